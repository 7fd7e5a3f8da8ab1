package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One change to a good text, which makes it bad. */
record Altered(String before, String after) {
    String in(String text) {
        assertThat(text).contains(before);
        return text.replace(before, after);
    }

    /** A text beside the tests. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Altered.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
