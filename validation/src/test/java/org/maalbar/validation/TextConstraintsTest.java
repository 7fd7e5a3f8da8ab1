package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import org.junit.jupiter.api.Test;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;

/** The texts that are no figures. */
class TextConstraintsTest {
    record Numbers(
            @NumberText String danish,
            @NumberText(language = Language.ENGLISH) String english,
            @NumberText(domain = Domain.COUNT) String count,
            @NumberText(unit = "årsværk") String staff) {}

    record Percentages(
            @PercentText String danish,
            @PercentText(language = Language.ENGLISH) String english,
            @PercentText(domain = Domain.AMOUNT) String growth) {}

    record Amounts(
            @MoneyText String danish,
            @MoneyText(language = Language.ENGLISH) String english,
            @MoneyText(currency = "DKK") String kroner) {}

    record Times(
            @DayText String day,
            @DayText(language = Language.ENGLISH) String englishDay,
            @SpanText String span,
            @SpanText(language = Language.ENGLISH) String englishSpan) {}

    record Ids(@IdText String id) {}

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(Forms.danish(new Numbers("1.250,5", "1,250.5", "1.250", "3½ årsværk")))
                .isEmpty();
        assertThat(Forms.danish(new Numbers("1,250.5", "", "", "")))
                .containsExactly("Skal være et tal, fx 2.000 eller 12,5; »1,250.5« kan ikke læses");
        assertThat(Forms.danish(new Numbers("", "1.250,5", "", ""))).hasSize(1);
        assertThat(Forms.danish(new Numbers("ca. 5", "", "", ""))).hasSize(1);
        assertThat(Forms.danish(new Numbers("−3", "", "", ""))).containsExactly("Et tal må ikke være negativt: »-3«");
        assertThat(Forms.danish(new Numbers("", "", "2,5", "")))
                .singleElement()
                .asString()
                .startsWith("»2.5« kan ikke være et antal");
        assertThat(Forms.danish(new Numbers("", "", "", "3 stillinger"))).hasSize(1);
    }

    @Test
    void percentagesHaveTheirSignAndAreAtMostAHundred() {
        assertThat(Forms.danish(new Percentages("80 pct.", "80%", "120 pct."))).isEmpty();
        assertThat(Forms.danish(new Percentages("100 %", "0 per cent", ""))).isEmpty();
        assertThat(Forms.danish(new Percentages("80", "", "")))
                .containsExactly("Skal være en procentdel, fx 80 pct.; »80« kan ikke læses");
        assertThat(Forms.danish(new Percentages("120 pct.", "", "")))
                .singleElement()
                .asString()
                .startsWith("»120« kan ikke være en procentdel; den er højst 100");
        assertThat(Forms.danish(new Percentages("", "80 pct.", "-5 pct."))).hasSize(2);
    }

    @Test
    void moneyNamesItsCurrencyUnlessOneIsMeant() {
        assertThat(Forms.danish(new Amounts("0,5 mio. kr.", "DKK 0.5 million", "500.000")))
                .isEmpty();
        assertThat(Forms.danish(new Amounts("200 EUR", "", "0,5 mio. kr."))).isEmpty();
        assertThat(Forms.danish(new Amounts("500.000", "", "")))
                .containsExactly("Skal være et beløb med valuta, fx 0,5 mio. kr.; »500.000« kan ikke læses");
        assertThat(Forms.danish(new Amounts("", "", "200 EUR"))).containsExactly("Beløbet skal være i DKK, ikke i EUR");
        assertThat(Forms.english(new Amounts("", "", "200 EUR")))
                .containsExactly("The amount must be in DKK, not in EUR");
    }

    @Test
    void daysAndSpansAreReadAsPeopleWriteThem() {
        assertThat(Forms.danish(new Times("31. august 2018", "31 August 2018", "efteråret 2018", "autumn 2018")))
                .isEmpty();
        assertThat(Forms.danish(new Times("30-02-2018", "", "", "")))
                .singleElement()
                .asString()
                .contains("2018-02-30");
        assertThat(Forms.danish(new Times("oktober 2018", "", "oktober 2018", "")))
                .hasSize(1);
        assertThat(Forms.danish(new Times("", "31. august 2018", "vinteren 2018", "efteråret 2018")))
                .hasSize(3)
                .contains("Ikke et tidsrum: en vinter har to årstal, for eksempel vinteren 2018/2019");
    }

    @Test
    void idsHaveNothingThatCannotBeSeen() {
        assertThat(Forms.danish(new Ids("børn og unge 3.1"))).isEmpty();
        assertThat(Forms.danish(new Ids("to  mellemrum"))).hasSize(1);
        assertThat(Forms.danish(new Ids("sk\u00ADole")))
                .containsExactly("Et id må ikke indeholde det usynlige tegn U+00AD");
        assertThat(Forms.english(new Ids("x".repeat(201)))).containsExactly("An id has 1 to 200 characters, not 201");
    }

    record NoCurrency(@MoneyText(currency = "kr.") String amount) {}

    record BlankUnit(@FigureText(unit = " ") String figure) {}

    @Test
    void anAttributeThatCannotBeIsTheHostsMistakeAndNoViolation() {
        assertThatThrownBy(() -> Forms.danish(new NoCurrency("5")))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessageContaining("not \"kr.\"");
        assertThatThrownBy(() -> Forms.danish(new BlankUnit("5"))).isInstanceOf(ValidationException.class);
    }
}
