package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.OwnForm;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * A figure, {@code ca. 450}, with or without a per cent sign or its unit, {@code 62 pct.} or {@code 450 unge}, or {@code ja} of a
 * milestone, which is written as 1.
 */
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
        Optional<Boolean> reached = Milestones.isReached(text);
        if (reached.isPresent()) {
            return new Measured(Figure.exactly(reached.get() ? 1 : 0), false, true, null);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Measured(Cells.FIGURE.read(percent.group("figure"), notation), true, false, null);
        }
        return NumberWithUnit.of(text)
                .map(it -> new Measured(Cells.FIGURE.read(it.number(), notation), false, false, it.unit()))
                .orElseGet(() -> Measured.of(Cells.FIGURE.read(text, notation)));
    }

    @Override
    public String write(Measured measured, Notation notation) {
        String figure = Cells.FIGURE.write(measured.figure(), notation);
        return measured.isPercent() && !(measured.figure() instanceof Figure.Unknown)
                ? figure
                        + notation.language()
                                .choose(" per cent", Wording.in(Language.DANISH).percentSign())
                : figure;
    }
}
