package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.maalbar.json.host.Rejection;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.problem.Loaded;

/**
 * Reads and writes single values as JSON text: for a column of a database, and for hosts whose mapper no module of ours fits.
 *
 * <pre>{@code
 * ValueJson.standard().format(Figure.about(450));                      // {"about":450}
 * ValueJson.standard().parse("{\"about\": 450}", Figure.class);        // Loaded<Figure>
 * }</pre>
 *
 * <p>Programmes, figures, spans and rules are read and written as in {@link ProgrammeJson}, snapshots as in {@link SnapshotJson}.
 * Only written are
 *
 * <ul>
 *   <li>assessments, as in {@link AssessmentJson}, and what changed between two, as in {@link ChangesJson}
 *   <li>a problem: <b>severity</b> (error, warning, information), <b>code</b>, place, <b>message</b> (in English), <b>danish</b> (the
 *       same in Danish)
 *   <li>a place: file, sheet, line, column, record, field, pointer, each if known
 *   <li>what was read, a {@link Loaded}: value, problems, each if there are any
 * </ul>
 */
public final class ValueJson {
    private static final ValueJson STANDARD = new ValueJson(JsonSettings.STANDARD);

    private final JsonSettings settings;

    private ValueJson(JsonSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual: no custom rules, and values of at most 32 MiB.
     *
     * @return the usual reader and writer
     */
    public static ValueJson standard() {
        return STANDARD;
    }

    /**
     * Reads and writes values as within programmes that may have rules of the host's own.
     *
     * @param programmes what reads and writes programmes; its rules and its size of documents apply to each value
     * @return the reader and writer
     */
    public static ValueJson of(ProgrammeJson programmes) {
        return new ValueJson(programmes.settings());
    }

    /**
     * How large a value may be that is read: whoever has it as something else than text need not make more text than that.
     *
     * @return the most bytes
     */
    public int bytes() {
        return settings.bytes();
    }

    /**
     * Whether values of a type are read.
     *
     * @param type a type
     * @return true for programmes, snapshots, spans, and for figures and rules and each kind of them
     */
    public boolean reads(Class<?> type) {
        return ValueKind.reader(type).isPresent();
    }

    /**
     * Whether values of a type are written.
     *
     * @param type a type
     * @return true for those that are read, and for assessments, changes, problems, places and what was read
     */
    public boolean writes(Class<?> type) {
        return ValueKind.of(type).isPresent();
    }

    /**
     * Reads a value from a text.
     *
     * @param json the value, and nothing after it
     * @param type its type; of another kind of figure or rule than is asked for, nothing is read
     * @param <T> its type
     * @return the value, or what is wrong
     * @throws IllegalArgumentException if values of that type are not {@linkplain #reads read}
     */
    public <T> Loaded<T> parse(String json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        Loaded<?> loaded = ValueKind.reader(type)
                .orElseThrow(() -> new IllegalArgumentException("Nothing reads a " + type.getName() + " from JSON"))
                .parse(json, settings);
        Object value = loaded.value().orElse(null);
        if (value == null) {
            return Loaded.failed(loaded.problems());
        } else if (!type.isInstance(value)) {
            String kind = value.getClass().getSimpleName();
            return Loaded.failed(List.of(Rejection.wrongType(type, kind, kind)));
        }
        return Loaded.of(type.cast(value), loaded.problems());
    }

    /**
     * The canonical text of a value, on one line: equal values give the same text.
     *
     * @param value a value
     * @return its text
     * @throws IllegalArgumentException if such values are not {@linkplain #writes written}, nothing writes a rule in it, or a day in
     *     it is in no year from 0000 to 9999
     */
    public String format(Object value) {
        return new String(CanonicalJson.compact(json -> write(value, json)), StandardCharsets.UTF_8);
    }

    void write(Object value, JsonGenerator json) throws IOException {
        ValueKind.write(value, json, settings);
    }
}
