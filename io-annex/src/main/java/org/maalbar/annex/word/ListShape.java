package org.maalbar.annex.word;

import java.util.Map;
import java.util.TreeMap;

/** The levels of a list, of which some may be missing. */
final class ListShape {
    /** What is before an item where the list does not say. */
    private static final ListLevel UNKNOWN = new ListLevel("none", "", 1, 1, false, "");

    private final Map<Integer, ListLevel> levels = new TreeMap<>();

    /** The style of lists in which its levels are; empty if they are here. */
    private String link = "";

    void set(int level, ListLevel shape) {
        levels.put(level, shape);
    }

    void linkTo(String style) {
        link = style;
    }

    String link() {
        return link;
    }

    boolean has(int level) {
        return levels.containsKey(level);
    }

    ListLevel level(int level) {
        return levels.getOrDefault(level, UNKNOWN);
    }

    /** The level whose style that is; another if none is. */
    int levelOf(String style, int otherwise) {
        for (Map.Entry<Integer, ListLevel> level : levels.entrySet()) {
            if (!style.isEmpty() && level.getValue().style().equals(style)) {
                return level.getKey();
            }
        }
        return otherwise;
    }
}
