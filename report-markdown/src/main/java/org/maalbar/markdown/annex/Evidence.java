package org.maalbar.markdown.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Assessed.OfGoal;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Words;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.words.StatusWords;

/** Writes the evidence behind the short form: how to read it, every goal with its reasons, money, what is missing, sources. */
final class Evidence {
    private final ProgrammeAssessment assessment;
    private final @Nullable Assessed lastTime;
    private final @Nullable Changes changes;
    private final Programme programme;
    private final Phrases phrases;
    private final Organisations organisations;
    private final StatusWords statusWords;
    private final Page page;
    private final AnnexSettings settings;

    Evidence(
            ProgrammeAssessment assessment,
            @Nullable Assessed lastTime,
            @Nullable Changes changes,
            AnnexSettings settings,
            Phrases phrases,
            Page page) {
        this.settings = settings;
        this.changes = changes;
        this.assessment = assessment;
        this.lastTime = lastTime;
        this.programme = assessment.programme();
        this.phrases = phrases;
        this.organisations = new Organisations(programme);
        this.statusWords = new StatusWords(phrases.language());
        this.page = page;
    }

    void write() {
        page.heading(2).say(phrases.say(Label.EVIDENCE));
        page.paragraph().say(phrases.assessed(assessment.day())).say(phrases.about(programme.approximation()));
        ExtraSections extras = new ExtraSections(settings.extras(), page);
        for (Section each : settings.sections(true)) {
            write(each);
            extras.writeAfter(each);
        }
    }

    private void write(Section section) {
        switch (section) {
            case HOW_TO_READ -> howToRead();
            case CHANGES -> changes();
            case REASONS -> reasons();
            case BREAKDOWNS -> new BreakdownSection(assessment, phrases, page).write();
            case ACTIVITIES -> new ActivitiesSection(assessment, phrases, page).write();
            case FUNDING ->
                new FundingSection(programme, assessment.day().getYear(), new FundingPhrases(phrases.language()), page)
                        .write();
            case MISSING -> new MissingSection(assessment, phrases, page).write();
            case PROBLEMS -> problems();
            case NOTES -> notes();
            case SOURCES -> sources();
            default -> throw new IllegalArgumentException("Not in the evidence: " + section);
        }
    }

    private void changes() {
        if (lastTime != null && changes != null) {
            new LastTimeSection(assessment, lastTime, changes, phrases, page).write();
        }
    }

    private void reasons() {
        GoalEvidence goals = new GoalEvidence(assessment, phrases, page);
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            if (!initiative.goals().isEmpty()) {
                write(initiative, goals);
            }
        }
    }

    private void write(InitiativeAssessment assessed, GoalEvidence goals) {
        page.heading(3)
                .say(
                        phrases.say(Label.INITIATIVE),
                        assessed.initiative().number(),
                        assessed.initiative().title());
        Page.Items items = page.items();
        if (assessed.goals().size() > 1) {
            Status status = assessed.status().orElseThrow();
            items.fact(phrases.say(Label.STATUS))
                    .status(status, statusWords.status(status, assessed.isContradictory()))
                    .say(phrases.say(Label.LOWEST_OF_THE_GOALS));
        }
        if (!assessed.initiative().partners().isEmpty()) {
            Words partners = items.fact(phrases.say(Label.PARTNERS));
            organisations.say(assessed.initiative().partners(), partners);
            partners.say(".");
        }
        goals.claims(assessed.claims(), items);
        items.end();
        assessed.goals().forEach(goals::write);
    }

    private void howToRead() {
        page.heading(3).say(phrases.say(Label.HOW_TO_READ));
        Page.Items statuses = page.items();
        for (Status status : Status.values()) {
            statuses.add().status(status, statusWords.status(status, false)).say(": " + phrases.meaning(status));
        }
        if (assessment.goals().stream().anyMatch(OfGoal::isContradictory)) {
            statuses.add().say(statusWords.contradictoryFigures()).say(phrases.meaningOfContradictoryFigures());
        }
        statuses.end();
        if (!assessment.claims().isEmpty()) {
            page.paragraph().say(phrases.claims());
            Page.Items verdicts = page.items();
            for (Verdict verdict : Verdict.values()) {
                verdicts.add().say(phrases.verdict(verdict));
            }
            verdicts.end();
        }
        page.paragraph().say(phrases.figuresAndIds());
    }

    private void problems() {
        List<Problem> problems = new ArrayList<>(assessment.problems());
        problems.addAll(programme.warnings());
        DataProblems sentences = new DataProblems(programme, settings.translation() != null, phrases);
        Page.Items items = page.items();
        problems.forEach(problem -> items.add().say(sentences.sentence(problem)));
        items.under(3, phrases.say(Label.PROBLEMS));
    }

    private void notes() {
        Page.Items items = page.items();
        programme.notes().forEach(note -> items.add().say("{}", note));
        items.under(3, phrases.say(Label.NOTES));
    }

    private void sources() {
        Map<Optional<String>, List<String>> bySource = new LinkedHashMap<>();
        for (Observation each : programme.observations()) {
            bySource.computeIfAbsent(each.source(), source -> new ArrayList<>())
                    .add(each.id().orElseThrow());
        }
        Page.Items items = page.items();
        bySource.forEach((source, ids) -> {
            Words words = items.add();
            source.ifPresentOrElse(text -> words.say("{}: ", text), () -> words.say(phrases.say(Label.NO_SOURCE)));
            words.list(ids, id -> id);
        });
        items.under(3, phrases.say(Label.SOURCES));
    }
}
