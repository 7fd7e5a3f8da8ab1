package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

class ProgrammeJsonTest {

    @Test
    void theExampleInTheDocumentationIsTheProgrammeOneWouldBuildByHand() {
        Loaded<Programme> loaded = ProgrammeJson.parse("""
                {
                  "format": "maalbar/1",
                  "title": "Handleplan 2017-18",
                  "span": "2017/2018",
                  "indicators": [{"id": "parents", "name": "Forældre, der er nået", "unit": "forældre", "behaviour": "cumulative"}],
                  "observations": [{"indicator": "parents", "total": 240, "period": "2018-08-31", "counts": "some"}],
                  "initiatives": [{
                    "number": "3",
                    "title": "Forældre og lokalmiljø",
                    "goals": [{"statement": "Mindst 500 forældre", "rule": {"atLeast": 500, "of": "parents"}, "due": "2018-12-31"}],
                    "activities": [{
                      "title": "Temaaftener", "period": "2018-09/2018-11", "state": "planned",
                      "contributions": [{"indicator": "parents", "increment": {"atLeast": 125}, "counts": "some"}]
                    }],
                    "claims": [{"status": "expected", "day": "2018-08-31", "goal": "3"}]
                  }]
                }
                """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orElseThrow())
                .isEqualTo(Programme.builder("Handleplan 2017-18")
                        .span("2017/2018")
                        .indicators(Indicator.cumulative("parents", "Forældre, der er nået")
                                .unit("forældre"))
                        .observations(Observation.total("parents", exactly(240), "2018-08-31")
                                .someOfThem())
                        .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                                .goals(Goal.of(
                                                "Mindst 500 forældre",
                                                level("parents").atLeast(500))
                                        .due("2018-12-31"))
                                .activities(Activity.planned("Temaaftener", "2018-09/2018-11")
                                        .expectingSome(atLeast(125), "parents"))
                                .claims(Claim.expected("2018-08-31").ofGoal("3")))
                        .build());
    }
}
