package org.maalbar.annex.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.annex.language.Sentence;

/** What became of each sentence: it was read, it is asked about, or it is left. */
public final class Ledger {
    private final Set<Integer> read = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();

    /** What becomes of a sentence. */
    public enum Use {
        READ,
        ASKED,
        LEFT
    }

    void read(Sentence sentence) {
        read.add(sentence.number());
    }

    void asked(Sentence sentence) {
        asked.add(sentence.number());
    }

    /** What became of a sentence. */
    public Use of(Sentence sentence) {
        return asked.contains(sentence.number()) ? Use.ASKED : read.contains(sentence.number()) ? Use.READ : Use.LEFT;
    }

    /** How many became so. */
    public long count(List<Sentence> all, Use use) {
        return all.stream().filter(sentence -> of(sentence) == use).count();
    }
}
