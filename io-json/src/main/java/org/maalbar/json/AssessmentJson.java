package org.maalbar.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.file.WholeFile;
import org.maalbar.json.result.Results;
import org.maalbar.json.write.CanonicalJson;

/**
 * Writes assessments as JSON documents of the format {@code maalbar-assessment/1}: everything that an assessment says, as data.
 *
 * <pre>{@code
 * {
 *   "format": "maalbar-assessment/1",
 *   "programme": "Handleplan 2017-18",
 *   "day": "2018-08-31",
 *   "approximation": 0.1,
 *   "initiatives": [{
 *     "number": "3",
 *     "status": "expected",
 *     "goals": [{
 *       "id": "3",
 *       "due": "2018-12-31",
 *       "status": "expected",
 *       "rule": {
 *         "rule": {"atLeast": 500, "of": "parents"},
 *         "status": "expected", "seen": "fails", "possible": "undecided", "planned": "holds",
 *         "remaining": {"low": 260, "high": 500}
 *       },
 *       "indicators": [{
 *         "id": "parents",
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
 *   }]
 * }
 * }</pre>
 *
 * <p>The members, in the order in which they are written, with those that are always there in bold. What does not apply and what
 * is empty is left out; null is never written.
 *
 * <ul>
 *   <li>the document: <b>format</b>, <b>programme</b> (its title), <b>day</b> (of assessment), knownOn, <b>approximation</b>
 *       (half-width of "about" as a share), initiatives, problems
 *   <li>an initiative: <b>number</b>, status (absent without a measurable goal), contradictory, claims (on the initiative as a
 *       whole), goals
 *   <li>a goal: <b>id</b>, <b>due</b>, <b>status</b>, contradictory, <b>rule</b> (a node), <b>indicators</b>, dependsOn (ids of
 *       activities), missing, unitCost (<b>currency</b> and <b>amount</b>, a range), claims
 *   <li>a node, for a rule and for each of its parts: label, rule (as in {@code maalbar/1}, without its label), <b>status</b>,
 *       <b>seen</b>, <b>possible</b>, <b>planned</b> (each holds, fails or undecided), remaining (bounds), share, pace; for a
 *       rule made of others there is no rule, but at the end its parts, as nodes, under the name that they have in
 *       {@code maalbar/1}: allOf, anyOf, or atLeastOf (how many) with rules
 *   <li>a share, as far as it has been seen: <b>part</b> and <b>whole</b> (bounds), ratio (a range from 0 to 1 at most; absent where
 *       the whole is 0 or the part above it)
 *   <li>a pace: <b>soFar</b> and <b>required</b> (a day), ratio, <b>projected</b>, each a range
 *   <li>an indicator: <b>id</b>, lastObserved, contradictory, <b>seen</b>, <b>possible</b>, <b>planned</b> (bounds), planBase (the
 *       <b>day</b> and the <b>level</b>, bounds, that plans come on top of), categories, observations, contributions
 *   <li>a category: <b>dimension</b>, <b>name</b>, <b>seen</b>, <b>possible</b>, <b>planned</b>
 *   <li>an observation: <b>id</b>, <b>counting</b> (in-full, high-end-only, low-end-only, not-at-all), <b>reason</b> (a constant
 *       of {@link org.maalbar.assessment.ObservationUse.Reason})
 *   <li>a contribution: <b>activity</b> (its id), <b>contribution</b> (which of the activity's, from 0), <b>counting</b>,
 *       <b>reason</b> (a constant of {@link org.maalbar.assessment.ContributionUse.Reason})
 *   <li>a missing figure: <b>indicator</b>, <b>kind</b> (level, addition), part (a label), fulfilledBy, expectedBy (figures as in
 *       {@code maalbar/1})
 *   <li>a claim: <b>status</b>, <b>day</b>, goal, part, recorded, <b>verdict</b> (supported, unsupported, overstated,
 *       understated, not-comparable), assessed (a status)
 *   <li>a problem: <b>severity</b>, <b>code</b>, pointer (into the programme), <b>message</b> (in English)
 * </ul>
 *
 * <p>Where observations contradict each other, {@code contradictory} is true, of the indicator and of each goal and initiative
 * that looks at it.
 *
 * <p>Words are the constants' names in small letters, with hyphens. <em>Bounds</em> name their ends by what they mean:
 * {@code low} or {@code above} for the low end, {@code high} or {@code below} for the high end. {@code {"low": 405, "high": 495}}
 * includes both its ends, {@code {"above": 0.5, "below": 1}} neither; without a high end they are unbounded, for there is no number
 * that could represent it and not be taken for a stated one. A <em>range</em> has a low and a high end, either
 * absent if unbounded, each an exact quotient as text, {@code "510/61"} or {@code "8"}: a decimal would have to be rounded.
 *
 * <p>Equal assessments give the same bytes: UTF-8, two spaces indented, each member and item on a line of its own, numbers exact
 * and without an exponent, and a line break at the end.
 */
public final class AssessmentJson {
    private static final AssessmentJson STANDARD = new AssessmentJson(JsonSettings.STANDARD);

    private final JsonSettings settings;

    AssessmentJson(JsonSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes as usual: no custom rules.
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
        return new AssessmentJson(settings.rule(codec));
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

    private byte[] indented(ProgrammeAssessment assessment) {
        return CanonicalJson.indented(json -> Results.write(assessment, json, settings));
    }
}
