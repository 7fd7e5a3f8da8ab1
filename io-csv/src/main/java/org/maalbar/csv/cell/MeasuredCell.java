package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.OwnForm;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * A figure, {@code ca. 450}, with or without a per cent sign or its unit, {@code 62 pct.} or {@code 450 unge}, or {@code ja} of a
 * milestone, which is written as 1.
 */
public final class MeasuredCell extends OwnForm<Measured> implements Cell<Measured> {
    private static final Pattern PERCENT = Pattern.compile(
            "(?<figure>.*[^\\h])\\h?(?:%|pct\\.?|procent|per cent|percent)(?<more>\\h(?:eller|or)\\h\\p{L}+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A part and its whole, with or without words before and behind; of dates, there are three numbers. */
    private static final Pattern PART_AND_WHOLE = Pattern.compile(
            "[^0-9/]*(?<part>[0-9][0-9.,]*)\\h*(?:/|\\h(?:ud af|af|out of|of)\\h)\\h*(?<whole>[0-9][0-9.,]*)(?:\\h+\\p{L}[^0-9]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDED = Pattern.compile("[+]\\h*[0-9½¼¾]");

    public MeasuredCell() {
        super(Form.FIGURE.code());
    }

    /** Whether a text ends in a per cent sign, but for "or more" and the like. */
    static boolean isPercent(String text) {
        return PERCENT.matcher(text).matches();
    }

    /** Whether there is a plus before the number of a text. */
    static boolean isAdded(String text) {
        return ADDED.matcher(text).find();
    }

    /** What is written after a percentage. */
    static String percentSign(Notation notation) {
        return notation.language()
                .choose(" per cent", Wording.in(Language.DANISH).percentSign());
    }

    /** Two numbers in a text, if it says that one is part of the other. */
    static Optional<MatchResult> partAndWhole(String text) {
        Matcher match = PART_AND_WHOLE.matcher(text);
        return match.matches() ? Optional.of(match.toMatchResult()) : Optional.empty();
    }

    /** A whole has a row of its own, as it has its own day and may change. */
    private static void checkPartAndWhole(String text) {
        partAndWhole(text).ifPresent(two -> {
            String shown = Printable.brief(text);
            String part = two.group(1);
            String whole = two.group(2);
            throw new RefusedException(
                    "\"" + shown + "\" is two numbers: write " + part
                            + " here; if the goal is a percentage, also a name for the " + whole
                            + " in \"out of\", and "
                            + whole + " here in a row of its own with that name in \"indicator\"",
                    "»" + shown + "« er to tal: skriv " + part
                            + " her; er målet en procentdel, så også et navn for de " + whole + " i »Ud af« og " + whole
                            + " her i en række for sig med det navn i »Indikator«");
        });
    }

    @Override
    public Measured read(String text, Notation notation) {
        checkPartAndWhole(text);
        Optional<Boolean> reached = Milestones.isReached(text);
        if (reached.isPresent()) {
            return new Measured(Figure.exactly(reached.get() ? 1 : 0), false, true, null);
        }
        boolean isAdded = isAdded(text);
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            Thousands.check(text, notation);
            String more = percent.group("more");
            String figure = percent.group("figure") + (more == null ? "" : more);
            return new Measured(Cells.uncheckedFigure(figure, notation), true, isAdded, false, null);
        }
        return NumberWithUnit.of(text)
                .map(it -> new Measured(Cells.FIGURE.read(it.number(), notation), false, isAdded, false, it.unit()))
                .orElseGet(() -> new Measured(Cells.FIGURE.read(text, notation), false, isAdded, false, null));
    }

    @Override
    public String write(Measured measured, Notation notation) {
        String figure = Cells.FIGURE.write(measured.figure(), notation);
        return measured.isPercent() && measured.figure().isStated() ? figure + percentSign(notation) : figure;
    }
}
