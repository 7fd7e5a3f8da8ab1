package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Goes through every world of a few things (people, meetings) in which all statements are true. It knows nothing of
 * bounds: it takes one thing more and counts again.
 */
final class SmallWorldSearch {
    static final int MOST_THINGS = 4;
    private static final AtomicLong WORLDS = new AtomicLong();

    private final List<Statement> statements;
    private final List<int[]> kinds;
    private final int most;
    private final Collection<Integer> numbers = new TreeSet<>();

    /**
     * One that came on a day.
     *
     * @param day the day on which it came
     * @param categories the categories that it is in, as a set of bits
     * @param increments the increments that it was counted in
     * @param plans the plans that it is among the results of
     */
    record Thing(int day, int categories, int increments, int plans) {}

    /** That there are so many of a kind of thing. */
    record Statement(Predicate<Thing> about, int low, int high) {}

    private SmallWorldSearch(Collection<Thing> things, List<Statement> statements, Predicate<Thing> asked, int most) {
        this.statements = statements;
        this.most = most;
        // Two things of which the same is said make no difference to any count.
        Map<String, int[]> different = new LinkedHashMap<>();
        for (Thing thing : things) {
            int[] counts = new int[statements.size() + 1];
            for (int i = 0; i < statements.size(); i++) {
                counts[i] = statements.get(i).about().test(thing) ? 1 : 0;
            }
            counts[statements.size()] = asked.test(thing) ? 1 : 0;
            different.putIfAbsent(Arrays.toString(counts), counts);
        }
        this.kinds = new ArrayList<>(different.values());
    }

    /** How many worlds have been found so far, in all searches. */
    static long worldsFound() {
        return WORLDS.get();
    }

    /** How many things of one kind there can be. */
    static Collection<Integer> numbers(Collection<Thing> things, List<Statement> statements, Predicate<Thing> asked) {
        return numbers(things, statements, asked, MOST_THINGS);
    }

    /** The same in worlds of more things. */
    static Collection<Integer> numbers(
            Collection<Thing> things, List<Statement> statements, Predicate<Thing> asked, int most) {
        SmallWorldSearch search = new SmallWorldSearch(new HashSet<>(things), statements, asked, most);
        search.extend(new int[statements.size() + 1], 0, 0);
        return search.numbers;
    }

    private void extend(int[] counts, int things, int from) {
        boolean isTrue = true;
        for (int i = 0; i < statements.size(); i++) {
            if (counts[i] > statements.get(i).high()) {
                return;
            }
            isTrue &= counts[i] >= statements.get(i).low();
        }
        if (isTrue) {
            WORLDS.incrementAndGet();
            numbers.add(counts[statements.size()]);
        }
        if (things < most) {
            for (int kind = from; kind < kinds.size(); kind++) {
                int[] more = counts.clone();
                for (int i = 0; i < more.length; i++) {
                    more[i] += kinds.get(kind)[i];
                }
                extend(more, things + 1, kind);
            }
        }
    }
}
