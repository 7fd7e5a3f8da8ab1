package org.maalbar.annex;

import java.util.Objects;
import org.maalbar.text.Language;

/**
 * A sentence of an annex, and what became of it.
 *
 * @param place where it begins, such as "side 2, linje 17"
 * @param text its words as they are in the annex, with single spaces
 * @param use what became of it
 */
public record SourceSentence(String place, String text, Use use) {
    /** Checks that all is there. */
    public SourceSentence {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(use, "use");
    }

    /** What becomes of a sentence. */
    public enum Use {
        /** All that it says is in the draft. */
        READ("read", "læst"),
        /** At least one question is about it. */
        ASKED("asked about", "spurgt om"),
        /** It was not understood, or says more than the draft. */
        LEFT("left", "ikke læst");

        private final String english;
        private final String danish;

        Use(String english, String danish) {
            this.english = english;
            this.danish = danish;
        }

        /**
         * What it is called.
         *
         * @param language a language
         * @return such as "asked about"
         */
        public String in(Language language) {
            return language.choose(english, danish);
        }
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
