package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.testkit.check.Answers;
import org.maalbar.testkit.check.Failure;
import org.maalbar.testkit.check.Levels;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.check.Watched;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/** The laws, one method each: they return if a rule obeys, and throw what is to be said if it does not. */
final class RuleChecks {
    private static final int WORLDS = 1000;
    private static final int FEW_WORLDS = 50;

    private RuleChecks() {}

    static void soundness(FulfilmentRule rule, Trial trial, Predicate<World> consistent) {
        Truth said = Answers.of(rule, trial.evidence());
        if (said == null || !said.isDecided() || !consistent.test(trial.world())) {
            return;
        }
        Truth there = Answers.of(rule, trial.world());
        if (there != null && there != said) {
            throw Failure.of(
                            "The rule claims more than the evidence supports: a world that the evidence allows disagrees.")
                    .with("rule", describe(rule))
                    .with("evidence", trial.evidence())
                    .with("says", said)
                    .with("world", trial.world())
                    .with("there", there)
                    .error();
        }
    }

    static void refinement(FulfilmentRule rule, Trial trial, Predicate<World> consistent) {
        Truth before = Answers.of(rule, trial.evidence());
        if (before == null || !before.isDecided() || !consistent.test(trial.world())) {
            return;
        }
        Truth after = Answers.of(rule, trial.narrower());
        if (after != null && after != before) {
            throw Failure.of("The rule takes back a decided answer when more is known.")
                    .with("rule", describe(rule))
                    .with("evidence", trial.evidence())
                    .with("says", before)
                    .with("more known", trial.narrower())
                    .with("now says", after)
                    .with("as in", trial.world())
                    .error();
        }
    }

    static void determinism(FulfilmentRule rule, Trial trial) {
        Truth first = Answers.of(rule, trial.evidence());
        Truth second = Answers.of(rule, trial.levels().each(level -> level));
        if (first != second) {
            throw Failure.of("The rule gives two answers to the same evidence, one after the other.")
                    .with("rule", describe(rule))
                    .with("evidence", trial.evidence())
                    .with("says", first)
                    .with("then says", second)
                    .error();
        }
    }

    static void order(FulfilmentRule rule, Trial one, Trial other) {
        Truth first = Answers.of(rule, one.evidence());
        Answers.of(rule, other.evidence());
        Truth again = Answers.of(rule, one.evidence());
        if (first != again) {
            throw Failure.of("What the rule was asked before changes its answer.")
                    .with("rule", describe(rule))
                    .with("evidence", one.evidence())
                    .with("says", first)
                    .with("asked then", other.evidence())
                    .with("and again", one.evidence())
                    .with("now says", again)
                    .error();
        }
        Levels turned = one.levels().reversed();
        Truth reversed = Answers.of(rule, turned);
        if (first != reversed) {
            throw Failure.of("The order in which evidence is stated changes the rule's answer.")
                    .with("rule", describe(rule))
                    .with("evidence", one.evidence())
                    .with("says", first)
                    .with("reversed", turned)
                    .with("now says", reversed)
                    .error();
        }
    }

    /** Each part by itself, as an assessment asks it. */
    static void declarations(FulfilmentRule rule, Trial trial) {
        leaves(rule).forEach(leaf -> {
            Set<Measure> declared = new LinkedHashSet<>(Measures.of(leaf));
            Watched watched = new Watched(trial.evidence());
            Truth said = Answers.of(leaf, watched);
            if (leaf instanceof CustomRule custom && said == Truth.UNDECIDED) {
                missing(custom, watched).stream()
                        .map(figure -> figure.measure())
                        .forEach(watched.asked()::add);
            }
            for (Measure asked : watched.asked()) {
                if (!declared.contains(asked)) {
                    throw Failure.of("The rule looks at something that it does not declare.")
                            .with("rule", describe(leaf))
                            .with("evidence", trial.evidence())
                            .with("looks at", asked)
                            .with(
                                    "declares",
                                    declared.stream().map(Measure::toString).collect(Collectors.joining(", ")))
                            .error();
                }
            }
        });
    }

