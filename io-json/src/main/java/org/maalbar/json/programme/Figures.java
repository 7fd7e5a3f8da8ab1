package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Danish;
import org.maalbar.json.tree.ListNode;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.FlagNode;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;

/** Figures in JSON: a number by itself, or an object with one member that says what kind of figure it is. */
public final class Figures {
    private static final String CODE = "invalid-figure";
    private static final String NAMES = "about, atLeast, atMost, between, lessThan, moreThan, suppressed, unknown";

    /** The pointers of all of them, so that none is put together for each figure. */
    private static final Map<String, String> POINTERS =
            Arrays.stream(NAMES.split(", ")).collect(Collectors.toMap(name -> name, name -> "/" + name));

    private Figures() {}

    /** The figure of a value; null if anything is wrong with it, which is noted. */
    public static @Nullable Figure read(Node value, String pointer, Reading in) {
        if (!in.isFigure(value, pointer)) {
            return null;
        } else if (value instanceof NumberNode) {
            return in.made(in.number(value, pointer), pointer, CODE, Figure::exactly);
        }
        Reading object = new Reading(in.problems(), in, pointer, value);
        check(object);
        return object.isMalformed() ? null : object.made(object, "", CODE, Figures::only);
    }

    /** Notes every member that is unknown, or of another type than it should be. */
    private static void check(Reading object) {
        ObjectNode node = object.node();
        for (int i = 0; i < node.size(); i++) {
            String name = node.name(i);
            String at = POINTERS.getOrDefault(name, "");
            switch (name) {
                case "between" -> numbers(object.items(node.value(i), at), at, object);
                case "unknown", "suppressed" -> object.flag(node.value(i), at);
                case "about", "atLeast", "moreThan", "atMost", "lessThan" -> object.number(node.value(i), at);
                default -> object.noteUnknown("/" + Pointers.step(name), name, NAMES);
            }
        }
    }

    /** The figure of an object whose members are of the right types. All of them are made, so that core can reject each. */
    private static Figure only(Reading object) {
        ObjectNode node = object.node();
        Figure figure = null;
        int count = 0;
        for (int i = 0; i < node.size(); i++) {
            if (POINTERS.containsKey(node.name(i))) {
                figure = figure(node.name(i), node.value(i));
                count++;
            }
        }
        if (figure == null || count != 1) {
            throw new RefusedException(
                    "A figure is a number, or an object with one of about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown, suppressed; here are " + count,
                    "Her skal stå et tal eller et objekt med ét af about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown, suppressed; her er " + count);
        }
        return figure;
    }

    private static Figure figure(String name, Node value) {
        return switch (name) {
            case "about" -> Figure.about(number(value));
            case "atLeast" -> Figure.atLeast(number(value));
            case "moreThan" -> Figure.moreThan(number(value));
            case "atMost" -> Figure.atMost(number(value));
            case "lessThan" -> Figure.lessThan(number(value));
            case "between" -> {
                List<Node> ends = ((ListNode) value).items();
                yield Figure.between(number(low(ends)), number(ends.get(1)));
            }
            default -> only(name, (FlagNode) value);
        };
    }

    private static BigDecimal number(Node value) {
        return Objects.requireNonNull(((NumberNode) value).number());
    }

    /** The numbers of a list; null if it is none. */
    static @Nullable List<BigDecimal> numbers(@Nullable List<Node> items, String pointer, Reading object) {
        if (items == null) {
            return null;
        }
        List<BigDecimal> numbers = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            BigDecimal number = object.number(items.get(i), pointer + "/" + i);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers.size() == items.size() ? numbers : null;
    }

    /**
     * The first of two numbers.
     *
     * @throws RefusedException unless there are two
     */
    static <T> T low(List<T> ends) {
        if (ends.size() != 2) {
            throw new RefusedException(
                    "\"between\" has two numbers, not " + ends.size(),
                    "»between« har to tal, ikke " + Danish.number(ends.size()));
        }
        return ends.get(0);
    }

    private static Figure only(String name, FlagNode value) {
        if (!value.flag()) {
            throw new RefusedException("\"" + name + "\" can only be true", "»" + name + "« kan kun være true");
        }
        return name.equals("unknown") ? Figure.unknown() : Figure.suppressed();
    }
}
