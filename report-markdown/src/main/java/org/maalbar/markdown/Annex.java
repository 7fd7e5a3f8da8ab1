package org.maalbar.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Assessed.OfGoal;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.words.StatusWords;

/** Writes the annex, from its title to its sources. */
final class Annex {
    private final ProgrammeAssessment assessment;
    private final @Nullable Assessed lastTime;
    private final Programme programme;
    private final Phrases phrases;
    private final StatusWords statusWords;
    private final Page page;

    Annex(ProgrammeAssessment assessment, @Nullable Assessed lastTime, Phrases phrases, Consumer<Block> out) {
        this.assessment = assessment;
        this.lastTime = lastTime;
        this.programme = assessment.programme();
        this.phrases = phrases;
        this.statusWords = new StatusWords(phrases.language());
        this.page = new Page(programme, out);
    }

    void write() {
        head();
        howToRead();
        overview();
        if (lastTime != null) {
            new LastTimeSection(assessment, lastTime, phrases, page).write();
        }
        InitiativeSection sections = new InitiativeSection(assessment, phrases, page);
        withGoals().forEach(sections::write);
        if (!withoutGoals().isEmpty()) {
            page.heading(2).say(phrases.say(Label.OTHER_INITIATIVES));
            withoutGoals().forEach(sections::writeWithoutGoals);
        }
        new FundingSection(programme, assessment.day().getYear(), new FundingPhrases(phrases.language()), page).write();
        new MissingSection(assessment, phrases, page).write();
        problems();
        notes();
        sources();
        page.end();
    }

    private void head() {
        page.heading(1).say("{}", programme.title());
        Words facts = page.paragraph().say(phrases.assessed(assessment.day()));
        assessment.knownOn().ifPresent(day -> facts.say(phrases.knownOn(day)));
        facts.say(phrases.about(programme.approximation()));
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        assessment.goals().forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        Words summary = page.paragraph().say(phrases.summary(counts));
        if (contradictoryGoals() > 0) {
            summary.say(" "
                    + phrases.contradictory(
                            contradictoryGoals(), assessment.goals().size()));
        }
        if (!assessment.notMeasurable().isEmpty()) {
            summary.say(" " + phrases.notMeasurable(assessment.notMeasurable().size()));
        }
        if (!withoutGoals().isEmpty()) {
            summary.say(" " + phrases.withoutGoals(withoutGoals().size()));
        }
    }

    private long contradictoryGoals() {
        return assessment.goals().stream().filter(OfGoal::isContradictory).count();
    }

    private List<InitiativeAssessment> withGoals() {
        return assessment.initiatives().stream()
                .filter(initiative -> !initiative.goals().isEmpty())
                .toList();
    }

    private List<InitiativeAssessment> withoutGoals() {
        return assessment.initiatives().stream()
                .filter(initiative -> initiative.goals().isEmpty())
                .toList();
    }

    private void howToRead() {
        Page.Items statuses = page.items();
        for (Status status : Status.values()) {
            statuses.add().say(statusWords.status(status, false)).say(": " + phrases.meaning(status));
        }
        if (contradictoryGoals() > 0) {
            statuses.add().say(statusWords.contradictoryFigures()).say(phrases.meaningOfContradictoryFigures());
        }
        statuses.under(phrases.say(Label.HOW_TO_READ));
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

    private void overview() {
        Table table = new Table(phrases.goalColumns());
        GoalRow row = new GoalRow(assessment, phrases);
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            initiative.goals().forEach(goal -> row.write(initiative, goal, table));
            initiative.notMeasurable().forEach(goal -> row.writeNotMeasurable(initiative, goal, table));
        }
        if (table.hasRows()) {
            page.heading(2).say(phrases.say(Label.OVERVIEW));
            page.table(table);
        }
    }

    private void problems() {
        List<Problem> problems = new ArrayList<>(assessment.problems());
        problems.addAll(programme.warnings());
        DataProblems sentences = new DataProblems(programme, phrases);
        Page.Items items = page.items();
        problems.forEach(problem -> items.add().say(sentences.sentence(problem)));
        items.under(phrases.say(Label.PROBLEMS));
    }

    private void notes() {
        Page.Items items = page.items();
        programme.notes().forEach(note -> items.add().say("{}", note));
        items.under(phrases.say(Label.NOTES));
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
            Page.list(ids, id -> id, words);
        });
        items.under(phrases.say(Label.SOURCES));
    }
}
