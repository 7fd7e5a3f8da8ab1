package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

class ExamplesTest {

    @Test
    void theProgrammeBuiltByHandIsExpectedToReachItsGoal() {
        GoalAssessment goal =
                Assessor.on("2018-08-31").assess(ByHand.programme()).goal("3");

        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.dependsOn()).containsExactly("3.a3");
        assertThat(goal.claims().get(0).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aRuleOfOnesOwnIsFulfilledOnceEveryDistrictHasASchool() {
        assertThat(statusWith(
                        Observation.total("schools", exactly(1), "2018-06").category("district", "Valby"),
                        Observation.total("schools", atLeast(2), "2018-06").category("district", "Vesterbro")))
                .isEqualTo(Status.FULFILLED);
    }

    @Test
    void aRuleOfOnesOwnIsUncertainWhileADistrictIsUnknown() {
        assertThat(statusWith(Observation.total("schools", exactly(7), "2018-06")))
                .isEqualTo(Status.UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copenhagen.json", "nordhavre.json"})
    void theDataAreValidByThePublishedSchema(String file) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ProgrammeJson.schema());

        assertThat(schema.validate(Files.readString(Path.of("data", file)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copenhagen.json", "nordhavre.json"})
    void theDataAreReadAgainAsTheyWereWritten(String file, @TempDir Path folder) throws IOException {
        Programme programme =
                ProgrammeJson.standard().read(Path.of("data", file)).orElseThrow();

        ProgrammeJson.standard().write(programme, folder.resolve(file));

        assertThat(ProgrammeJson.standard().read(folder.resolve(file)).orElseThrow())
                .isEqualTo(programme);
    }

    private static Status statusWith(Observation... observations) {
        Programme programme = Programme.builder("Skoler")
                .span("2018")
                .indicators(Indicator.cumulative("schools", "Skoler"))
                .observations(observations)
                .initiatives(Initiative.of("1", "Skoler i hele byen")
                        .goals(Goal.of(
                                "Mindst én skole i hver bydel",
                                new EveryDistrict("schools", List.of("Valby", "Vesterbro")))))
                .build();
        return Assessor.on("2018-08-31").assess(programme).goal("1").status();
    }
}
