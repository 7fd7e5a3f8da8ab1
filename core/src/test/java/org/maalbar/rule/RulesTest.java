package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
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
        tester.testAllPublicConstructors(Between.class);
        tester.testAllPublicConstructors(Labelled.class);
    }
}
