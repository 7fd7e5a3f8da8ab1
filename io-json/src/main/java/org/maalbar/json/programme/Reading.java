package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.ListNode;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.FlagNode;
import org.maalbar.json.tree.Node.NullNode;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.Node.TextNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.json.tree.Problems;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.time.Span;

/**
 * Reads what is within one object, and knows where that is. What is of another type than it should be is noted and makes the
 * object malformed: whatever else seems wrong with it then may only follow from that.
 */
public class Reading {
    static final int NO_ITEM = -1;

    private final Problems problems;
    private final @Nullable Reading parent;
    private final String step;
    private final int index;
    private final Node node;
    private int malformed;
    private int faults;

    /**
     * Begins.
     *
     * @param problems takes what is wrong
     * @param parent what the object is in; null if it is in nothing
     * @param step the pointer of the object, from its parent
     * @param node the object, or another value by itself
     */
    public Reading(Problems problems, @Nullable Reading parent, String step, Node node) {
        this(problems, parent, step, NO_ITEM, node);
    }

    /** Begins with an item of a list, whose pointer is put together only when it is needed. */
    Reading(Problems problems, @Nullable Reading parent, String step, int index, Node node) {
        this.problems = problems;
        this.parent = parent;
        this.step = step;
        this.index = index;
        this.node = node;
    }

    /** The object. */
    public final ObjectNode node() {
        return (ObjectNode) node;
    }

    /** Takes what is wrong. */
    public final Problems problems() {
        return problems;
    }

