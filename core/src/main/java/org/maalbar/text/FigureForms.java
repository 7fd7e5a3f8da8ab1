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
        String examples = "450, " + language.choose("about 450, at least 125", "ca. 450, mindst 125");
        this.figures = new Grammar<>(
                "a figure such as " + examples + " or 200-300", "et tal som " + examples + " eller 200-300");
        String number = "(" + numbers.number + ")";
        kind("", Figure::exactly);
        kind("~|" + language.choose("about |approx\\. ", "ca\\. |omkring "), Figure::about);
        kind(">=|" + language.choose("at least ", "mindst |minimum |min\\. "), Figure::atLeast);
        kind(">|" + language.choose("more than ", "mere end |over "), Figure::moreThan);
        kind("<=|" + language.choose("at most |up to ", "højst |maks\\. |op til "), Figure::atMost);
        kind("<|" + language.choose("less than |fewer than ", "under |færre end "), Figure::lessThan);
        figures.form(
                number + "(?:[-–]|" + language.choose(" to ", " til ") + ")(" + numbers.unsigned + ")",
                match -> Figure.between(numbers.positive(match.group(1)), numbers.positive(match.group(2))));
        figures.form(language.choose("unknown|not stated", "ukendt|ikke oplyst"), match -> Figure.unknown());
        figures.plain(text -> {
            BigDecimal digits = NumberForms.digits(text);
            return digits == null ? null : Figure.exactly(digits);
        });
    }

    private void kind(String qualifiers, Function<BigDecimal, Figure> kind) {
        String spaced = qualifiers.replaceAll("^([~<>]=?)", "$1 ?");
        figures.form(
                "(?:" + spaced + ")(" + numbers.number + ")", match -> kind.apply(numbers.positive(match.group(1))));
    }
}
