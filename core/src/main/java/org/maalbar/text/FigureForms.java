package org.maalbar.text;

import java.math.BigDecimal;
import java.util.function.Function;
import org.maalbar.quantity.Figure;

/** How figures are written: a number, with or without what says how it is meant. */
final class FigureForms {
    final Grammar<Figure> figures;
    private final NumberForms numbers;

    FigureForms(Language language, NumberForms numbers) {
        this.numbers = numbers;
        String examples = "450, " + language.choose("ca. 450, mindst 125", "about 450, at least 125");
        this.figures = new Grammar<>(
                "a figure such as " + examples + " or 200-300", "et tal som " + examples + " eller 200-300");
        String number = "(" + numbers.number + ")";
        kind("", Figure::exactly);
        kind("~|" + language.choose("ca\\. |omkring ", "about |approx\\. "), Figure::about);
        kind(">=|" + language.choose("mindst |minimum |min\\. ", "at least "), Figure::atLeast);
        kind(">|" + language.choose("mere end |over ", "more than "), Figure::moreThan);
        kind("<=|" + language.choose("højst |maks\\. |op til ", "at most |up to "), Figure::atMost);
        kind("<|" + language.choose("under |færre end ", "less than |fewer than "), Figure::lessThan);
        figures.form(
                number + "(?:[-–]|" + language.choose(" til ", " to ") + ")(" + numbers.unsigned + ")",
                match -> Figure.between(numbers.positive(match.group(1)), numbers.positive(match.group(2))));
        figures.form(language.choose("ukendt|ikke oplyst", "unknown|not stated"), match -> Figure.unknown());
    }

    private void kind(String qualifiers, Function<BigDecimal, Figure> kind) {
        String spaced = qualifiers.replaceAll("^([~<>]=?)", "$1 ?");
        figures.form(
                "(?:" + spaced + ")(" + numbers.number + ")", match -> kind.apply(numbers.positive(match.group(1))));
    }
}
