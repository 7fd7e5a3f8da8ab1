package org.maalbar.xlsx.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.cell.Notation;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** Gives each value the type of cell that says exactly what it is: a number, a day, or else text as in any table. */
final class TypedCells {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Earlier days are others in LibreOffice than in Excel. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** As many as spreadsheets keep. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 12;

    /** Ids that a number is, so that no spreadsheet asks whether it should be one. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,10}");

    private final Notation notation;
    private final CellStyles styles;

    TypedCells(Notation notation, CellStyles styles) {
        this.notation = notation;
        this.styles = styles;
    }

    /** The cell of a value. */
    <T> TypedCell of(Field<T> field, T value) {
        TypedCell typed = typed(field.form(), value);
        return typed == null ? TypedCell.text(Cells.plain(field, value, notation)) : typed;
    }

    private @Nullable TypedCell typed(Form<?> form, Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Span span) {
            Optional<LocalDate> first = span.first();
            return first.isPresent() && span.equals(Span.of(first.get())) ? day(first.get()) : null;
        } else if (value instanceof BigDecimal number) {
            return number(number, false);
        } else if (value instanceof Integer number) {
            return TypedCell.number(String.valueOf(number), CellStyles.PLAIN);
        } else if (value instanceof Figure.Exact figure) {
            return number(figure.value(), false);
        } else if (value instanceof Measured measured) {
            return measured(measured);
        } else if (form.kind() == Form.Kind.ID
                && PLAIN_NUMBER.matcher((String) value).matches()) {
            return TypedCell.number((String) value, CellStyles.PLAIN);
        }
        return null;
    }

    private @Nullable TypedCell measured(Measured measured) {
        boolean isNumber = measured.unit() == null && !measured.isAdded() && !measured.isYesOrNo();
        return isNumber && measured.figure() instanceof Figure.Exact figure
                ? number(figure.value(), measured.isPercent())
                : null;
    }

    private @Nullable TypedCell number(BigDecimal number, boolean isPercent) {
        BigDecimal stripped = number.stripTrailingZeros();
        int decimals = Math.max(0, stripped.scale());
        if (stripped.precision() > MOST_DIGITS || decimals > MOST_DECIMALS || stripped.scale() < -MOST_DIGITS) {
            return null;
        }
        BigDecimal written = isPercent ? stripped.movePointLeft(2) : stripped;
        return TypedCell.number(written.toPlainString(), styles.number(decimals, isPercent));
    }

    private static @Nullable TypedCell day(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                ? null
                : TypedCell.number(String.valueOf(day.toEpochDay() - DAY_ZERO.toEpochDay()), CellStyles.DAY);
    }
}
