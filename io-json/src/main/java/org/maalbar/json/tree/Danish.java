package org.maalbar.json.tree;

import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** How Danish sentences write numbers of our own. Those of a document are quoted: the point of 1.500 would mislead. */
public final class Danish {
    private static final Wording WORDING = Wording.in(Language.DANISH);

    private Danish() {}

    /** A number with points between its thousands. */
    public static String number(long number) {
        return WORDING.number(number);
    }
}
