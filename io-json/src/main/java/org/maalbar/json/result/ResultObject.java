package org.maalbar.json.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.text.Language;

/**
 * What an object of an assessment consists of, in the order in which it is written.
 *
 * @param <T> what it says something of
 */
public final class ResultObject<T> {
    private final List<Member<?, ?>> members = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Writing<T>> writing = new ArrayList<>();
    private final Set<Member<?, ?>> needed = new HashSet<>();

    ResultObject() {}

    /** With a member that is always written, and that a reader needs. */
    <W> ResultObject<T> needed(Member<W, ?> member, Function<T, W> value) {
        needed.add(member);
        return always(member, value);
    }

    /** With a member that is always written, unless it is an empty list; a reader can do without. */
    <W> ResultObject<T> always(Member<W, ?> member, Function<T, W> value) {
        add(member);
        writing.add((it, out) -> member.write(value.apply(it), out));
        return this;
    }

    /** With a member that is written if there is anything to say. */
    <W> ResultObject<T> optional(Member<W, ?> member, Function<T, Optional<W>> value) {
        add(member);
        writing.add((it, out) -> {
            Optional<W> written = value.apply(it);
            if (written.isPresent()) {
                member.write(written.get(), out);
            }
        });
        return this;
    }

    /** With all members of another object. */
    <P> ResultObject<T> with(ResultObject<P> other, Function<T, P> part) {
        other.members.forEach(this::add);
        needed.addAll(other.needed);
        writing.add((it, out) -> other.writeMembers(part.apply(it), out));
        return this;
    }

    /** With the same in words, in each language that is asked for. */
    <W> ResultObject<T> inWords(ResultObject<W> words, BiFunction<T, Language, W> of) {
        writing.add((it, out) -> {
            if (!out.languages().isEmpty()) {
                out.json().writeObjectFieldStart("inWords");
                for (Language language : out.languages()) {
                    out.json().writeFieldName(language.code());
                    words.write(of.apply(it, language), out);
                }
                out.json().writeEndObject();
            }
        });
        return this;
    }

    private void add(Member<?, ?> member) {
        members.add(member);
        names.add(member.name());
    }

    void write(T value, Out out) throws IOException {
        out.json().writeStartObject();
        writeMembers(value, out);
        out.json().writeEndObject();
    }

    private void writeMembers(T value, Out out) throws IOException {
        for (Writing<T> each : writing) {
            each.write(value, out);
        }
    }

    /** Reads an object; null if it is none, which is noted. */
    @Nullable
    Found read(Node value, String pointer, Found in) {
        ObjectNode node = in.object(value, pointer);
        return node == null ? null : new Found(in, pointer, node, this);
    }

    List<Member<?, ?>> members() {
        return members;
    }

    List<String> names() {
        return names;
    }

    boolean isNeeded(Member<?, ?> member) {
        return needed.contains(member);
    }

    /** Writes a member, if it is written. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, Out out) throws IOException;
    }
}
