package org.maalbar.annex.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the items of the lists in a Word document, and writes their numbers as Word shows them. */
public final class ListNumbers {
    private static final int NONE = Integer.MIN_VALUE;

    private final ListShapes shapes;

    /** The last number at each level, by the shape of the list. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** The lists, and levels in them, that have begun at a number of their own. */
    private final Set<Long> begun = new HashSet<>();

    public ListNumbers(ListShapes shapes) {
        this.shapes = shapes;
    }

    /** Counts an item, and returns its number, such as {@code 1.2}; empty if it shows none. */
    public String next(int list, int level) {
        int[] numbers = counts.computeIfAbsent(shapes.shapeOf(list), shape -> {
            int[] none = new int[ListShapes.LEVELS];
            Arrays.fill(none, NONE);
            return none;
        });
        shapes.ownStart(list, level)
                .filter(start -> begun.add((long) list * ListShapes.LEVELS + level))
                .ifPresent(start -> numbers[level] = start - 1);
        numbers[level] = numbers[level] == NONE ? shapes.level(list, level).start() : numbers[level] + 1;
        for (int deeper = level + 1; deeper < ListShapes.LEVELS; deeper++) {
            if (level < shapes.level(list, deeper).restart()) {
                numbers[deeper] = NONE;
            }
        }
        return shown(list, level, numbers);
    }

    private String shown(int list, int level, int[] numbers) {
        ListLevel own = shapes.level(list, level);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < own.text().length(); at++) {
            char character = own.text().charAt(at);
            char next = at + 1 < own.text().length() ? own.text().charAt(at + 1) : 0;
            if (character == '%' && next >= '1' && next <= '9') {
                ListLevel part = shapes.level(list, next - '1');
                int number = numbers[next - '1'] == NONE ? part.start() : numbers[next - '1'];
                text.append(own.isPlain() ? String.valueOf(number) : part.number(number));
                at++;
            } else {
                text.append(character);
            }
        }
        return text.toString().strip();
    }
}
