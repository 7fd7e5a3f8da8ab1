package org.maalbar.testkit;

import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Group;
import net.jqwik.api.Tag;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.testkit.sample.SampleRule;

/** Every rule that Maalbar brings obeys the laws that it asks of others. */
@Tag("once")
class BuiltInRulesProperties {

    @Group
    class AtLeast implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return level("parents").atLeast(500);
        }
    }

    @Group
    class AtMost implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return level("waiting-days").atMost("12.5");
        }

        @Override
        public Set<String> moreIsWorse() {
            return rule().indicators();
        }
    }

    @Group
    class Between implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return level("satisfaction").between(21, 24);
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.fluctuating(id, id).domain(Domain.PERCENT);
        }
    }

    @Group
    class Reached implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return reached("group-established").labelled("etableret");
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.cumulative(id, id);
        }
    }

    /** Not exact: of a whole that may be nearly nothing, a part of nothing is undecided. */
    @Group
    class Share implements MonotoneLaws, ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return share("completed").of("relevant").atLeast("0.8");
        }

        @Override
        public Set<String> moreIsWorse() {
            return Set.of("relevant");
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("relevant").signum() == 0;
        }
    }

    @Group
    class ShareAtMost implements MonotoneLaws, ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return share(level("people").category("district", "Valby"))
                    .of(level("people"))
                    .atMost("0.5");
        }

        @Override
        public Set<String> moreIsWorse() {
            return rule().indicators();
        }

        @Override
        public Set<Measure> comparedWith() {
            return Set.of(level("people"));
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value("people").signum() == 0;
        }
    }

    /** Not exact either: no multiple of nothing says anything. */
    @Group
    class TwentyPercentMoreThanBefore implements MonotoneLaws, ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return level("members").moreThan(times("1.2").of("members").on("2016"));
        }

        @Override
        public Set<Measure> comparedWith() {
            return Set.of(level("members").on("2016"));
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value(level("members").on("2016")).signum() == 0;
        }
    }

    @Group
    class HalvedSinceThen implements MonotoneLaws, ScaleLaws {
        private final Measure before = level("accidents").on("2016");

        @Override
        public FulfilmentRule rule() {
            return level("accidents").atMost(times("0.5").of(before));
        }

        @Override
        public Set<String> moreIsWorse() {
            return rule().indicators();
        }

        @Override
        public Set<Measure> comparedWith() {
            return Set.of(before);
        }

        @Override
        public boolean meansNothing(World world) {
            return world.value(before).signum() == 0;
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.cumulative(id, id);
        }
    }

    @Group
    class MoreGrowthThanBefore implements ExactLaws, MonotoneLaws, ScaleLaws {
        private final Measure before = growth("dwellings").during("2017");

        @Override
        public FulfilmentRule rule() {
            return growth("dwellings").during("2018").moreThan(before);
        }

        @Override
        public Set<Measure> comparedWith() {
            return Set.of(before);
        }
    }

    /** As a sum, it compares plain numbers, however little they are. */
    @Group
    class TwiceOneAndHalfOfAnotherAtLeastThrice implements ExactLaws, MonotoneLaws, ScaleLaws {
        @Override
        public FulfilmentRule rule() {
            return sum(times("2").of("valby"), times("0.5").of("vesterbro"))
                    .atLeast(times("3").of("amager"));
        }

        @Override
        public Set<String> moreIsWorse() {
            return Set.of("amager");
        }
    }

    @Group
    class LessThanTwiceAsMuchAndFiveMore implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return sum(level("now"), level("soon"))
                    .lessThan(sum(times("2").of("then")).plus(5));
        }

        @Override
        public Set<String> moreIsWorse() {
            return Set.of("now", "soon");
        }

        @Override
        public Indicator indicator(String id) {
            return Indicator.fluctuating(id, id);
        }
    }

    @Group
    class AllOf implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return allOf(reached("group-established"), level("meetings").atLeast(4));
        }
    }

    @Group
    class AnyOf implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return anyOf(level("schools").atLeast(5), level("clubs").between(3, 40));
        }
    }

    @Group
    class AtLeastOf implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return atLeastOf(
                    2,
                    level("schools").atLeast(5),
                    share("women").of("people").atLeast("0.4"),
                    level("complaints").atMost(10).labelled("klager"));
        }
    }

    /** The rule of an application that generated programmes ask. */
    @Group
    class InEveryCategory implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return new SampleRule("schools", RuleArbitrary.DISTRICTS, 2);
        }
    }

    /** As many categories as a county has municipalities. */
    @Group
    class InEveryOneOfMany implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            List<String> names =
                    IntStream.range(0, 20).mapToObj(each -> "Kommune " + each).toList();
            return new SampleRule("schools", Category.all("municipality", names), 20);
        }
    }

    /** Undecided only for the middle of one of three. */
    @Group
    class Window implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return allOf(
                    level("a").between(3, 40), level("b").atLeast(5), level("c").atLeast(5));
        }
    }

    @Group
    class WholeAndCategory implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return allOf(
                    level("people").atLeast(5), new SampleRule("people", Set.of(new Category("gender", "women")), 2));
        }
    }

    /** Each part wants another number, some large and some small. */
    @Group
    class EightOfMixedMinds implements FulfilmentRuleLaws {
        @Override
        public FulfilmentRule rule() {
            return allOf(IntStream.rangeClosed(1, 8)
                    .mapToObj(each -> each % 2 == 0
                            ? level("i" + each).atLeast(300L * each)
                            : level("i" + each).atMost(7L * each))
                    .toArray(FulfilmentRule[]::new));
        }
    }
}
