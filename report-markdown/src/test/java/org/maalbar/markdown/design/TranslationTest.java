package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.text.Language;

class TranslationTest {
    private static Translation of(String phrase, String meaning) {
        return Translation.of("sv", Language.DANISH, Map.of(phrase, meaning));
    }

    @Test
    void aCodeIsWrittenAsTheStandardDoes() {
        assertThat(Translation.of("SV-se", Language.DANISH, Map.of()).code()).isEqualTo("sv-SE");
        assertThat(of("Mål", "Mål").from()).isEqualTo(Language.DANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "svenska språket", "sv_SE", "\"><script>", "x-own"})
    void whatIsNoCodeIsRejected(String code) {
        assertRejected(
                () -> Translation.of(code, Language.DANISH, Map.of()),
                "is not the code of a language: write such as sv or sv-SE",
                "er ikke koden for et sprog: skriv fx sv eller sv-SE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " mål", "mål\u00A0", "\u200B"})
    void aPhraseThatIsBlankOrHasSpacesAtItsEndsIsRejected(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(text, "mål"));
        assertThatIllegalArgumentException().isThrownBy(() -> of("mål", text));
    }

    @Test
    void aPhraseWithoutALetterIsRejected() {
        assertRejected(
                () -> of("#. 1", "# 1"), "The phrase \"#. 1\" has no letter", "Vendingen »#. 1« har intet bogstav");
    }

    @Test
    void aPhraseWithAnotherCountOfNumbersThanItsTranslationIsRejected() {
        assertRejected(
                () -> of("# af # mål", "# mål"),
                "the same number of #: # af # mål = # mål",
                "lige mange #: # af # mål = # mål");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"*=002A", "<=003C", "`=0060", "&=0026", "_=005F", "$=0024", "@=0040", "+=002B", "\\=005C"})
    void aTranslationThatCouldBeMarkupIsRejected(String sign, String codePoint) {
        assertRejected(
                () -> of("Mål", "Mål" + sign),
                "must not have the character U+" + codePoint + ", which could be markup: Mål = Mål" + sign,
                "må ikke have tegnet U+" + codePoint);
    }

    @Test
    void aLineBreakOrADirectionInATranslationIsRejected() {
        assertRejected(() -> of("Mål", "Mål\noch"), "U+000A", "U+000A");
        assertRejected(() -> of("Mål", "Mål\u202Eoch"), "U+202E", "U+202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"se https://maal.se", "se www.maal.se"})
    void anAddressInATranslationIsRejected(String meaning) {
        assertRejected(() -> of("Mål", meaning), "must not have an address", "må ikke have en adresse");
    }

    @Test
    void otherScriptsAndCurrenciesAreText() {
        assertThat(of("Mål", "Στόχος (€ 5 %)").phrases()).containsEntry("Mål", "Στόχος (€ 5 %)");
    }

    @Test
    void twoStatusesWithTheSameWordAreRejected() {
        assertRejected(
                () -> Translation.of(
                        "sv",
                        Language.DANISH,
                        Map.of("Opfyldt", "Uppfyllt", "Uafklaret", "uppfyllt", "Ikke opfyldt", "Inte")),
                "translates both FULFILLED and UNCERTAIN: give each a word of its own",
                "oversætter både FULFILLED og UNCERTAIN: giv hver sit eget ord");
    }

    @Test
    void aPhraseThatIsThereTwiceIsRejected() {
        assertRejected(
                () -> Translation.of("sv", Language.DANISH, Map.of("5 kr.", "5 kr", "5\u00A0kr.", "5 kr")),
                "The phrase \"5 kr.\" is there twice",
                "Vendingen »5 kr.« er der to gange");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'.'|'.'", "'x'|','", "'..'|','", "'.'|''", "'.'|' '", "'1'|','"})
    void signsThatNumbersCannotHaveAreRejected(String group, String decimal) {
        assertRejected(
                () -> of("Mål", "Mål").numbers(group, decimal),
                "Numbers are grouped by one of . , ' ’, a space or nothing",
                "Tal grupperes med et af");
    }
}
