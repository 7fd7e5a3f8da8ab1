package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maalbar.json.SnapshotJson;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.xlsx.ObservationWorkbook;

/** From new figures to the annex, what is signed off, and what has changed since. */
class ReportingTest extends Served {
    private static final String PATH = "/programmes/reported";
    private static final String TABLE = "Indikator;I alt;Periode\nparents;650;31-10-2018\n";

    @BeforeEach
    void startFromTheCitysProgramme() throws Exception {
        HttpResponse<String> before = get(PATH);
        if (before.statusCode() == 404) {
            put(PATH, document());
        } else {
            put(PATH, document(), "If-Match", etag(before));
        }
    }

    @Test
    void theAnnexHasTheFormAndTheLanguageThatAreAskedFor() throws Exception {
        HttpResponse<String> page =
                get(PATH + "/annex?day=2018-08-31", "Accept", "text/html", "Accept-Language", "da,en;q=0.5");
        HttpResponse<String> markdown =
                get(PATH + "/annex?day=2018-08-31", "Accept", "text/markdown", "Accept-Language", "en");
        HttpResponse<byte[]> word = bytes(
                PATH + "/annex?day=2018-08-31",
                "Accept",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        assertThat(page.body())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"da\"", "støttekontaktpersoner", "Uafklaret");
        assertThat(markdown.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(markdown.body()).startsWith("# ").contains("støttekontaktpersoner", "Uncertain");
        assertThat(new ZipInputStream(new ByteArrayInputStream(word.body())).getNextEntry())
                .isNotNull();
        assertThat(get(PATH + "/annex?day=2018-08-31", "Accept", "application/pdf")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void observationsOfATableAreAddedOnce() throws Exception {
        HttpResponse<String> added = post(PATH + "/observations", TABLE, "Content-Type", "text/csv");
        HttpResponse<String> again = post(PATH + "/observations", TABLE, "Content-Type", "text/csv");

        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("\"read\":1,\"accepted\":1,\"rejected\":0,\"blank\":0");
        assertThat(etag(again)).isEqualTo(etag(added));
        assertThat(get(PATH).body()).containsOnlyOnce("650");
    }

    @Test
    void observationsOfAWorkbookAreAdded() throws Exception {
        Programme later = copenhagen().observing(Observation.total("parents", Figure.exactly(650), "2018-10-31"));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ObservationWorkbook.standard().write(later, workbook);

        HttpResponse<String> added = send(request(
                        PATH + "/observations",
                        "Content-Type",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(BodyPublishers.ofByteArray(workbook.toByteArray())));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(get(PATH).body()).containsOnlyOnce("650");
    }

    @Test
    void aFaultyTableChangesNothingAndSaysInWhichCells() throws Exception {
        String table = TABLE + "parents;mange;30-11-2018\n";

        HttpResponse<String> rejected = post(PATH + "/observations", table, "Content-Type", "text/csv");

        assertThat(rejected.statusCode()).isEqualTo(422);
        assertThat(rejected.body()).contains("»mange« kan ikke læses", "\"line\":3,\"column\":2");
        assertThat(get(PATH).body()).doesNotContain("650");
    }

    @Test
    void whatWasSignedOffIsKeptAsItWasAndComparedWithToday() throws Exception {
        HttpResponse<String> signed = post(PATH + "/snapshots?day=2018-08-31&by=Sekretariatet", "");
        String snapshot = signed.headers().firstValue("Location").orElseThrow();
        post(PATH + "/observations", TABLE, "Content-Type", "text/csv");

        assertThat(signed.statusCode()).isEqualTo(201);
        assertThat(get(snapshot).body()).isEqualTo(signed.body());
        assertThat(SnapshotJson.standard()
                        .parse(get(snapshot).body())
                        .orElseThrow()
                        .isIntact())
                .isTrue();
        assertThat(get(snapshot + "/verification").body())
                .isEqualTo("{\"signedBy\":\"Sekretariatet\",\"intact\":true,\"same\":true,\"differences\":[]}");
        assertThat(get(snapshot + "/changes?day=2018-10-31", "Accept-Language", "da")
                        .body())
                .contains("\"to\": \"2018-10-31\"", "\"after\": \"fulfilled\"", "Opfyldt");
        assertThat(get("/snapshots/0").statusCode()).isEqualTo(404);
    }
}
