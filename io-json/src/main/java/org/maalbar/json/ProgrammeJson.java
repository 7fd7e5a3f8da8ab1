package org.maalbar.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.file.WholeFile;
import org.maalbar.json.programme.ProgrammeReading;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.json.write.SchemaFile;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/**
 * Reads programmes from JSON documents of the format {@code maalbar/1}, and writes them.
 *
 * <pre>{@code
 * Loaded<Programme> loaded = ProgrammeJson.standard().read(Path.of("handleplan.json"));
 * }</pre>
 *
 * <p>A value of this class has what a host has set, its rules and the size of documents; each change is a copy.
 *
 * <pre>{@code
 * {
 *   "format": "maalbar/1",
 *   "title": "Handleplan 2017-18",
 *   "span": "2017/2018",
 *   "indicators": [{"id": "parents", "name": "Forældre, der er nået", "unit": "forældre", "behaviour": "cumulative"}],
 *   "observations": [{"indicator": "parents", "total": 240, "period": "2018-08-31", "counts": "some"}],
 *   "initiatives": [{
 *     "number": "3",
 *     "title": "Forældre og lokalmiljø",
 *     "goals": [{"statement": "Mindst 500 forældre", "rule": {"atLeast": 500, "of": "parents"}, "due": "2018-12-31"}],
 *     "activities": [{
 *       "title": "Temaaftener", "period": "2018-09/2018-11", "state": "planned",
 *       "contributions": [{"indicator": "parents", "increment": {"atLeast": 125}, "counts": "some"}]
 *     }],
 *     "funding": [{"kind": "yearly-amount", "amount": 500000, "currency": "DKK", "years": "2017/2018", "source": "Budget"}],
 *     "claims": [{"status": "expected", "day": "2018-08-31", "goal": "3"}]
 *   }]
 * }
 * }</pre>
 *
 * <p>The members, with those that must be there in bold:
 *
 * <ul>
 *   <li>the document: <b>format</b>, <b>title</b>, span, approximation (half-width of "about" as a share, 0.1 if absent),
 *       notes, organisations, indicators, observations, initiatives
 *   <li>an organisation: <b>id</b>, <b>name</b>
 *   <li>an indicator: <b>id</b>, <b>name</b>, <b>behaviour</b> (cumulative, fixed, fluctuating), unit, domain (count,
 *       amount, percent; count if absent), overlap (none, possible; none if absent), growth (activities, open; if
 *       absent it is not stated), baseline (an object with <b>day</b>, at whose start counting starts, and <b>figure</b>),
 *       complete (an object with <b>dimension</b> and <b>categories</b>, the names of all of them)
 *   <li>an observation: <b>indicator</b>, <b>period</b>, <b>total</b> or <b>increment</b>, id, counts (all, some; all if
 *       absent), final (true or false), corrects (the id of another observation), category (an object with <b>dimension</b>
 *       and <b>name</b>), source, recorded
 *   <li>an initiative: <b>number</b>, <b>title</b>, purpose, departments and partners (ids of organisations), goals,
 *       activities, funding, claims
 *   <li>a goal: <b>statement</b>, <b>rule</b>, id, due (the last day of the span if absent)
 *   <li>an activity: <b>title</b>, <b>state</b> (planned, ongoing, completed, cancelled), id, period, partners, contributions
 *   <li>a contribution: <b>indicator</b>, total or increment (neither where it is not stated how many; then tally, total or
 *       increment, says of what; increment if absent), counts, stated
 *   <li>a funding: <b>kind</b>, with what belongs to it: yearly-amount (<b>amount</b>, <b>currency</b>, <b>years</b>),
 *       yearly-positions (<b>positions</b>, full-time equivalents, <b>years</b>), existing-budget, amount-not-stated
 *       (<b>source</b>), not-stated (which has no source); id, source, years (whole years), spent (a list)
 *   <li>what was spent: <b>year</b>, amount and currency (both or, where it is not stated how much, neither)
 *   <li>a claim: <b>status</b> (fulfilled, expected, uncertain, not-expected, not-fulfilled), <b>day</b>, goal, part (the
 *       label of a part of the goal's rule), recorded
 *   <li>a figure: a number, or an object with one of about, atLeast, moreThan, atMost, lessThan, between (two numbers),
 *       unknown (true)
 *   <li>a rule: {@code {"atLeast": 500, "of": "parents"}}, {@code {"atMost": 30, "of": "days"}}, {@code {"between": [1, 5],
 *       "of": "score"}}, {@code {"share": 0.8, "part": "trained", "whole": "relevant"}}, {@code {"reached": "established"}},
 *       {@code {"allOf": [...]}}, {@code {"anyOf": [...]}}, {@code {"atLeastOf": 2, "rules": [...]}}; each may have a label
 * </ul>
 *
 * <p>Days are written {@code 2018-08-31}, spans and periods in EDTF (see {@link org.maalbar.time.Span}). A season such as
 * {@code 2018-23} is read with a warning, because it can be taken for a span of years.
 *
 * <p>A rule of a host's own is {@code {"rule": "every-district", ...}} with the members that its {@link RuleCodec} reads; only
 * names that the host gives to {@link #rule} are known.
 *
 * <p>Reading is strict: unknown and repeated members, null, text for numbers, numbers for text, anything after the end, and
 * whatever contradicts itself are errors, each with line, column, JSON pointer, a stable code, and words in English and Danish. A
 * document with an error gives no programme at all, and everything that is wrong with it is reported at once, except what cannot be
 * seen until something else is right: after the place where it stops being JSON, and what may only follow from another fault.
 *
 * <p>A document has at most 32 MiB, unless the host {@linkplain #bytes sets} another size; lists and objects are at most
 * 100 deep in each other; there are at most 5 million names, values and brackets, a million items in a list, 100 characters in a
 * number, 200,000 in a text and 1,000 in the name of a field. At most 1,000 problems are reported.
 */
