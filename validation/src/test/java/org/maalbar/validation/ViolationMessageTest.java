package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which language a violation speaks, and that what a user types is only shown. */
class ViolationMessageTest {
    private static final List<String> HOSTILE = List.of(
            "${1+1}",
            "${'a'.concat('b')}",
            "${validatedValue}",
            "#{1+1}",
            "{jakarta.validation.constraints.NotNull.message}",
            "{english}",
            "{danish}",
            "{message}",
            "{",
            "}",
            "$",
            "${",
            "{}",
            "$1",
            "{0}");

    private static final List<String> HOSTILE_WITH_BACKSLASHES =
            List.of("\\{x}", "\\${1+1}", "$\\{1+1}", "\\\\${1+1}", "\\\\", "\\");

    record Form(@FigureText String figure) {}

    record Id(@IdText String id) {}

    record Own(@FigureText(message = "Skriv et tal") String figure) {}

    record Around(
            @FigureText(message = "Antal: {danish} ({english})")
            String figure) {}

    @Test
    void theValidatorIsOfTheVersionThatIsMeant() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("hibernate.validator"));
    }

    @ParameterizedTest
    @EnumSource
    void theLocaleOfTheValidationChoosesTheLanguage(Forms forms) {
        Form form = new Form("mange");

        assertThat(forms.messages(Forms.DANISH, form))
                .containsExactly("Skal være et tal, fx 450, ca. 450 eller mindst 125; »mange« kan ikke læses");
        assertThat(forms.messages(Locale.UK, form))
                .containsExactly("Must be a number such as 450, ca. 450 or mindst 125; \"mange\" cannot be read");
    }

    @Test
    void onADanishMachineAnEnglishReaderIsAnsweredInEnglish() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Forms.DANISH);
            ResourceBundle.clearCache();

            assertThat(Forms.afresh(Locale.UK, new Form("mange")))
                    .containsExactly("Must be a number such as 450, ca. 450 or mindst 125; \"mange\" cannot be read");
            assertThat(Forms.afresh(Locale.GERMANY, new Form("mange")))
                    .containsExactly("Skal være et tal, fx 450, ca. 450 eller mindst 125; »mange« kan ikke læses");
        } finally {
            Locale.setDefault(usual);
            ResourceBundle.clearCache();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageOfTheHostTakesThePlaceOfOurs(Forms forms) {
        assertThat(forms.messages(Forms.DANISH, new Own("mange"))).containsExactly("Skriv et tal");
        assertThat(forms.messages(Forms.DANISH, new Around("mange")))
                .containsExactly("Antal: Skal være et tal, fx 450, ca. 450 eller mindst 125; »mange« kan ikke læses"
                        + " (Must be a number such as 450, ca. 450 or mindst 125; \"mange\" cannot be read)");
    }

    @ParameterizedTest
    @EnumSource
    void whatAUserTypesIsNoTemplate(Forms forms) {
        for (String text : HOSTILE) {
            assertThat(forms.messages(Forms.DANISH, new Form(text)))
                    .containsExactly(
                            "Skal være et tal, fx 450, ca. 450 eller mindst 125; »" + text + "« kan ikke læses");
            assertThat(forms.messages(Locale.UK, new Around(text)))
                    .singleElement()
                    .asString()
                    .contains("»" + text + "« kan", "\"" + text + "\" cannot");
            String spaced = text + " ";
            assertThat(forms.messages(Locale.UK, new Id(spaced)))
                    .containsExactly(
                            "An id must not begin or end with a space or hold two in a row: \"" + spaced + "\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatAUserTypesOlderValidatorsDropBackslashesAtMost(Forms forms) {
        for (String text : HOSTILE_WITH_BACKSLASHES) {
            for (Object form : List.of(new Form(text), new Around(text))) {
                assertThat(forms.messages(Forms.DANISH, form))
                        .singleElement()
                        .asString()
                        .satisfies(message -> assertThat(message.replace("\\", ""))
                                .contains("»" + text.replace("\\", "") + "« kan ikke læses"));
            }
        }
    }

    @Test
    void aTextOfAnyLengthIsShownInShort() {
        assertThat(Forms.danish(new Form("x".repeat(10_000_000))))
                .singleElement()
                .asString()
                .hasSizeLessThan(300)
                .contains("10.000.000 tegn");
        assertThat(Forms.danish(new Form("${".repeat(100))))
                .singleElement()
                .asString()
                .hasSizeLessThan(200);
    }
}
