package org.maalbar.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.file.WholeFile;
import org.maalbar.json.result.AssessmentDocument;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.SchemaFile;
import org.maalbar.text.Language;

/**
 * Writes assessments as JSON documents of the format {@code maalbar-assessment/2}: everything that an assessment says, as data and, on
 * request, in the words of the reports, with the programme that it is of. A page can be drawn from it without anything else.
 *
 * <pre>{@code
 * AssessmentJson.standard().inWords(Language.ENGLISH).format(assessment)
 *
 * {
 *   "format": "maalbar-assessment/2",
 *   "day": "2018-08-31",
 *   "approximation": 0.1,
 *   "initiatives": [{
 *     "number": "3",
 *     "title": "Forældre og lokalmiljø",
 *     "status": "expected",
 *     "goals": [{
 *       "id": "3",
 *       "statement": "Mindst 500 forældre",
 *       "due": "2018-12-31",
 *       "status": "expected",
 *       "rule": {
 *         "rule": {"atLeast": 500, "of": "parents"},
 *         "status": "expected", "seen": "fails", "possible": "undecided", "planned": "holds",
 *         "remaining": {"low": 260, "high": 500}
 *       },
 *       "indicators": [{
 *         "id": "parents", "name": "Forældre", "domain": "count",
 *         "lastObserved": "2018-08-31",
 *         "seen": {"low": 0, "high": 240},
 *         "possible": {"low": 0},
 *         "planned": {"low": 500, "high": 740},
 *         "observations": [{"id": "seen-3", "counting": "high-end-only", "reason": "some-only"}],
 *         "contributions": [{"activity": "3.dfh", "contribution": 0, "counting": "in-full", "reason": "still-to-come"}]
 *       }],
 *       "dependsOn": ["3.dfh"],
 *       "claims": [{"status": "expected", "day": "2018-08-31", "goal": "3", "verdict": "supported", "assessed": "expected"}]
 *     }]
 *   }],
 *   "programme": {"format": "maalbar/1", "title": "Handleplan 2017-18", ...}
 * }
 * }</pre>
 *
 * <p>With sentences, the goal has at its end, and the objects within it have theirs,
 *
 * <pre>{@code
 * "inWords": {"en": {
 *   "status": "◕ Expected", "target": "The target is at least 500.", "reached": "at most 240 of 500", "remaining": "260-500",
 *   "dependsOn": "Foreninger (3.dfh). Without it the goal cannot be expected to be fulfilled.",
 *   "reasons": {"sentence": "◕ 3  Expected: Mindst 500 forældre", "below": [...]}
 * }}
 * }</pre>
 *
 * <p>{@link #schema()} has all members, with what each is. What does not apply and what is empty is left out; null is never written.
 *
 * <p><b>Numbers</b> have one form each, by what they are. Whatever is stated, counted or bounds is a decimal, exact and without an
 * exponent: {@code 0.1}, {@code 2000}. What is divided is an exact quotient and no decimal, which would have to be rounded: a
 * pair of whole numbers, {@code [510, 61]} for 510 divided by 61 and {@code [8, 1]} for 8, the second of which is above 0. No number
 * is a {@code double}. Read decimals as {@code BigDecimal} to keep them exact.
 *
 * <ul>
 *   <li><em>Bounds</em> name their ends by what they mean: {@code low} or {@code above} for the low end, {@code high} or {@code below} for
 *       the high end. {@code {"low": 405, "high": 495}} includes both its ends, {@code {"above": 0.5, "below": 1}} neither;
 *       without a high end they are unbounded, for there is no number that could represent it and not be taken for a stated one
 *   <li>A <em>range</em>, of a share, a pace and the cost of each one reached, has a low and a high end, either absent if unbounded,
 *       each a quotient
 *   <li>A figure, of what is missing, is as in {@code maalbar/1}: {@code 500}, {@code {"atMost": 37}}
 * </ul>
 *
 * <p>Words are the constants' names in small letters, with hyphens. Where observations contradict each other, {@code contradictory} is
 * true, of the indicator and of each goal and initiative that looks at it. Sums of money with {@code "atLeast": true} are not all there
 * is: beside them is how many fundings state no amount, and how many are not stated at all.
 *
 * <p>The <b>programme</b> is a document of the format {@code maalbar/1} as {@link ProgrammeJson} writes it, but with all ids, also those
 * that follow from the position. What the assessment says names activities, observations and organisations by these.
 *
 * <p>Equal assessments give the same bytes: UTF-8, two spaces indented, each member and item on a line of its own, and a line break at
 * the end.
 */
public final class AssessmentJson {
    private static final AssessmentJson STANDARD = new AssessmentJson(JsonSettings.STANDARD, List.of());

    private final JsonSettings settings;
    private final List<Language> languages;

    private AssessmentJson(JsonSettings settings, List<Language> languages) {
        this.settings = settings;
        this.languages = languages;
    }

    /**
     * Writes as usual: no custom rules, and no sentences.
     *
     * @return the usual writer
     */
    public static AssessmentJson standard() {
        return STANDARD;
    }

    /**
     * The same with one rule of the host's more.
     *
     * @param codec what writes the rule
     * @return a changed copy
     * @throws IllegalArgumentException if there is already a rule of the same name, or of the same type, a subtype or a supertype
     */
    public AssessmentJson rule(RuleCodec<?> codec) {
        return new AssessmentJson(settings.rule(codec), languages);
    }

    /**
     * The same with sentences, in these languages and no others: the words of the reports.
     *
     * @param in the languages, in the order in which they are written; none for no sentences
     * @return a changed copy
     */
    public AssessmentJson inWords(Language... in) {
        return new AssessmentJson(settings, List.copyOf(new LinkedHashSet<>(List.of(in))));
    }

    /**
     * The document of an assessment, for people.
     *
     * @param assessment an assessment
     * @return the document, with a line break at its end
     * @throws IllegalArgumentException if nothing writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public String format(ProgrammeAssessment assessment) {
        return new String(indented(assessment), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document that {@link #format} gives to a file, in UTF-8. Whatever fails, an old file stays as it was.
     *
     * @param assessment an assessment
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the assessment cannot be written, as in {@link #format}
     */
    public void write(ProgrammeAssessment assessment, Path file) throws IOException {
        byte[] document = indented(assessment);
        WholeFile.write(file, out -> out.write(document));
    }

    /**
     * Writes the document that {@link #format} gives to a stream, in UTF-8; does not close it.
     *
     * @param assessment an assessment
     * @param out where to
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the assessment cannot be written, as in {@link #format}; then nothing was
     */
    public void write(ProgrammeAssessment assessment, OutputStream out) throws IOException {
        out.write(indented(assessment));
    }

    /**
     * The JSON Schema of what is written, of the draft 2020-12. Its id, {@code
     * https://maalbar.org/schema/maalbar-assessment-2.schema.json}, is a name, under which nothing has to be found: take the schema from
     * here, or from {@code org/maalbar/json/maalbar-assessment-2.schema.json} in the jar. It needs no other. Whatever is written is valid
     * by it; assessments are not read.
     *
     * @return the schema
     */
    public static String schema() {
        return SchemaFile.text("maalbar-assessment-2.schema.json");
    }

    private byte[] indented(ProgrammeAssessment assessment) {
        return CanonicalJson.indented(json -> AssessmentDocument.write(assessment, json, settings, languages));
    }
}
