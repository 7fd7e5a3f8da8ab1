package org.maalbar.words;

import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;

/** What all words have in common: the language that they are in. */
abstract class Words {
    final Language language;
    final Wording wording;

    Words(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    /** A sentence with user texts where {@code {}} is. */
    Sentence say(String english, String danish, String... userTexts) {
        return Sentence.of(language.choose(english, danish), userTexts);
    }
}
