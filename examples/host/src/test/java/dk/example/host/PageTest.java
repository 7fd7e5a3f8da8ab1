package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The page that case officers see and type into. */
class PageTest extends Served {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static String form(String indicator, String figure, String period) {
        return "indicator=" + indicator + "&figure=" + URLEncoder.encode(figure, StandardCharsets.UTF_8) + "&period="
                + URLEncoder.encode(period, StandardCharsets.UTF_8);
    }

    /** What is said beside a field. */
    private static String error(String field, HttpResponse<String> page) {
        return page.body().replaceFirst("(?s).*<span id=\"" + field + "-error\" class=\"error\">([^<]*)<.*", "$1");
    }

    /** Keeps a page for a browser to look at. */
    private static void keep(String name, HttpResponse<String> response) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve(name), response.body());
    }

    private HttpResponse<String> type(String path, String form) throws Exception {
        return type(path, form, "da");
    }

    private HttpResponse<String> type(String path, String form, String language) throws Exception {
        return post(path, form, "Content-Type", FORM, "Accept-Language", language);
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
    void onAnEnglishPageEnglishIsTyped() throws Exception {
        put("/programmes/english", document());
        String page = "/programmes/english/page?day=2018-10-31";

        assertThat(type(page, form("parents", "at least 650", "31 October 2018"), "en-GB").statusCode())
                .isEqualTo(302);
        assertThat(get("/programmes/english").body())
                .contains("{\"indicator\":\"parents\",\"total\":{\"atLeast\":650},\"period\":\"2018-10-31\"}");
    }

    @Test
    void whatCannotBeReadIsShownAgainWithTheReasonBesideIt() throws Exception {
        put("/programmes/mistyped", document());
        String page = "/programmes/mistyped/page?day=2018-10-31";
        String form = form("parents", "<b>mange</b>", "engang i ${7*7}");

        HttpResponse<String> danish = type(page, form);
        HttpResponse<String> english = type(page, form, "en");

        keep("mistyped.html", danish);
        keep("mistyped-english.html", english);
        assertThat(danish.statusCode()).isEqualTo(200);
        assertThat(danish.body())
                .contains("value=\"&lt;b&gt;mange&lt;/b&gt;\"", "value=\"engang i ${7*7}\"")
                .contains("<option value=\"parents\" selected=\"selected\">")
                .contains("eller mindst 125; »&lt;b&gt;mange&lt;/b&gt;« kan ikke læses")
                .contains("»engang i ${7*7}« kan ikke læses")
                .doesNotContain("<b>mange", "engang i 49");
        assertThat(english.body())
                .contains("value=\"&lt;b&gt;mange&lt;/b&gt;\"", "value=\"engang i ${7*7}\"")
                .contains("or at least 125; &quot;&lt;b&gt;mange&lt;/b&gt;&quot; cannot be read")
                .doesNotContain("<b>mange", "engang i 49");
    }

    @Test
    void whatIsTypedIsNeverAPatternOfTheFramework() throws Exception {
        put("/programmes/pattern", document());
        String page = "/programmes/pattern/page?day=2018-10-31";

        // Of "\\{x}", Hibernate Validator 8.0.3 shows "{x}".
        for (String text : List.of(
                "${7*7}",
                "#{7*7}",
                "*{figure}",
                "@{/}",
                "__${7*7}__",
                "[[${7*7}]]",
                "{0}",
                "{0} {",
                "{status.on}",
                "it's {1}")) {
            assertThat(type(page, form("parents", text, "2018")).body())
                    .contains("»" + HtmlUtils.htmlEscape(text) + "« kan ikke læses");
        }
    }

    @Test
    void whatIsLeftOutIsAskedForInTheLanguageOfTheReader() throws Exception {
        put("/programmes/blank", document());
        String page = "/programmes/blank/page?day=2018-10-31";

        HttpResponse<String> danish = type(page, form("", "", " "));

        keep("blank.html", danish);
        assertThat(danish.body().split("skal udfyldes", -1)).hasSize(4);
        assertThat(type(page, form("", "", " "), "en").body().split("is required", -1)).hasSize(4);
        assertThat(type(page, "").body().split("skal udfyldes", -1)).hasSize(4);
    }

    @Test
    void whoReadsNeitherLanguageGetsDanish() throws Exception {
        put("/programmes/other", document());

        assertThat(type("/programmes/other/page?day=2018-10-31", form("parents", "viele", "2018"), "de").body())
                .contains("<html lang=\"da\">", "Ny observation", "»viele« kan ikke læses");
    }

    @Test
    void aPeriodWithoutALastDayIsShownAgainWithTheReasonBesideIt() throws Exception {
        put("/programmes/open", document());
        String page = "/programmes/open/page?day=2018-10-31";

        for (String period : List.of("siden 2018", "fra 2018")) {
            HttpResponse<String> again = type(page, form("parents", "450", period));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(error("period", again)).startsWith("En observation har en periode med en sidste dag, ikke ");
            assertThat(again.body()).contains("value=\"" + period + "\"").doesNotContain("role=\"alert\"");
        }
        assertThat(error("period", type(page, form("parents", "450", "since 2018"), "en")))
                .startsWith("An observation has a period with a last day, not ");
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
