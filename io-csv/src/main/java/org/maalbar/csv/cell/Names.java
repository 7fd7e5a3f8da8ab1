package org.maalbar.csv.cell;

import java.text.Normalizer;
import java.util.Locale;

/** The names of columns, tables and the like, as they are compared. */
public final class Names {
    private Names() {}

    /** A name without the spaces at its ends, in NFC and in small letters. */
    public static String normal(String name) {
        return Normalizer.normalize(Blank.trimmed(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
