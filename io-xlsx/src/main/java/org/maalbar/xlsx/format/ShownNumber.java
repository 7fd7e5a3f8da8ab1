package org.maalbar.xlsx.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.cell.Thousands;
import org.maalbar.problem.Printable;
import org.maalbar.quantity.Decimals;

/** Numbers as their cells show them: as exactly as the file has them, with the letters and signs of their format. */
final class ShownNumber {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");

    /** As many digits as Excel shows. What comes behind is what a number to the base of two cannot express. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** Fewer fit into an {@code int}. */
    private static final int MOST_DIGITS = 10;

    private final Notation notation;
    private final ShownDay days;

    ShownNumber(Notation notation, boolean isFrom1904) {
        this.notation = notation;
        this.days = new ShownDay(notation, isFrom1904);
    }

    /** The number that is written in the file, if it is one. */
    static Optional<BigDecimal> parsed(String written) {
        if (isShortInteger(written)) {
            return Optional.of(BigDecimal.valueOf(Integer.parseInt(written)));
        } else if (!NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(written).round(DIGITS);
        return Optional.of(Decimals.normal(number));
    }

    /** What most numbers are. */
    private static boolean isShortInteger(String written) {
        int at = 0;
        while (at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at == written.length() && at < MOST_DIGITS;
    }

    /** What a cell shows that contains a number and has a format. */
    Shown of(BigDecimal number, FormatCode format) {
        FormatSection section = format.of(number);
        return switch (section.kind()) {
            case DAY -> days.of(number, section.shape());
            case NUMBER -> number(number, section);
            case TEXT -> Shown.text(written(number));
            case LETTERS -> letters(section, format);
            case UNCLEAR -> unclear(format);
        };
    }

    private Shown number(BigDecimal number, FormatSection section) {
        if (number.signum() == 0 && section.before().strip().equals("-")) {
            // As bookkeepers write it.
            return Shown.text("0" + section.behind().stripTrailing());
        }
        FormatSection.Digits digits = section.digits();
        BigDecimal shown = Decimals.normal(number.scaleByPowerOfTen(2 * digits.hundreds() - 3 * digits.thousands()));
        if (shown.scale() < digits.decimals()) {
            shown = shown.setScale(digits.decimals());
        }
        String written = shown.toPlainString();
        if (number.signum() < 0) {
            // In brackets or with a sign, as the format has it, it is a number below 0.
            return Shown.text(inNotation(written));
        }
        int integers = shown.precision() - shown.scale();
        String zeros = "0".repeat(Math.max(0, digits.integers() - Math.max(integers, 1)));
        return Shown.text(Thousands.toldApart(section.around(inNotation(zeros + written)), notation));
    }

    private String written(BigDecimal number) {
        return Thousands.toldApart(inNotation(number.toPlainString()), notation);
    }

    private String inNotation(String number) {
        return number.replace('.', notation.language().choose('.', ','));
    }

    private static Shown letters(FormatSection section, FormatCode format) {
        String text = section.around("");
        return text.isEmpty() ? hidden(format) : Shown.text(text);
    }

    /** That nobody sees what is in a cell. */
    static Shown hidden(FormatCode format) {
        String code = Printable.brief(format.code());
        return Shown.error(
                "hidden-value",
                "The cell contains something that its format \"" + code
                        + "\" does not show: delete it, or format the cell otherwise",
                "Cellen indeholder noget, som dens format »" + code
                        + "« ikke viser: slet det, eller formatér cellen anderledes");
    }

    private static Shown unclear(FormatCode format) {
        String code = Printable.brief(format.code());
        return Shown.error(
                "unclear-format",
                "The cell shows another number than it contains, as its format is \"" + code
                        + "\": format it as a plain number, and write the number that is meant",
                "Cellen viser et andet tal, end den indeholder, fordi dens format er »" + code
                        + "«: formatér den som et almindeligt tal, og skriv det tal, der er ment");
    }
}
