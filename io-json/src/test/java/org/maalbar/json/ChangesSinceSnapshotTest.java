package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** What was reported is compared as it was stored. */
class ChangesSinceSnapshotTest {
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .span("2018")
            .indicators(Indicator.cumulative("parents", "Forældre").growsByActivitiesAlone())
            .observations(Observation.total("parents", exactly(240), "2018-08-31"))
            .initiatives(Initiative.of("3", "Forældre")
                    .goals(Goal.of("Mindst 300 forældre", level("parents").atLeast(300)))
                    .claims(Claim.fulfilled("2018-08-31")))
            .build();

    private static Snapshot august() {
        String document = SnapshotJson.standard()
                .format(Snapshot.of(Assessor.on("2018-08-31").assess(PROGRAMME)));
        return SnapshotJson.standard().parse(document).orElseThrow();
    }

    @Test
    void nothingIsOtherwiseOnTheDayThatItWasTaken() {
        ProgrammeAssessment same = Assessor.on("2018-08-31").assess(PROGRAMME);

        assertThat(Changes.between(august(), same).isEmpty()).isTrue();
        assertThat(Changes.between(same, august()).isEmpty()).isTrue();
    }

    @Test
    void sinceThenTheGoalWasReached() {
        Programme now = PROGRAMME.observing(Observation.total("parents", exactly(310), "2018-10-31"));

        assertThat(Changes.between(august(), Assessor.on("2018-10-31").assess(now)))
                .hasToString("""
                        Handleplan: 31 August 2018 → 31 October 2018
                        3  ◔ Not expected → ● Fulfilled (better) - Mindst 300 forældre
                           Seen: 240 → 310 (+70)
                           Planned on the due day: 240 → 310 (+70)
                        observation o2: Forældre: in total 310, 31 October 2018 (new)""");
    }

    @Test
    void whatWasStoredCountsEvenIfAssessingGivesSomethingElseToday() {
        String altered = SnapshotJson.standard().format(august()).replace("\"not-expected\"", "\"expected\"");
        Snapshot stored = SnapshotJson.standard().parse(altered).orElseThrow();

        assertThat(Changes.between(stored, Assessor.on("2018-08-31").assess(PROGRAMME))
                        .statuses())
                .hasToString("[3: EXPECTED → NOT_EXPECTED]");
    }
}
