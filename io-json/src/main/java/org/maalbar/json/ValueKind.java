package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.json.programme.Figures;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.programme.Rules;
import org.maalbar.json.result.AssessmentDocument;
import org.maalbar.json.result.ChangesDocument;
import org.maalbar.json.result.ProblemResult;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.write.Members;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.json.write.RuleWriter;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/**
 * A kind of value that stands by itself in documents of others.
 *
 * @param type the type of such values, or what they have in common
 * @param reader what reads one; null if they are only written
 * @param writer what writes one
 * @param <T> the values
 */
record ValueKind<T>(Class<T> type, @Nullable TreeReading<T> reader, Writer<T> writer) {
    private static final TreeReading<Figure> FIGURES =
            new TreeReading<>((document, root, settings) -> Figures.read(root, "", whole(document, root)));

    private static final TreeReading<FulfilmentRule> RULES = new TreeReading<>(ValueKind::rule);

    private static final TreeReading<Span> SPANS = new TreeReading<>(ValueKind::span);

    private static final List<ValueKind<?>> ALL = List.of(
            new ValueKind<>(Programme.class, ProgrammeJson.READER, ProgrammeWriter::write),
            new ValueKind<>(
                    ProgrammeAssessment.class,
                    null,
                    (assessment, json, settings) -> AssessmentDocument.write(assessment, json, settings, List.of())),
            new ValueKind<>(
                    Changes.class,
                    null,
                    (changes, json, settings) -> ChangesDocument.write(changes, json, settings, List.of())),
            new ValueKind<>(
                    Snapshot.class,
                    SnapshotJson.READER,
                    (snapshot, json, settings) -> SnapshotJson.write(snapshot, json)),
            new ValueKind<>(Span.class, SPANS, (span, json, settings) -> json.writeString(span.toString())),
            new ValueKind<>(Figure.class, FIGURES, (figure, json, settings) -> new Members(json).figure(figure)),
            new ValueKind<>(
                    FulfilmentRule.class,
                    RULES,
                    (rule, json, settings) -> new RuleWriter(json, new Members(json), settings).write(rule)),
            new ValueKind<>(Problem.class, null, ProblemResult::write),
            new ValueKind<>(Place.class, null, ProblemResult::write),
            new ValueKind<>(Loaded.class, null, ValueKind::write));

    /** The kind of values of a type, if they are written. */
    static Optional<ValueKind<?>> of(Class<?> type) {
        return ALL.stream().filter(each -> each.type.isAssignableFrom(type)).findFirst();
    }

    /** What reads values of a type, if they are read. */
    static Optional<TreeReading<?>> reader(Class<?> type) {
        return of(type).map(ValueKind::reader);
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is not written
     */
    static void write(Object value, JsonGenerator json, JsonSettings settings) throws IOException {
        ValueKind<?> kind = of(value.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing writes a " + value.getClass().getName()
                                + " as JSON; a ProgrammeAssessment, a Programme, a Figure or a Problem is written"));
        kind.writeCast(value, json, settings);
    }

    private void writeCast(Object value, JsonGenerator json, JsonSettings settings) throws IOException {
        writer.write(type.cast(value), json, settings);
    }

    private static void write(Loaded<?> loaded, JsonGenerator json, JsonSettings settings) throws IOException {
        json.writeStartObject();
        if (loaded.value().isPresent()) {
            json.writeFieldName("value");
            write(loaded.value().get(), json, settings);
        }
        if (!loaded.problems().isEmpty()) {
            json.writeArrayFieldStart("problems");
            for (Problem problem : loaded.problems()) {
                ProblemResult.write(problem, json, settings);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static Reading whole(Document document, Node root) {
        return new Reading(document.problems(), null, "", root);
    }

    private static @Nullable FulfilmentRule rule(Document document, Node root, JsonSettings settings) {
        Reading whole = whole(document, root);
        ObjectNode object = whole.object(root, "");
        return object == null ? null : Rules.read(object, "", whole, new HostRules(settings));
    }

    private static @Nullable Span span(Document document, Node root, JsonSettings settings) {
        Reading whole = whole(document, root);
        return whole.made(whole.text(root, ""), "", "invalid-span", Span::of);
    }

    /**
     * What writes a value.
     *
     * @param <T> the values
     */
    @FunctionalInterface
    interface Writer<T> {
        void write(T value, JsonGenerator json, JsonSettings settings) throws IOException;
    }
}
