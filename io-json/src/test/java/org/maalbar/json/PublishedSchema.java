package org.maalbar.json;

import java.io.IOException;
import java.nio.file.Path;

/** The schemas that are shipped: one line for each kind of document. */
enum PublishedSchema {
    PROGRAMME(Wire.ProgrammeDocument.class, "maalbar-1.schema.json", "A programme, in the format maalbar/1 of Maalbar"),
    SNAPSHOT(
            SnapshotWire.SnapshotDocument.class,
            "maalbar-snapshot-1.schema.json",
            "A snapshot, in the format maalbar-snapshot/1 of Maalbar");

    private final Class<? extends Record> root;
    private final String file;
    private final String title;

    PublishedSchema(Class<? extends Record> root, String file, String title) {
        this.root = root;
        this.file = file;
        this.title = title;
    }

    /** The record that a whole document is bound to. */
    Class<? extends Record> root() {
        return root;
    }

    /** The name of the committed file, beside the classes that read such documents. */
    String file() {
        return file;
    }

    String id() {
        return "https://maalbar.org/schema/" + file;
    }

    String title() {
        return title;
    }

    /** The text that the library gives out. */
    String shipped() {
        return switch (this) {
            case PROGRAMME -> ProgrammeJson.schema();
            case SNAPSHOT -> SnapshotJson.schema();
        };
    }

    /** Whether the library reads such a document without an error. */
    boolean isRead(Path document) throws IOException {
        return switch (this) {
            case PROGRAMME -> ProgrammeJson.standard().read(document).value().isPresent();
            case SNAPSHOT -> SnapshotJson.standard().read(document).value().isPresent();
        };
    }
}
