package org.maalbar.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.AssessmentJson;
import org.maalbar.markdown.Report;
import org.maalbar.text.Language;

/** The table of goals as a host would draw it, from the JSON of an assessment and nothing else, and as our own page has it. */
final class DrawnPage {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern ROW = Pattern.compile("<tr>(<th scope=\"row\" data-label=.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final String NOTHING = "–";

    private final JsonNode document;
    private final Language language;

    private DrawnPage(JsonNode document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** Of each goal: its id, statement, what is reached, status, and what the author says with what the figures say of it. */
    static List<List<String>> drawn(ProgrammeAssessment assessment, Language language) {
        String json = AssessmentJson.standard().inWords(language).format(assessment);
        try {
            return new DrawnPage(MAPPER.readTree(json), language).rows();
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode initiative : document.path("initiatives")) {
            JsonNode goals = initiative.path("goals");
            for (int i = 0; i < goals.size(); i++) {
                JsonNode goal = goals.get(i);
                List<String> claims = new ArrayList<>();
                if (i == 0) {
                    claims.addAll(claims(
                            initiative,
                            "",
                            goals.size() > 1 ? language.choose("The whole initiative: ", "Hele indsatsen: ") : ""));
                }
                goal.path("claims").forEach(claim -> claims.add(claim(claim)));
                rows.add(List.of(
                        goal.path("id").asText(),
                        goal.path("statement").asText(),
                        said(goal, "reached"),
                        said(goal, "status"),
                        orNothing(claims)));
            }
            for (JsonNode goal : initiative.path("notMeasurable")) {
                String id = goal.path("id").asText();
                rows.add(List.of(
                        id,
                        goal.path("statement").asText(),
                        NOTHING,
                        language.choose("– Not measurable", "– Ikke målbart"),
                        orNothing(claims(initiative, id, ""))));
            }
        }
        return rows;
    }

    /** A text about the initiative as a whole, or about one of its goals without a rule. */
    private List<String> claims(JsonNode initiative, String goal, String before) {
        return StreamSupport.stream(initiative.path("claims").spliterator(), false)
                .filter(claim -> claim.path("goal").asText().equals(goal))
                .map(claim -> before + claim(claim))
                .toList();
    }

    private String claim(JsonNode claim) {
        return said(claim, "claim") + "\n" + said(claim, "figuresSay");
    }

    private String said(JsonNode of, String what) {
        return of.path("inWords").path(language.code()).path(what).asText();
    }

    private static String orNothing(List<String> lines) {
        return lines.isEmpty() ? NOTHING : String.join("\n", lines);
    }

    /** The same of our own page, without the pictures. */
    static List<List<String>> reported(ProgrammeAssessment assessment, Language language) {
        String page = Report.of(assessment).in(language).html();
        int start = page.indexOf("<table>");
        String table = start < 0 ? "" : page.substring(start, page.indexOf("</table>", start));
        List<List<String>> rows = new ArrayList<>();
        ROW.matcher(table).results().forEach(row -> {
            List<String> cells = CELL.matcher(row.group(1))
                    .results()
                    .map(cell -> text(cell.group(1)))
                    .toList();
            String status = cells.get(4).replace("\n", ", ").replace('\u00a0', ' ');
            rows.add(List.of(
                    cells.get(0), cells.get(1), cells.get(2), status, cells.size() > 5 ? cells.get(5) : NOTHING));
        });
        return rows;
    }

    /** What can be seen of them: our page shows the code of what cannot, and no white space at the edges of a user's text. */
    static List<List<String>> letters(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll("\\[U[+][0-9A-F]+\\]", "")
                                .replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S}]", ""))
                        .toList())
                .toList();
    }

    private static String text(String html) {
        String text =
                html.replaceAll("<br */?>", "\n").replaceAll("<!--.*?-->", "").replaceAll("<[^>]*>", "");
        for (Map.Entry<String, String> each :
                new TreeMap<>(Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'")).entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text.replace("&amp;", "&");
    }
}
