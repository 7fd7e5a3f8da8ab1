package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.base.field.Form;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.quantity.Decimals;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** The schemas of the forms accept just what the forms do, wherever they can. */
class FormSchemasTest {
    private static final Predicate<String> SPANS = texts("span");
    private static final Predicate<String> ENDING_SPANS = texts("endingSpan");
    private static final Predicate<String> YEARS = texts("years");

    private static Predicate<String> texts(String definition) {
        Predicate<JsonNode> schema = Schemas.definition(definition);
        return text -> schema.test(TextNode.valueOf(text));
    }

    private static boolean isRead(Function<String, ?> form, String text) {
        try {
            return form.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isWholeYears(String text) {
        try {
            return Funding.of(new FundingTerms.ExistingBudget(), null, Span.of(text)) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whatever looks like a date of a leap year: those that are, and those that are not. */
    private static Stream<String> dates() {
        List<String> dates = new ArrayList<>(List.of("2020", "0000", "0001", "9999", "202", "20200", "-2020", "2020-"));
        for (int part = 0; part < 100; part++) {
            String month = "2020-" + twoDigits(part);
            dates.add(month);
            IntStream.rangeClosed(0, part > 13 ? 0 : 32).forEach(day -> dates.add(month + "-" + twoDigits(day)));
        }
        return dates.stream();
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    @Test
    void aDayIsOneOfTheCalendar() {
        Predicate<String> days = texts("day");

        assertThat(dates()).allSatisfy(date -> assertThat(days.test(date)).isEqualTo(isRead(Days::of, date)));
    }

    @Test
    void aSpanHasTheFormsOfEdtf() {
        Stream<String> spans = dates().flatMap(
                        date -> Stream.of(date, date + "/" + date, "../" + date, "/" + date, date + "/..", date + "/"));

        assertThat(spans).allSatisfy(span -> {
            assertThat(SPANS.test(span)).isEqualTo(isRead(Span::of, span));
            assertThat(ENDING_SPANS.test(span)).isEqualTo(isRead(text -> Form.lastDay(Span.of(text)), span));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "..", "../..", "../", "2018/2019/2020", "2018/...", "2018?", " 2018"})
    void whatIsNoSpanIsRefused(String text) {
        assertThat(isRead(Span::of, text)).isFalse();
        assertThat(SPANS.test(text)).isFalse();
        assertThat(ENDING_SPANS.test(text)).isFalse();
        assertThat(YEARS.test(text)).isFalse();
    }

    @Test
    void yearsAreSpansOfWholeYears() {
        Stream<String> spans = dates().flatMap(date ->
                Stream.of(date, "2020/" + date, date + "/2020", "../" + date, "/" + date, date + "/..", date + "/"));

        assertThat(spans)
                .filteredOn(span -> !span.contains("9999") && !span.contains("0001"))
                .allSatisfy(span -> assertThat(YEARS.test(span)).isEqualTo(isWholeYears(span)));
    }

    /** All of one code unit that the tables of this JDK know. */
    @ParameterizedTest
    @CsvSource({"id, a%sb", "id, %s", "text, %s", "text, a%sb"})
    void whatCannotBeSeenIsKnownCharacterByCharacter(String definition, String text) {
        Predicate<String> schema = texts(definition);

        IntStream.rangeClosed(0, 0xFFFF)
                .filter(Character::isDefined)
                .filter(character -> !Character.isSurrogate((char) character))
                .mapToObj(character -> text.replace("%s", Character.toString(character)))
                .forEach(each -> assertThat(schema.test(each)).isEqualTo(isRead(of(definition), each)));
    }

    private static Function<String, ?> of(String definition) {
        return definition.equals("id") ? Texts::id : Texts::text;
    }

    @ParameterizedTest
    @CsvSource({"id, 200", "text, 20000"})
    void theLongestIsAccepted(String definition, int most) {
        for (int length : new int[] {most, most + 1}) {
            String text = "a".repeat(length);

            assertThat(texts(definition).test(text)).isEqualTo(length == most).isEqualTo(isRead(of(definition), text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.5", "9999999999999999999999999999999999", "1E33", "1E34", "-0.000000000001"})
    void aNumberIsNotNegativeAndNotTooLarge(String written) {
        BigDecimal number = new BigDecimal(written);
        boolean isAccepted = Schemas.definition("number").test(DecimalNode.valueOf(number));

        assertThat(isAccepted).isEqualTo(isAmount(number));
    }

    private static boolean isAmount(BigDecimal number) {
        try {
            return Decimals.checked(number) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
