package org.maalbar.json.result;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.json.programme.Figures;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * A member of the objects of an assessment: its name, and how its value is written and read.
 *
 * @param <W> what is written
 * @param <R> what is read
 */
public final class Member<W, R> {
    private final SerializedString name;
    private final Writing<W> writing;
    private final Reading<Node, ?> forming;
    private final Reading<Object, R> meaning;

    private Member(String name, Writing<W> writing, Reading<Node, ?> forming, Reading<Object, R> meaning) {
        this.name = new SerializedString(name);
        this.writing = writing;
        this.forming = forming;
        this.meaning = meaning;
    }

    /** A value that programmes have, too. */
    @SuppressWarnings("unchecked")
    static <V> Member<V, V> of(String name, Form<V> form) {
        return new Member<>(
                name,
                (as, value, out) -> out.members().value(as, form, value),
                (value, at, in) -> formed(form, value, at, in),
                (formed, at, in) -> (V) meaning(form, formed, at, in));
    }

    private static @Nullable Object formed(Form<?> form, Node value, String at, Found in) {
        return switch (form.kind()) {
            case NUMBER -> in.number(value, at);
            case COUNT -> in.whole(value, at);
            case FLAG -> in.flag(value, at);
            case IDS, FIGURE -> value;
            default -> in.text(value, at);
        };
    }

    private static @Nullable Object meaning(Form<?> form, Object formed, String at, Found in) {
        String code = form.code();
        return switch (form.kind()) {
            case NUMBER, COUNT, FLAG -> formed;
            case FIGURE -> Figures.read((Node) formed, at, in);
            case IDS -> in.texts((Node) formed, at, code, Texts::id);
            case ID -> in.made((String) formed, at, code, Texts::id);
            case DAY -> in.made((String) formed, at, code, Days::of);
            case WORD -> in.made((String) formed, at, code, ((Words<?>) form)::ofToken);
            default -> in.made((String) formed, at, code, Texts::text);
        };
    }

    /** An object. */
    static <W> Member<W, Found> object(String name, ResultObject<W> object) {
        return object(name, object, (formed, at, in) -> (Found) formed);
    }

    /** An object that is one value to the reader. */
    static <V> Member<V, V> object(String name, ResultObject<V> object, String code, Function<Found, V> making) {
        return object(name, object, (formed, at, in) -> {
            Found found = (Found) formed;
            return found.isMalformed() ? null : found.made(found, "", code, making);
        });
    }

    private static <W, R> Member<W, R> object(String name, ResultObject<W> object, Reading<Object, R> meaning) {
        return new Member<>(
                name,
                (as, value, out) -> {
                    out.json().writeFieldName(as);
                    object.write(value, out);
                },
                (value, at, in) -> object.read(value, at, in),
                meaning);
    }

    /** A list of objects, left out if it is empty. */
    @SuppressWarnings("unchecked")
    static <W> Member<List<W>, List<Found>> list(String name, ResultObject<W> object) {
        return new Member<>(
                name,
                (as, values, out) -> out.members().each(as, values, value -> object.write(value, out)),
                (value, at, in) -> {
                    List<Node> items = in.items(value, at);
                    List<Found> all = new ArrayList<>();
                    for (int i = 0; items != null && i < items.size(); i++) {
                        Found found = object.read(items.get(i), at + "/" + i, in);
                        if (found != null) {
                            all.add(found);
                        }
                    }
                    return all;
                },
                (formed, at, in) -> (List<Found>) formed);
    }

    /** A rule as it is in programmes, and not read again. */
    static Member<FulfilmentRule, ObjectNode> rule(String name) {
        return new Member<>(
                name,
                (as, rule, out) -> {
                    out.json().writeFieldName(as);
                    out.rules().write(rule);
                },
                (value, at, in) -> in.object(value, at),
                (formed, at, in) -> (ObjectNode) formed);
    }

    /** A value of any kind that is only written. */
    static <W> Member<W, Node> written(String name, Content<W> content) {
        return new Member<>(
                name,
                (as, value, out) -> {
                    out.json().writeFieldName(as);
                    content.write(value, out);
                },
                (value, at, in) -> value,
                (formed, at, in) -> (Node) formed);
    }

    /** The same, if something else reads it. */
    Member<W, Node> readElsewhere() {
        return new Member<>(name(), writing, (value, at, in) -> value, (formed, at, in) -> (Node) formed);
    }

    /** Its name. */
    public String name() {
        return name.getValue();
    }

    void write(W value, Out out) throws IOException {
        writing.write(name, value, out);
    }

    /** A value that has the right form; null if it has not, which is noted. What it means is not looked at. */
    @Nullable
    Object formed(Node value, Found in) {
        return forming.read(value, "/" + name(), in);
    }

    /** What a value of the right form means; null if core rejects it, which is noted. */
    @Nullable
    R meaning(Object formed, Found in) {
        return meaning.read(formed, "/" + name(), in);
    }

    /** Writes a value by itself. */
    @FunctionalInterface
    interface Content<W> {
        void write(W value, Out out) throws IOException;
    }

    /** Writes a member with its name. */
    @FunctionalInterface
    private interface Writing<W> {
        void write(SerializedString name, W value, Out out) throws IOException;
    }

    /** Makes something of a value at a pointer; null if anything is wrong with it, which is noted. */
    @FunctionalInterface
    private interface Reading<V, R> {
        @Nullable
        R read(V value, String at, Found in);
    }
}
