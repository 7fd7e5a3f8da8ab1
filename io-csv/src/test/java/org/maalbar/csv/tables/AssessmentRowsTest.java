package org.maalbar.csv.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.csv.cell.Notation;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;

class AssessmentRowsTest {
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .span("2018")
            .indicators(
                    Indicator.cumulative("parents", "Forældre").unit("forældre").growsByItself(),
                    Indicator.cumulative("staff", "Ansatte"),
                    Indicator.fluctuating("score", "Tilfredshed").domain(Domain.PERCENT))
            .observations(
                    Observation.total("parents", about(450), "2018-06-30"),
                    Observation.total("staff", exactly(10), "2018-06-30"),
                    Observation.total("staff", exactly(8), "2018-07-31"),
                    Observation.total("score", moreThan(80), "2018-06-30"))
            .initiatives(Initiative.of("1", "Forældre")
                    .goals(
                            Goal.of("Mindst 500", level("parents").atLeast(500)).id("a"),
                            Goal.of(
                                            "Delt",
                                            allOf(
                                                    level("score").atLeast(75).labelled("Score"),
                                                    share("staff")
                                                            .of("parents")
                                                            .atLeast("0.5")
                                                            .labelled("Andel")))
                                    .id("b"),
                            Goal.of("Bedre trivsel").id("c"))
                    .claims(
                            Claim.expected("2018-06-30").ofGoal("b"),
                            Claim.fulfilled("2018-07-31").ofGoal("b"),
                            Claim.fulfilled("2018-06-30").ofGoal("b").ofPart("Score")))
            .build();

    private static List<Map<String, String>> rows() {
        List<List<String>> rows = AssessmentRows.of(
                        Assessor.on("2018-08-31").knownOn("2018-09-05").assess(PROGRAMME), Notation.ENGLISH)
                .describedRows();
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int at = 0; at < row.size(); at++) {
                        cells.put(rows.get(0).get(at), row.get(at));
                    }
                    return cells;
                })
                .toList();
    }

    private static Map<String, String> row(String goal, String part, String indicator, String view) {
        return rows().stream()
                .filter(row -> row.get("goal").equals(goal)
                        && row.get("part").equals(part)
                        && row.get("indicator").equals(indicator)
                        && row.get("view").equals(view))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMeasuredHasARowForEachView() {
        assertThat(rows().stream().filter(row -> row.get("goal").equals("a")).map(row -> row.get("view")))
                .containsExactly("seen", "planned", "possible");
        assertThat(row("a", "", "parents", "seen"))
                .containsEntry("low", "405")
                .containsEntry("high", "495")
                .containsEntry("target", "500")
                .containsEntry("unit", "forældre")
                .containsEntry("status", "uncertain")
                .containsEntry("last observed", "2018-06-30")
                .containsEntry("remaining low", "5")
                .containsEntry("remaining high", "95")
                .containsEntry("due", "2018-12-31")
                .containsEntry("day", "2018-08-31")
                .containsEntry("known on", "2018-09-05");
        assertThat(row("a", "", "parents", "possible"))
                .containsEntry("low", "405")
                .containsEntry("high", "");
    }

    @Test
    void whatRemainsIsThereOnceSoThatItCanBeAddedUp() {
        assertThat(rows().stream().filter(row -> row.get("goal").equals("a")).map(row -> row.get("remaining low")))
                .containsExactly("5", "", "");
    }

    @Test
    void anOpenEndIsSaid() {
        assertThat(row("b", "Score", "score", "seen"))
                .containsEntry("low", "80")
                .containsEntry("high", "100")
                .containsEntry("open end", "low");
    }

    @Test
    void aPartHasItsOwnStatusAndAShareNoTargetOfTheSameKind() {
        assertThat(row("b", "Score", "score", "seen"))
                .containsEntry("status", "uncertain")
                .containsEntry("target", "75");
        assertThat(row("b", "Andel", "staff", "seen")).containsEntry("target", "");
        assertThat(row("b", "Andel", "parents", "seen"))
                .containsEntry("asked for", "Ansatte: at least 50% of Forældre");
    }

    @Test
    void theClaimIsTheLatestOfThePartElseOfTheGoal() {
        assertThat(row("b", "Score", "score", "seen"))
                .containsEntry("claim", "fulfilled")
                .containsEntry("claim day", "2018-06-30");
        assertThat(row("b", "Andel", "staff", "seen"))
                .containsEntry("claim day", "2018-07-31")
                .containsEntry("claim compared", "overstated");
        assertThat(row("a", "", "parents", "seen")).containsEntry("claim", "").containsEntry("claim compared", "");
    }

    @Test
    void contradictoryFiguresAreMarkedWhereTheyAre() {
        assertThat(row("b", "Andel", "staff", "seen")).containsEntry("contradicted", "yes");
        assertThat(row("b", "Score", "score", "seen")).containsEntry("contradicted", "");
    }

    @Test
    void aGoalThatIsNotMeasurableHasOneRowWithoutAStatus() {
        assertThat(rows().stream().filter(row -> row.get("goal").equals("c")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("statement", "Bedre trivsel")
                        .containsEntry("status", "")
                        .containsEntry("low", ""));
    }
}
