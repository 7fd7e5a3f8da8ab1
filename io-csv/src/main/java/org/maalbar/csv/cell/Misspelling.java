package org.maalbar.csv.cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was meant where another one is written. */
public final class Misspelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final String written;

    public Misspelling(String written) {
        this.written = written;
    }

    /** The nearest of some names, if one is near. */
    public Optional<String> of(Collection<String> names) {
        return names.stream().filter(this::isNear).min(Comparator.comparingInt(this::distance));
    }

    /** Whether it is the same but for the letters that are written so where a keyboard lacks them. */
    private boolean isWithoutDanishLetters(String name) {
        return written.replace("aa", "å").replace("ae", "æ").replace("oe", "ø").equals(name);
    }

    /** One letter away, or two where a name is long, or without what comes before a colon. */
    private boolean isNear(String name) {
        int farthest = name.length() < LONG ? 1 : 2;
        boolean isLong = written.length() >= SHORTEST && name.length() >= SHORTEST;
        boolean isOfSuchLength = Math.abs(written.length() - name.length()) <= farthest;
        return (isLong && isOfSuchLength && distance(name) <= farthest)
                || name.endsWith(": " + written)
                || isWithoutDanishLetters(name);
    }

    /** How many letters have to be put in, taken out or replaced. */
    private int distance(String name) {
        int[] above = new int[name.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= written.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (written.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[name.length()];
    }
}
