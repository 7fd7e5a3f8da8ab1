package org.maalbar.markdown.design;

import java.util.List;
import org.maalbar.text.Texts;

/**
 * What a status is called in a report, in the forms that its sentences need.
 *
 * @param word by itself, such as "Uafgjort"
 * @param one after the number 1, such as "uafgjort" in "1 uafgjort"
 * @param several after another number, such as "uafgjorte" in "4 uafgjorte"
 */
public record StatusWord(String word, String one, String several) {
    /**
     * Checks the forms.
     *
     * @throws IllegalArgumentException if one is blank or longer than 20,000 characters, or contains a control character
     */
    public StatusWord {
        Texts.text(word);
        Texts.text(one);
        Texts.text(several);
    }

    /** All forms. */
    List<String> forms() {
        return List.of(word, one, several);
    }

    /** {@return the form after a number} */
    public String counted(long number) {
        return number == 1 ? one : several;
    }
}
