package org.maalbar.json.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the published schemas. */
public final class SchemaFile {
    private SchemaFile() {}

    /** The text of one that is there. */
    public static String text(String name) {
        try (InputStream in = SchemaFile.class.getResourceAsStream("/org/maalbar/json/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
