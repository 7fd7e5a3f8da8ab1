package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.ValueJson;
import org.maalbar.programme.Programme;

/** What RFC 9110 says of {@code If-Match}; {@code V} in a value is the version that is there. */
class IfMatchTest extends Served {
    private static String titled(String title) {
        return ValueJson.standard().format(Programme.builder(title).build());
    }

    private String title(String id) throws Exception {
        return ProgrammeJson.standard()
                .parse(get("/programmes/" + id).body())
                .orElseThrow()
                .title();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "V", "\"other\", V", "\"a, b\",V, \"c\""})
    void aVersionThatIsAmongThoseNamedIsReplaced(String value) throws Exception {
        String id = "allowed-" + value.hashCode();
        String first = etag(put("/programmes/" + id, titled("A")));

        HttpResponse<String> answer = put("/programmes/" + id, titled("B"), "If-Match", value.replace("V", first));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(etag(answer)).isNotEqualTo(first);
        assertThat(title(id)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/V", "\"other\"", "\"*\"", "nonsense", "0"})
    void anyOtherIsNot(String value) throws Exception {
        String id = "other-" + value.hashCode();
        String first = etag(put("/programmes/" + id, titled("A")));

        HttpResponse<String> answer = put("/programmes/" + id, titled("B"), "If-Match", value.replace("V", first));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("Programmet er ændret siden");
        assertThat(title(id)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0\""})
    void whatIsNotThereIsNotCreated(String value) throws Exception {
        HttpResponse<String> answer = put("/programmes/never", titled("A"), "If-Match", value);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("uden If-Match oprettes det");
        assertThat(get("/programmes/never").statusCode()).isEqualTo(404);
    }

    @Test
    void anyVersionIsTheNewestOne() throws Exception {
        put("/programmes/newest", titled("A"));
        put("/programmes/newest", titled("B"), "If-Match", "*");

        assertThat(put("/programmes/newest", titled("C"), "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(title("newest")).isEqualTo("C");
    }
}
