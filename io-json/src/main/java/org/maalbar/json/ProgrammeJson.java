package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * Reads programmes from JSON documents of the format {@code maalbar/1}.
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
 *       amount, percent; count if absent), overlap (none, possible; none if absent), growth (activities, open; activities if
 *       absent), baseline (an object with <b>day</b> and <b>figure</b>)
 *   <li>an observation: <b>indicator</b>, <b>period</b>, <b>total</b> or <b>increment</b>, id, counts (all, some; all if
 *       absent), final (true or false), corrects (the id of another observation), category (an object with <b>dimension</b>
 *       and <b>name</b>), source, recorded
 *   <li>an initiative: <b>number</b>, <b>title</b>, purpose, departments and partners (ids of organisations), goals,
 *       activities, funding, claims
 *   <li>a goal: <b>statement</b>, <b>rule</b>, id, due (the last day of the span if absent)
 *   <li>an activity: <b>title</b>, <b>state</b> (planned, ongoing, completed, cancelled), id, period, partners, contributions
 *   <li>a contribution: <b>indicator</b>, total or increment (neither where nobody says how many), counts, stated
 *   <li>a funding: <b>kind</b>, with what belongs to it: yearly-amount (<b>amount</b>, <b>currency</b>, <b>years</b>),
 *       yearly-positions (<b>positions</b>, full-time equivalents, <b>years</b>), existing-budget, amount-not-stated
 *       (<b>source</b>), not-stated (which has no source); id, source, years (whole years), spent (a list)
 *   <li>what was spent: <b>year</b>, amount and currency (both or, where nobody says how much, neither)
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
 * <p>Reading is strict: unknown and repeated members, null, text for numbers, numbers for text, anything after the end, and
 * whatever contradicts itself are errors, each with line, column, JSON pointer and a stable code. A document with an error
 * gives no programme at all. What does not fit the form above is reported one at a time; what fits it but cannot be meant,
 * all at once. The limits are 64 MiB, 100 levels, and 200,000 characters of text.
 */
public final class ProgrammeJson {
    private static final int MOST_BYTES = 64 << 20;

    private static final String MARK = "\uFEFF";

    private ProgrammeJson() {}

    /**
     * Reads a file.
     *
     * @param file a UTF-8 file of at most 64 MiB
     * @return the programme, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static Loaded<Programme> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in UTF-8 text of at most 64 MiB
     * @param name what problems call the source
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<Programme> read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return failed(name, Problem.error("too-large", Place.unknown(), "A document has at most 64 MiB"));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString(),
                    name);
        } catch (CharacterCodingException e) {
            return failed(name, notUtf8(bytes, buffer.position()));
        }
    }

    private static Problem notUtf8(byte[] bytes, int offset) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        return Problem.error(
                "not-utf-8",
                endOf(before.startsWith(MARK) ? before.substring(1) : before),
                "Byte " + offset + " is not UTF-8; save the file as UTF-8");
    }

    private static Place endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
                lineStart = at + 1;
            }
        }
        return Place.unknown().at(line, text.length() - lineStart + 1);
    }

    /**
     * Reads a document from a text.
     *
     * @param json the document
     * @return the programme, or what is wrong
     */
    public static Loaded<Programme> parse(String json) {
        return read(json, "");
    }

    private static Loaded<Programme> read(String text, String name) {
        boolean marked = text.startsWith(MARK);
        String json = marked ? text.substring(1) : text;
        List<Problem> problems = new ArrayList<>();
        if (marked) {
            problems.add(Problem.warning(
                    "byte-order-mark",
                    Place.unknown().at(1, 1),
                    "The document begins with a byte order mark, passed over"));
        }
        Optional<Programme> programme = Optional.empty();
        try (JsonParser parser = StrictReader.FACTORY.createParser(json)) {
            programme = read(parser, json, problems);
        } catch (IOException e) {
            throw new AssertionError("A text in memory cannot fail to be read", e);
        }
        List<Problem> named =
                problems.stream().map(problem -> inFile(problem, name)).toList();
        return programme.map(value -> Loaded.of(value, named)).orElseGet(() -> Loaded.failed(named));
    }

    private static Optional<Programme> read(JsonParser parser, String json, List<Problem> problems) throws IOException {
        Wire.ProgrammeDocument document;
        try {
            document = StrictReader.PROGRAMMES.readValue(parser);
        } catch (JsonProcessingException e) {
            problems.add(BindingProblem.of(e, parser, json));
            return Optional.empty();
        }
        Optional<Problem> more = trailing(json, (int) parser.currentLocation().getCharOffset());
        if (more.isPresent()) {
            problems.add(more.get());
            return Optional.empty();
        }
        ProgrammeConverter converter = new ProgrammeConverter();
        Optional<Programme> programme = converter.convert(document);
        problems.addAll(Locations.locate(converter.problems(), json));
        return programme;
    }

    /** Looked for in the text itself: what follows need not be JSON. */
    private static Optional<Problem> trailing(String json, int end) {
        int at = end;
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return at == json.length()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "trailing-text", endOf(json.substring(0, at)), "The document goes on after its end"));
    }

    private static Loaded<Programme> failed(String name, Problem problem) {
        return Loaded.failed(List.of(inFile(problem, name)));
    }

    private static Problem inFile(Problem problem, String name) {
        return name.isEmpty() ? problem : problem.at(problem.place().inFile(name));
    }
}
