package org.maalbar.testkit.check;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Says how a law is broken, in words and with the case that breaks it. */
public final class Failure {
    private static final String INDENT = "  ";
    private static final int WIDTH = 12;

    private final StringBuilder text;

    private Failure(String sentence) {
        text = new StringBuilder(sentence).append('\n');
    }

    public static Failure of(String sentence) {
        return new Failure(sentence);
    }

    /** One line of the case. */
    public Failure with(String name, @Nullable Object what) {
        text.append('\n')
                .append(INDENT)
                .append(name)
                .append(" ".repeat(Math.max(1, WIDTH - name.length())))
                .append(what == null ? "nothing" : what);
        return this;
    }

    /** Bytes as text; anything else as it is. */
    public static Object shown(Object written) {
        return written instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : written;
    }

    public AssertionError error() {
        return new AssertionError(text.toString());
    }

    public AssertionError error(Throwable cause) {
        return new AssertionError(text.toString(), cause);
    }
}