    /** The rules that a rule is made of in the end, without their labels. */
    static Stream<FulfilmentRule> leaves(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return leaves(labelled.rule());
        }
        return rule instanceof CompositeRule composite
                ? composite.rules().stream().flatMap(RuleChecks::leaves)
                : Stream.of(rule);
    }

    private static List<Missing> missing(CustomRule rule, Evidence evidence) {
        try {
            return List.copyOf(rule.missing(evidence));
        } catch (RuntimeException none) {
            return List.of();
        }
    }

    static void answer(FulfilmentRule rule, Evidence evidence) {
        leaves(rule).forEach(leaf -> answerOfLeaf(leaf, evidence));
    }

    private static void answerOfLeaf(FulfilmentRule rule, Evidence evidence) {
        @Nullable Truth said;
        try {
            said = rule.evaluate(evidence);
            if (rule instanceof CustomRule custom && said == Truth.UNDECIDED) {
                List.copyOf(custom.missing(evidence));
            }
        } catch (RuntimeException | StackOverflowError none) {
            throw Failure.of("The rule fails where it should answer.")
                    .with("rule", describe(rule))
                    .with("evidence", evidence)
                    .with("fails with", none)
                    .error(none);
        }
        if (said == null) {
            throw Failure.of("The rule answers null; what it cannot decide is UNDECIDED.")
                    .with("rule", describe(rule))
                    .with("evidence", evidence)
                    .error();
        }
    }

    static void meaning(FulfilmentRule rule, World world, Predicate<World> meansNothing) {
        if (!meansNothing.test(world)) {
            return;
        }
        Truth said = Answers.of(rule, world);
        if (said != null && said.isDecided()) {
            throw Failure.of("The rule decides a world in which, as meansNothing says, it means nothing.")
                    .with("rule", describe(rule))
                    .with("world", world)
                    .with("says", said)
                    .error();
        }
    }

    static void vacuity(FulfilmentRule rule, Trials trials, Predicate<World> consistent) {
        List<World> sample = trials.arbitrary()
                .sampleStream()
                .limit(WORLDS)
                .map(Trial::world)
                .toList();
        long possible = sample.stream().filter(consistent).count();
        if (possible < FEW_WORLDS) {
            throw Failure.of("Only " + possible + " of " + WORLDS
                            + " worlds are consistent, as isConsistent says, so the laws have shown little.")
                    .with("rule", describe(rule))
                    .with("try", "a rule that means something, and is right, in more of them")
                    .error();
        }
        Set<Truth> met = EnumSet.noneOf(Truth.class);
        Stream.concat(trials.places(), sample.stream()).filter(consistent).forEach(world -> {
            Truth said = Answers.of(rule, world);
            if (said != null) {
                met.add(said);
            }
        });
        if (!met.contains(Truth.HOLDS) || !met.contains(Truth.FAILS)) {
            throw Failure.of("In " + WORLDS + " worlds the rule never "
                            + (met.contains(Truth.HOLDS) ? "fails" : "holds") + ", so the laws have shown little.")
                    .with("rule", describe(rule))
                    .with("it said", met)
                    .with("try", "overriding landmarks() with numbers at which it changes its mind, or isConsistent")
                    .error();
        }
    }

    static void description(FulfilmentRule rule) {
        for (Language language : Language.values()) {
            String words = same("describe(" + language + ")", () -> rule.describe(language));
            try {
                Texts.text(words);
            } catch (RuntimeException unreadable) {
                throw Failure.of("The rule has no readable description in " + language + ".")
                        .with("words", words)
                        .with("because", unreadable.getMessage())
                        .error(unreadable);
            }
        }
        leaves(rule).forEach(leaf -> {
            if (leaf instanceof CustomRule custom) {
                normal(leaf, same("name()", custom::name));
            }
            Set<Measure> measures = same("measures()", leaf::measures);
            Set<String> indicators = same("indicators()", leaf::indicators);
            if (indicators.isEmpty()) {
                throw Failure.of("The rule declares no indicator.")
                        .with("rule", describe(leaf))
                        .error();
            }
            indicators.forEach(indicator -> normal(leaf, indicator));
            measures.stream()
                    .filter(measure -> !indicators.contains(measure.indicator()))
                    .forEach(measure -> {
                        throw Failure.of("The rule measures an indicator that it does not declare.")
                                .with("rule", describe(leaf))
                                .with("measures", measure)
                                .with("declares", indicators)
                                .error();
                    });
        });
    }

    private static <T> T same(String what, Supplier<T> measure) {
        T first = measure.get();
        T second = measure.get();
        if (first == null || !first.equals(second)) {
            throw Failure.of("The rule says something else each time, or nothing, of " + what + ".")
                    .with("first", first)
                    .with("then", second)
                    .error();
        }
        return first;
    }

    private static void normal(FulfilmentRule rule, String id) {
        if (!Texts.id(id).equals(id)) {
            throw Failure.of("The rule has an id that is not normalised (NFC); no other will equal it.")
                    .with("rule", describe(rule))
                    .with("id", id)
                    .error();
        }
    }

    static void exactness(FulfilmentRule rule, Trial trial, Predicate<World> consistent) {
        if (Answers.of(rule, trial.evidence()) != Truth.UNDECIDED) {
            return;
        }
        Map<Truth, World> met = new EnumMap<>(Truth.class);
        trial.worlds().filter(consistent).forEach(world -> {
            Truth there = Answers.of(rule, world);
            if (there != null) {
                met.putIfAbsent(there, world);
            }
        });
        if (met.size() == 1 && !met.containsKey(Truth.UNDECIDED)) {
            throw Failure.of("The rule is undecided although every world that was tried agrees.")
                    .with("rule", describe(rule))
                    .with("evidence", trial.evidence())
                    .with("says", Truth.UNDECIDED)
                    .with("worlds say", met.keySet().iterator().next())
                    .with("such as", met.values().iterator().next())
                    .error();
        }
    }

    /** Of which measures more is better, and of which worse. */
    record Direction(Set<String> moreIsBetter, Set<String> moreIsWorse, Set<Measure> comparedWith) {

        void check(FulfilmentRule rule) {
            for (String indicator : moreIsBetter) {
                if (moreIsWorse.contains(indicator)) {
                    throw new IllegalArgumentException("Of \"" + indicator + "\" more is said to be better and worse");
                }
            }
            Set<String> both = new LinkedHashSet<>(moreIsBetter);
            both.addAll(moreIsWorse);
            both.removeAll(rule.indicators());
            if (!both.isEmpty()) {
                throw new IllegalArgumentException(
                        "The rule does not declare " + both + "; it declares " + rule.indicators());
            }
            if (!rule.measures().containsAll(comparedWith)) {
                throw new IllegalArgumentException(
                        "The rule does not declare all of " + comparedWith + "; it declares " + rule.measures());
            }
        }

        /** Of two values of a measure the better one, or the worse; the first where neither is. */
        BigDecimal choose(Measure measure, BigDecimal one, BigDecimal other, boolean better) {
            boolean isUp = moreIsBetter.contains(measure.indicator());
            if (!isUp && !moreIsWorse.contains(measure.indicator())) {
                return one;
            }
            return isUp != comparedWith.contains(measure) == better ? one.max(other) : one.min(other);
        }
    }

    static void monotony(
            FulfilmentRule rule, World one, World other, Direction direction, Predicate<World> consistent) {
        direction.check(rule);
        World better = one.with(other, (measure, a, b) -> direction.choose(measure, a, b, true));
        World worse = one.with(other, (measure, a, b) -> direction.choose(measure, a, b, false));
        Truth high = Answers.of(rule, better);
        Truth low = Answers.of(rule, worse);
        if (high == null || low == null || !consistent.test(better) || !consistent.test(worse)) {
            return;
        }
        if (rank(high) < rank(low)) {
            throw Failure.of("The rule thinks less of a better world.")
                    .with("rule", describe(rule))
                    .with("world", worse)
                    .with("says", low)
                    .with("better", better)
                    .with("there", high)
                    .error();
        }
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case FAILS -> 0;
            case UNDECIDED -> 1;
            case HOLDS -> 2;
        };
    }

    static void scale(FulfilmentRule rule, Trial trial, int factor) {
        BigDecimal times = BigDecimal.valueOf(factor);
        Levels scaled = trial.levels()
                .each(level -> level.high()
                        .map(high -> Bounds.of(
                                level.low().multiply(times), level.lowOpen(), high.multiply(times), level.highOpen()))
                        .orElseGet(() -> level.lowOpen()
                                ? Bounds.above(level.low().multiply(times))
                                : Bounds.from(level.low().multiply(times))));
        if (!trial.isInDomain(scaled)) {
            return;
        }
        Truth before = Answers.of(rule, trial.evidence());
        Truth after = Answers.of(rule, scaled);
        if (before != null && after != null && before != after) {
            throw Failure.of("The rule depends on the unit in which things are counted.")
                    .with("rule", describe(rule))
                    .with("evidence", trial.evidence())
                    .with("says", before)
                    .with("times " + factor, scaled)
                    .with("now says", after)
                    .error();
        }
    }

    static String describe(FulfilmentRule rule) {
        try {
            return rule.describe(Language.ENGLISH);
        } catch (RuntimeException none) {
            return rule.getClass().getSimpleName();
        }
    }
}
