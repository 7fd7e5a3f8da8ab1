package org.maalbar.base.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/**
 * The form of a value. How it is written is up to the format: a figure is an object in JSON and a few words in a cell. Whether it
 * is right is always decided by core's own types.
 *
 * @param <T> what a value means
 */
public sealed class Form<T> permits Words, OwnForm {
    /** An id. */
    public static final Form<String> ID = new Form<>(Kind.ID, "invalid-id");
    /** Several ids. */
    public static final Form<List<String>> IDS = new Form<>(Kind.IDS, "invalid-id");
    /** A text. */
    public static final Form<String> TEXT = new Form<>(Kind.TEXT, "invalid-text");
    /** Several texts. */
    public static final Form<List<String>> TEXTS = new Form<>(Kind.TEXTS, "invalid-text");
    /** A number that is not negative, without what else a figure may be. */
    public static final Form<BigDecimal> NUMBER = new Form<>(Kind.NUMBER, "invalid-number");
    /** A whole number. */
    public static final Form<Integer> COUNT = new Form<>(Kind.COUNT, "invalid-number");
    /** A figure. */
    public static final Form<Figure> FIGURE = new Form<>(Kind.FIGURE, "invalid-figure");
    /** A day. */
    public static final Form<LocalDate> DAY = new Form<>(Kind.DAY, "invalid-day");
    /** A day, or a span whose last day is meant; written as a day. */
    public static final Form<LocalDate> LAST_DAY = new Form<>(Kind.LAST_DAY, "invalid-day");
    /** A span of days. */
    public static final Form<Span> SPAN = new Form<>(Kind.SPAN, "invalid-span");
    /** A year. */
    public static final Form<Integer> YEAR = new Form<>(Kind.YEAR, "invalid-year");
    /** The code of a currency. */
    public static final Form<String> CURRENCY = new Form<>(Kind.CURRENCY, "invalid-currency");
    /** Yes or no. */
    public static final Form<Boolean> FLAG = new Form<>(Kind.FLAG, "unknown-word");

    private final Kind kind;
    private final String code;

    /** For a format to distinguish them. */
    public enum Kind {
        /** An id. */
        ID,
        /** Several ids. */
        IDS,
        /** A text. */
        TEXT,
        /** Several texts. */
        TEXTS,
        /** A number that is not negative. */
        NUMBER,
        /** A whole number. */
        COUNT,
        /** A figure. */
        FIGURE,
        /** A day. */
        DAY,
        /** A day, or a span whose last day is meant. */
        LAST_DAY,
        /** A span of days. */
        SPAN,
        /** A year. */
        YEAR,
        /** The code of a currency. */
        CURRENCY,
        /** Yes or no. */
        FLAG,
        /** One of a few words: the form is a {@link Words}. */
        WORD,
        /** What only one format has: the form is an {@link OwnForm}. */
        OWN
    }

    /**
     * The day that a span means in a field of the form {@link #LAST_DAY}.
     *
     * @throws RefusedException if the last day of the span is open or unknown
     */
    public static LocalDate lastDay(Span span) {
        return span.last()
                .orElseThrow(() -> new RefusedException(
                        "It has no last day: \"" + span + "\"; write a day, or a span that ends, such as 2025",
                        "Den sidste dag mangler: »" + span
                                + "«; skriv en dag eller et tidsrum, der slutter, såsom 2025"));
    }

    Form(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** Which of the forms it is. */
    public final Kind kind() {
        return kind;
    }

    /** The code of the problem if a value means nothing. */
    public final String code() {
        return code;
    }
}