public final class ProgrammeJson {
    static final TreeReading<Programme> READER = new TreeReading<>(ProgrammeJson::programme);

    private static final ProgrammeJson STANDARD = new ProgrammeJson(JsonSettings.STANDARD);

    private final JsonSettings settings;

    private ProgrammeJson(JsonSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual: no custom rules, and documents of at most 32 MiB.
     *
     * @return the usual reader and writer
     */
    public static ProgrammeJson standard() {
        return STANDARD;
    }

    /**
     * The same with one rule of the host's more.
     *
     * @param codec what reads and writes the rule
     * @return a changed copy
     * @throws IllegalArgumentException if there is already a rule of the same name, or of the same type, a subtype or a supertype
     */
    public ProgrammeJson rule(RuleCodec<?> codec) {
        return new ProgrammeJson(settings.rule(codec));
    }

    /**
     * The same for documents of another size; it does not limit what is written.
     *
     * @param most the most bytes of a document that is read, 32 MiB unless set
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ProgrammeJson bytes(int most) {
        return new ProgrammeJson(settings.bytes(most));
    }

    /**
     * Reads a file.
     *
     * @param file a UTF-8 file
     * @return the programme, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public Loaded<Programme> read(Path file) throws IOException {
        return READER.read(file, settings);
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in UTF-8 text
     * @param name what problems call the source; empty for nothing
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Loaded<Programme> read(InputStream in, String name) throws IOException {
        return READER.read(in, name, settings);
    }

    /**
     * Reads a document from a text.
     *
     * @param json the document
     * @return the programme, or what is wrong
     */
    public Loaded<Programme> parse(String json) {
        return READER.parse(json, settings);
    }

    /**
     * The canonical document of a programme, for people: indented by two spaces, with a line break at its end. Equal programmes
     * give the same text, and reading it within the limits gives an equal programme. Members are in the order above; what is
     * usual or absent is left out, and so are ids that are given by position.
     *
     * @param programme a programme
     * @return the document
     * @throws IllegalArgumentException if nothing writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public String format(Programme programme) {
        return new String(indented(programme), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document that {@link #format} gives to a file, in UTF-8. It is written to another file in the same folder, which
     * then replaces it; whatever fails, an old file stays as it was.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #format}
     */
    public void write(Programme programme, Path file) throws IOException {
        byte[] document = indented(programme);
        WholeFile.write(file, out -> out.write(document));
    }

    /**
     * Writes the document that {@link #format} gives to a stream, in UTF-8; does not close it.
     *
     * @param programme a programme
     * @param out where to
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #format}; then nothing was
     */
    public void write(Programme programme, OutputStream out) throws IOException {
        out.write(indented(programme));
    }

    /**
     * The JSON Schema of the format, for editors and for programs that cannot call this library: draft 2020-12, with the id
     * {@code https://maalbar.org/schema/maalbar-1.schema.json}. The id is a name, under which nothing has to be found: take the
     * schema from here, or from {@code org/maalbar/json/maalbar-1.schema.json} in the jar.
     *
     * <p>Whatever is read is valid by the schema, but not the reverse. A schema cannot say
     *
     * <ul>
     *   <li>what lies between the parts: that an id that is named is there, that none is there twice, that an observation does
     *       not correct itself, that nothing adds to a fixed indicator, that figures belong to the domain of their indicator,
     *       that what was spent lies within the years of its funding, that a goal has a due day
     *   <li>that the first of two numbers is not above the second, or a span does not end before it begins; that a year has a
     *       29 February, that a funding covers at most a hundred years
     *   <li>how many digits a number has, that a whole one is written without a point, how deep rules are nested, that no rule
     *       asks for more parts than it has, and how much a document may be
     *   <li>of an id or a text, what only Unicode's tables say of characters, half a surrogate pair, and the length in UTF-16: it
     *       counts code points
     *   <li>that no member is twice in an object
     *   <li>the members of rules that the host brings: those of an object with a {@code rule} are free
     * </ul>
     *
     * @return the schema
     */
    public static String schema() {
        return SchemaFile.text("maalbar-1.schema.json");
    }

    private static @Nullable Programme programme(Document document, Node root, JsonSettings settings) {
        ObjectNode object = new Reading(document.problems(), null, "", root).object(root, "");
        return object == null ? null : ProgrammeReading.read(document, null, "", object, new HostRules(settings));
    }

    private byte[] indented(Programme programme) {
        return CanonicalJson.indented(json -> ProgrammeWriter.write(programme, json, settings));
    }

    /** What the host has set. */
    JsonSettings settings() {
        return settings;
    }
}
