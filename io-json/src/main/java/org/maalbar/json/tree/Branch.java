package org.maalbar.json.tree;

import java.util.Arrays;
import java.util.List;

/** A list or an object: values in their order, each of which begins somewhere in the source. */
public abstract sealed class Branch implements Node permits ListNode, ObjectNode {
    private static final Node[] NO_VALUES = {};
    private static final int[] NO_OFFSETS = {};

    private final int offset;
    private Node[] values = NO_VALUES;
    private int[] offsets = NO_OFFSETS;

    Branch(int offset) {
        this.offset = offset;
    }

    /** Where it begins in the source. */
    final int offset() {
        return offset;
    }

    /** How many values it has. */
    public final int size() {
        return values.length;
    }

    /** One of its values. */
    public final Node value(int index) {
        return values[index];
    }

    final List<Node> values() {
        return Arrays.asList(values);
    }

    /** Where one of its values begins in the source. */
    final int offset(int index) {
        return offsets[index];
    }

    /** The index of the value that a step of a pointer leads to; -1 if there is none. */
    abstract int index(String step);

    final void finish(Node[] allValues, int[] allOffsets) {
        values = allValues;
        offsets = allOffsets;
    }
}
