package org.maalbar.json;

import org.jspecify.annotations.Nullable;

/** Snapshots as they are written (see {@link SnapshotJson}), before anything is known of what they mean. */
final class SnapshotWire {
    private SnapshotWire() {}

    record SnapshotDocument(
            @Required @Reads(As.SNAPSHOT_FORMAT) @Nullable String format,
            @Required @Reads(As.SHA_256) @Nullable String sha256,
            @Required @Nullable ContentDocument content) {}

    record ContentDocument(
            @Required Wire.@Nullable ProgrammeDocument programme,
            @Required AssessmentWire.@Nullable AssessmentDocument assessment) {}
}
