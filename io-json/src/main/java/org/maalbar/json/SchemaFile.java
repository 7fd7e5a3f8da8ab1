package org.maalbar.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the published schemas, which are beside this class. */
final class SchemaFile {
    private SchemaFile() {}

    /** The text of one that is there. */
    static String text(String name) {
        try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
