package org.maalbar.csv.table;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of some values. In a long table the same ones come again and again, so each is found out once, and kept once.
 * There is room for two thousand, two in each place; of three in one place, the one that was found out first goes.
 *
 * @param <K> what may come again
 * @param <V> what is found out of it
 */
public final class Remembered<K, V> {
    /** Room for 64, until more were found out. */
    private static final int FIRST_BITS = 6;

    private static final int MOST_BITS = 11;

    /** Spreads hashes that are next to each other, as those of the days of a month are (Knuth, volume 3, 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    private int bits = FIRST_BITS;

    /** The hashes of the keys, side by side: keys that are not the same one need not be fetched from wherever they are. */
    private int[] hashes = new int[1 << FIRST_BITS];

    private @Nullable Object[] keys = new @Nullable Object[1 << FIRST_BITS];
    private @Nullable Object[] values = new @Nullable Object[1 << FIRST_BITS];
    private int found;

    /** What is found out of a value, now or before; what a failure throws is not kept. */
    public V of(K key, Function<? super K, ? extends V> finding) {
        int hash = key.hashCode();
        int at = place(hash);
        if (isAt(at, hash, key)) {
            return value(at);
        } else if (isAt(at + 1, hash, key)) {
            return value(at + 1);
        }
        V value = finding.apply(key);
        if (found == keys.length && bits < MOST_BITS) {
            begin(bits + 1);
        }
        found++;
        keep(hash, key, value);
        return value;
    }

    /** The first of the two of a place. */
    private int place(int hash) {
        return 2 * ((hash * GOLDEN) >>> (Integer.SIZE + 1 - bits));
    }

    private boolean isAt(int at, int hash, K key) {
        return hashes[at] == hash && key.equals(keys[at]);
    }

    @SuppressWarnings("unchecked")
    private V value(int at) {
        return (V) Objects.requireNonNull(values[at]);
    }

    /** Begins again with more room. */
    private void begin(int newBits) {
        bits = newBits;
        hashes = new int[1 << bits];
        keys = new @Nullable Object[1 << bits];
        values = new @Nullable Object[1 << bits];
    }

    private void keep(int hash, K key, V value) {
        int at = place(hash);
        hashes[at + 1] = hashes[at];
        keys[at + 1] = keys[at];
        values[at + 1] = values[at];
        hashes[at] = hash;
        keys[at] = key;
        values[at] = value;
    }
}
