package org.maalbar.json.tree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values read so far of the lists and objects that are not at their end. Those of an inner one come after those of the one that
 * it is in, so that all of them share one array, and each is copied once it is known how many there are.
 */
final class Pending {
    private String[] names = new String[64];
    private Node[] values = new Node[64];
    private int[] offsets = new int[64];
    private int size;

    /** The same names in the same order are kept once: most objects of a list have them. */
    private final String[] @Nullable [] repeated = new String[1_024][];

    /** Where the values of a list or object will begin that begins here. */
    int size() {
        return size;
    }

    void add(String name, Node value, int offset) {
        if (size == values.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        offsets[size] = offset;
        size++;
    }

    /** Whether an object that begins at an index has a name, of which there are few. */
    boolean has(String name, int start) {
        for (int i = start; i < size; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** All names of an object that begins at an index. */
    Set<String> names(int start) {
        return new HashSet<>(Arrays.asList(names).subList(start, size));
    }

    /** Ends an object that begins at an index. */
    void end(ObjectNode object, int start) {
        object.finish(repeatedNames(start), values(start), offsets(start));
        size = start;
    }

    /** Ends a list that begins at an index. */
    void end(ListNode list, int start) {
        list.finish(values(start), offsets(start));
        size = start;
    }

    private Node[] values(int start) {
        return Arrays.copyOfRange(values, start, size);
    }

    private int[] offsets(int start) {
        return Arrays.copyOfRange(offsets, start, size);
    }

    private String[] repeatedNames(int start) {
        int count = size - start;
        int hash = count;
        for (int i = start; i < size; i++) {
            hash = 31 * hash + names[i].hashCode();
        }
        int slot = (hash ^ hash >>> 16) & (repeated.length - 1);
        String @Nullable [] known = repeated[slot];
        if (known != null && Arrays.equals(known, 0, known.length, names, start, size)) {
            return known;
        }
        String[] taken = Arrays.copyOfRange(names, start, size);
        repeated[slot] = taken;
        return taken;
    }
}
