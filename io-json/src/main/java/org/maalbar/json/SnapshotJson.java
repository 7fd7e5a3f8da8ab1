package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.maalbar.base.file.WholeFile;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.SchemaFile;
import org.maalbar.json.write.Tokens;
import org.maalbar.problem.Loaded;

/**
 * Writes snapshots as JSON documents of the format {@code maalbar-snapshot/1}, and reads them.
 *
 * <pre>{@code
 * SnapshotJson.standard().write(snapshot, Path.of("august.json"));
 * }</pre>
 *
 * <pre>{@code
 * {
 *   "format": "maalbar-snapshot/1",
 *   "sha256": "3f5a...",
 *   "content": {
 *     "programme": {"format": "maalbar/1", "title": "Handleplan 2017-18", ...},
 *     "assessment": {"format": "maalbar-assessment/1", "programme": "Handleplan 2017-18", "day": "2018-08-31", ...}
 *   }
 * }
 * }</pre>
 *
 * <p>All five members must be there. The programme is a document as {@link ProgrammeJson} reads it, with its policy of
 * approximation; the assessment is of the format {@code maalbar-assessment/1}, with its day and the day on which things had to be
 * known: what {@link AssessmentJson} writes without titles, statements, units, sums of money and sentences, and with exact quotients as
 * text, {@code "510/61"}.
 *
 * <p><em>The digest</em> is the SHA-256, in small hexadecimal digits, of the UTF-8 bytes of the value of {@code content} without
 * white space between its tokens and without a line break at the end: members and items in the order that they have, numbers
 * with the digits that they have, and texts in quotation marks. In these, quotation mark and backslash have a backslash before
 * them; backspace, tab, line feed, form feed and carriage return are a backslash with b, t, n, f or r; any other character below
 * U+0020 is a backslash, u, and four hexadecimal digits, small ones; and every other character is written as it is. Indenting a
 * document in another way changes nothing, and any other change is noticed. {@code jq -cj .content FILE | sha256sum} computes it,
 * as long as jq keeps the digits of every number.
 *
 * <p>Reading is as strict as that of a programme, and never throws for bad content; nothing in a document is executed, and no class
 * loaded. What was altered is read all the same, with the warning {@code altered-snapshot}, and stays altered when it is written
 * again. The result has to be one of the same initiatives, goals and indicators as the programme; whether it is right is for
 * {@link Snapshot#verify()} to say.
 */
public final class SnapshotJson {
    static final String FORMAT = "maalbar-snapshot/1";

    static final TreeReading<Snapshot> READER = new TreeReading<>(SnapshotReader::read);

    private static final SnapshotJson STANDARD = new SnapshotJson(JsonSettings.STANDARD);

    private final JsonSettings settings;

    private SnapshotJson(JsonSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual: no custom rules, and documents of at most 32 MiB.
     *
     * @return the usual reader and writer
     */
    public static SnapshotJson standard() {
        return STANDARD;
    }

    /**
     * The same with one rule of the host's more.
     *
     * @param codec what reads and writes the rule
     * @return a changed copy
     * @throws IllegalArgumentException if there is already a rule of the same name, or of the same type, a subtype or a supertype
     */
    public SnapshotJson rule(RuleCodec<?> codec) {
        return new SnapshotJson(settings.rule(codec));
    }

    /**
     * The same for documents of another size; it does not limit what is written.
     *
     * @param most the most bytes of a document that is read, 32 MiB unless set
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public SnapshotJson bytes(int most) {
        return new SnapshotJson(settings.bytes(most));
    }

    /**
     * Reads a file.
     *
     * @param file a UTF-8 file
     * @return the snapshot, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public Loaded<Snapshot> read(Path file) throws IOException {
        return READER.read(file, settings);
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in UTF-8 text
     * @param name what problems call the source; empty for nothing
     * @return the snapshot, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Loaded<Snapshot> read(InputStream in, String name) throws IOException {
        return READER.read(in, name, settings);
    }

    /**
     * Reads a document from a text.
     *
     * @param json the document
     * @return the snapshot, or what is wrong
     */
    public Loaded<Snapshot> parse(String json) {
        return READER.parse(json, settings);
    }

    /**
     * The document of a snapshot, for people: indented by two spaces, with a line break at its end. Equal snapshots give the same
     * text, and reading it gives an equal snapshot.
     *
     * @param snapshot a snapshot
     * @return the document
     */
    public String format(Snapshot snapshot) {
        return new String(indented(snapshot), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document that {@link #format} gives to a file, in UTF-8. Whatever fails, an old file stays as it was.
     *
     * @param snapshot a snapshot
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     */
    public void write(Snapshot snapshot, Path file) throws IOException {
        byte[] document = indented(snapshot);
        WholeFile.write(file, out -> out.write(document));
    }

    /**
     * Writes the document that {@link #format} gives to a stream, in UTF-8; does not close it.
     *
     * @param snapshot a snapshot
     * @param out where to
     * @throws IOException if the stream cannot be written to
     */
    public void write(Snapshot snapshot, OutputStream out) throws IOException {
        out.write(indented(snapshot));
    }

    /**
     * The JSON Schema of the format, for editors and for programs that cannot call this library: draft 2020-12, with the id
     * {@code https://maalbar.org/schema/maalbar-snapshot-1.schema.json}. The id is a name, under which nothing has to be found:
     * take the schema from here, or from {@code org/maalbar/json/maalbar-snapshot-1.schema.json} in the jar. It needs no other:
     * all that {@link ProgrammeJson#schema()} says of the programme is in it once more.
     *
     * <p>Whatever the library writes is valid by the schema, but not the reverse. Besides what a schema cannot say of a
     * programme, it cannot say
     *
     * <ul>
     *   <li>that the digest is that of the content; that is a warning only
     *   <li>that the result is one of the same initiatives, goals and indicators as the programme
     *   <li>that the low end of bounds is not above the high end, or how many digits they have
     * </ul>
     *
     * <p>Of what reading only stores and does not give out, it says more than the reader, which looks at nothing but types there:
     * the words of a node, an observation, a contribution and a problem, the bounds of categories and of the parts of a rule, the
     * quotients of a range, and that a contribution's place is not below 0, nor an {@code atLeastOf} below 1.
     *
     * @return the schema
     */
    public static String schema() {
        return SchemaFile.text("maalbar-snapshot-1.schema.json");
    }

    private static byte[] indented(Snapshot snapshot) {
        return CanonicalJson.indented(json -> write(snapshot, json));
    }

    static void write(Snapshot snapshot, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("sha256", snapshot.sha256());
        json.writeFieldName("content");
        Tokens.copy(snapshot.content(), json);
        json.writeEndObject();
    }
}
