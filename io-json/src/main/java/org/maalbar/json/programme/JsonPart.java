package org.maalbar.json.programme;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.PartType;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.TextNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.json.tree.Problems;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** A part of a programme in JSON: an object whose fields have been read. */
final class JsonPart extends Reading implements Part {
    /** Replaces a value of another type. */
    private static final Object MALFORMED = new Object();
    /** Replaces a value that core rejects. */
    private static final Object REJECTED = new Object();

    /** What is left of what has been forgotten. */
    private static final Object[] NOTHING = {};

    private final Shape shape;
    private @Nullable Object[] values;

    /** A bit for each field with which something is wrong. */
    private int wrong;

    private Set<PartType> incomplete = Set.of();

    /**
     * Reads the fields of an object.
     *
     * @param problems takes what is wrong
     * @param parent what the object is in; null if it is in nothing
     * @param step the pointer of the object, or of the list that it is in, from its parent
     * @param index which item of the list it is, or -1 if it is in none
     * @param node the object
     * @param shape which members it has
     */
    JsonPart(Problems problems, @Nullable Reading parent, String step, int index, ObjectNode node, Shape shape) {
        super(problems, parent, step, index, node);
        this.shape = shape;
        int count = shape.fields().size();
        this.values = new Object[count];
        for (int i = 0; i < node.size(); i++) {
            String name = node.name(i);
            Shape.Member member = shape.member(name);
            if (member instanceof Shape.Value value) {
                read(value, node.value(i));
            } else if (member instanceof Shape.Group group) {
                read(group, node.value(i), group.pointer());
            } else if (member == null) {
                noteUnknown("/" + Pointers.step(name), name, shape.names());
            }
        }
        for (int i = 0; i < count; i++) {
            Field<?> field = shape.fields().get(i);
            if (values[i] == null && field.isRequired() && field.path().size() == 1) {
                noteMissing("", field.path().get(0));
            }
        }
    }

    private void read(Shape.Group group, Node value, String pointer) {
        ObjectNode object = object(value, pointer);
        if (object == null) {
            return;
        }
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            Shape.Value member = group.fields().get(name);
            if (member == null) {
                noteUnknown(pointer + "/" + Pointers.step(name), name, group.names());
            } else {
                read(member, object.value(i));
            }
        }
        group.fields().forEach((name, member) -> {
            if (values[member.index()] == null) {
                noteMissing(pointer, name);
            }
        });
    }

    private void read(Shape.Value value, Node node) {
        int index = value.index();
        int faults = faults();
        int malformed = malformed();
        Object meaning = meaning(value.field().form(), node, value.pointer());
        values[index] = meaning != null ? meaning : malformed() > malformed ? MALFORMED : REJECTED;
        if (faults() > faults) {
            wrong |= 1 << index;
        }
    }

    /** What a value means; null if it means nothing, which is noted. */
    private @Nullable Object meaning(Form<?> form, Node node, String pointer) {
        String code = form.code();
        return switch (form.kind()) {
            case ID -> made(text(node, pointer), pointer, code, Texts::id);
            case TEXT -> made(text(node, pointer), pointer, code, Texts::text);
            case DAY -> made(textNode(node, pointer), pointer, code, JsonPart::day);
            case LAST_DAY -> lastDay(node, pointer, code);
            case SPAN -> span(node, pointer, code);
            case CURRENCY ->
                made(text(node, pointer), pointer, code, it -> Money.of(it, 0).currency());
            case WORD -> made(text(node, pointer), pointer, code, ((Words<?>) form)::ofToken);
            case NUMBER -> made(number(node, pointer), pointer, code, Decimals::checked);
            case COUNT, YEAR -> whole(node, pointer);
            case FLAG -> flag(node, pointer);
            case IDS -> texts(node, pointer, code, Texts::id);
            case TEXTS -> texts(node, pointer, code, Texts::text);
            case FIGURE -> Figures.read(node, pointer, this);
            case OWN -> throw new IllegalArgumentException("A field of another format: " + pointer);
        };
    }

    private static LocalDate day(TextNode text) {
        LocalDate known = text.meaning(LocalDate.class);
        return known == null ? text.keep(Days.of(text.text())) : known;
    }

    private @Nullable LocalDate lastDay(Node node, String pointer, String code) {
        if (node instanceof TextNode text && Days.hasForm(text.text())) {
            return made(text, pointer, code, JsonPart::day);
        }
        Span span = span(node, pointer, code);
        return made(span, pointer, code, Form::lastDay);
    }

    @Override
    boolean isPart() {
        return true;
    }

    @Override
    public boolean isFaulty() {
        return faults() > 0;
    }

    @Override
    public boolean isFaulty(Field<?> field) {
        return (wrong & (1 << shape.indexOf(field))) != 0;
    }

    @Override
    public boolean has(Field<?> field) {
        return values[shape.indexOf(field)] != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T found(Field<T> field) {
        Object value = values[shape.indexOf(field)];
        return value == MALFORMED || value == REJECTED ? null : (T) value;
    }

    @Override
    public void forget() {
        values = NOTHING;
    }

    @Override
    public Iterable<JsonPart> parts(PartType type) {
        Node list = node().get(type.member());
        if (list == null) {
            return List.of();
        }
        Shape.Parts parts = (Shape.Parts) Objects.requireNonNull(shape.member(type.member()));
        String step = parts.pointer();
        List<Node> items = items(list, step);
        if (items == null) {
            lose(type);
            return List.of();
        }
        return () -> new AbstractIterator<>() {
            private int next;

            @Override
            protected @Nullable JsonPart computeNext() {
                while (next < items.size()) {
                    int index = next++;
                    if (items.get(index) instanceof ObjectNode object) {
                        return new JsonPart(problems(), JsonPart.this, step, index, object, parts.shape());
                    }
                    object(items.get(index), step + "/" + index);
                    lose(type);
                }
                return endOfData();
            }
        };
    }

    private void lose(PartType type) {
        if (incomplete.isEmpty()) {
            incomplete = new HashSet<>();
        }
        incomplete.add(type);
    }

    @Override
    public boolean isWhole(PartType type) {
        return !incomplete.contains(type);
    }

    @Override
    public boolean both(Field<?> one, Field<?> other) {
        // What is missing from the object that groups them was noted when it was read.
        return has(one) && has(other);
    }

    @Override
    public void missing(Field<?> field) {
        noteMissing("", field.path().get(0));
    }

    @Override
    public void reject(Field<?> field, String code, String english, String danish, Field<?>... others) {
        if (others.length == 0 ? !isMalformed() : !isAnyMalformed(field, others)) {
            note("/" + String.join("/", field.path()), code, english, danish);
            wrong |= 1 << shape.indexOf(field);
        }
    }

    @Override
    public void contradiction(String code, String english, String danish, Field<?>... fields) {
        if (!isAnyMalformed(fields[0], fields)) {
            note(group(fields[0]), code, english, danish);
        }
    }

    /** The object that a field is in, from here. */
    private static String group(Field<?> field) {
        return field.path().size() == 1 ? "" : "/" + field.path().get(0);
    }

    private boolean isAnyMalformed(Field<?> field, Field<?>... others) {
        boolean isMalformed = values[shape.indexOf(field)] == MALFORMED;
        for (Field<?> other : others) {
            isMalformed |= values[shape.indexOf(other)] == MALFORMED;
        }
        return isMalformed;
    }
}
