package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.average;
import static org.maalbar.rule.Rules.each;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

class RulesTest {

    @Test
    void aCompositeHasAtLeastOnePart() {
        assertThatIllegalArgumentException().isThrownBy(Rules::allOf);
        assertThatIllegalArgumentException().isThrownBy(Rules::anyOf);
        assertThatIllegalArgumentException().isThrownBy(() -> atLeastOf(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void soManyOfTheRulesCannotBeAskedFor(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeastOf(count, reached("a"), reached("b")))
                .withMessageContaining(count + " of 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "1.01", "80"})
    void aShareIsAboveZeroAndAtMostOne(String minimum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("a").of("b").atLeast(minimum))
                .withMessageContaining("0.8 is 80 %");
    }

    @Test
    void aTargetIsNotNegativeAndNotTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").atLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").atMost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").between(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").atLeast(new BigDecimal("1E100000000")));
    }

    @Test
    void theFirstValueIsNotAboveTheSecond() {
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").between(2, 1));
    }

    @Test
    void anIdIsChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> level(" x").atLeast(1));
        assertThatIllegalArgumentException().isThrownBy(() -> reached(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("a").of("\u200b").all())
                .withMessageContaining("U+200B");
    }

    @Test
    void aLabelIsNotBlankAndNotTheSecond() {
        assertThatIllegalArgumentException().isThrownBy(() -> reached("x").labelled(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reached("x").labelled("a").labelled("b"))
                .withMessageContaining("\"b\" is the second");
    }

    @Test
    void aRuleNamesItsIndicatorsInItsOwnOrder() {
        FulfilmentRule rule = allOf(
                level("z").atLeast(1), share("m").of("a").all().labelled("all"), anyOf(reached("z"), reached("b")));
        assertThat(rule.indicators()).containsExactly("z", "m", "a", "b");
    }

    @Test
    void aCompositeKeepsItsOwnCopyOfTheList() {
        List<FulfilmentRule> rules = new ArrayList<>(List.of(reached("a")));
        AllOf all = new AllOf(rules);
        rules.clear();
        assertThat(all.rules()).containsExactly(reached("a"));
    }

    @Test
    void twoRulesAreEqualWhenTheySayTheSame() {
        new EqualsTester()
                .addEqualityGroup(level("x").atLeast(4), level("x").atLeast(new BigDecimal("4.0")))
                .addEqualityGroup(level("x").atMost(4), level("x").atMost(new BigDecimal("4.0")))
                .addEqualityGroup(
                        level("x").between(1, 4), level("x").between(new BigDecimal("1.0"), new BigDecimal("4.00")))
                .addEqualityGroup(level("y").atLeast(4))
                .addEqualityGroup(reached("x"))
                .addEqualityGroup(level("x").atLeast(1))
                .addEqualityGroup(
                        share("x").of("y").atLeast("0.80"), share("x").of("y").atLeast("0.8"))
                .addEqualityGroup(share("x").of("y").all(), share("x").of("y").atLeast("1"))
                .addEqualityGroup(allOf(reached("x"), reached("y")))
                .addEqualityGroup(allOf(reached("y"), reached("x")))
                .addEqualityGroup(anyOf(reached("x"), reached("y")))
                .addEqualityGroup(atLeastOf(1, reached("x"), reached("y")))
                .addEqualityGroup(reached("x").labelled("a"))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({
        "FULFILLED, EXPECTED, UNCERTAIN, UNCERTAIN, FULFILLED, EXPECTED",
        "NOT_FULFILLED, FULFILLED, NOT_EXPECTED, NOT_FULFILLED, FULFILLED, NOT_EXPECTED",
        "EXPECTED, EXPECTED, NOT_EXPECTED, NOT_EXPECTED, EXPECTED, EXPECTED",
        "UNCERTAIN, UNCERTAIN, NOT_FULFILLED, NOT_FULFILLED, UNCERTAIN, UNCERTAIN"
    })
    void aCompositeHasTheLowestTheHighestOrTheNthHighestStatus(
            Status a, Status b, Status c, Status all, Status any, Status twoOf) {
        FulfilmentRule rule = reached("x");
        List<Status> parts = List.of(a, b, c);
        assertThat(combined(allOf(rule, rule, rule), parts)).isEqualTo(all);
        assertThat(combined(anyOf(rule, rule, rule), parts)).isEqualTo(any);
        assertThat(combined(atLeastOf(2, rule, rule, rule), parts)).isEqualTo(twoOf);
    }

    private static Status combined(CompositeRule rule, List<Status> parts) {
        Truth possible = rule.combine(parts.stream()
                .map(part -> part == Status.FULFILLED
                        ? Truth.HOLDS
                        : part == Status.NOT_FULFILLED ? Truth.FAILS : Truth.UNDECIDED)
                .toList());
        Truth planned = rule.combine(parts.stream()
                .map(part -> part == Status.UNCERTAIN
                        ? Truth.UNDECIDED
                        : part.isBetterThan(Status.UNCERTAIN) ? Truth.HOLDS : Truth.FAILS)
                .toList());
        return Status.of(possible, planned);
    }

    @Test
    void everyRuleSaysInBothLanguagesWhatItAsksFor() {
        says(level("parents").atLeast(1500), "parents: at least 1,500", "parents: mindst 1.500");
        says(level("days").atMost(new BigDecimal("2.5")), "days: at most 2.5", "days: højst 2,5");
        says(level("x").between(1, 2), "x: between 1 and 2", "x: mellem 1 og 2");
        says(reached("group"), "group: reached", "group: nået");
        says(share("done").of("all").atLeast("0.8"), "done: at least 80% of all", "done: mindst 80\u00a0pct. af all");
        says(allOf(reached("a"), reached("b")), "all parts (a: reached; b: reached)", "alle dele (a: nået; b: nået)");
        says(
                anyOf(reached("a"), reached("b")),
                "at least one part (a: reached; b: reached)",
                "mindst én del (a: nået; b: nået)");
        says(
                atLeastOf(1, reached("a"), reached("b")),
                "at least 1 part (a: reached; b: reached)",
                "mindst 1 del (a: nået; b: nået)");
        says(
                atLeastOf(2, reached("a"), reached("b")),
                "at least 2 parts (a: reached; b: reached)",
                "mindst 2 dele (a: nået; b: nået)");
        says(reached("a").labelled("Trin 1"), "“Trin 1”: a: reached", "”Trin 1”: a: nået");
    }

    @Test
    void aComparisonReadsAsAPersonWouldSayIt() {
        Measure then = level("x").on("2016");
        says(level("x").moreThan(5), "x: more than 5", "x: mere end 5");
        says(level("x").lessThan("0.5"), "x: less than 0.5", "x: under 0,5");
        says(level("x").moreThan("2.5"), "x: more than 2.5", "x: mere end 2,5");
        says(share("a").of("b").moreThan("0.5"), "a: more than 50% of b", "a: mere end 50\u00a0pct. af b");
        says(share("a").of("b").lessThan("0.5"), "a: less than 50% of b", "a: under 50\u00a0pct. af b");
        says(
                level("x").moreThan(then),
                "x: more than the level at the end of 2016",
                "x: mere end niveauet ved udgangen af 2016");
        says(
                level("x").atMost(level("x").on("2016-06-30")),
                "x: at most the level on 30 June 2016",
                "x: højst niveauet den 30. juni 2016");
        says(
                level("x").atMost(level("y").on("2016")),
                "x: at most y at the end of 2016",
                "x: højst y ved udgangen af 2016");
        says(
                level("x").atMost(times("0.5").of(then)),
                "x: at most half of the level at the end of 2016",
                "x: højst halvdelen af niveauet ved udgangen af 2016");
        says(
                level("x").atLeast(times("2").of(then)),
                "x: at least double the level at the end of 2016",
                "x: mindst det dobbelte af niveauet ved udgangen af 2016");
        says(
                level("x").atLeast(times("1.2").of(then)),
                "x: at least 20% above the level at the end of 2016",
                "x: mindst 20\u00a0pct. over niveauet ved udgangen af 2016");
        says(
                level("x").atMost(times("0.75").of(then)),
                "x: at most 75% of the level at the end of 2016",
                "x: højst 75\u00a0pct. af niveauet ved udgangen af 2016");
        says(
                level("x").atLeast(times("2.5").of(then)),
                "x: at least 2.5 times the level at the end of 2016",
                "x: mindst 2,5 gange niveauet ved udgangen af 2016");
        says(
                growth("x").during("2018").moreThan(growth("x").during("2017-01-10/2017-03-20")),
                "x, growth in 2018: more than the growth 10 January 2017 to 20 March 2017",
                "x, tilvækst i 2018: mere end tilvæksten 10. januar 2017 til 20. marts 2017");
        says(
                sum(level("a"), times("2").of("b"))
                        .atLeast(sum(level("c"), level("d")).plus(5)),
                "a + 2 × b: at least c + d + 5",
                "a + 2 × b: mindst c + d + 5");
        says(
                level("a").category("gender", "women").atLeast(5),
                "a (gender: women): at least 5",
                "a (gender: women): mindst 5");
    }

    @Test
    void anAverageIsComparedWithoutBeingDivided() {
        Measure[] years = {
            level("x").on("2009"), level("x").on("2010"), level("x").on("2011")
        };

        assertThat(level("x").atMost(times("0.5").ofAverage(years)))
                .isEqualTo(times("3")
                        .of("x")
                        .atMost(sum(
                                times("0.5").of(years[0]),
                                times("0.5").of(years[1]),
                                times("0.5").of(years[2]))));
        says(
                level("x").atMost(times("0.5").ofAverage(years)),
                "x: at most half of the average of the level at the end of 2009, the level at the end of 2010 and the level at"
                        + " the end of 2011",
                "x: højst halvdelen af gennemsnittet af niveauet ved udgangen af 2009, niveauet ved udgangen af 2010 og"
                        + " niveauet ved udgangen af 2011");
        says(
                times("6").of("x").atMost(sum(years)),
                level("x").atMost(times("0.5").ofAverage(years)));
        says(
                level("x").moreThan(average(level("y"), level("z"))),
                "x: more than the average of y and z",
                "x: mere end gennemsnittet af y og z");
        says(
                level("x").atLeast(average(level("y"), level("z"))),
                "x: at least the average of y and z",
                "x: mindst gennemsnittet af y og z");
        says(
                level("x").lessThan(average(level("y"), level("z"))),
                "x: less than the average of y and z",
                "x: under gennemsnittet af y og z");
        assertThatIllegalArgumentException().isThrownBy(() -> average(level("x")));
    }

    @Test
    void whatIsNoMultipleOfAnAverageIsSaidAsItIs() {
        says(level("x").atMost(sum(level("y"), level("z"))), "x: at most y + z", "x: højst y + z");
        says(times("3").of("x").atMost(level("y")), "3 × x: at most y", "3 × x: højst y");
        says(
                times("3").of("x").atMost(sum(level("y"), level("z")).plus(1)),
                "3 × x: at most y + z + 1",
                "3 × x: højst y + z + 1");
        says(
                times("3").of("x").atMost(sum(level("y"), times("2").of("z"))),
                "3 × x: at most y + 2 × z",
                "3 × x: højst y + 2 × z");
        says(times("3").of("x").atMost(sum(level("y"), level("z"))), "3 × x: at most y + z", "3 × x: højst y + z");
    }

    @Test
    void aSumIsShownInNeutralSigns() {
        assertThat(sum(level("a"), times("2").of("b").on("2016")).plus(5)).hasToString("a + 2 x b on 2016-12-31 + 5");
        assertThat(sum(level("a"), level("b"))).hasToString("a + b");
        assertThat(times("0.5").of("b").category("gender", "women")).hasToString("0.5 x b [gender = women]");
        assertThat(times("1").of("b").on(LocalDate.of(2016, 6, 30))).hasToString("b on 2016-06-30");
        assertThat(sum()).hasToString("0");
    }

    @Test
    void growthIsMeasuredInASpanAndOfAWholeIndicator() {
        Measure growth = growth("x").during("2018");
        assertThatIllegalArgumentException().isThrownBy(() -> growth.on("2018"));
        assertThatIllegalArgumentException().isThrownBy(() -> growth.on(LocalDate.of(2018, 6, 30)));
        assertThatIllegalArgumentException().isThrownBy(() -> growth.category("gender", "women"));
        assertThatIllegalArgumentException().isThrownBy(() -> growth("x").during("2018/.."));
        assertThatIllegalArgumentException().isThrownBy(() -> level("x").on("2018/.."));
    }

    @Test
    void aRuleForEachYearIsForAtMostAHundred() {
        assertThat(each("1921/2020", year -> reached("x")).rules()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> each("1920/2020", year -> reached("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> each("2018-01/2018-06", year -> reached("x")));
    }

    @Test
    void aLabelledRuleAsksForTheSame() {
        FulfilmentRule labelled = reached("x").labelled("Trin 1");
        assertThat(labelled.isMilestone()).isTrue();
        assertThat(level("x").atLeast(1).labelled("a").isMilestone()).isFalse();
        assertThat(labelled.comparisons()).isEqualTo(reached("x").comparisons());
        assertThat(labelled.asksFor(IndicatorNames.ids(Language.ENGLISH))).hasToString("reached");
    }

    private static void says(FulfilmentRule rule, FulfilmentRule other) {
        says(rule, other.describe(Language.ENGLISH), other.describe(Language.DANISH));
    }

    private static void says(FulfilmentRule rule, String english, String danish) {
        assertThat(rule.describe(Language.DANISH)).isEqualTo(danish);
        assertThat(rule.describe(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void severalCategoriesOfOneDimensionKeepTheirOrder() {
        Set<Category> districts = Category.all("district", List.of("Vesterbro", "Valby", "Amager"));
        assertThat(districts)
                .containsExactly(
                        new Category("district", "Vesterbro"),
                        new Category("district", "Valby"),
                        new Category("district", "Amager"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(districts::clear);
    }

    @Test
    void nothingIsNull() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(String.class, "x").setDefault(FulfilmentRule.class, reached("x"));
        tester.setDefault(Measure.class, level("x")).setDefault(BigDecimal.class, BigDecimal.ONE);
        tester.testAllPublicConstructors(Term.class);
        tester.testAllPublicConstructors(BetweenRule.class);
        tester.testAllPublicConstructors(Labelled.class);
    }
}
