package org.maalbar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void whatTheUserWroteIsKeptApart() {
        assertThat(Sentence.of("the part “{}” of {}", "80 {} pct.", "5").parts())
                .containsExactly(
                        new Sentence.Part("the part “", false),
                        new Sentence.Part("80 {} pct.", true),
                        new Sentence.Part("” of ", false),
                        new Sentence.Part("5", true));
    }

    @Test
    void wordsAloneAreTakenAsTheyAre() {
        assertThat(Sentence.of("{}")).hasToString("{}");
        assertThat(Sentence.of("").parts()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("no place", "text"));
    }

    @Test
    void sentencesAreJoinedWithWordsBetween() {
        List<Sentence> three = List.of(Sentence.user("a"), Sentence.user("b"), Sentence.of("c"));
        assertThat(Sentence.join("; ", three)).hasToString("a; b; c");
        assertThat(Sentence.join("; ", List.of())).isEqualTo(Sentence.of(""));
    }

    @Test
    void itEndsWithOneFullStop() {
        assertThat(Sentence.of("at least 80 pct.").ended()).hasToString("at least 80 pct.");
        assertThat(Sentence.user("five").ended()).hasToString("five.");
        assertThat(Sentence.user("mio. kr.").ended())
                .as("a user's stop is none of ours")
                .hasToString("mio. kr..");
        assertThat(Sentence.of("").ended()).hasToString(".");
    }

    @Test
    void nothingThatCannotBeSeenIsPrintedRaw() {
        Sentence hostile = Sentence.user("a\u001B[31m\n\u202Eb");
        assertThat(hostile).hasToString("a\\u001b[31m\\u000a\\u202eb");
        assertThat(new SentenceTree(hostile, List.of(SentenceTree.of(hostile))).toString())
                .isEqualTo(hostile + "\n└─ " + hostile);
    }

    @Test
    void sentencesOfTheSamePartsAreEqual() {
        new EqualsTester()
                .addEqualityGroup(Sentence.of("a {}", "b"), Sentence.of("a ").and(Sentence.user("b")))
                .addEqualityGroup(Sentence.of("a b"))
                .addEqualityGroup(Sentence.user("a b"))
                .testEquals();
    }

    @Test
    void aTreeIsDrawnWithItsBranches() {
        SentenceTree leaf = SentenceTree.of(Sentence.of("leaf"));
        SentenceTree branch = new SentenceTree(Sentence.of("branch"), List.of(leaf, leaf));
        assertThat(new SentenceTree(Sentence.of("root"), List.of(branch, branch)).toString())
                .isEqualTo("""
                        root
                        ├─ branch
                        │  ├─ leaf
                        │  └─ leaf
                        └─ branch
                           ├─ leaf
                           └─ leaf""");
    }
}
