package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Part;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.quantity.Decimals;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Side;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/** What rules compare, in JSON: a measure is an id or an object, a sum a list of them. */
public final class Sides {
    private static final String CODE = "invalid-rule";
    private static final List<String> MEASURE = List.of("of", "category", "on", "during");
    private static final List<String> TERM = List.of("times", "of", "category", "on", "during");
    private static final List<String> SIDE = List.of("times", "of", "category", "on", "during", "sum", "plus");

    private final Reading in;

    Sides(Reading in) {
        this.in = in;
    }

    /** A measure as an object; null if anything is wrong with it, which is noted. */
    @Nullable
    Measure measure(Node value, String at) {
        Reading object = object(value, at, MEASURE);
        return object == null ? null : measure(object);
    }

    private static @Nullable Measure measure(Reading object) {
        Node of = object.required("of");
        String id = of == null ? null : object.made(object.text(of, "/of"), "/of", "invalid-id", Texts::id);
        return measured(Measure.level(id == null ? Part.STAND_IN : id), object);
    }

    /**
     * The measure of the members "category", "on" and "during" of an object; null if anything is wrong with them, which is
     * noted.
     *
     * @param level the level of the indicator on the due day
     * @param object takes what is wrong
     */
    public static @Nullable Measure measured(Measure level, Reading object) {
        Node category = object.node().get("category");
        Node on = object.node().get("on");
        Node during = object.node().get("during");
        Sides sides = new Sides(object);
        return sides.qualified(
                level,
                category == null ? null : sides.category(category, "/category"),
                on == null ? null : object.text(on, "/on"),
                during == null ? null : object.text(during, "/during"),
                object);
    }

    /** The measure of a category, on a day or in a span; null if anything is wrong with them, which is noted. */
    @Nullable
    Measure qualified(
            Measure level, @Nullable Category category, @Nullable String on, @Nullable String during, Reading object) {
        int before = object.faults();
        Measure measure = level;
        if (during != null) {
            Span span = object.span(during, "/during", "invalid-span");
            measure = object.made(span, "/during", CODE, it -> Measure.growth(level.indicator(), it));
        }
        if (measure != null && category != null) {
            measure = object.made(category, "/category", CODE, measure::category);
        }
        if (measure != null && on != null) {
            measure = object.made(on, "/on", "invalid-day", measure::on);
        }
        return object.faults() > before ? null : measure;
    }

    /** A category; null if anything is wrong with it, which is noted. */
    @Nullable
    Category category(Node value, String at) {
        Reading object = object(value, at, List.of("dimension", "name"));
        if (object == null) {
            return null;
        }
        String dimension = id("dimension", object);
        String name = id("name", object);
        return dimension == null || name == null ? null : new Category(dimension, name);
    }

    private static @Nullable String id(String name, Reading object) {
        Node value = object.required(name);
        String at = "/" + name;
        return value == null ? null : object.made(object.text(value, at), at, "invalid-id", Texts::id);
    }

    /** The right side of a comparison as an object; null if anything is wrong with it, which is noted. */
    @Nullable
    Side right(Node value, String at) {
        Reading object = object(value, at, SIDE);
        if (object == null) {
            return null;
        }
        Node sum = object.node().get("sum");
        Node plus = object.node().get("plus");
        BigDecimal number = plus == null
                ? BigDecimal.ZERO
                : object.made(object.number(plus, "/plus"), "/plus", "invalid-number", Decimals::checked);
        if (sum == null) {
            Side side = term(object);
            return side == null || number == null || number.signum() == 0
                    ? side
                    : side.toSum().plus(number);
        }
        TERM.stream()
                .filter(name -> object.node().get(name) != null)
                .forEach(name -> object.note(
                        "/" + name,
                        "unclear-rule",
                        "\"" + name + "\" belongs to one of the measures of the sum",
                        "»" + name + "« hører til en af summens målinger"));
        Sum all = new Sides(object).sum(sum, "/sum");
        return all == null || number == null ? null : all.plus(number);
    }

    private static @Nullable Side term(Reading object) {
        Node times = object.node().get("times");
        BigDecimal factor = times == null ? BigDecimal.ONE : object.number(times, "/times");
        Measure measure = measure(object);
        if (times == null) {
            return measure;
        }
        Measure known = measure == null ? Measure.level(Part.STAND_IN) : measure;
        Term term = object.made(factor, "/times", CODE, it -> Rules.times(it).of(known));
        return measure == null ? null : term;
    }

    /** A list of ids and objects, added up; null if anything is wrong with it, which is noted. */
    @Nullable
    Sum sum(Node value, String at) {
        List<Node> items = in.items(value, at);
        if (items == null) {
            return null;
        }
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Side side = item(items.get(i), at + "/" + i);
            if (side != null) {
                sides.add(side);
            }
        }
        if (items.isEmpty()) {
            in.note(at, CODE, "A sum has at least one measure", "En sum har mindst én måling");
        }
        return sides.size() < items.size() || items.isEmpty() ? null : Rules.sum(sides.toArray(Side[]::new));
    }

    private @Nullable Side item(Node value, String at) {
        if (!(value instanceof ObjectNode)) {
            String id = in.made(in.text(value, at), at, "invalid-id", Texts::id);
            return id == null ? null : Measure.level(id);
        }
        Reading object = object(value, at, TERM);
        return object == null ? null : term(object);
    }

    private @Nullable Reading object(Node value, String at, List<String> names) {
        if (in.object(value, at) == null) {
            return null;
        }
        Reading object = new Reading(in.problems(), in, at, value);
        object.only(names);
        return object;
    }
}
