package org.maalbar.json;

import java.util.List;
import org.maalbar.json.Wire.FigureDocument;
import org.maalbar.json.Wire.RuleDocument;
import org.maalbar.problem.Loaded;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/** Reads values that stand by themselves, as strictly as in a programme. */
final class ValueReader {
    private static final DocumentReader<FigureDocument, Figure> FIGURES =
            reader(FigureDocument.class, (document, text, settings) -> document.make(settings));

    private static final DocumentReader<RuleDocument, FulfilmentRule> RULES =
            reader(RuleDocument.class, (document, text, settings) -> document.make(settings));

    private static final DocumentReader<String, Span> SPANS =
            reader(String.class, (edtf, text, settings) -> Form.whole(Form.SPAN.code(), () -> Span.of(edtf)));

    private ValueReader() {}

    private static <D, T> DocumentReader<D, T> reader(Class<D> type, DocumentReader.Maker<D, T> maker) {
        return new DocumentReader<>(
                type, maker, document -> List.of(), value -> List.of(), (document, faults, settings) -> List.of());
    }

    static Loaded<Figure> figure(String json, JsonSettings settings) {
        return FIGURES.parse(json, settings);
    }

    static Loaded<FulfilmentRule> rule(String json, JsonSettings settings) {
        return RULES.parse(json, settings);
    }

    static Loaded<Span> span(String json, JsonSettings settings) {
        return SPANS.parse(json, settings);
    }
}
