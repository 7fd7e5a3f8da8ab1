package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that case officers see and type into. */
class PageTest extends Served {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static String form(String indicator, String figure, String period) {
        return "indicator=" + indicator + "&figure=" + URLEncoder.encode(figure, StandardCharsets.UTF_8) + "&period="
                + URLEncoder.encode(period, StandardCharsets.UTF_8);
    }

    /** Keeps a page for a browser to look at. */
    private static void keep(String name, HttpResponse<String> response) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve(name), response.body());
    }

    private HttpResponse<String> type(String path, String form) throws Exception {
        return post(path, form, "Content-Type", FORM, "Accept-Language", "da");
    }

    @Test
    void theGoalsAreInATableInTheLanguageOfTheReader() throws Exception {
        put("/programmes/shown", document());

        HttpResponse<String> danish = get("/programmes/shown/page?day=2018-08-31", "Accept-Language", "da");
        HttpResponse<String> english = get("/programmes/shown/page?day=2018-08-31", "Accept-Language", "en");

        keep("danish.html", danish);
        keep("english.html", english);
        assertThat(danish.body())
                .contains(
                        "<html lang=\"da\">", "Status pr. 31. august 2018", "◑ Uafklaret", "980 af 2.000 børn og unge");
        assertThat(english.body())
                .contains(
                        "<html lang=\"en\">",
                        "Status as of 31 August 2018",
                        "◑ Uncertain",
                        "980 of 2,000 børn og unge");
    }

    @Test
    void aFigureIsTypedAsPeopleWriteIt() throws Exception {
        put("/programmes/typed", document());

        HttpResponse<String> added =
                type("/programmes/typed/page?day=2018-10-31", form("parents", "mindst 650", "31. oktober 2018"));

        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(added.headers().firstValue("Location").orElseThrow())
                .endsWith("/programmes/typed/page?day=2018-10-31");
        assertThat(get("/programmes/typed").body())
                .contains("{\"indicator\":\"parents\",\"total\":{\"atLeast\":650},\"period\":\"2018-10-31\"}");
        assertThat(get("/programmes/typed/page?day=2018-10-31").body()).contains("● Opfyldt", "mindst 650");
    }

    @Test
    void whatCannotBeReadIsShownAgainWithTheReasonBesideIt() throws Exception {
        put("/programmes/mistyped", document());

        HttpResponse<String> again =
                type("/programmes/mistyped/page?day=2018-10-31", form("parents", "<b>mange</b>", "engang i ${7*7}"));

        keep("mistyped.html", again);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains("value=\"&lt;b&gt;mange&lt;/b&gt;\"", "value=\"engang i ${7*7}\"")
                .contains("»&lt;b&gt;mange&lt;/b&gt;« kan ikke læses")
                .doesNotContain("<b>mange", "engang i 49");
    }

    @Test
    void whatDoesNotFitTheProgrammeIsSaidAboveTheForm() throws Exception {
        put("/programmes/misfit", document());

        HttpResponse<String> again =
                type("/programmes/misfit/page?day=2018-10-31", form("nobody", "450", "oktober 2018"));

        assertThat(again.body()).contains("role=\"alert\"", "Indikatoren »nobody« findes ikke");
        assertThat(get("/programmes/misfit").body()).doesNotContain("nobody");
    }
}
