package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.ValueJson;
import org.maalbar.programme.Programme;
import org.springframework.beans.factory.annotation.Autowired;

/** Programmes are kept, and no change of anybody's is lost. */
class ProgrammesTest extends Served {
    @Autowired
    private DataSource database;

    @Test
    void theDatabaseIsTheOneThatIsNamed() throws Exception {
        String url = System.getenv("SPRING_DATASOURCE_URL");

        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(url == null ? "H2" : "PostgreSQL");
        }
    }

    private static String titled(String title) {
        return ValueJson.standard().format(Programme.builder(title).build());
    }

    private String title(String id) throws Exception {
        return ProgrammeJson.standard()
                .parse(get("/programmes/" + id).body())
                .orElseThrow()
                .title();
    }

    @Test
    void aProgrammeIsCreatedAndReadBack() throws Exception {
        HttpResponse<String> created = put("/programmes/kept", document());
        HttpResponse<String> read = get("/programmes/kept");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains("/programmes/kept");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(etag(read)).isEqualTo(etag(created));
        assertThat(ProgrammeJson.standard().parse(read.body()).orElseThrow()).isEqualTo(copenhagen());
    }

    @Test
    void whoNamesTheVersionReplacesItOnce() throws Exception {
        String first = etag(put("/programmes/replaced", titled("A")));

        HttpResponse<String> second = put("/programmes/replaced", titled("B"), "If-Match", first);
        HttpResponse<String> late = put("/programmes/replaced", titled("C"), "If-Match", first);

        assertThat(second.statusCode()).isEqualTo(204);
        assertThat(etag(second)).isNotEqualTo(first);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("Programmet er ændret siden");
        assertThat(title("replaced")).isEqualTo("B");
    }

    @Test
    void whoNamesNoVersionReplacesNothing() throws Exception {
        put("/programmes/there", titled("A"));

        assertThat(put("/programmes/there", titled("B")).statusCode()).isEqualTo(428);
        assertThat(title("there")).isEqualTo("A");
    }

    @Test
    void ofManyChangesToOneVersionOneIsMade() throws Exception {
        String first = etag(put("/programmes/shared", titled("A")));

        List<HttpResponse<String>> answers =
                atOnce(16, i -> put("/programmes/shared", titled("B" + i), "If-Match", first));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(204)
                .isSubsetOf(204, 409, 412);
        int made = answers.indexOf(answers.stream()
                .filter(answer -> answer.statusCode() == 204)
                .findFirst()
                .orElseThrow());
        assertThat(title("shared")).isEqualTo("B" + made);
    }

    @Test
    void ofManyThatCreateAProgrammeOneDoes() throws Exception {
        List<HttpResponse<String>> answers = atOnce(16, i -> put("/programmes/new", titled("B" + i)));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .isSubsetOf(201, 409, 428);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/programmes/none").statusCode()).isEqualTo(404);
    }

    @Test
    void anAssessmentOnADayIsThatOfWhatIsKept() throws Exception {
        put("/programmes/assessed", document());

        assertThat(get("/programmes/assessed/assessment?day=2018-08-31").body())
                .isEqualTo(post("/assessment?day=2018-08-31", document(), "Content-Type", "application/json")
                        .body());
    }

    private interface Asking {
        HttpResponse<String> ask(int number) throws Exception;
    }

    private static List<HttpResponse<String>> atOnce(int count, Asking asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(IntStream.range(0, count)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> asking.ask(i))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
