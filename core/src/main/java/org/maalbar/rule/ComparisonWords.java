package org.maalbar.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maalbar.quantity.Decimals;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;

/** Words a comparison as a person would say it. */
final class ComparisonWords {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DECIMALS = 4;

    private ComparisonWords() {}

    /** "at least 500 parents", "at least 80 % of the staff", "at most half of the level at the end of 2016". */
    static Sentence asksFor(Comparison comparison, IndicatorNames names) {
        Language language = names.language();
        String is = comparison.is().word(language) + " ";
        Sum right = comparison.right();
        return switch (comparison.kind()) {
            case MILESTONE -> Sentence.of(language.choose("reached", "nået"));
            case SHARE ->
                Sentence.of(is
                                + Wording.in(language)
                                        .percent(right.terms().get(0).factor())
                                + language.choose(" of ", " af "))
                        .and(names.name(right.terms().get(0).measure()));
            case TIMES ->
                Sentence.of(is + multiple(right.terms().get(0).factor(), language))
                        .and(base(right.terms().get(0).measure(), comparison, names));
            case PLAIN ->
                right.isNumber()
                        ? names.amount(is, right.plus(), comparison.measure().indicator())
                        : Sentence.of(is)
                                .and(multipleOfAverage(comparison)
                                        .map(factor -> average(factor, comparison, names))
                                        .orElseGet(() -> sum(right, comparison, names)));
        };
    }

    /** "Parents: at least 500", "Valby + Vesterbro: at least 300". */
    static Sentence inWords(Comparison comparison, IndicatorNames names) {
        Sentence left = multipleOfAverage(comparison).isPresent()
                ? names.name(comparison.measure())
                : name(comparison.left(), names);
        return left.and(": ").and(asksFor(comparison, names));
    }

    /**
     * Six times a measure and the sum of three others compare it with half of their average. By which factor the average is
     * multiplied; empty if something else is compared, or the factor has too many decimals to be said.
     */
    static Optional<BigDecimal> multipleOfAverage(Comparison comparison) {
        Optional<Term> left = comparison.left().multiple();
        Sum right = comparison.right();
        long factors = right.terms().stream().map(Term::factor).distinct().count();
        if (left.isEmpty()
                || right.terms().size() < 2
                || factors > 1
                || right.plus().signum() > 0) {
            return Optional.empty();
        }
        BigDecimal all = right.terms()
                .get(0)
                .factor()
                .multiply(BigDecimal.valueOf(right.terms().size()));
        BigDecimal divisor = left.get().factor();
        BigDecimal factor = all.divide(divisor, DECIMALS, RoundingMode.DOWN);
        return factor.multiply(divisor).compareTo(all) == 0 ? Optional.of(Decimals.normal(factor)) : Optional.empty();
    }

    private static Sentence name(Sum left, IndicatorNames names) {
        List<Sentence> parts = new ArrayList<>();
        for (Term term : left.terms()) {
            parts.add(factor(term, names).and(names.name(term.measure())));
        }
        return Sentence.join(" + ", parts);
    }

    private static Sentence factor(Term term, IndicatorNames names) {
        return Sentence.of(term.isWhole() ? "" : Wording.in(names.language()).number(term.factor()) + " × ");
    }

    private static Sentence sum(Sum right, Comparison comparison, IndicatorNames names) {
        List<Sentence> parts = new ArrayList<>();
        for (Term term : right.terms()) {
            parts.add(factor(term, names).and(base(term.measure(), comparison, names)));
        }
        if (right.plus().signum() > 0) {
            parts.add(Sentence.of(Wording.in(names.language()).number(right.plus())));
        }
        return Sentence.join(" + ", parts);
    }

    private static Sentence average(BigDecimal factor, Comparison comparison, IndicatorNames names) {
        Language language = names.language();
        List<Sentence> parts = comparison.right().terms().stream()
                .map(term -> base(term.measure(), comparison, names))
                .toList();
        int last = parts.size() - 1;
        return Sentence.of((factor.compareTo(BigDecimal.ONE) == 0 ? "" : multiple(factor, language))
                        + language.choose("the average of ", "gennemsnittet af "))
                .and(Sentence.join(", ", parts.subList(0, last)))
                .and(language.choose(" and ", " og "))
                .and(parts.get(last));
    }

    /** "half of ", "double ", "75 % of ", "1.2 times ". */
    private static String multiple(BigDecimal factor, Language language) {
        Wording wording = Wording.in(language);
        if (factor.compareTo(HALF) == 0) {
            return language.choose("half of ", "halvdelen af ");
        } else if (factor.compareTo(TWO) == 0) {
            return language.choose("double ", "det dobbelte af ");
        } else if (factor.compareTo(BigDecimal.ONE) < 0) {
            return wording.percent(factor) + language.choose(" of ", " af ");
        } else if (factor.compareTo(TWO) < 0) {
            return wording.percent(factor.subtract(BigDecimal.ONE)) + language.choose(" above ", " over ");
        }
        return wording.number(factor) + language.choose(" times ", " gange ");
    }

    /** Of the same indicator only when, of another one its name, too. */
    private static Sentence base(Measure measure, Comparison comparison, IndicatorNames names) {
        boolean isSame = measure.indicator().equals(comparison.measure().indicator())
                && measure.category().equals(comparison.measure().category())
                && (measure.on().isPresent() || measure.during().isPresent());
        if (!isSame) {
            return names.name(measure);
        }
        Language language = names.language();
        String what = measure.during().isPresent()
                ? language.choose("the growth", "tilvæksten")
                : language.choose("the level", "niveauet");
        return Sentence.of(what + names.when(measure));
    }
}
