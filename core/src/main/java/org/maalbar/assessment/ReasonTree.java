package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.evidence.Trouble;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.SentenceTree;
import org.maalbar.text.Wording;
import org.maalbar.words.ClaimWords;
import org.maalbar.words.LevelWords;
import org.maalbar.words.ProblemWords;
import org.maalbar.words.RecordWords;
import org.maalbar.words.StatusWords;

/** Lays out the reasons of a goal as a tree. */
final class ReasonTree {
    private final GoalAssessment goal;
    private final GoalReasons reasons;
    private final Language language;
    private final Wording wording;
    private final LevelWords levels;
    private final RecordWords records;

    ReasonTree(GoalAssessment goal, GoalReasons reasons, Language language) {
        this.goal = goal;
        this.reasons = reasons;
        this.language = language;
        this.wording = Wording.in(language);
        this.levels = new LevelWords(language);
        this.records = new RecordWords(language);
    }

    private Sentence say(String english, String danish) {
        return Sentence.of(language.choose(english, danish));
    }

    SentenceTree all() {
        List<SentenceTree> below = new ArrayList<>();
        below.add(SentenceTree.of(say("due ", "frist ")
                .and(wording.day(goal.dueDay()))
                .and(say(", assessed on ", ", vurderet pr. "))
                .and(wording.day(goal.day()))));
        below.add(part(goal.rule()));
        goal.indicators().forEach(indicator -> below.add(indicator(indicator)));
        reasons.dependsOn()
                .ifPresent(ids -> below.add(
                        SentenceTree.of(say("depends on: ", "afhænger af: ").and(ids))));
        List<SentenceTree> missing =
                reasons.missing().stream().map(SentenceTree::of).toList();
        if (!missing.isEmpty()) {
            below.add(new SentenceTree(say("missing", "oplysninger, der mangler"), missing));
        }
        goal.claims()
                .forEach(check -> below.add(SentenceTree.of(
                        say("claim: ", "forvaltningens egen vurdering: ").and(reasons.claim(check)))));
        ClaimWords words = new ClaimWords(language);
        goal.knownTexts().forEach(text -> below.add(SentenceTree.of(words.statusText(text))));
        Sentence head = Sentence.of(goal.status().symbol() + " {}  ", goal.id())
                .and(new StatusWords(language).word(goal.status(), goal.isContradictory()))
                .and(": {}", goal.goal().statement());
        return new SentenceTree(head, below);
    }

    private SentenceTree part(RuleAssessment part) {
        List<SentenceTree> below = new ArrayList<>();
        if (part.share().isPresent()) {
            below.add(SentenceTree.of(say("reached: ", "opnået: ").and(reasons.reached(part))));
        }
        reasons.remaining(part)
                .ifPresent(rest -> below.add(
                        SentenceTree.of(say("remaining: ", "mangler: ").and(rest))));
        part.parts().forEach(each -> below.add(part(each)));
        return new SentenceTree(
                reasons.labelled(part)
                        .and(": ")
                        .and(reasons.status(part))
                        .and(". ")
                        .and(reasons.why(part)),
                below);
    }

    private SentenceTree indicator(IndicatorAssessment indicator) {
        Indicator counted = indicator.indicator();
        List<SentenceTree> below = new ArrayList<>();
        indicator.views().troubles().forEach(trouble -> below.add(SentenceTree.of(trouble(trouble, counted))));
        for (MeasureAssessment part : indicator.measures()) {
            below.add(SentenceTree.of(records.measure(part.measure())
                    .and(": ")
                    .and(views(indicator, part.seen(), part.planned(), part.possible()))
                    .and(lastSeen(part))));
        }
        counted.baseline()
                .ifPresent(start -> below.add(SentenceTree.of(levels.baseline(start.figure(), counted)
                        .and(" (" + wording.day(start.day()) + ") - ")
                        .and(levels.startOfCounting()))));
        reasons.planBase(indicator, false).ifPresent(base -> below.add(SentenceTree.of(base)));
        if (indicator.observations().isEmpty()) {
            below.add(SentenceTree.of(records.nothingObserved()));
        }
        indicator.observations().forEach(use -> below.add(observation(use, indicator)));
        indicator.contributions().forEach(use -> below.add(contribution(use, indicator)));
        Sentence views = views(indicator, indicator.seen(), indicator.planned(), indicator.possible());
        return new SentenceTree(Sentence.of("{}: ", counted.name()).and(views), below);
    }

    /** What goes up and down was last seen on a day of its own, often another than that which is measured. */
    private Sentence lastSeen(MeasureAssessment part) {
        return part.lastObserved()
                .filter(day -> part.measure().during().isEmpty()
                        && day.isBefore(part.measure().lastDay(goal.dueDay())))
                .map(day -> say(" (last seen ", " (sidst opgjort ").and(wording.day(day) + ")"))
                .orElse(Sentence.of(""));
    }

    private Sentence views(IndicatorAssessment indicator, Bounds seen, Bounds planned, Bounds possible) {
        return Sentence.join(
                ", ",
                List.of(
                        view(View.SEEN, indicator, seen),
                        view(View.PLANNED, indicator, planned),
                        view(View.POSSIBLE, indicator, possible)));
    }

    private Sentence view(View view, IndicatorAssessment indicator, Bounds bounds) {
        return Sentence.of(view.word(language) + " ").and(reasons.level(indicator, bounds));
    }

    private Sentence trouble(Trouble trouble, Indicator indicator) {
        return new ProblemWords(language)
                .problem(AssessmentProblems.code(trouble), indicator.name(), indicator.id())
                .orElseThrow();
    }

    private SentenceTree observation(ObservationUse use, IndicatorAssessment indicator) {
        Sentence line = Sentence.of("{}: ", use.observation().id().orElseThrow())
                .and(records.figure(use.observation(), indicator.indicator()))
                .and(" (" + wording.span(use.observation().period()) + ") - ")
                .and(records.counted(use.counting().word(language), use.reason().word(language)));
        return new SentenceTree(
                line,
                use.observation().source().stream()
                        .map(source ->
                                SentenceTree.of(say("source: ", "kilde: ").and("{}", source)))
                        .toList());
    }

    private SentenceTree contribution(ContributionUse use, IndicatorAssessment indicator) {
        Activity activity = use.activity();
        return SentenceTree.of(Sentence.of("{}: {} (", activity.id().orElseThrow(), activity.title())
                .and(records.stateAndPeriod(activity))
                .and("): ")
                .and(records.figure(use.contribution(), indicator.indicator()))
                .and(" - ")
                .and(records.counted(use.counting().word(language), use.reason().word(language))));
    }
}
