package org.maalbar.json.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object: its members in their order, each name once. */
public final class ObjectNode implements Node {
    /** Below this many members, looking at each is faster than keeping an index. */
    private static final int FEW = 16;

    private final int offset;
    private String[] names = new String[6];
    private Node[] values = new Node[6];
    private int size;
    private @Nullable Map<String, Node> index;

    ObjectNode(int offset) {
        this.offset = offset;
    }

    @Override
    public int offset() {
        return offset;
    }

    /** How many members it has. */
    public int size() {
        return size;
    }

    /** The name of a member. */
    public String name(int index) {
        return names[index];
    }

    /** The value of a member. */
    public Node value(int index) {
        return values[index];
    }

    /** The value of the member of a name; null if there is none. */
    public @Nullable Node get(String name) {
        if (size > FEW) {
            return index().get(name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    private Map<String, Node> index() {
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < size; i++) {
                index.put(names[i], values[i]);
            }
        }
        return index;
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** Gives back what is left of the room for more members. */
    void finish() {
        if (size < names.length) {
            names = Arrays.copyOf(names, size);
            values = Arrays.copyOf(values, size);
        }
    }

    void add(String name, Node value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size + 2);
            values = Arrays.copyOf(values, 2 * size + 2);
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (index != null) {
            index.put(name, value);
        }
    }
}
