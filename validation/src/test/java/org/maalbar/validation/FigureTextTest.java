package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Domain;

class FigureTextTest {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Danish(@FigureText @Nullable String figure) {}

    record English(@FigureText(language = "en") String figure) {}

    record Count(@FigureText(domain = Domain.COUNT) String figure) {}

    record Required(@NotNull @FigureText @Nullable String figure) {}

    record Own(@FigureText(message = "Skriv et tal") String figure) {}

    record Many(List<@FigureText String> figures) {}

    private static List<String> messages(Object form) {
        return VALIDATOR.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"450", "ca. 450", "mindst 125", "5 til 10", "1.250", "0,5", "ikke oplyst"})
    void whatPeopleWriteIsAFigure(String text) {
        assertThat(messages(new Danish(text))).isEmpty();
    }

    @Test
    void whatIsNoFigureIsRejectedInTheLanguageOfTheForm() {
        assertThat(messages(new Danish("mange"))).singleElement().asString().contains("»mange«");
        assertThat(messages(new English("many"))).singleElement().asString().contains("\"many\"");
        assertThat(messages(new English("about 450"))).isEmpty();
    }

    @Test
    void aCountIsWhole() {
        assertThat(messages(new Count("450"))).isEmpty();
        assertThat(messages(new Count("mindst 125"))).isEmpty();
        assertThat(messages(new Count("0,5"))).hasSize(1);
    }

    @Test
    void nothingIsValidUnlessItIsRequired() {
        assertThat(messages(new Danish(null))).isEmpty();
        assertThat(messages(new Required(null))).hasSize(1);
    }

    @Test
    void aMessageOfTheHostTakesThePlaceOfOurs() {
        assertThat(messages(new Own("mange"))).containsExactly("Skriv et tal");
    }

    @Test
    void everyItemOfAListIsRead() {
        assertThat(messages(new Many(List.of("450", "mange", "ca. 5")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{jakarta.validation.constraints.NotNull.message}", "${1+1}", "\\{x}", "{", "$"})
    void whatAUserTypesIsNoTemplate(String text) {
        assertThat(messages(new Danish(text))).singleElement().asString().contains(text);
    }
}
