package org.maalbar.csv.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.OwnForm;

/** A figure with or without a per cent sign: {@code ca. 450}, {@code 62 %}, {@code 62 pct.}; written without. */
public final class MeasuredCell extends OwnForm<Measured> implements Cell<Measured> {
    private static final Pattern PERCENT =
            Pattern.compile("(?<figure>.*[^\\h])\\h?(?:%|pct\\.?|procent|per cent|percent)", Pattern.CASE_INSENSITIVE);

    /** Whether a text ends in a per cent sign. */
    static boolean isPercent(String text) {
        return PERCENT.matcher(text).matches();
    }

    public MeasuredCell() {
        super(Form.FIGURE.code());
    }

    @Override
    public Measured read(String text, Notation notation) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches()
                ? new Measured(Cells.FIGURE.read(percent.group("figure"), notation), true)
                : Measured.of(Cells.FIGURE.read(text, notation));
    }

    @Override
    public String write(Measured measured, Notation notation) {
        return Cells.FIGURE.write(measured.figure(), notation);
    }
}
