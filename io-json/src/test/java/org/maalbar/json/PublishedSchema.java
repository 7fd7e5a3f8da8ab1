package org.maalbar.json;

/** The schemas that are shipped: one line for each kind of document. */
enum PublishedSchema {
    PROGRAMME(Wire.ProgrammeDocument.class, "maalbar-1.schema.json", "A programme, in the format maalbar/1 of Maalbar");

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
}
