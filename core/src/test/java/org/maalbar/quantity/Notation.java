package org.maalbar.quantity;

import java.math.BigDecimal;

/** Reads figures and bounds as their own {@code toString} writes them, so that tables of examples stay readable. */
public final class Notation {
    private Notation() {}

    /** Reads {@code [405, 495]}, {@code (800, unbounded)}. */
    public static Bounds bounds(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ");
        BigDecimal low = new BigDecimal(ends[0]);
        boolean lowOpen = text.startsWith("(");
        if (ends[1].equals("unbounded")) {
            return lowOpen ? Bounds.above(low) : Bounds.from(low);
        }
        return Bounds.of(low, lowOpen, new BigDecimal(ends[1]), text.endsWith(")"));
    }

    /** Reads {@code 980}, {@code ~450}, {@code >=125}, {@code >800}, {@code <=30}, {@code <5}, {@code 200-300}, {@code unknown}. */
    public static Figure figure(String text) {
        if (text.equals("unknown")) {
            return Figure.unknown();
        } else if (text.startsWith("~")) {
            return Figure.about(text.substring(1));
        } else if (text.startsWith(">=")) {
            return Figure.atLeast(text.substring(2));
        } else if (text.startsWith(">")) {
            return Figure.moreThan(text.substring(1));
        } else if (text.startsWith("<=")) {
            return Figure.atMost(text.substring(2));
        } else if (text.startsWith("<")) {
            return Figure.lessThan(text.substring(1));
        } else if (text.contains("-")) {
            return Figure.between(text.substring(0, text.indexOf('-')), text.substring(text.indexOf('-') + 1));
        }
        return Figure.exactly(text);
    }
}
