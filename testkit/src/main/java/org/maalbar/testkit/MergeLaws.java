package org.maalbar.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.testkit.check.MergeChecks;

/**
 * For a summary that can be made in parts, by several readers or engines, and merged: it does not matter who adds up what,
 * or in which order.
 *
 * @param <T> what is added up
 * @param <S> the summary; equal summaries must be {@code equals}
 */
public interface MergeLaws<T, S> {

    /**
     * What is to be added up.
     *
     * @return an arbitrary of single items
     */
    Arbitrary<T> items();

    /**
     * What the laws add up.
     *
     * @return lists of a few items
     */
    @Provide
    default Arbitrary<List<T>> lists() {
        return items().list().ofMaxSize(6);
    }

    /**
     * A summary of nothing.
     *
     * @return a summary, made anew for each call if it can change
     */
    S zero();

    /**
     * A summary of one more item.
     *
     * @param summary a summary, which may be changed
     * @param item an item
     * @return a summary of both
     */
    S add(S summary, T item);

    /**
     * A summary of all that two summaries contain.
     *
     * @param one a summary, which may be changed
     * @param other another, which may be changed
     * @return a summary of both
     */
    S merge(S one, S other);

    /**
     * Adds up some items, one after the other.
     *
     * @param items items
     * @return their summary
     */
    default S summary(List<T> items) {
        S summary = zero();
        for (T item : items) {
            summary = add(summary, item);
        }
        return summary;
    }

    /** Merging with a summary of nothing changes nothing. */
    @Property
    default void mergingWithNothingChangesNothing(@ForAll("lists") List<T> items) {
        MergeChecks.same("merged with nothing", items, summary(items), merge(summary(items), zero()));
        MergeChecks.same("nothing merged with it", items, summary(items), merge(zero(), summary(items)));
    }

    /** Which two of three summaries are merged first makes no difference. */
    @Property
    default void mergingIsAssociative(
            @ForAll("lists") List<T> a, @ForAll("lists") List<T> b, @ForAll("lists") List<T> c) {
        MergeChecks.same(
                "merged from the other end",
                List.of(a, b, c),
                merge(merge(summary(a), summary(b)), summary(c)),
                merge(summary(a), merge(summary(b), summary(c))));
    }

    /** Which of two summaries comes first makes no difference. */
    @Property
    default void mergingIsCommutative(@ForAll("lists") List<T> a, @ForAll("lists") List<T> b) {
        MergeChecks.same(
                "the other way round", List.of(a, b), merge(summary(a), summary(b)), merge(summary(b), summary(a)));
    }

    /** However a list is split, its parts' summaries merge to that of the whole. */
    @Property
    default void splittingMakesNoDifference(@ForAll("lists") List<T> items, @ForAll Random random) {
        int first = random.nextInt(items.size() + 1);
        int second = first + random.nextInt(items.size() - first + 1);
        MergeChecks.same(
                "split at " + first + " and " + second,
                items,
                summary(items),
                merge(
                        merge(summary(items.subList(0, first)), summary(items.subList(first, second))),
                        summary(items.subList(second, items.size()))));
    }

    /** The order of the items makes no difference. */
    @Property
    default void orderMakesNoDifference(@ForAll("lists") List<T> items, @ForAll Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        MergeChecks.same("in another order", items, summary(items), summary(shuffled));
    }
}
