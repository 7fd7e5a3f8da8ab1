package org.maalbar.markdown.rewording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.util.Map;
import org.commonmark.node.Block;
import org.junit.jupiter.api.Test;
import org.maalbar.markdown.design.StatusWord;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.tree.Page;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

class RewordingTest {
    private static String swedish(String danish, Map<String, String> phrases) {
        return swedish(Sentence.of(danish), phrases);
    }

    private static String swedish(Sentence danish, Map<String, String> phrases) {
        Rewording rewording = rewording(phrases);
        String swedish = rewording.reword(danish).toString();
        rewording.checkComplete();
        return swedish;
    }

    private static Rewording rewording(Map<String, String> phrases) {
        return new Rewording(Language.DANISH, Translation.of("sv", Language.DANISH, phrases), Map.of());
    }

    @Test
    void theLongestPhraseIsTaken() {
        assertThat(swedish("ikke oplyst, oplyst", Map.of("ikke", "inte", "oplyst", "angiven", "ikke oplyst", "okänt")))
                .isEqualTo("okänt, angiven");
    }

    @Test
    void whatWasTranslatedIsNotTranslatedAgain() {
        assertThat(swedish("og af og", Map.of("og", "af", "af", "og"))).isEqualTo("af og af");
    }

    @Test
    void aPhraseIsFoundAsWholeWordsAndAsItIsWritten() {
        Rewording rewording = rewording(Map.of("mål", "måltal", "nr.", "n:o"));

        assertThat(rewording.reword(Sentence.of("mål målet delmål Mål nr.")).toString())
                .isEqualTo("måltal målet delmål Mål n:o");
        assertThat(rewording.missing()).containsExactly("mål målet delmål Mål nr");
    }

    @Test
    void aNumberInAPhraseIsAnyNumber() {
        Map<String, String> phrases = Map.of("#. august", "# augusti", "# af # mål", "# av # mål", "og", "och");

        assertThat(swedish("31. august 2018 og 2 af 1.200 mål", phrases))
                .isEqualTo("31 augusti 2018 och 2 av 1.200 mål");
    }

    @Test
    void aPhraseWithTheNumberItselfIsTakenBeforeOneOfAnyNumber() {
        Map<String, String> phrases = Map.of("1. halvår", "första halvåret", "#. halvår", "halvår #");

        assertThat(swedish("1. halvår, 2. halvår", phrases)).isEqualTo("första halvåret, halvår 2");
    }

    @Test
    void aPhraseWithADigitIsNotFoundInALongerNumber() {
        assertThat(swedish("§ 1 og § 1.000", Map.of("og", "och", "og § 1", "och ett")))
                .isEqualTo("§ 1 och § 1.000");
    }

    @Test
    void numbersAreWrittenAsTheTranslationSays() {
        Translation swedish =
                Translation.of("sv", Language.DANISH, Map.of("mio.", "mn")).numbers(" ", ".");
        Rewording rewording = new Rewording(Language.DANISH, swedish, Map.of());

        assertThat(rewording
                        .reword(Sentence.of("1.234.567,89; 0,5 mio.; 405-495; 1,2; 2018, 3.1 12.34"))
                        .toString())
                .isEqualTo("1\u00A0234\u00A0567.89; 0.5 mn; 405-495; 1.2; 2018, 3.1 12.34");
    }

    @Test
    void aSpaceInAPhraseMayBeOneThatDoesNotBreak() {
        assertThat(swedish("80\u00A0pct. af", Map.of("# pct. af", "# % av"))).isEqualTo("80 % av");
        assertThat(swedish("80\u00A0pct.", Map.of("pct.", "%"))).isEqualTo("80\u00A0%");
        assertThat(swedish("80 pct.", Map.of("#\u00A0pct.", "#\u00A0%"))).isEqualTo("80\u00A0%");
    }

    @Test
    void textsOfUsersStayAndPhrasesDoNotReachAcrossThem() {
        assertThat(swedish(
                        Sentence.of("mål {} mål", "mål").and(Sentence.user(" og")),
                        Map.of("mål", "målsättning", "mål og", "x")))
                .isEqualTo("målsättning mål målsättning og");
    }

    @Test
    void aPhraseReachesFromOneNodeOfOursToTheNext() {
        Block[] block = new Block[1];
        Page page = new Page(each -> block[0] = each);
        page.paragraph().say("Status pr. ").say("1. maj").strong("Status");
        page.end();
        Rewording rewording = rewording(Map.of("Status pr. #. maj", "Läget den # maj", "Status", "Läge"));

        rewording.reword(block[0]);

        assertThat(rewording.missing()).isEmpty();
        assertThat(block[0].getFirstChild().toString()).contains("Läget den 1 maj");
    }

    @Test
    void everyPhraseThatIsMissingIsNamedOnceWithoutItsNumbers() {
        Rewording rewording = rewording(Map.of("og", "och"));

        rewording.reword(Sentence.of(
                "Af 6 mål er 1 opfyldt. Mål {} og {}: 80\u00A0pct. (ca. 3), 7 mål er 0,5 mio. kr.", "1", "2"));

        assertThat(rewording.missing()).containsExactly("Af", "mål er", "opfyldt", "Mål", "pct. (ca.", "mio. kr.");
        assertRejected(
                rewording::checkComplete,
                "The translation to sv lacks what these phrases are (6):\nAf\nmål er\nopfyldt\n",
                "Oversættelsen til sv mangler, hvad disse vendinger hedder (6):\nAf\n");
    }

    @Test
    void whatIsMissingIsNamedWithTheShorterPhrasesInItAndWithoutWhatIsComplete() {
        Rewording rewording = rewording(Map.of("og", "och", "Mål", "Mål", "# mål er", "# mål är", "a. Mål", "a. Mål"));

        rewording.reword(Sentence.of("Mål og og. Mål og status. 3 mål er nået: Mål; a. Mål og tal"));

        assertThat(rewording.missing()).containsExactly("Mål og status", "nået", "og tal");
    }

    @Test
    void numbersAndSignsNeedNoPhrase() {
        assertThat(swedish("● 3 (405-495) – ⚠ 5 %; “”", Map.of())).isEqualTo("● 3 (405-495) – ⚠ 5 %; “”");
    }

    @Test
    void aWordForAStatusIsATextOfAUser() {
        Rewording rewording = new Rewording(
                Language.ENGLISH, null, Map.of(Status.EXPECTED, new StatusWord("On *track*", "on track", "on track")));

        assertThat(rewording.reword(
                        Sentence.of("◕ Expected, the part 1.5; Not expected; Expected to give; Expectedly")))
                .isEqualTo(Sentence.of("◕ {}, the part 1.5; Not expected; Expected to give; Expectedly", "On *track*"));
    }

    @Test
    void aWordForAStatusIsTakenBeforeATranslation() {
        Rewording rewording = new Rewording(
                Language.DANISH,
                Translation.of("sv", Language.DANISH, Map.of("Opfyldt, delen", "Uppfyllt, delen", "delen", "delen")),
                Map.of(Status.FULFILLED, new StatusWord("Nått", "nått", "nådda")));

        assertThat(rewording.reword(Sentence.of("● Opfyldt, delen"))).isEqualTo(Sentence.of("● {}, delen", "Nått"));
        assertThat(rewording.missing()).isEmpty();
    }
}
