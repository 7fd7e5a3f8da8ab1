package org.maalbar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Programme;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper of Jackson 3 does without our module. */
class MissingModuleTest {
    private static final ProgrammeAssessment ASSESSMENT =
            Assessor.on("2025-08-31").assess(Programme.builder("A").build());

    @Test
    void anAssessmentIsWrittenAsNothingUnlessThatIsMadeAnError() {
        JsonMapper loud = JsonMapper.builder()
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        assertThat(new JsonMapper().writeValueAsString(ASSESSMENT)).isEqualTo("{}");
        assertThatThrownBy(() -> loud.writeValueAsString(ASSESSMENT)).isInstanceOf(InvalidDefinitionException.class);
    }
}
