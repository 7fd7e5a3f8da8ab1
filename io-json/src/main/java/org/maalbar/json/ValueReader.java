package org.maalbar.json;

import org.jspecify.annotations.Nullable;
import org.maalbar.json.programme.Figures;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.programme.Rules;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/** Reads single values, as strictly as in a programme. */
final class ValueReader {
    static final TreeReading<Figure> FIGURES =
            new TreeReading<>((document, root, settings) -> Figures.read(root, "", whole(document, root)));

    static final TreeReading<FulfilmentRule> RULES = new TreeReading<>(ValueReader::rule);

    static final TreeReading<Span> SPANS = new TreeReading<>(ValueReader::span);

    private ValueReader() {}

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
}
