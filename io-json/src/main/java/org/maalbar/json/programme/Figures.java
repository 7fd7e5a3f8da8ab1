package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Danish;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;

/** Figures in JSON: a number by itself, or an object with one member that says what kind of figure it is. */
public final class Figures {
    private static final String CODE = "invalid-figure";
    private static final String NAMES = "about, atLeast, atMost, between, lessThan, moreThan, unknown";

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
        List<Kind> kinds = kinds(object);
        return object.isMalformed() ? null : object.made(kinds, "", CODE, Figures::only);
    }

    /** A kind of figure that an object has, which core may reject. */
    @FunctionalInterface
    private interface Kind {
        Figure make();
    }

    private static List<Kind> kinds(Reading object) {
        ObjectNode node = object.node();
        List<Kind> kinds = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            String name = node.name(i);
            String at = POINTERS.getOrDefault(name, "");
            Kind kind = switch (name) {
                case "between" -> between(object.items(node.value(i), at), at, object);
                case "unknown" -> unknown(object.flag(node.value(i), at));
                case "about", "atLeast", "moreThan", "atMost", "lessThan" ->
                    oneNumber(name, object.number(node.value(i), at));
                default -> {
                    object.noteUnknown("/" + Pointers.step(name), name, NAMES);
                    yield null;
                }
            };
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static @Nullable Kind oneNumber(String name, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return switch (name) {
            case "about" -> () -> Figure.about(number);
            case "atLeast" -> () -> Figure.atLeast(number);
            case "moreThan" -> () -> Figure.moreThan(number);
            case "atMost" -> () -> Figure.atMost(number);
            default -> () -> Figure.lessThan(number);
        };
    }

    private static @Nullable Kind between(@Nullable List<Node> items, String pointer, Reading object) {
        List<BigDecimal> ends = numbers(items, pointer, object);
        return ends == null ? null : () -> Figure.between(low(ends), ends.get(1));
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
    static BigDecimal low(List<BigDecimal> ends) {
        if (ends.size() != 2) {
            throw new RefusedException(
                    "\"between\" has two numbers, not " + ends.size(),
                    "»between« har to tal, ikke " + Danish.number(ends.size()));
        }
        return ends.get(0);
    }

    private static @Nullable Kind unknown(@Nullable Boolean flag) {
        if (flag == null) {
            return null;
        }
        return () -> {
            if (!flag) {
                throw new RefusedException("\"unknown\" can only be true", "»unknown« kan kun være true");
            }
            return Figure.unknown();
        };
    }

    private static Figure only(List<Kind> kinds) {
        // All of them are made, so that core can reject each.
        Figure figure = null;
        for (Kind kind : kinds) {
            figure = kind.make();
        }
        if (figure == null || kinds.size() != 1) {
            throw new RefusedException(
                    "A figure is a number, or an object with one of about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown; here are " + kinds.size(),
                    "Her skal stå et tal eller et objekt med ét af about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown; her er " + kinds.size());
        }
        return figure;
    }
}
