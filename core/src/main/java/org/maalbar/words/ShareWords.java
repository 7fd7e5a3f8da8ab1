package org.maalbar.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.quantity.Share;
import org.maalbar.text.Language;

/**
 * Words a share as a percentage with its parts: "71 pct. (12 af 17)", "70-75 pct. (12 af 16-17)".
 *
 * <p>A single percentage is rounded to the nearest whole one, the ends of several away from each other. It gets so many decimals
 * that it is below, at or above the target as it is without rounding, and 0 or 100 only if it is: 79.96 of 80 is "79.96%".
 */
public final class ShareWords extends Words {
    /** Targets have at most twelve decimals as shares, so ten as percentages. */
    private static final int MOST_DECIMALS = 10;

    private static final Fraction HUNDRED = Fraction.of(100);

    /** In a language. */
    public ShareWords(Language language) {
        super(language);
    }

    /**
     * "71 pct. (12 af 17)", "højst 50 pct. (under 9 af 17)", "ukendt (30 af et ukendt antal)", "ukendt".
     *
     * @param share the part and its whole
     * @param target what the share is compared with, where 1 is all
     */
    public String share(Share share, BigDecimal target) {
        String percentage = share.range()
                .map(range -> percentage(range, target))
                .orElseGet(() -> wording.bounds(Bounds.unbounded()));
        return share.part().equals(Bounds.unbounded())
                ? percentage
                : percentage + " (" + wording.bounds(share.part()) + language.choose(" of ", " af ")
                        + whole(share.whole()) + ")";
    }

    private String whole(Bounds whole) {
        return whole.equals(Bounds.unbounded())
                ? language.choose("an unknown number", "et ukendt antal")
                : wording.bounds(whole);
    }

    private String percentage(Range range, BigDecimal target) {
        Fraction low = range.low().orElse(Fraction.ZERO);
        Fraction high = range.high().orElse(Fraction.of(1));
        if (range.isExact()) {
            return rounded(low, target, RoundingMode.HALF_UP) + wording.percentSign();
        }
        Optional<String> least =
                low.signum() == 0 ? Optional.empty() : Optional.of(rounded(low, target, RoundingMode.FLOOR));
        Optional<String> most = high.equals(Fraction.of(1))
                ? Optional.empty()
                : Optional.of(rounded(high, target, RoundingMode.CEILING));
        if (least.isEmpty() && most.isEmpty()) {
            return wording.bounds(Bounds.unbounded());
        }
        String words = least.isEmpty()
                ? language.choose("at most ", "højst ") + most.get()
                : most.map(end -> least.get() + "-" + end)
                        .orElseGet(() -> language.choose("at least ", "mindst ") + least.get());
        return words + wording.percentSign();
    }

    private String rounded(Fraction share, BigDecimal target, RoundingMode mode) {
        Fraction exact = share.times(HUNDRED);
        List<Fraction> marks = List.of(Fraction.ZERO, Fraction.of(target).times(HUNDRED), HUNDRED);
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = exact.rounded(decimals, mode);
            Fraction shown = Fraction.of(rounded);
            if (marks.stream().allMatch(mark -> exact.compareTo(mark) == shown.compareTo(mark))) {
                return wording.number(Decimals.normal(rounded));
            }
        }
        // Closer to a mark than can be said: stay on its side.
        boolean isBelow = exact.compareTo(marks.get(1)) < 0;
        return wording.number(
                Decimals.normal(exact.rounded(MOST_DECIMALS, isBelow ? RoundingMode.FLOOR : RoundingMode.CEILING)));
    }
}
