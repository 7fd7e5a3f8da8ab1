package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/** The laws, one method each: they return if a rule obeys, and throw what is to be said if it does not. */
final class RuleChecks {
    private static final int WORLDS = 1000;

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

    static void declarations(FulfilmentRule rule, Trial trial) {
        Set<Question> declared = new LinkedHashSet<>(Question.of(rule));
        Watched watched = new Watched(trial.evidence());
        Truth said = Answers.of(rule, watched);
        if (rule instanceof CustomRule custom && said == Truth.UNDECIDED) {
            missing(custom, watched).stream()
                    .map(figure -> new Question(figure.indicator(), null))
                    .forEach(watched.asked()::add);
        }
        for (Question asked : watched.asked()) {
            if (!declared.contains(asked)) {
                throw Failure.of("The rule looks at something that it does not declare.")
                        .with("rule", describe(rule))
                        .with("evidence", trial.evidence())
                        .with("looks at", asked)
                        .with(
                                "declares",
                                declared.stream().map(Question::toString).collect(Collectors.joining(", ")))
                        .error();
            }
        }
    }

    private static List<Missing> missing(CustomRule rule, Evidence evidence) {
        try {
            return Objects.requireNonNullElse(rule.missing(evidence), List.of());
        } catch (RuntimeException none) {
            return List.of();
        }
    }

    static void answer(FulfilmentRule rule, Evidence evidence) {
        @Nullable Truth said;
        try {
            said = rule.evaluate(evidence);
            if (rule instanceof CustomRule custom && said == Truth.UNDECIDED) {
                Objects.requireNonNull(custom.missing(evidence), "missing");
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

    static void meaning(FulfilmentRule rule, World world, Predicate<World> consistent) {
        if (isComposite(rule) || consistent.test(world)) {
            return;
        }
        Truth said = Answers.of(rule, world);
        if (said != null && said.isDecided()) {
            throw Failure.of("The rule decides a world in which, as isConsistent says, it means nothing.")
                    .with("rule", describe(rule))
                    .with("world", world)
                    .with("says", said)
                    .error();
        }
    }

    /** The parts of a composite may mean something where others do not. */
    private static boolean isComposite(FulfilmentRule rule) {
        return rule instanceof CompositeRule || (rule instanceof Labelled labelled && isComposite(labelled.rule()));
    }

    static void vacuity(FulfilmentRule rule, Arbitrary<Trial> trials, Predicate<World> consistent) {
        Set<Truth> met = EnumSet.noneOf(Truth.class);
        trials.sampleStream().limit(WORLDS).map(Trial::world).filter(consistent).forEach(world -> {
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
            String words = rule.describe(language);
            try {
                Texts.text(words);
            } catch (RuntimeException unreadable) {
                throw Failure.of("The rule has no readable description in " + language + ".")
                        .with("words", words)
                        .with("because", unreadable.getMessage())
                        .error(unreadable);
            }
            if (!words.equals(rule.describe(language))) {
                throw Failure.of("The rule describes itself in other words each time.")
                        .with("first", words)
                        .with("then", rule.describe(language))
                        .error();
            }
        }
        if (rule instanceof CustomRule custom) {
            Texts.id(custom.name());
        }
        if (rule.indicators().isEmpty()) {
            throw Failure.of("The rule declares no indicator.")
                    .with("rule", describe(rule))
                    .error();
        }
        for (String indicator : rule.indicators()) {
            if (!Texts.id(indicator).equals(indicator)) {
                throw Failure.of("The rule declares an id that is not normalised (NFC); no indicator has it.")
                        .with("rule", describe(rule))
                        .with("id", indicator)
                        .error();
            }
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

    static void monotony(
            FulfilmentRule rule,
            World one,
            World other,
            Set<String> moreIsBetter,
            Set<String> moreIsWorse,
            Predicate<World> consistent) {
        Map<String, BinaryOperator<BigDecimal>> up = new HashMap<>();
        Map<String, BinaryOperator<BigDecimal>> down = new HashMap<>();
        moreIsBetter.forEach(indicator -> up.put(indicator, BigDecimal::max));
        moreIsBetter.forEach(indicator -> down.put(indicator, BigDecimal::min));
        moreIsWorse.forEach(indicator -> up.put(indicator, BigDecimal::min));
        moreIsWorse.forEach(indicator -> down.put(indicator, BigDecimal::max));
        World better = one.with(other, up);
        World worse = one.with(other, down);
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
