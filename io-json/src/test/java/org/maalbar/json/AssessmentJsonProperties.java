package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.testkit.MaalbarArbitraries;

class AssessmentJsonProperties {

    @Provide
    Arbitrary<ProgrammeAssessment> assessments() {
        return MaalbarArbitraries.programmes().withBuiltInRules().assessed();
    }

    @Property
    void whatIsWrittenIsJson(@ForAll("assessments") ProgrammeAssessment assessment) {
        assertThat(Rfc8259.allows(AssessmentJson.standard().format(assessment))).isTrue();
    }

    @Property(tries = 100)
    void assessingAgainGivesTheSameText(@ForAll("assessments") ProgrammeAssessment assessment) {
        ProgrammeAssessment again = Assessor.on(assessment.day()).assess(assessment.programme());

        assertThat(AssessmentJson.standard().format(again))
                .isEqualTo(AssessmentJson.standard().format(assessment));
    }

    @Property(tries = 100)
    void everyGoalEveryIndicatorAndEveryUseIsThere(@ForAll("assessments") ProgrammeAssessment assessment) {
        Json written = Json.of(AssessmentJson.standard().format(assessment));

        for (int i = 0; i < assessment.initiatives().size(); i++) {
            List<GoalAssessment> goals = assessment.initiatives().get(i).goals();
            assertThat(written.texts("/initiatives/" + i + "/goals", "id"))
                    .isEqualTo(goals.stream().map(GoalAssessment::id).toList());
            for (int g = 0; g < goals.size(); g++) {
                everythingIsThere(goals.get(g), written, "/initiatives/" + i + "/goals/" + g);
            }
        }
    }

    private static void everythingIsThere(GoalAssessment goal, Json written, String at) {
        assertThat(written.at(at + "/missing").isEmpty())
                .isEqualTo(goal.missing().isEmpty());
        assertThat(written.texts(at + "/claims", "verdict")).hasSameSizeAs(goal.claims());
        assertThat(written.texts(at + "/indicators", "id"))
                .isEqualTo(goal.indicators().stream()
                        .map(each -> each.indicator().id())
                        .toList());
        for (int i = 0; i < goal.indicators().size(); i++) {
            assertThat(written.texts(at + "/indicators/" + i + "/observations", "id"))
                    .isEqualTo(goal.indicators().get(i).observations().stream()
                            .map(use -> use.observation().id().orElseThrow())
                            .toList());
            assertThat(written.texts(at + "/indicators/" + i + "/contributions", "activity"))
                    .isEqualTo(goal.indicators().get(i).contributions().stream()
                            .map(use -> use.activity().id().orElseThrow())
                            .toList());
        }
    }
}
