package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.maalbar.assessment.Assessor;
import org.maalbar.json.JsonSettings;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/** How a municipal system reads a file, tells its user what is wrong with it, and keeps what was reported. */
public final class Embedded {
    private Embedded() {}

    /**
     * Assesses a file, and keeps what was reported.
     *
     * @param args the file, and where the snapshot goes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        // spotless:off
        JsonSettings settings = JsonSettings.standard().rule(EveryDistrict.CODEC);
        Loaded<Programme> loaded = ProgrammeJson.read(file, settings);
        loaded.problems().forEach(problem -> System.out.println(problem.toString(Locale.forLanguageTag("da"))));
        Snapshot reported = Snapshot.of(Assessor.on("2018-08-31").assess(loaded.orElseThrow()), settings);
        SnapshotJson.write(reported, Path.of(args[1]));
        // spotless:on
    }
}
