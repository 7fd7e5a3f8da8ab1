package org.maalbar.base.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * What a figure is understood to mean, as numbers beside it in tables: for programs that compute and do not read "about 450". The
 * figure is what counts. Where a row has its bounds, too, they are compared with it, so that the two never say different things.
 */
public final class FigureBounds {
    /** The low end. */
    public static final Field<BigDecimal> LOW =
            Field.of("low", "Nedre grænse", Form.NUMBER).inTables();
    /** The high end; unbounded if absent. */
    public static final Field<BigDecimal> HIGH =
            Field.of("high", "Øvre grænse", Form.NUMBER).inTables();
    /** Which end is not within the bounds itself; none if absent. */
    public static final Field<OpenEnd> OPEN = Field.of(
                    "open end",
                    "Åben grænse",
                    new Words<OpenEnd>()
                            .word(OpenEnd.LOW, "low", "nedre")
                            .word(OpenEnd.HIGH, "high", "øvre")
                            .word(OpenEnd.BOTH, "both", "begge"))
            .inTables();
    /** All three. */
    public static final List<Field<?>> FIELDS = List.of(LOW, HIGH, OPEN);

    /** What a number in a cell may have. */
    private static final int DIGITS = 34;

    private static final int DECIMALS = 12;

    /** Which end of bounds is open. */
    public enum OpenEnd {
        /** The low end only. */
        LOW,
        /** The high end only. */
        HIGH,
        /** Both ends. */
        BOTH
    }

    private FigureBounds() {}

    /**
     * What a figure says of its indicator: of 240 of whom some belong to it, 0 to 240.
     *
     * @throws IllegalArgumentException if it lies outside of the indicator's domain
     */
    public static Bounds of(Figure figure, boolean isSomeOnly, Indicator indicator, Approximation approximation) {
        Bounds bounds = figure.bounds(indicator.domain(), approximation);
        return isSomeOnly ? bounds.orFewer() : bounds;
    }

    /** Writes bounds; an end of more digits than a cell has is rounded outwards. */
    public static void write(Bounds bounds, PartWriter out) {
        out.put(LOW, low(bounds)).put(HIGH, high(bounds)).put(OPEN, open(bounds));
    }

    /** The low end as it is written. */
    public static BigDecimal low(Bounds bounds) {
        return rounded(bounds.low(), RoundingMode.FLOOR);
    }

    /** The high end as it is written; empty if there is none. */
    public static Optional<BigDecimal> high(Bounds bounds) {
        return bounds.high().map(high -> rounded(high, RoundingMode.CEILING));
    }

    private static BigDecimal rounded(BigDecimal end, RoundingMode outwards) {
        BigDecimal shorter = end.scale() > DECIMALS ? end.setScale(DECIMALS, outwards) : end;
        return Decimals.normal(shorter.round(new MathContext(DIGITS, outwards)));
    }

    private static Optional<OpenEnd> open(Bounds bounds) {
        boolean isHighOpen = bounds.high().isPresent() && bounds.highOpen();
        if (bounds.lowOpen()) {
            return Optional.of(isHighOpen ? OpenEnd.BOTH : OpenEnd.LOW);
        }
        return isHighOpen ? Optional.of(OpenEnd.HIGH) : Optional.empty();
    }

    /** Rejects a part that says other bounds than its figure means; it need not say any. */
    public static void check(Part part, Bounds meant) {
        List<Field<?>> stated = FIELDS.stream().filter(part::has).toList();
        if (stated.isEmpty() || FIELDS.stream().anyMatch(part::isFaulty)) {
            return;
        }
        boolean isLow = part.value(LOW, BigDecimal.ZERO).compareTo(low(meant)) == 0;
        boolean isHigh = part.get(HIGH).isPresent() == high(meant).isPresent()
                && part.value(HIGH, BigDecimal.ZERO).compareTo(high(meant).orElse(BigDecimal.ZERO)) == 0;
        if (!isLow || !isHigh || !part.get(OPEN).equals(open(meant))) {
            part.reject(
                    stated.get(0),
                    "other-bounds",
                    "The figure means " + Wording.in(Language.ENGLISH).bounds(meant)
                            + ", and \"low\", \"high\" and \"open end\" say something else: correct the"
                            + " one or the other, or leave the three cells empty",
                    "Tallet betyder " + Wording.in(Language.DANISH).bounds(meant)
                            + ", og »Nedre grænse«, »Øvre grænse« og »Åben grænse« siger noget andet:"
                            + " ret det ene eller det andet, eller lad de tre celler stå tomme");
        }
    }
}
