package org.maalbar.json.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names and positions that lead to a value. */
final class Path {
    private @Nullable String[] names = new String[16];
    private int[] positions = new int[16];
    private int depth;

    void push(String name) {
        grow();
        names[depth] = name;
        depth++;
    }

    /** Goes into a list, to the item of this index. */
    void push(int index) {
        grow();
        names[depth] = null;
        positions[depth] = index;
        depth++;
    }

    private void grow() {
        if (depth == positions.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
    }

    /** Goes to the next item of the list. */
    void next() {
        positions[depth - 1]++;
    }

    void pop() {
        depth--;
    }

    /** A JSON pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? String.valueOf(positions[i]) : Pointers.step(name));
        }
        return pointer.toString();
    }
}
