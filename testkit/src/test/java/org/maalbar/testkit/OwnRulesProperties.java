package org.maalbar.testkit;

import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Group;
import net.jqwik.api.Tag;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.guide.then.WomensShare;

/** Right rules, as applications write them, raise no false alarm. */
@Tag("once")
class OwnRulesProperties {

    /** Of what goes either way, a category may exceed the whole. */
    @Group
    class NowhereTenDaysLongerThanInTheWholeCity implements FulfilmentRuleLaws {
        private static final List<String> DISTRICTS = List.of("Valby", "Vesterbro");

        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("waiting-days"), NowhereTenDaysLongerThanInTheWholeCity::question) {
                @Override
                public Set<Category> categories() {
                    return Category.all("district", DISTRICTS);
                }
            };
        }

        private static Truth question(Evidence evidence) {
            Bounds city = evidence.level("waiting-days");
            return DISTRICTS.stream()
                    .map(each -> isAtMostTenMore(evidence.level("waiting-days", "district", each), city))
                    .reduce(Truth.HOLDS, Truth::and);
        }

        private static Truth isAtMostTenMore(Bounds district, Bounds city) {
            if (district.atMost(city.low().add(BigDecimal.TEN)) == Truth.HOLDS) {
                return Truth.HOLDS;
            }
            return city.high()
                    .filter(high -> district.atMost(high.add(BigDecimal.TEN)) == Truth.FAILS)
                    .map(high -> Truth.FAILS)
                    .orElse(Truth.UNDECIDED);
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.fluctuating(id, "Ventedage");
        }
    }

    /** Monotone in some indicators, the other way in one; more numbers than can be looked at all at once. */
    @Group
    class ThreeOfFiveWithinTheBudget implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            FulfilmentRule rule = allOf(
                    atLeastOf(
                            3,
                            level("a").atLeast(20),
                            level("b").atLeast(300),
                            level("c").atLeast("4.5"),
                            level("d").atLeast(7),
                            level("e").atLeast(65_000)),
                    level("cost").atMost(1_250_000));
            return new OneLiner(rule.indicators(), rule::evaluate);
        }

        @Override
        public Set<String> moreIsWorse() {
            return Set.of("cost");
        }
    }

    /** The rule of the guide, about people. */
    @Group
    class TheShareOfACategory implements ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return new WomensShare("participants", new BigDecimal("0.4"));
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.cumulative(id, "Deltagere");
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("participants").signum() == 0;
        }
    }

    /** Where the whole meets one of its categories, the answer changes. */
    @Group
    class FewOutsideValby implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("schools"), evidence -> {
                Bounds all = evidence.level("schools");
                Bounds valby = evidence.level("schools", "district", "Valby");
                if (all.high()
                        .filter(most -> most.compareTo(valby.low().add(BigDecimal.valueOf(2))) <= 0)
                        .isPresent()) {
                    return Truth.HOLDS;
                }
                return valby.high()
                        .map(most -> all.atMost(most.add(BigDecimal.valueOf(2))))
                        .filter(truth -> truth == Truth.FAILS)
                        .orElse(Truth.UNDECIDED);
            }) {
                @Override
                public Set<Category> categories() {
                    return Category.all("district", List.of("Valby"));
                }
            };
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.cumulative(id, "Skoler");
        }
    }
}
