package org.maalbar.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Share;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.rule.Term;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.SentenceTree;
import org.maalbar.text.Wording;
import org.maalbar.words.ClaimWords;
import org.maalbar.words.LevelWords;
import org.maalbar.words.MissingWords;
import org.maalbar.words.PaceWords;
import org.maalbar.words.ProgrammeNames;
import org.maalbar.words.ReachedWords;
import org.maalbar.words.RecordWords;
import org.maalbar.words.ShareWords;
import org.maalbar.words.StatusWords;
import org.maalbar.words.StatusWords.Outlook;

/**
 * The reasons of a goal in words, one by one for a report of any form, and all at once as a tree.
 *
 * <pre>{@code
 * GoalReasons reasons = a.goal("5").reasons(Language.DANISH);
 * reasons.why(a.goal("5").rule());    // a sentence, with what users wrote in it kept apart
 * reasons.tree();                     // what why() prints
 * }</pre>
 */
public final class GoalReasons {
    private final GoalAssessment goal;
    private final Programme programme;
    private final Language language;
    private final ProgrammeNames names;
    private final LevelWords levels;
    private final RecordWords records;
    private final StatusWords statuses;
    private final Wording wording;

    /** The indicators of which a number is asked for, not only whether they are reached. */
    private @Nullable Set<String> counted;

    GoalReasons(GoalAssessment goal, Programme programme, Language language) {
        this.goal = goal;
        this.programme = programme;
        this.language = language;
        this.names = new ProgrammeNames(programme, language);
        this.levels =
                new LevelWords(language, indicator -> goal.indicator(indicator).isSuppressed());
        this.records = new RecordWords(language);
        this.statuses = new StatusWords(language);
        this.wording = Wording.in(language);
    }

    /** {@return the status of the goal, such as "◑ Uncertain", with a mark where figures behind it contradict each other} */
    public Sentence status() {
        return status(goal.rule());
    }

    /** {@return the status of a part of the goal, with the same mark} */
    public Sentence status(RuleAssessment part) {
        boolean contradictory = part.rule().indicators().stream()
                .anyMatch(id -> goal.indicator(id).isContradictory());
        return statuses.status(part.status(), contradictory);
    }

    /** {@return what a part asks for: "Parents: at least 500 parents"; of a composite, only how many of its parts} */
    public Sentence requirement(RuleAssessment part) {
        return part.rule() instanceof CompositeRule
                ? part.rule().asksFor(names)
                : part.rule().inWords(names).and(whatFollows(part.rule()));
    }

    /** The number that follows from what something is compared with: " (220): 110", " (7)". */
    private Sentence whatFollows(FulfilmentRule rule) {
        if (!(rule instanceof Comparison comparison)
                || comparison.right().isNumber()
                || comparison.kind() == Comparison.Kind.SHARE) {
            return Sentence.of("");
        }
        Domain domain =
                goal.indicator(comparison.measure().indicator()).indicator().domain();
        Optional<Bounds> number = perLeft(
                comparison,
                comparison
                        .right()
                        .bounds(measure -> goal.evidence().views(measure).planned()));
        if (number.isEmpty()) {
            return Sentence.of("");
        }
        String follows = wording.level(number.get(), domain);
        return Sentence.of(comparison
                .base()
                .map(base -> goal.evidence().views(base).planned())
                .filter(base -> !base.equals(domain.whole()))
                .map(base -> " (" + wording.level(base, domain) + "): " + follows)
                .orElse(" (" + follows + ")"));
    }

