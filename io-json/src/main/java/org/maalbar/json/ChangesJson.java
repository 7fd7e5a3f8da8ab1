package org.maalbar.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.maalbar.base.file.WholeFile;
import org.maalbar.change.Changes;
import org.maalbar.json.result.ChangesDocument;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.SchemaFile;
import org.maalbar.text.Language;

/**
 * Writes what changed between two assessments as JSON documents of the format {@code maalbar-changes/1}. Who changed it, when and why
 * is not in it: a host that keeps that has it beside.
 *
 * <pre>{@code
 * {
 *   "format": "maalbar-changes/1",
 *   "from": "2018-08-31",
 *   "to": "2018-11-30",
 *   "statuses": [{"goal": "2", "before": "uncertain", "after": "fulfilled"}],
 *   "figures": [{"goal": "2", "indicator": "free-schools", "view": "seen",
 *     "before": {"low": 3, "high": 3}, "after": {"low": 5, "high": 5}, "by": 2}],
 *   "observations": [{"id": "o8", "after": {"id": "o8", "indicator": "free-schools", "total": 5, "period": "2018-11-30"}}]
 * }
 * }</pre>
 *
 * <p>Each list has what {@link Changes} says of it: what is new has only an {@code after}, what is gone only a {@code before}, and what
 * did not change is not there. Goals, activities, observations and indicators are as in {@code maalbar/1}, with their ids, and claims,
 * bounds and numbers as in {@link AssessmentJson}. {@link #schema()} has all members.
 *
 * <p>Equal changes give the same bytes: UTF-8, two spaces indented, each member and item on a line of its own, and a line break at the
 * end.
 */
public final class ChangesJson {
    private static final ChangesJson STANDARD = new ChangesJson(JsonSettings.STANDARD, List.of());

    private final JsonSettings settings;
    private final List<Language> languages;

    private ChangesJson(JsonSettings settings, List<Language> languages) {
        this.settings = settings;
        this.languages = languages;
    }

    /**
     * Writes as usual: no custom rules, and no sentences.
     *
     * @return the usual writer
     */
    public static ChangesJson standard() {
        return STANDARD;
    }

    /**
     * The same with one rule of the host's more.
     *
     * @param codec what writes the rule
     * @return a changed copy
     * @throws IllegalArgumentException if there is already a rule of the same name, or of the same type, a subtype or a supertype
     */
    public ChangesJson rule(RuleCodec<?> codec) {
        return new ChangesJson(settings.rule(codec), languages);
    }

    /**
     * The same with everything in words, too, in these languages and no others: the rows of the reports.
     *
     * @param in the languages, in the order in which they are written; none for no sentences
     * @return a changed copy
     */
    public ChangesJson inWords(Language... in) {
        return new ChangesJson(settings, List.copyOf(new LinkedHashSet<>(List.of(in))));
    }

    /**
     * The document, for people.
     *
     * @param changes what changed
     * @return the document, with a line break at its end
     * @throws IllegalArgumentException if nothing writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public String format(Changes changes) {
        return new String(indented(changes), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document that {@link #format} gives to a file, in UTF-8. Whatever fails, an old file stays as it was.
     *
     * @param changes what changed
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the changes cannot be written, as in {@link #format}
     */
    public void write(Changes changes, Path file) throws IOException {
        byte[] document = indented(changes);
        WholeFile.write(file, out -> out.write(document));
    }

    /**
     * Writes the document that {@link #format} gives to a stream, in UTF-8; does not close it.
     *
     * @param changes what changed
     * @param out where to
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the changes cannot be written, as in {@link #format}; then nothing was
     */
    public void write(Changes changes, OutputStream out) throws IOException {
        out.write(indented(changes));
    }

    /**
     * The JSON Schema of what is written, of the draft 2020-12. Its id, {@code
     * https://maalbar.org/schema/maalbar-changes-1.schema.json}, is a name, under which nothing has to be found: take the schema from
     * here, or from {@code org/maalbar/json/maalbar-changes-1.schema.json} in the jar. It needs no other. Whatever is written is valid by
     * it; changes are not read.
     *
     * @return the schema
     */
    public static String schema() {
        return SchemaFile.text("maalbar-changes-1.schema.json");
    }

    private byte[] indented(Changes changes) {
        return CanonicalJson.indented(json -> ChangesDocument.write(changes, json, settings, languages));
    }
}