    /** The JSON pointer of the object. */
    public final String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent != null) {
            parent.append(pointer);
        }
        pointer.append(step);
        if (index != NO_ITEM) {
            pointer.append('/').append(index);
        }
    }

    /** Whether it is a part of its own: what is wrong with it is not wrong with what it is in. */
    boolean isPart() {
        return false;
    }

    /** Whether anything in it is of another type than it should be. */
    public final boolean isMalformed() {
        return malformed > 0;
    }

    /** How many things in it are of another type than they should be. */
    final int malformed() {
        return malformed;
    }

    /** How many things are wrong with it. */
    public final int faults() {
        return faults;
    }

    /** Notes what is wrong at a pointer from here. */
    public final void note(String pointer, String code, String english, String danish) {
        note(pointer, code, english, danish, false);
    }

    private void note(String pointer, String code, String english, String danish, boolean isOfForm) {
        for (Reading each = this; each != null; each = each.isPart() ? null : each.parent) {
            each.faults++;
        }
        if (problems.isFull()) {
            problems.addUnseen();
            return;
        }
        int offset = Pointers.offset(node, pointer);
        Problem problem = Problem.error(code, Place.pointer(pointer() + pointer), english, danish);
        if (isOfForm) {
            problems.addOfForm(problem, offset);
        } else {
            problems.add(problem, offset);
        }
    }

    /** Notes what is worth a look at a pointer from here. */
    public final void warn(String pointer, String code, String english, String danish) {
        Problem problem = Problem.warning(code, Place.pointer(pointer() + pointer), english, danish);
        problems.add(problem, Pointers.offset(node, pointer));
    }

    /** Notes a problem that core found at a pointer from here. */
    public final void note(Problem problem, String pointer) {
        problems.add(problem.at(Place.pointer(pointer() + pointer)), Pointers.offset(node, pointer));
    }

    /** Notes what core rejects. */
    public final void note(String pointer, String code, IllegalArgumentException rejection) {
        note(pointer, code, String.valueOf(rejection.getMessage()), RefusedException.danish(rejection));
    }

    /** Notes that a member is missing from the object at a pointer from here. */
    public final void noteMissing(String pointer, String name) {
        note(pointer, "missing-field", "The field \"" + name + "\" is missing", "Feltet »" + name + "« mangler");
    }

    private void noteMalformed(String pointer, String code, String english, String danish) {
        note(pointer, code, english, danish, true);
        for (Reading each = this; each != null; each = each.parent) {
            each.malformed++;
        }
    }

    /** Notes a member that the object at the pointer cannot have. */
    public final void noteUnknown(String pointer, String name, String known) {
        String shown = Printable.brief(name);
        noteMalformed(
                pointer,
                "unknown-field",
                "There is no field \"" + shown + "\" here; there are " + known,
                "Feltet »" + shown + "« findes ikke her; de mulige felter er " + known);
    }

    /** Notes each member of the object that is not one of some. */
    public final void only(List<String> names) {
        ObjectNode object = node();
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            if (!names.contains(name)) {
                noteUnknown("/" + Pointers.step(name), name, String.join(", ", new TreeSet<>(names)));
            }
        }
    }

    /** A member of the object; null if it is missing, which is noted. */
    public final @Nullable Node required(String name) {
        Node value = node().get(name);
        if (value == null) {
            noteMissing("", name);
        }
        return value;
    }

    private void noteWrongType(String pointer, Node actual, String english, String danish) {
        if (actual instanceof NullNode) {
            noteMalformed(
                    pointer,
                    "null",
                    "null is not allowed; leave out what is not known",
                    "null er ikke tilladt; udelad feltet, når værdien er ukendt");
        } else {
            noteMalformed(
                    pointer,
                    "wrong-type",
                    "Expected " + english + ", not " + actual(actual, true),
                    "Forventede " + danish + ", ikke " + actual(actual, false));
        }
    }

    private static String actual(Node node, boolean inEnglish) {
        if (node instanceof ObjectNode) {
            return inEnglish ? "an object" : "et objekt";
        } else if (node instanceof ListNode) {
            return inEnglish ? "a list" : "en liste";
        } else if (node instanceof TextNode) {
            return inEnglish ? "text" : "tekst";
        } else if (node instanceof NumberNode number && number.isWhole()) {
            return inEnglish ? "a number" : "et tal";
        } else if (node instanceof NumberNode) {
            return inEnglish ? "a number with a point or an exponent" : "et tal med punktum eller eksponent";
        }
        return inEnglish ? "true or false" : "true eller false";
    }

    /** A text; null if it is none. */
    public final @Nullable String text(Node value, String pointer) {
        TextNode text = textNode(value, pointer);
        return text == null ? null : text.text();
    }

    /** A text, which knows what it means; null if it is none. */
    final @Nullable TextNode textNode(Node value, String pointer) {
        if (value instanceof TextNode text) {
            return text;
        }
        noteWrongType(pointer, value, "text in quotes", "tekst i anførselstegn");
        return null;
    }

    /** A span; null if it is none, which is noted. */
    final @Nullable Span span(Node value, String pointer, String code) {
        TextNode text = textNode(value, pointer);
        return text == null ? null : clear(made(text, pointer, code, Reading::span), text.text(), pointer);
    }

    /** A span; null if it is none, which is noted. */
    final @Nullable Span span(String text, String pointer, String code) {
        return clear(made(text, pointer, code, Span::of), text, pointer);
    }

    private static Span span(TextNode text) {
        Span known = text.meaning(Span.class);
        return known == null ? text.keep(Span.of(text.text())) : known;
    }

    /** The same span, if there is one; warns of one that may be taken for years. */
    private @Nullable Span clear(@Nullable Span span, String text, String pointer) {
        if (span != null && Span.looksLikeYears(text)) {
            warn(
                    pointer,
                    "season-or-years",
                    "\"" + text + "\" is read as a part of the year (" + span
                            + "); a span of years is written with a slash",
                    "»" + text + "« læses som en del af året (" + span + "); et spænd af år skrives med skråstreg");
        }
        return span;
    }

    /** A number; null if it is none. */
    public final @Nullable BigDecimal number(Node value, String pointer) {
        if (!(value instanceof NumberNode number)) {
            noteWrongType(pointer, value, "a number", "et tal");
            return null;
        } else if (number.number() == null) {
            noteBeyondReading(pointer);
        }
        return number.number();
    }

    /** A whole number; null if it is none. */
    public final @Nullable Integer whole(Node value, String pointer) {
        if (!(value instanceof NumberNode number) || !number.isWhole() || number.number() == null) {
            noteWrongType(pointer, value, "a whole number", "et helt tal");
            return null;
        }
        try {
            return number.number().intValueExact();
        } catch (ArithmeticException e) {
            noteBeyondReading(pointer);
            return null;
        }
    }

    private void noteBeyondReading(String pointer) {
        noteMalformed(
                pointer,
                "invalid-number",
                "The number is too large or too small to be read",
                "Tallet er for stort eller for lille til at blive læst");
    }

    /** True or false; null if it is neither. */
    public final @Nullable Boolean flag(Node value, String pointer) {
        if (value instanceof FlagNode flag) {
            return flag.flag();
        }
        noteWrongType(pointer, value, "true or false", "true eller false");
        return null;
    }

    /** An object; null if it is none. */
    public final @Nullable ObjectNode object(Node value, String pointer) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        noteWrongType(pointer, value, "an object in braces", "et objekt i krøllede parenteser");
        return null;
    }

    /** The items of a list; null if it is none. */
    public final @Nullable List<Node> items(Node value, String pointer) {
        if (value instanceof ListNode list) {
            return list.items();
        }
        noteWrongType(pointer, value, "a list in brackets", "en liste i kantede parenteser");
        return null;
    }

    /** Notes every null in a value. */
    public final void noteNulls(Node value, String pointer) {
        if (value instanceof NullNode) {
            noteWrongType(pointer, value, "", "");
        } else if (value instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                noteNulls(list.items().get(i), pointer + "/" + i);
            }
        } else if (value instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                noteNulls(object.value(i), pointer + "/" + Pointers.step(object.name(i)));
            }
        }
    }

    /** Whether a value is a number or an object, as a figure is; if not, that is noted. */
    final boolean isFigure(Node value, String pointer) {
        boolean isFigure = value instanceof NumberNode || value instanceof ObjectNode;
        if (!isFigure) {
            noteWrongType(
                    pointer,
                    value,
                    "a figure: a number, or an object such as {\"about\": 450}",
                    "et tal eller et objekt som {\"about\": 450}");
        }
        return isFigure;
    }

    /** What core makes of a value; null if it rejects it, which is noted. */
    public final <V, T> @Nullable T made(@Nullable V value, String pointer, String code, Function<V, T> making) {
        if (value == null) {
            return null;
        }
        try {
            return making.apply(value);
        } catch (IllegalArgumentException e) {
            note(pointer, code, e);
            return null;
        }
    }

    /** What core makes of each text of a list, as far as it takes them; null if it is no list. */
    public final @Nullable List<String> texts(
            Node value, String pointer, String code, Function<String, String> making) {
        List<Node> items = items(value, pointer);
        if (items == null) {
            return null;
        }
        List<String> texts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            String text = made(text(items.get(i), at), at, code, making);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
