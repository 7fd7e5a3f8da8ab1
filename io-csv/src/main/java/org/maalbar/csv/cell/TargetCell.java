package org.maalbar.csv.cell;

import java.math.BigDecimal;
import java.util.Locale;
import org.maalbar.base.field.OwnForm;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * A target as people write it: {@code mindst 2.000} or just {@code 2.000}, {@code højst 30}, {@code 200 til 300}, {@code 80
 * pct.}, {@code højst 5 pct.}, {@code nået}.
 */
public final class TargetCell extends OwnForm<Target> implements Cell<Target> {
    public TargetCell() {
        super("invalid-target");
    }

    @Override
    public Target read(String text, Notation notation) {
        Language language = notation.language();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals(ConditionRecipe.KINDS.word(ConditionRecipe.Kind.REACHED, Language.DANISH))
                || lower.equals(ConditionRecipe.KINDS.word(ConditionRecipe.Kind.REACHED, Language.ENGLISH))) {
            return Target.REACHED;
        }
        Thousands.check(text, notation);
        return isPercent(lower)
                ? percent(text, lower, language)
                : number(text, Wording.in(language).parseFigure(text));
    }

    private static boolean isPercent(String lower) {
        return lower.endsWith("%")
                || lower.endsWith("pct")
                || lower.endsWith("pct.")
                || lower.endsWith("procent")
                || lower.endsWith("per cent")
                || lower.endsWith("percent");
    }

    private static Target percent(String text, String lower, Language language) {
        String atLeast = language.choose("at least ", "mindst ");
        String atMost = language.choose("at most ", "højst ");
        boolean isHighest = lower.startsWith(atMost);
        int start = isHighest ? atMost.length() : lower.startsWith(atLeast) ? atLeast.length() : 0;
        BigDecimal share = Wording.in(language).parsePercent(text.substring(start));
        ConditionRecipe.Kind kind = isHighest ? ConditionRecipe.Kind.AT_MOST : ConditionRecipe.Kind.AT_LEAST;
        return Target.of(kind, Decimals.normal(share.movePointRight(2)), true);
    }

    private static Target number(String text, Figure figure) {
        if (figure instanceof Figure.Exact exact) {
            return Target.of(ConditionRecipe.Kind.AT_LEAST, exact.value(), false);
        } else if (figure instanceof Figure.AtLeast atLeast) {
            return Target.of(ConditionRecipe.Kind.AT_LEAST, atLeast.value(), false);
        } else if (figure instanceof Figure.AtMost atMost) {
            return Target.of(ConditionRecipe.Kind.AT_MOST, atMost.value(), false);
        } else if (figure instanceof Figure.Between between) {
            return new Target(ConditionRecipe.Kind.BETWEEN, between.low(), between.high(), false);
        }
        String shown = Printable.brief(text);
        throw new RefusedException(
                "A target is a number, at least or at most one, between two, or \"reached\", not \"" + shown + "\"",
                "Et måltal er et tal, mindst eller højst et tal, mellem to tal eller »nået«, ikke »" + shown + "«");
    }

    @Override
    public String write(Target target, Notation notation) {
        if (target.kind() == ConditionRecipe.Kind.REACHED) {
            return ConditionRecipe.KINDS.word(target.kind(), notation.language());
        } else if (target.isPercent()) {
            Language language = notation.language();
            String before = target.kind() == ConditionRecipe.Kind.AT_MOST ? language.choose("at most ", "højst ") : "";
            Wording wording = Wording.in(language);
            // Of "33.333%" a spreadsheet makes a number of which it shows, and saves, two decimals.
            String percent = language.choose(
                    wording.number(Decimals.normal(target.low())) + " per cent",
                    wording.percent(target.low().movePointLeft(2)));
            return before + Thousands.toldApart(percent, notation);
        }
        return Cells.FIGURE.write(
                switch (target.kind()) {
                    case AT_MOST -> Figure.atMost(target.low());
                    case BETWEEN -> Figure.between(target.low(), target.high());
                    default -> Figure.atLeast(target.low());
                },
                notation);
    }
}
