package org.maalbar.testkit;

import static org.maalbar.quantity.Truth.FAILS;
import static org.maalbar.quantity.Truth.HOLDS;
import static org.maalbar.quantity.Truth.UNDECIDED;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;

/** Rules as people write them on a bad day, each under the laws that its author would put it under. */
final class WrongRules {
    private static final BigDecimal MANY = BigDecimal.valueOf(500);
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");
    private static final Measure LAST_YEAR = growth("dwellings").during("2017");
    private static final Measure THIS_YEAR = growth("dwellings").during("2018");
    private static final FulfilmentRule GROWTH_RISES = THIS_YEAR.moreThan(LAST_YEAR);

    private WrongRules() {}

    private static BigDecimal highOr(Bounds level, long otherwise) {
        return level.high().orElse(BigDecimal.valueOf(otherwise));
    }

    private static Truth whether(boolean holds, boolean fails) {
        return holds ? HOLDS : fails ? FAILS : UNDECIDED;
    }

    static class AtLeastOfTheHighEnd implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                BigDecimal high = highOr(evidence.level("parents"), Long.MAX_VALUE);
                return Truth.of(high.compareTo(MANY) >= 0);
            });
        }
    }

    static class AtLeastOfTheMiddle implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                Bounds level = evidence.level("parents");
                BigDecimal sum = level.low().add(highOr(level, 0));
                return Truth.of(sum.compareTo(MANY.add(MANY)) >= 0);
            });
        }
    }

    static class UnknownIsZero implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                Bounds level = evidence.level("parents");
                return level.high().isEmpty() && level.low().signum() == 0 ? FAILS : level.atLeast(MANY);
            });
        }
    }

    /** "Over 499" is at least 500 of people, not of hours. */
    static class OffByOneAtAnOpenEnd implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("hours", evidence -> {
                Bounds level = evidence.level("hours");
                BigDecimal low = level.lowOpen() ? level.low().add(BigDecimal.ONE) : level.low();
                return low.compareTo(MANY) >= 0 ? HOLDS : level.atLeast(MANY);
            });
        }
    }

    static class FailsWhereItIsJustReached implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                Bounds level = evidence.level("parents");
                return whether(
                        level.low().compareTo(MANY) >= 0,
                        highOr(level, Long.MAX_VALUE).compareTo(MANY) <= 0);
            });
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.cumulative(id, id);
        }
    }

    static class EmptyWholeIsZeroPercent implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("done", "relevant"), evidence -> {
                Bounds whole = evidence.level("relevant");
                if (whole.equals(Bounds.exactly(0))) {
                    return FAILS;
                }
                return level("done")
                        .atLeast(highOr(whole, Integer.MAX_VALUE).multiply(FOUR_FIFTHS))
                        .evaluate(evidence)
                        .and(UNDECIDED.or(Truth.of(whole.isExact())));
            });
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("relevant").signum() == 0;
        }
    }

    /** The same, whose author never thought of an empty whole. */
    static class EmptyWholeForgotten implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("done", "relevant"), evidence -> {
                Bounds whole = evidence.level("relevant");
                Bounds part = evidence.level("done");
                BigDecimal most = highOr(whole, Integer.MAX_VALUE);
                BigDecimal worst =
                        most.signum() == 0 ? BigDecimal.ZERO : part.low().divide(most, 20, RoundingMode.DOWN);
                return whether(
                        whole.high().isPresent() && worst.compareTo(FOUR_FIFTHS) >= 0,
                        part.high().isPresent()
                                && part.high().get().compareTo(whole.low().multiply(FOUR_FIFTHS)) < 0);
            });
        }
    }

    static class AllOfIgnoresUndecided implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            List<FulfilmentRule> parts =
                    List.of(reached("group"), level("meetings").atLeast(4));
            return new OneLiner(
                    Set.of("group", "meetings"),
                    evidence -> parts.stream()
                            .map(part -> part.evaluate(evidence))
                            .filter(Truth::isDecided)
                            .reduce(Truth::and)
                            .orElse(UNDECIDED));
        }
    }

    static class KeepsStateBetweenCalls implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("parents"), evidence -> UNDECIDED) {
                private boolean odd;

                @Override
                public Truth evaluate(Evidence evidence) {
                    odd = !odd;
                    return odd ? evidence.level("parents").atLeast(MANY) : UNDECIDED;
                }
            };
        }
    }

    static class RemembersTheBest implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("parents"), evidence -> UNDECIDED) {
                private BigDecimal best = BigDecimal.ZERO;

                @Override
                public Truth evaluate(Evidence evidence) {
                    best = best.max(evidence.level("parents").low());
                    return best.compareTo(MANY) >= 0
                            ? HOLDS
                            : evidence.level("parents").atLeast(MANY);
                }
            };
        }
    }

    /** What stands first in the evidence is not what is asked for. */
    static class ReadsTheEvidenceAsText implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("a", "b"), evidence -> {
                String first = evidence.toString().startsWith("a") ? "a" : "b";
                return evidence.level(first).atLeast(MANY);
            });
        }
    }

    static class AsksForWhatItDoesNotDeclare implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of(
                    "parents",
                    evidence -> evidence.level("parents")
                            .atLeast(MANY)
                            .and(evidence.level("staff").atMost(10).or(UNDECIDED)));
        }
    }

    static class AsksForAnUndeclaredCategory implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("schools"),
                    evidence -> evidence.level("schools", "distrikt", "Valby").atLeast(1)) {
                @Override
                public Set<Category> categories() {
                    return Category.all("district", List.of("Valby"));
                }
            };
        }
    }

    /** What is asked of the due day is not asked of another. */
    static class AsksForAnUndeclaredDay implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of(
                    "smokers",
                    evidence -> level("smokers")
                            .lessThan(level("smokers").on("2016"))
                            .evaluate(evidence));
        }
    }

    static class MeasuresAnUndeclaredIndicator implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("smokers"), GROWTH_RISES::evaluate) {
                @Override
                public Set<Measure> measures() {
                    return GROWTH_RISES.measures();
                }
            };
        }
    }

    /** What has not been counted of a year may still be more than in the year before. */
    static class GrowthIsWhatWasCounted implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("dwellings"), evidence -> {
                BigDecimal now = evidence.bounds(THIS_YEAR).low();
                return Truth.of(now.compareTo(evidence.bounds(LAST_YEAR).low()) > 0);
            }) {
                @Override
                public Set<Measure> measures() {
                    return GROWTH_RISES.measures();
                }
            };
        }
    }

    /** Of nothing, no multiple says anything. */
    static class TwiceOfNothing implements FulfilmentRuleLaws {
        private static final Measure BEFORE = level("members").on("2016");

        @Override
        public FulfilmentRule rule() {
            FulfilmentRule twice = sum(level("members")).atLeast(times("2").of(BEFORE));
            return new OneLiner(Set.of("members"), twice::evaluate) {
                @Override
                public Set<Measure> measures() {
                    return twice.measures();
                }
            };
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value(BEFORE).signum() == 0;
        }
    }

    /** More than last year is worse for who had more last year. */
    static class ForgetsWhatItComparesWith implements MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return GROWTH_RISES;
        }
    }

    static class MissesWhatItDoesNotDeclare implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("parents"), evidence -> evidence.level("parents").atLeast(MANY)) {
                @Override
                public List<Missing> missing(Evidence planned) {
                    return List.of(Missing.addition("parent"));
                }
            };
        }
    }

    static class CannotBearUnbounded implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("days", evidence -> {
                BigDecimal high = evidence.level("days").high().orElseThrow();
                return high.compareTo(BigDecimal.valueOf(30)) <= 0
                        ? HOLDS
                        : evidence.level("days").atMost(30);
            });
        }
    }

    static class AnswersNull implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("days", evidence -> {
                Truth truth = evidence.level("days").atMost(30);
                return truth.isDecided() ? truth : null;
            });
        }
    }

    static class CannotSayWhatIsMissing implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("days"), evidence -> evidence.level("days").atMost(30)) {
                @Override
                public List<Missing> missing(Evidence planned) {
                    throw new UnsupportedOperationException("later");
                }
            };
        }
    }

    /** Surer while little is known. */
    static class TakesBackWhatItSaid implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                Bounds level = evidence.level("parents");
                return level.high().isPresent() && !level.isExact() ? UNDECIDED : level.atLeast(MANY);
            });
        }
    }

    static class SpeaksNoDanish implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("days"), evidence -> evidence.level("days").atMost(30)) {
                @Override
                public String describe(Language language) {
                    return language.choose("at most thirty days", "");
                }
            };
        }
    }

    static class DescribesItselfByItsAddress implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("days"), evidence -> evidence.level("days").atMost(30)) {
                @Override
                public String describe(Language language) {
                    return new Object().toString();
                }
            };
        }
    }

    static class DeclaresAnIdThatNothingHas implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of(
                    "ma\u030al", evidence -> evidence.level("ma\u030al").atMost(30));
        }
    }

    static class HasANewNameEachTime implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("days"), evidence -> evidence.level("days").atMost(30)) {
                private int times;

                @Override
                public String name() {
                    return "rule-" + times++;
                }
            };
        }
    }

    static class HidesWithinALabel implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new CannotSayWhatIsMissing().rule().labelled("dage");
        }
    }

    /** The other part declares what this one looks at. */
    static class LeansOnItsNeighbour implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            FulfilmentRule leaning =
                    OneLiner.of("a", evidence -> evidence.level("b").atLeast(2));
            return allOf(leaning, level("a").atLeast(1), level("b").atLeast(3));
        }
    }

    /** A share that is just reached is not missed. */
    static class ShareFailsWhereItIsJustReached implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("done", "relevant"), evidence -> {
                Bounds whole = evidence.level("relevant");
                Bounds part = evidence.level("done");
                return whether(
                        whole.high()
                                .filter(most ->
                                        most.signum() > 0 && part.low().compareTo(most.multiply(FOUR_FIFTHS)) >= 0)
                                .isPresent(),
                        whole.low().signum() > 0
                                && part.high()
                                        .filter(best ->
                                                best.compareTo(whole.low().multiply(FOUR_FIFTHS)) <= 0)
                                        .isPresent());
            });
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("relevant").signum() == 0;
        }
    }

    /** Who leaves out nearly every world is tested in nearly none. */
    static class HardlyAnyWorldIsConsistent implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("a", "b", "c"), evidence -> evidence.level("a").atLeast(3));
        }

        @Override
        public boolean isConsistent(World world) {
            return world.value("a")
                    .add(world.value("b"))
                    .equals(world.value("c").add(BigDecimal.valueOf(77)));
        }
    }

    static class NeverHolds implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of(
                    "days",
                    evidence -> evidence.level("days")
                            .atLeast(40)
                            .and(evidence.level("days").atMost(30)));
        }
    }

    static class TooMuchIsWorse implements MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return level("parents").between(500, 600);
        }
    }

    static class WaitingIsNotBetter implements MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return level("waiting-days").atMost(30);
        }
    }

    static class ShareWithABonus implements ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("done", "relevant"),
                    evidence -> level("done")
                            .atLeast(evidence.level("relevant")
                                    .low()
                                    .multiply(FOUR_FIFTHS)
                                    .subtract(BigDecimal.ONE)
                                    .max(BigDecimal.ZERO))
                            .evaluate(evidence));
        }
    }

    /** A tenth of 3 is not 0.3 in binary, while a tenth of 30 is 3. */
    static class RoundsInBinary implements ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("done", "relevant"), evidence -> {
                Bounds part = evidence.level("done");
                Bounds whole = evidence.level("relevant");
                double most = whole.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
                double best = part.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
                return whether(
                        part.low().doubleValue() >= 0.1 * most,
                        best < 0.1 * whole.low().doubleValue());
            });
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("relevant").signum() == 0;
        }
    }

    static class DecidesOnlyWhatIsExact implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return OneLiner.of("parents", evidence -> {
                Bounds level = evidence.level("parents");
                return level.isExact() ? level.atLeast(MANY) : UNDECIDED;
            });
        }
    }

    /** What has no high end may still be enough, or too little, of what has one. */
    static class UndecidedOfWhatHasNoHighEnd implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(
                    Set.of("now", "then"),
                    evidence -> evidence.level("now").high().isEmpty()
                            ? UNDECIDED
                            : LawsBiteTest.AtLeastATenthMoreThanThen.isReached(evidence));
        }
    }

    /** What is wrong, and the law that is broken. */
    static Stream<Wrong> all() {
        return Stream.of(
                new Wrong(AtLeastOfTheHighEnd.class, "isSound"),
                new Wrong(AtLeastOfTheMiddle.class, "isSound"),
                new Wrong(UnknownIsZero.class, "isSound"),
                new Wrong(OffByOneAtAnOpenEnd.class, "isSound"),
                new Wrong(FailsWhereItIsJustReached.class, "isSound"),
                new Wrong(EmptyWholeIsZeroPercent.class, "decidesNothingWhereItMeansNothing"),
                new Wrong(EmptyWholeForgotten.class, "isSound"),
                new Wrong(AllOfIgnoresUndecided.class, "isSound"),
                new Wrong(KeepsStateBetweenCalls.class, "isDeterministic"),
                new Wrong(RemembersTheBest.class, "ignoresTheOrderOfEvidence"),
                new Wrong(ReadsTheEvidenceAsText.class, "ignoresTheOrderOfEvidence"),
                new Wrong(AsksForWhatItDoesNotDeclare.class, "readsOnlyWhatItDeclares"),
                new Wrong(AsksForAnUndeclaredCategory.class, "readsOnlyWhatItDeclares"),
                new Wrong(AsksForAnUndeclaredDay.class, "readsOnlyWhatItDeclares"),
                new Wrong(MeasuresAnUndeclaredIndicator.class, "describesItselfInBothLanguages"),
                new Wrong(GrowthIsWhatWasCounted.class, "isSound"),
                new Wrong(TwiceOfNothing.class, "decidesNothingWhereItMeansNothing"),
                new Wrong(MissesWhatItDoesNotDeclare.class, "readsOnlyWhatItDeclares"),
                new Wrong(CannotBearUnbounded.class, "answersWhateverIsUnknown"),
                new Wrong(AnswersNull.class, "answersWhateverIsUnknown"),
                new Wrong(CannotSayWhatIsMissing.class, "answersWhateverIsUnknown"),
                new Wrong(TakesBackWhatItSaid.class, "refines"),
                new Wrong(SpeaksNoDanish.class, "describesItselfInBothLanguages"),
                new Wrong(DescribesItselfByItsAddress.class, "describesItselfInBothLanguages"),
                new Wrong(DeclaresAnIdThatNothingHas.class, "describesItselfInBothLanguages"),
                new Wrong(HasANewNameEachTime.class, "describesItselfInBothLanguages"),
                new Wrong(HidesWithinALabel.class, "answersWhateverIsUnknown"),
                new Wrong(LeansOnItsNeighbour.class, "readsOnlyWhatItDeclares"),
                new Wrong(ShareFailsWhereItIsJustReached.class, "isSound"),
                new Wrong(HardlyAnyWorldIsConsistent.class, "holdsInSomeWorldsAndFailsInOthers"),
                new Wrong(NeverHolds.class, "holdsInSomeWorldsAndFailsInOthers"),
                new Wrong(TooMuchIsWorse.class, "moreIsNeverWorse"),
                new Wrong(WaitingIsNotBetter.class, "moreIsNeverWorse"),
                new Wrong(ForgetsWhatItComparesWith.class, "moreIsNeverWorse"),
                new Wrong(ShareWithABonus.class, "doesNotDependOnTheUnit"),
                new Wrong(RoundsInBinary.class, "doesNotDependOnTheUnit"),
                new Wrong(DecidesOnlyWhatIsExact.class, "isUndecidedOnlyIfTwoWorldsDisagree"),
                new Wrong(UndecidedOfWhatHasNoHighEnd.class, "isUndecidedOnlyIfTwoWorldsDisagree"));
    }

    record Wrong(Class<?> laws, String broken) {
        @Override
        public String toString() {
            return laws.getSimpleName() + " breaks " + broken;
        }
    }
}
