package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    private final Collection<List<Integer>> numbers = new LinkedHashSet<>();

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

    private SmallWorldSearch(
            Collection<Thing> things, List<Statement> statements, List<Predicate<Thing>> asked, int most) {
        this.statements = statements;
        this.most = most;
        // Two things of which the same is said make no difference to any count.
        Map<String, int[]> different = new LinkedHashMap<>();
        for (Thing thing : things) {
            int[] counts = IntStream.concat(
                            statements.stream().mapToInt(each -> each.about().test(thing) ? 1 : 0),
                            asked.stream().mapToInt(each -> each.test(thing) ? 1 : 0))
                    .toArray();
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
        Collection<Integer> numbers = new TreeSet<>();
        numbers(things, statements, List.of(asked), most).forEach(each -> numbers.add(each.get(0)));
        return numbers;
    }

    /** How many things of several kinds there can be in one world. */
    static Collection<List<Integer>> numbers(
            Collection<Thing> things, List<Statement> statements, List<Predicate<Thing>> asked, int most) {
        SmallWorldSearch search = new SmallWorldSearch(new HashSet<>(things), statements, asked, most);
        search.extend(new int[statements.size() + asked.size()], 0, 0);
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
            numbers.add(Arrays.stream(counts).skip(statements.size()).boxed().toList());
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
