package org.maalbar.json.tree;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object: its members in their order, each name once. */
public final class ObjectNode implements Node {
    /** Below this many members, looking at each is faster than keeping an index. */
    static final int FEW = 16;

    private static final String[] NO_NAMES = {};
    private static final Node[] NO_VALUES = {};

    private final int offset;
    private String[] names = NO_NAMES;
    private Node[] values = NO_VALUES;
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
        return names.length;
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
        if (names.length > FEW) {
            return index().get(name);
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    private Map<String, Node> index() {
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                index.put(names[i], values[i]);
            }
        }
        return index;
    }

    void finish(String[] allNames, Node[] allValues) {
        names = allNames;
        values = allValues;
    }
}
