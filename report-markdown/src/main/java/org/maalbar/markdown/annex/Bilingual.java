package org.maalbar.markdown.annex;

import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Says everything in one of two languages. */
abstract class Bilingual {
    private final Wording wording;

    Bilingual(Language language) {
        this.wording = Wording.in(language);
    }

    final Language language() {
        return wording.language();
    }

    final Wording wording() {
        return wording;
    }

    final String say(Label label) {
        return label.in(language());
    }

    final String say(String english, String danish) {
        return language().choose(english, danish);
    }
}