    /** What a single measure is compared with, where it is counted several times; empty if that is no decimal number. */
    private static Optional<Bounds> perLeft(Comparison comparison, Bounds right) {
        Term multiple = comparison.left().multiple().orElse(null);
        if (multiple == null) {
            return Optional.of(right);
        }
        BigDecimal factor = multiple.factor();
        try {
            BigDecimal low = right.low().divide(factor);
            return Optional.of(right.high()
                    .map(high -> Bounds.of(low, right.lowOpen(), high.divide(factor), right.highOpen()))
                    .orElseGet(() -> right.lowOpen() ? Bounds.above(low) : Bounds.from(low)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The same, introduced by the label of the part. */
    Sentence labelled(RuleAssessment part) {
        return part.label().map(names::label).orElse(Sentence.of("")).and(requirement(part));
    }

    /** {@return why the goal or a part has its status, in words that are true of the bounds that it follows from} */
    public Sentence why(RuleAssessment part) {
        FulfilmentRule rule = part.rule();
        boolean planned = !isSettled(part.status()) && !goal.day().isAfter(goal.dueDay());
        if (rule instanceof CompositeRule composite) {
            return statuses.composite(composite, part == goal.rule());
        } else if (rule.isMilestone()) {
            return statuses.milestone(part.status(), planned);
        } else if (rule instanceof CustomRule) {
            return statuses.ownRule();
        }
        Optional<Comparison> ofNothing = rule.comparisons().stream()
                .filter(comparison -> goal.evidence().hasNothingAsBase(comparison))
                .findFirst();
        if (ofNothing.isPresent()) {
            return statuses.ofNothing(names.name(ofNothing.get().base().orElseThrow()));
        }
        Outlook outlook = outlook(part, planned);
        Set<Measure> measures = rule.measures();
        if (rule instanceof Comparison comparison && comparison.kind() == Comparison.Kind.SHARE) {
            Share share = new Share(
                    known(comparison.measure(), planned),
                    known(comparison.base().orElseThrow(), planned));
            String words =
                    new ShareWords(language).share(share, comparison.factor().orElseThrow());
            return statuses.share(outlook, words, areOnDueDay(measures));
        }
        Measure only = measures.iterator().next();
        if (measures.size() == 1 && only.isPlain()) {
            Indicator indicator = goal.indicator(only.indicator()).indicator();
            return statuses.outlook(
                    outlook,
                    Optional.of(known(only, planned))
                            .filter(level -> !level.equals(indicator.domain().whole()))
                            .map(level -> levels.level(level, indicator)));
        }
        return statuses.outlook(
                outlook,
                measures.stream()
                        .map(measure -> names.name(measure)
                                .and(": ")
                                .and(level(goal.indicator(measure.indicator()), known(measure, planned))))
                        .toList(),
                areOnDueDay(measures));
    }

    private boolean areOnDueDay(Set<Measure> measures) {
        return measures.stream()
                .allMatch(measure -> measure.lastDay(goal.dueDay()).equals(goal.dueDay())
                        && measure.during().isEmpty());
    }

    private Bounds known(Measure measure, boolean planned) {
        Views views = goal.evidence().views(measure);
        return planned ? views.planned() : views.possible();
    }

    private Outlook outlook(RuleAssessment part, boolean planned) {
        if (isSettled(part.status())) {
            return Outlook.SETTLED;
        } else if (!planned) {
            return Outlook.SEEN;
        } else if (part.status() == Status.UNCERTAIN) {
            return Outlook.UNCERTAIN;
        }
        return hasPlans(part.rule()) ? Outlook.AS_PLANNED : Outlook.NOTHING_MORE;
    }

    private static boolean isSettled(Status status) {
        return status == Status.FULFILLED || status == Status.NOT_FULFILLED;
    }

    private boolean hasPlans(FulfilmentRule rule) {
        return rule.indicators().stream()
                .flatMap(id -> goal.indicator(id).contributions().stream())
                .anyMatch(use -> use.counting() != Counting.NOT_AT_ALL);
    }

    /** {@return what the goal asks for: "The target is at least 500 parents."; empty where the reason names it} */
    public Optional<Sentence> target() {
        FulfilmentRule rule = goal.rule().rule();
        boolean isNamed = rule instanceof CompositeRule || rule instanceof CustomRule || rule.isMilestone();
        return isNamed
                ? Optional.empty()
                : Optional.of(statuses.target(rule.asksFor(names).and(whatFollows(rule))));
    }

    /** {@return what is reached of the target of the goal, as {@link #reached(RuleAssessment)} says it of a part} */
    public Sentence reached() {
        return reached(goal.rule());
    }

    /**
     * What is reached of the target of a part, as far as it has been seen: a phrase for a cell of a table.
     *
     * @param part the part, or the whole rule of the goal
     * @return "980 of 2,000 children", "71% (12 of 17), target 80%", "24%, target at most 20%", "unknown, target 80%"; of a part that
     *     is made of others, the phrases of these ("reached; 2 of 3 meetings"), each with its label or the name of what it
     *     counts where nothing else tells them apart
     */
    public Sentence reached(RuleAssessment part) {
        ReachedWords words = new ReachedWords(
                names, measure -> goal.indicator(measure.indicator()).isSuppressed(measure));
        List<RuleAssessment> leaves =
                part.all().filter(each -> each.parts().isEmpty()).toList();
        List<Optional<String>> kinds =
                leaves.stream().map(leaf -> words.kind(leaf.rule())).toList();
        List<Sentence> phrases = new ArrayList<>();
        for (RuleAssessment leaf : leaves) {
            Optional<String> kind = words.kind(leaf.rule());
            boolean isAlone = leaves.size() == 1 || (kind.isPresent() && Collections.frequency(kinds, kind) == 1);
            Sentence phrase = words.reached(leaf.rule(), goal.evidence().on(leaf.rule(), Views::seen));
            phrases.add(isAlone ? phrase : name(leaf).and(phrase));
        }
        return Sentence.join("; ", phrases);
    }

    /** {@return what remains to the target of a part, if it has one and the due day is not past: "at most 75 percentage points"} */
    public Optional<Sentence> remaining(RuleAssessment part) {
        return part.remaining().map(rest -> {
            Indicator indicator = firstIndicator(part).indicator();
            return isMoreThan(part, indicator)
                    ? levels.moreThan(rest, indicator)
                    : levels.remaining(rest, indicator, part.rule().isMilestone());
        });
    }

    /** Whether what remains is just not enough; of a count, one more is, and what remains is said so. */
    private static boolean isMoreThan(RuleAssessment part, Indicator indicator) {
        return part.rule() instanceof Comparison comparison
                && comparison.is().isStrict()
                && part.seen() != Truth.HOLDS
                && (indicator.domain() != Domain.COUNT
                        || comparison.left().only().isEmpty());
    }

    /**
     * What remains to the targets that must all be reached for the goal to be fulfilled; a choice between several is
     * none of them.
     *
     * @return a phrase that names the parts where there are several, if anything remains
     */
    public Optional<Sentence> remaining() {
        List<RuleAssessment> parts = goal.status() == Status.NOT_FULFILLED
                ? List.of()
                : necessary(goal.rule())
                        .filter(part -> part.remaining().isPresent())
                        .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        } else if (goal.status() == Status.FULFILLED || parts.stream().allMatch(GoalReasons::nothingRemains)) {
            return Optional.of(levels.nothing());
        }
        return Optional.of(Sentence.join("; ", parts.stream().map(this::named).toList()));
    }

    private static Stream<RuleAssessment> necessary(RuleAssessment part) {
        return part.rule() instanceof AllOf
                ? part.parts().stream().flatMap(GoalReasons::necessary)
                : Stream.of(part).filter(leaf -> leaf.parts().isEmpty());
    }

    private static boolean nothingRemains(RuleAssessment part) {
        return part.remaining().filter(Bounds.exactly(0)::equals).isPresent();
    }

    private Sentence named(RuleAssessment part) {
        Sentence rest = remaining(part).orElseThrow();
        if (goal.rule().parts().isEmpty()) {
            return rest;
        }
        return name(part).and(rest);
    }

    /** The label of a part, or else what it counts. */
    private Sentence name(RuleAssessment part) {
        return part.label()
                .map(names::label)
                .orElseGet(() -> names.name(firstIndicator(part).id()).and(": "));
    }

    /** Of a share, the part comes first. */
    private IndicatorAssessment firstIndicator(RuleAssessment part) {
        return goal.indicator(part.rule().indicators().iterator().next());
    }

    /** {@return how fast the target of a part has been approached, and how fast it must be, if that can be said} */
    public Optional<Sentence> pace(RuleAssessment part) {
        IndicatorAssessment indicator = firstIndicator(part);
        return part.pace()
                .map(pace -> new PaceWords(language)
                        .pace(
                                pace.soFar(),
                                pace.required(),
                                pace.ratio(),
                                pace.projected(),
                                indicator.seen(),
                                indicator.indicator().domain()));
    }

    /** {@return what was spent for each one reached, if it can honestly be said} */
    public Optional<Sentence> unitCost() {
        return goal.unitCost()
                .map(cost -> new PaceWords(language)
                        .unitCost(
                                cost.currency(),
                                cost.amount(),
                                firstIndicator(goal.rule()).indicator().unit()));
    }

    /** {@return what is not stated: what each figure could settle, and who can state it} */
    public List<Sentence> missing() {
        return goal.missing().stream().map(this::missing).toList();
    }

    private Sentence missing(Missing missing) {
        IndicatorAssessment indicator = goal.indicator(missing.indicator());
        MissingWords words = new MissingWords(missing, indicator.indicator(), isMilestone(missing.measure()), language);
        boolean isPast =
                missing.measure().on().filter(day -> !day.isAfter(goal.day())).isPresent();
        List<String> silent = indicator.contributions().stream()
                .filter(use -> !isPast)
                .filter(use -> use.counting() != Counting.NOT_AT_ALL
                        && use.contribution().figure().isEmpty())
                .map(use -> use.activity().id().orElseThrow())
                .distinct()
                .toList();
        Sentence sentence = words.sentence(
                known(indicator, missing.measure()),
                goal.day().isAfter(goal.dueDay()),
                silent,
                !goal.rule().parts().isEmpty());
        List<String> departments = goal.initiative().departments();
        return departments.isEmpty() || indicator.isSuppressed(missing.measure())
                ? sentence
                : sentence.and(words.toBeStatedBy(records.names(departments, programme)));
    }

    private boolean isMilestone(Measure measure) {
        return goal.rule().rule().comparisons().stream()
                .anyMatch(each -> each.isMilestone() && each.measures().contains(measure));
    }

    private MissingWords.Known known(IndicatorAssessment indicator, Measure measure) {
        if (indicator.isContradictory()) {
            return MissingWords.Known.CONTRADICTED;
        } else if (indicator.isSuppressed(measure)) {
            return MissingWords.Known.SUPPRESSED;
        }
        return goal.measure(measure)
                        .planned()
                        .equals(indicator.indicator().domain().whole())
                ? MissingWords.Known.NEVER_STATED
                : MissingWords.Known.NOT_PRECISELY;
    }

    /** {@return the activities without which the goal could not be expected to be fulfilled, if there are any} */
    public Optional<Sentence> dependsOn() {
        List<String> ids = goal.dependsOn();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> activities = ids.stream()
                .map(id -> Sentence.of("{} ({})", goal.title(id), id))
                .toList();
        return Optional.of(Sentence.join("; ", activities).and(statuses.without(ids.size())));
    }

    /** {@return what is claimed and how it compares, with its day where that is not the day of assessment} */
    public Sentence claim(ClaimCheck check) {
        return new ClaimWords(language).claim(check.claim(), check.verdict().word(language), goal.day());
    }

    /** {@return what is known of an indicator on one of its views: "at least 30 parents"; of a milestone, whether it is reached} */
    public Sentence level(IndicatorAssessment indicator, Bounds bounds) {
        return levels.level(bounds, indicator.indicator(), isMilestone(indicator));
    }

    private boolean isMilestone(IndicatorAssessment indicator) {
        Set<String> found = counted;
        if (found == null) {
            found = goal.rule()
                    .all()
                    .filter(node -> node.parts().isEmpty() && !node.rule().isMilestone())
                    .flatMap(node -> node.rule().indicators().stream())
                    .collect(Collectors.toSet());
            counted = found;
        }
        return !found.contains(indicator.id());
    }

    /** {@return the level that plans come on top of, if anything is known of it; {@code named} where there are several} */
    public Optional<Sentence> planBase(IndicatorAssessment indicator, boolean named) {
        Indicator counted = indicator.indicator();
        return indicator
                .planBase()
                .filter(base -> !base.level().equals(counted.domain().whole()))
                .map(base -> levels.planBase(base.level(), base.day(), counted, named));
    }

    /**
     * All reasons: what the goal and its parts ask for and why they have their status, what was seen and planned of every
     * indicator and how it counted, what the goal depends on, what is missing, how claims compare, and status texts.
     *
     * @return a tree, of which the first sentence says the status
     */
    public SentenceTree tree() {
        return new ReasonTree(goal, this, language).all();
    }

    /** The tree, drawn; safe to print. */
    @Override
    public String toString() {
        return tree().toString();
    }
}
