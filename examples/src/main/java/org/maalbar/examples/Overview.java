package org.maalbar.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Goal;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** An assessment as a table for a terminal. */
final class Overview {
    private static final int TITLE_WIDTH = 40;

    private final ProgrammeAssessment assessment;
    private final Language language;
    private final Wording wording;

    Overview(ProgrammeAssessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.wording = Wording.in(language);
    }

    String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                language.choose("Goal", "Mål"),
                language.choose("Reached", "Opnået"),
                language.choose("Progress", "Fremdrift"),
                "Status",
                language.choose("The department's own view", "Forvaltningens egen vurdering")));
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            initiative.goals().forEach(goal -> rows.addAll(rows(initiative, goal)));
            initiative.notMeasurable().forEach(goal -> rows.add(notMeasurable(goal)));
        }
        return Printable.of(assessment.programme().title()) + "\n"
                + language.choose("Assessed on ", "Vurderet pr. ") + wording.day(assessment.day())
                + language.choose("; \"about\" means ", "; \"ca.\" betyder ")
                + wording.percent(assessment.programme().approximation().share())
                + language.choose(" to either side", " til hver side")
                + "\n\n" + aligned(rows) + "\n" + summary();
    }

    private List<List<String>> rows(InitiativeAssessment initiative, GoalAssessment goal) {
        boolean only = initiative.goals().size() == 1;
        boolean first = initiative.goals().get(0) == goal;
        List<String> claims = Stream.concat(
                        first ? initiative.claims().stream() : Stream.empty(), goal.claims().stream())
                .map(this::claim)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                goal.id(),
                shortened(only ? initiative.initiative().title() : goal.goal().statement()),
                seen(goal),
                Progress.of(goal).bar(),
                goal.status().symbol() + " " + goal.status().word(language) + mark(goal),
                claims.isEmpty() ? "" : claims.get(0)));
        claims.stream().skip(1).forEach(claim -> rows.add(List.of("", "", "", "", "", claim)));
        return rows;
    }

    private List<String> notMeasurable(Goal goal) {
        return List.of(
                goal.id().orElseThrow(),
                shortened(goal.statement()),
                "",
                "",
                language.choose("– Not measurable", "– Ikke målbart"),
                "");
    }

    private String mark(GoalAssessment goal) {
        return goal.isContradictory() ? language.choose(" (contradictory figures)", " (modstridende tal)") : "";
    }

    private String seen(GoalAssessment goal) {
        return goal.indicators().stream()
                .map(each -> wording.level(each.seen(), each.indicator().domain()))
                .collect(Collectors.joining("; "));
    }

    private String claim(ClaimCheck check) {
        String part = check.claim()
                .part()
                .map(label -> "[" + Printable.of(label) + "] ")
                .orElse("");
        String said = check.claim()
                .status()
                .map(status -> status.word(language))
                .orElseGet(() -> "\"" + Printable.brief(check.claim().words().orElse("")) + "\"");
        return part + said + ": " + check.verdict().word(language);
    }

    private static String shortened(String title) {
        String line = Printable.of(title);
        return length(line) <= TITLE_WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_WIDTH - 1)) + "…";
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], length(row.get(c)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append(row.get(c)).append(" ".repeat(widths[c] - length(row.get(c)) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private String summary() {
        List<GoalAssessment> goals = assessment.goals();
        String counts = Stream.of(Status.values())
                .filter(status -> count(status) > 0)
                .map(status -> status.symbol() + " " + count(status) + " " + status.word(language))
                .collect(Collectors.joining(", "));
        List<ClaimCheck> claims = assessment.claims();
        long supported = claims.stream()
                .filter(check -> check.verdict() == ClaimCheck.Verdict.SUPPORTED)
                .count();
        long without = assessment.initiatives().stream()
                .filter(each -> each.goals().isEmpty())
                .count();
        long contradictory =
                goals.stream().filter(GoalAssessment::isContradictory).count();
        return language.choose("Goals: ", "Mål: ") + goals.size() + " (" + counts + "). "
                + (contradictory == 0
                        ? ""
                        : language.choose("With contradictory figures: ", "Heraf med modstridende tal: ")
                                + contradictory + ". ")
                + (assessment.notMeasurable().isEmpty()
                        ? ""
                        : language.choose("Not measurable: ", "Ikke målbare: ")
                                + assessment.notMeasurable().size() + ". ")
                + language.choose("Initiatives without a measurable goal: ", "Indsatser uden målbart mål: ") + without
                + ". "
                + language.choose("The department's own views: ", "Forvaltningens egne vurderinger: ") + claims.size()
                + ", "
                + language.choose("supported by the evidence: ", "heraf bekræftet: ") + supported + ".";
    }

    private long count(Status status) {
        return assessment.goals().stream()
                .filter(goal -> goal.status() == status)
                .count();
    }
}
