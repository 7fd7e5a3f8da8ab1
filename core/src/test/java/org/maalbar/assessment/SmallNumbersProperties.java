package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Status;

/** Fixed numbers, numbers that go either way, and shares, against every number that the evidence allows. */
@Tag("once")
class SmallNumbersProperties {
    private static final String NUMBER = SmallNumbers.INDICATOR;

    @Provide
    Arbitrary<SmallNumbers> fixed() {
        return SmallNumbers.fixed();
    }

    @Provide
    Arbitrary<SmallNumbers> fluctuating() {
        return SmallNumbers.fluctuating();
    }

    @Provide
    Arbitrary<SmallWorld> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<SmallWorld> plans() {
        return SmallWorlds.plans();
    }

    private static GoalAssessment assess(SmallNumbers numbers, Behaviour behaviour, int target) {
        return Assessor.on(SmallReport.day(numbers.day()))
                .assess(numbers.programme(behaviour, level(NUMBER).atMost(target)))
                .goal("0");
    }

    @Property
    void aFixedNumberIsWhatEveryTotalAllowsWheneverItWasTaken(
            @ForAll("fixed") SmallNumbers numbers, @ForAll @IntRange(min = 0, max = 6) int target) {
        GoalAssessment goal = assess(numbers, Behaviour.FIXED, target);
        IndicatorAssessment number = goal.indicator(NUMBER);
        List<Integer> allowed = SmallNumbers.allowed(numbers.known(), SmallNumbers.Report::allows);
        holdsExactly(number.seen(), allowed);
        assertThat(number.possible()).isEqualTo(number.seen());
        assertThat(number.planned()).isEqualTo(number.seen());
        assertThat(goal.status()).isEqualTo(settled(allowed, x -> x <= target));
    }

    @Property
    void aNumberThatGoesEitherWayIsSettledByWhatIsSaidOfTheDueDay(
            @ForAll("fluctuating") SmallNumbers numbers, @ForAll @IntRange(min = 0, max = 6) int target) {
        GoalAssessment goal = assess(numbers, Behaviour.FLUCTUATING, target);
        IndicatorAssessment number = goal.indicator(NUMBER);
        List<Integer> allowed = SmallNumbers.allowed(numbers.settling(), SmallNumbers.Report::allows);
        holdsExactly(number.seen(), SmallNumbers.allowed(numbers.latest(), SmallNumbers.Report::allows));
        holdsExactly(number.possible(), allowed);
        Status settled = settled(allowed, x -> x <= target);
        if (settled != Status.UNCERTAIN) {
            assertThat(goal.status()).isEqualTo(settled);
        }
    }

    @Property
    void aNumberThatGoesEitherWayIsExpectedWhereTheLastPlanBringsIt(
            @ForAll("fluctuating") SmallNumbers numbers, @ForAll @IntRange(min = 0, max = 6) int target) {
        Assume.that(numbers.day() <= numbers.due());
        GoalAssessment goal = assess(numbers, Behaviour.FLUCTUATING, target);
        IndicatorAssessment number = goal.indicator(NUMBER);
        List<Integer> possible = SmallNumbers.allowed(numbers.settling(), SmallNumbers.Report::allows);
        List<Integer> expected =
                SmallNumbers.allowed(
                                numbers.decisivePlans(),
                                (plan, x) -> plan.said().allows(x))
                        .stream()
                        .filter(possible::contains)
                        .toList();
        // Plans that contradict each other or what is settled are a problem, not a world.
        Assume.that(!expected.isEmpty());
        holdsExactly(number.planned(), expected);
        switch (settled(expected, x -> x <= target)) {
            case FULFILLED -> assertThat(goal.status()).isIn(Status.FULFILLED, Status.EXPECTED);
            case NOT_FULFILLED -> assertThat(goal.status()).isIn(Status.NOT_FULFILLED, Status.NOT_EXPECTED);
            default -> assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        }
    }

    @Property
    void aShareIsSettledOnlyIfEveryPartOfEveryWholeAgrees(
            @ForAll("worlds") SmallWorld part, @ForAll("fixed") SmallNumbers whole) {
        sharesAgree(part, whole, part.levels(0), Status.FULFILLED, Status.NOT_FULFILLED);
    }

    @Property
    void aShareIsExpectedOnlyIfEveryPlannedPartOfEveryWholeAgrees(
            @ForAll("plans") SmallWorld part, @ForAll("fixed") SmallNumbers whole) {
        sharesAgree(part, whole, part.plannedLevels(0), Status.EXPECTED, Status.NOT_EXPECTED);
    }

    /** A fifth, two fifths and so on; the whole is known as it will be at last. */
    private static void sharesAgree(
            SmallWorld part, SmallNumbers whole, Collection<Integer> levels, Status yes, Status no) {
        Comparison[] rules = IntStream.rangeClosed(1, 5)
                .mapToObj(fifths -> share(SmallWorld.INDICATOR)
                        .of(NUMBER)
                        .is(Relation.AT_LEAST, BigDecimal.valueOf(2L * fifths, 1)))
                .toArray(Comparison[]::new);
        SmallNumbers known = whole.allOnDayZero();
        List<Integer> sizes = SmallNumbers.allowed(known.known(), SmallNumbers.Report::allows);
        List<GoalAssessment> goals = Assessor.on(SmallReport.day(part.day()))
                .assess(part.programme(rules)
                        .indicators(Indicator.fixed(NUMBER, "Whole"))
                        .observations(known.observations())
                        .build())
                .goals();
        for (int fifths = 1; fifths <= 5; fifths++) {
            Status status = goals.get(fifths - 1).status();
            if (status == yes || status == no) {
                int asked = fifths;
                assertThat(levels)
                        .allMatch(level -> sizes.stream()
                                .filter(size -> size > 0)
                                .allMatch(size -> (5 * level >= asked * size) == (status == yes)));
            }
        }
    }

    private static Status settled(List<Integer> numbers, IntPredicate goal) {
        return numbers.stream().allMatch(goal::test)
                ? Status.FULFILLED
                : numbers.stream().anyMatch(goal::test) ? Status.UNCERTAIN : Status.NOT_FULFILLED;
    }

    private static void holdsExactly(Bounds bounds, List<Integer> numbers) {
        assertThat(IntStream.rangeClosed(0, 20)
                        .boxed()
                        .filter(x -> bounds.contains(BigDecimal.valueOf(x)))
                        .toList())
                .isEqualTo(numbers);
    }
}
