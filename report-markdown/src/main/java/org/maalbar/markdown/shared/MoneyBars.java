package org.maalbar.markdown.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.funding.FundingTotal;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.quantity.Money;
import org.maalbar.text.Sentence;

/** Draws totals of money beside each other, to one scale. */
public final class MoneyBars {
    /** Of a bar, so that there is room for what is not stated. */
    private static final long LONGEST = Picture.WIDTH * 85L / 100;

    /** The most of the totals, or 0 where currencies are mixed, as no bar can be drawn then. */
    private final BigDecimal most;

    /** Bars for some totals. */
    public MoneyBars(Stream<FundingTotal> totals) {
        List<Money> amounts = totals.flatMap(total -> total.amounts().stream()).toList();
        boolean isMixed = amounts.stream().map(Money::currency).distinct().count() > 1;
        this.most = isMixed
                ? BigDecimal.ZERO
                : amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The bar of one of them; nothing where nothing is stated that could be drawn. */
    public Optional<Picture> of(FundingTotal total, Sentence description) {
        if (most.signum() == 0 || (total.amounts().isEmpty() && total.isComplete())) {
            return Optional.empty();
        }
        BigDecimal amount = total.amounts().isEmpty()
                ? BigDecimal.ZERO
                : total.amounts().get(0).amount();
        long to = amount.multiply(BigDecimal.valueOf(LONGEST))
                .divide(most, 0, RoundingMode.DOWN)
                .longValueExact();
        Picture.Drawing drawing = new Picture.Drawing().full(LONGEST).part(Fill.SOLID, Tone.PLAIN, 0, to);
        if (!total.isComplete()) {
            drawing.part(Fill.HATCHED, Tone.PLAIN, to, to + Picture.WIDTH / 10);
        }
        return Optional.of(drawing.described(description));
    }
}
