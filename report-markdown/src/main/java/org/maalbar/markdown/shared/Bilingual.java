package org.maalbar.markdown.shared;

import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Says everything in one of two languages. */
public abstract class Bilingual {

    /** Words in both languages. */
    public interface Translated {
        /** The words in a language. */
        String in(Language language);
    }

    private final Wording wording;

    /** In a language. */
    protected Bilingual(Language language) {
        this.wording = Wording.in(language);
    }

    /** The language. */
    public final Language language() {
        return wording.language();
    }

    /** How numbers, days and money are written. */
    public final Wording wording() {
        return wording;
    }

    /** A heading or a label. */
    public final String say(Translated words) {
        return words.in(language());
    }

    /** Words in the language. */
    protected final String say(String english, String danish) {
        return language().choose(english, danish);
    }
}
