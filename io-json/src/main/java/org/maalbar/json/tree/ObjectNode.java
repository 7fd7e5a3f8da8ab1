package org.maalbar.json.tree;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object: its members in their order, each name once. */
public final class ObjectNode extends Branch {
    /** Below this many members, looking at each is faster than keeping an index. */
    static final int FEW = 16;

    private static final String[] NO_NAMES = {};

    private String[] names = NO_NAMES;
    private @Nullable Map<String, Integer> index;

    ObjectNode(int offset) {
        super(offset);
    }

    /** The name of a member. */
    public String name(int index) {
        return names[index];
    }

    /** The value of the member of a name; null if there is none. */
    public @Nullable Node get(String name) {
        int at = index(name);
        return at < 0 ? null : value(at);
    }

    @Override
    int index(String name) {
        if (names.length > FEW) {
            return index().getOrDefault(name, -1);
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> index() {
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                index.put(names[i], i);
            }
        }
        return index;
    }

    void finish(String[] allNames, Node[] allValues, int[] allOffsets) {
        names = allNames;
        finish(allValues, allOffsets);
    }
}
