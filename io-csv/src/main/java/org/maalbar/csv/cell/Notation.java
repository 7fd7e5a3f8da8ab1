package org.maalbar.csv.cell;

import java.util.Optional;
import org.maalbar.text.Language;

/**
 * How the cells of a table are written.
 *
 * @param language the language of numbers, days and words
 * @param currency the currency of an amount that names none, if there is one
 */
public record Notation(Language language, Optional<String> currency) {
    /** Danish, with amounts in Danish kroner. */
    public static final Notation DANISH = new Notation(Language.DANISH, Optional.of("DKK"));

    /** English, where every amount names its currency. */
    public static final Notation ENGLISH = new Notation(Language.ENGLISH, Optional.empty());
}
