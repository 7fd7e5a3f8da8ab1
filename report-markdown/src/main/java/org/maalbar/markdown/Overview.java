package org.maalbar.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/** Builds the document of the overview. */
final class Overview {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final DataPhrases data;
    private final Document document = new Document();

    Overview(ProgrammeAssessment assessment, Phrases phrases) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.data = new DataPhrases(phrases.language());
        head();
        goals();
        initiativesWithoutGoals();
        missing();
        howToRead();
        problems();
        notes();
    }

    Document document() {
        return document;
    }

    private void head() {
        Programme programme = assessment.programme();
        heading(1).say("{}", programme.title());
        Words facts = paragraph().say(phrases.assessed(assessment.day()));
        assessment.knownOn().ifPresent(day -> facts.say(phrases.knownOn(day)));
        facts.say(phrases.about(programme.approximation()));
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        assessment.goals().forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        Words summary = paragraph().say(phrases.summary(counts));
        long without = withoutGoals().size();
        if (without > 0) {
            summary.say(" " + phrases.withoutGoals(without));
        }
    }

    private List<InitiativeAssessment> withoutGoals() {
        return assessment.initiatives().stream()
                .filter(initiative -> initiative.goals().isEmpty())
                .toList();
    }

    private void goals() {
        Table table = new Table(phrases.goalColumns());
        GoalRow row = new GoalRow(assessment, phrases);
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            initiative.goals().forEach(goal -> row.write(initiative, goal, table));
        }
        if (!assessment.goals().isEmpty()) {
            heading(2).say(phrases.goals());
            document.appendChild(table.block());
        }
    }

    private void initiativesWithoutGoals() {
        List<InitiativeAssessment> without = withoutGoals();
        if (without.isEmpty()) {
            return;
        }
        heading(2).say(phrases.initiativesWithoutGoals());
        Table table = new Table(phrases.initiativeColumns());
        GoalRow row = new GoalRow(assessment, phrases);
        without.forEach(initiative -> row.writeWithoutGoals(initiative, table));
        document.appendChild(table.block());
    }

    private void missing() {
        Items items = new Items();
        for (GoalAssessment goal : assessment.goals()) {
            for (Missing missing : goal.missing()) {
                new MissingSentence(goal, missing, phrases, data).sayTo(items.add());
            }
        }
        items.under(phrases.missing());
    }

    private void howToRead() {
        Items statuses = new Items();
        for (Status status : Status.values()) {
            statuses.add().say(phrases.status(status) + ": " + phrases.meaning(status));
        }
        statuses.under(phrases.howToRead());
        if (!assessment.claims().isEmpty()) {
            paragraph().say(phrases.claims());
            Items verdicts = new Items();
            for (Verdict verdict : Verdict.values()) {
                verdicts.add().say(phrases.verdict(verdict));
            }
            document.appendChild(verdicts.list);
        }
    }

    private void problems() {
        List<Problem> problems = new ArrayList<>(assessment.problems());
        problems.addAll(assessment.programme().warnings());
        DataProblems sentences = new DataProblems(assessment.programme(), data);
        Items items = new Items();
        problems.forEach(problem -> sentences.say(problem, items.add()));
        items.under(phrases.problems());
    }

    private void notes() {
        Items items = new Items();
        assessment.programme().notes().forEach(note -> items.add().say("{}", note));
        items.under(phrases.notes());
    }

    private Words heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        document.appendChild(heading);
        return new Words(heading);
    }

    private Words paragraph() {
        Paragraph paragraph = new Paragraph();
        document.appendChild(paragraph);
        return new Words(paragraph);
    }

    /** A list that stands in the document only if there is anything in it. */
    private final class Items {
        private final BulletList list = new BulletList();

        Items() {
            list.setTight(true);
            list.setMarker("-");
        }

        Words add() {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            item.appendChild(paragraph);
            list.appendChild(item);
            return new Words(paragraph);
        }

        void under(String heading) {
            if (list.getFirstChild() != null) {
                heading(2).say(heading);
                document.appendChild(list);
            }
        }
    }
}
