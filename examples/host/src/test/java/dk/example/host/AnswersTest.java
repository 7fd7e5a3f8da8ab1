package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.json.ValueJson;

/** What the mapper of this Spring Boot makes of the library's types, without a bean of the host's. */
class AnswersTest extends Served {
    @Test
    void anAssessmentIsAnsweredInFull() throws Exception {
        HttpResponse<String> response =
                post("/assessment?day=2018-08-31", document(), "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isNotEqualTo("{}")
                .isEqualTo(ValueJson.standard().format(Assessor.on("2018-08-31").assess(copenhagen())));
    }

    @Test
    void aFaultyProgrammeIsRejectedWithEachProblemInTheLanguageOfTheReader() throws Exception {
        String faulty = document().replace("\"title\"", "\"titel\"");

        HttpResponse<String> danish =
                post("/assessment?day=2018-08-31", faulty, "Content-Type", "application/json", "Accept-Language", "da");
        HttpResponse<String> english = post(
                "/assessment?day=2018-08-31", faulty, "Content-Type", "application/json", "Accept-Language", "en-GB");

        assertThat(danish.statusCode()).isEqualTo(422);
        assertThat(danish.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(danish.headers().firstValue("Content-Language")).contains("da");
        assertThat(danish.body())
                .contains(
                        "\"detail\":\"Der er fejl i data: ", "\"detail\":\"Feltet »title« mangler\",\"pointer\":\"#\",")
                .contains("\"pointer\":\"#/initiatives/0\",\"code\":\"missing-field\",\"severity\":\"error\"");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.body())
                .contains(
                        "\"detail\":\"The data has errors: ",
                        "\"detail\":\"The field \\\"title\\\" is missing\",\"pointer\":\"#\",");
    }

    @Test
    void whatTheLibraryRejectsIsRejectedWhateverTheMapperAllows() throws Exception {
        String repeated = document().replaceFirst("\"title\"", "\"title\": \"A\", \"title\"");

        HttpResponse<String> response =
                post("/assessment?day=2018-08-31", repeated, "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"code\":\"duplicate-field\"");
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() throws Exception {
        HttpResponse<String> response = post("/assessment?day=2018-08-31", "{", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Dette er ikke JSON");
    }

    @Test
    void aDayThatIsNoneIsABadRequest() throws Exception {
        assertThat(post("/assessment?day=31-08-2018", document(), "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }
}
