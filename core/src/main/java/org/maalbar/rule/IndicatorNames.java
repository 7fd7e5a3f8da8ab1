package org.maalbar.rule;

import java.math.BigDecimal;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;

/** How a rule that is put in words names what is counted, and in which language. */
public interface IndicatorNames {

    /** {@return the language of the words} */
    Language language();

    /** {@return what an indicator is called} */
    Sentence name(String indicator);

    /**
     * A number of what an indicator counts.
     *
     * @param words what is before the number, such as "at least "
     * @param number the number
     * @param indicator its id
     * @return the words and the number, with the indicator's unit
     */
    Sentence amount(String words, BigDecimal number, String indicator);

    /** {@return a label as it introduces what it is of: in quotation marks, with a colon and a space} */
    default Sentence label(String label) {
        return Sentence.of(language().choose("“{}”: ", "”{}”: "), label);
    }

    /** {@return names by ids, and numbers without units, for where there is no programme} */
    static IndicatorNames ids(Language language) {
        return new IndicatorNames() {
            @Override
            public Language language() {
                return language;
            }

            @Override
            public Sentence name(String indicator) {
                return Sentence.user(indicator);
            }

            @Override
            public Sentence amount(String words, BigDecimal number, String indicator) {
                return Sentence.of(words + Wording.in(language).number(number));
            }
        };
    }
}
