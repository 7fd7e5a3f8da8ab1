package org.maalbar.text;

import java.math.BigDecimal;
import java.util.function.Function;
import org.maalbar.quantity.Figure;

/** How figures are written: a number, with or without what says how it is meant. */
final class FigureForms {
    final Grammar<Figure> figures;
    private final Language language;
    private final NumberForms numbers;

    FigureForms(Language language, NumberForms numbers) {
        this.language = language;
        this.numbers = numbers;
        this.figures = new Grammar<>(
                "a number such as " + language.choose("450, about 450 or at least 125", "450, ca. 450 or mindst 125"),
                "et tal, fx " + language.choose("450, about 450 eller at least 125", "450, ca. 450 eller mindst 125"));
        String number = "(" + numbers.number + ")";
        figures.form(number, match -> Figure.exactly(numbers.positive(match.group(1))));
        kind("~", "about |around |approx\\.? ", "ca\\. ?|ca |cirka |omkring ", Figure::about);
        kind(
                ">=|≥",
                "at least |minimum |min\\.? |(?:no|not) (?:less|fewer) than |not (?:below|under) ",
                "mindst |minimum |min\\. ?|min |ikke (?:under|færre end|mindre end) ",
                Figure::atLeast);
        kind(">", "more than |over ", "mere end |flere end |over ", Figure::moreThan);
        kind(
                "<=|≤",
                "at most |up to |maximum |max\\.? |(?:no|not) more than |not (?:above|over) ",
                "højst |op til |maksimum |maximum |maks\\. ?|maks |max\\. ?|max |ikke (?:over|mere end|flere end) ",
                Figure::atMost);
        kind("<", "less than |fewer than |under ", "under |færre end |mindre end ", Figure::lessThan);
        String orMore = language.choose(" or (?:more|over)", " eller (?:mere|flere|derover)");
        String orLess = language.choose(" or (?:less|fewer|under)", " eller (?:mindre|færre|derunder)");
        figures.form(number + "(?:[+]|" + orMore + ")", match -> Figure.atLeast(numbers.positive(match.group(1))));
        figures.form(number + orLess, match -> Figure.atMost(numbers.positive(match.group(1))));
        String to = "(?:[-–]| [-–] |" + language.choose(" to ", " til ") + ")";
        range(number + to + "(" + numbers.unsigned + ")");
        range(language.choose("between ", "mellem ") + number + language.choose(" and ", " og ") + "("
                + numbers.unsigned + ")");
        figures.form(language.choose("unknown|not stated", "ukendt|ikke oplyst"), match -> Figure.unknown());
        figures.form(language.choose("suppressed", "skjult"), match -> Figure.suppressed());
        figures.plain(text -> {
            BigDecimal digits = NumberForms.digits(text);
            return digits == null ? null : Figure.exactly(digits);
        });
    }

    private void range(String form) {
        figures.form(form, match -> Figure.between(numbers.positive(match.group(1)), numbers.positive(match.group(2))));
    }

    private void kind(String signs, String english, String danish, Function<BigDecimal, Figure> kind) {
        String before = "(?:(?:" + signs + ") ?|" + language.choose(english, danish) + ")";
        figures.form(before + "(" + numbers.number + ")", match -> kind.apply(numbers.positive(match.group(1))));
    }
}
