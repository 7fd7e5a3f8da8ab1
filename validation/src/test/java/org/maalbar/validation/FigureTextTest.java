package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;

class FigureTextTest {
    record Danish(@FigureText @Nullable String figure) {}

    record English(@FigureText(language = Language.ENGLISH) String figure) {}

    record Count(@FigureText(domain = Domain.COUNT) String figure) {}

    record Hours(@FigureText(unit = "timer") String figure) {}

    record Required(@NotBlank @FigureText @Nullable String figure) {}

    record Many(List<@FigureText String> figures) {}

    @ParameterizedTest
    @ValueSource(strings = {"450", "ca. 450", "mindst 125", "5 til 10", "1.250", "0,5", "ikke oplyst"})
    void whatPeopleWriteIsAFigure(String text) {
        assertThat(Forms.danish(new Danish(text))).isEmpty();
    }

    @Test
    void aTextIsReadInTheLanguageOfTheConstraint() {
        assertThat(Forms.danish(new English("about 450"))).isEmpty();
        assertThat(Forms.danish(new Danish("about 450")))
                .containsExactly("Skal være et tal, fx 450, ca. 450 eller mindst 125; »about 450« kan ikke læses");
        assertThat(Forms.english(new English("ca. 450")))
                .containsExactly("Must be a number such as 450, about 450 or at least 125; \"ca. 450\" cannot be read");
    }

    @Test
    void aCountIsWhole() {
        assertThat(Forms.danish(new Count("450"))).isEmpty();
        assertThat(Forms.danish(new Count("mindst 125"))).isEmpty();
        assertThat(Forms.danish(new Count("0,5"))).singleElement().asString().contains("kan ikke være et antal");
    }

    @Test
    void theUnitThatIsMeantMayBeWrittenAndNoOther() {
        assertThat(Forms.danish(new Hours("ca. 450 timer"))).isEmpty();
        assertThat(Forms.danish(new Hours("ca. 450"))).isEmpty();
        assertThat(Forms.danish(new Hours("450 dage")))
                .singleElement()
                .asString()
                .contains("»450 dage«");
        assertThat(Forms.danish(new Danish("450 timer"))).hasSize(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankIsValidUnlessAFigureIsRequired(@Nullable String text) {
        assertThat(Forms.danish(new Danish(text))).isEmpty();
        assertThat(Forms.danish(new Required(text))).hasSize(1);
    }

    @Test
    void whatIsBlankAndWhatIsAFigureLeaveNothingBetweenThem() {
        for (String text : List.of("\u00A0", "\u2003", "\0")) {
            assertThat(Forms.danish(new Required(text))).anyMatch(message -> message.contains("usynligt (U+"));
        }
        assertThat(Forms.danish(new Required(" 450"))).hasSize(1);
    }

    @Test
    void everyItemOfAListIsRead() {
        assertThat(Forms.danish(new Many(List.of("450", "mange", "ca. 5")))).hasSize(1);
    }
}
