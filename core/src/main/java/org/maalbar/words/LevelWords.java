package org.maalbar.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words the numbers of an indicator: what is known of it, what was stated, what remains, how far it moved. */
public final class LevelWords extends Words {

    private final Predicate<String> suppressed;

    /** In a language. */
    public LevelWords(Language language) {
        this(language, indicator -> false);
    }

    /** In a language, where what is not known of some indicators is suppressed. */
    public LevelWords(Language language, Predicate<String> suppressed) {
        super(language);
        this.suppressed = suppressed;
    }

    /** "mindst 125 forældre", "405-495", "71,5 pct.", "ukendt", "skjult". */
    public Sentence level(Bounds bounds, Indicator indicator) {
        String level = wording.level(bounds, indicator.domain());
        boolean known = !bounds.equals(indicator.domain().whole()) && !bounds.equals(Bounds.unbounded());
        if (!known && suppressed.test(indicator.id())) {
            return Sentence.of(wording.figure(Figure.suppressed()));
        }
        return known && !isPercent(indicator) ? withUnit(level, last(bounds), indicator) : Sentence.of(level);
    }

    /** The same; a milestone is reached or not. */
    public Sentence level(Bounds bounds, Indicator indicator, boolean milestone) {
        if (!milestone) {
            return level(bounds, indicator);
        }
        return switch (bounds.atLeast(1)) {
            case HOLDS -> say("reached", "nået");
            case FAILS -> say("not reached", "ikke nået");
            case UNDECIDED ->
                Sentence.of(
                        suppressed.test(indicator.id())
                                ? wording.figure(Figure.suppressed())
                                : wording.bounds(Bounds.unbounded()));
        };
    }

    /** A number that something is asked to reach, with its unit. */
    Sentence target(String words, BigDecimal number, Indicator indicator) {
        String text = words + wording.number(number);
        return isPercent(indicator) ? Sentence.of(text + wording.percentSign()) : withUnit(text, number, indicator);
    }

    /** "980 af 2.000 forældre"; with the target by itself where it is passed, unknown or a percentage: "71 pct., mål 80 pct." */
    Sentence ofTarget(Bounds reached, BigDecimal target, Indicator indicator) {
        boolean isPassed = reached.low().compareTo(target) > 0;
        boolean isUnknown = reached.equals(indicator.domain().whole()) || reached.equals(Bounds.unbounded());
        String number = wording.number(target);
        if (isPercent(indicator)) {
            return level(reached, indicator).and(say(", target ", ", mål ")).and(number + wording.percentSign());
        } else if (isUnknown) {
            return level(reached, indicator).and(target(language.choose(", target ", ", mål "), target, indicator));
        } else if (isPassed) {
            return level(reached, indicator).and(say(", target ", ", mål ")).and(number);
        }
        return withUnit(wording.bounds(reached) + language.choose(" of ", " af ") + number, target, indicator);
    }

    /** The unit is in brackets after one, as its plural would be wrong. */
    private static Sentence withUnit(String number, BigDecimal last, Indicator indicator) {
        Optional<Sentence> unit =
                indicator.unit().map(text -> Sentence.of(last.compareTo(BigDecimal.ONE) == 0 ? " ({})" : " {}", text));
        return Sentence.of(number).and(unit.orElse(Sentence.of("")));
    }

    private static BigDecimal last(Bounds bounds) {
        return bounds.high().orElse(bounds.low());
    }

    private static boolean isPercent(Indicator indicator) {
        return indicator.domain() == Domain.PERCENT;
    }

    /** What remains to a target: "1.020", "højst 75 procentpoint", "0 forældre"; a milestone is to be reached or is. */
    public Sentence remaining(Bounds rest, Indicator indicator, boolean milestone) {
        if (rest.equals(Bounds.exactly(0))) {
            return milestone ? nothing() : level(rest, indicator);
        } else if (milestone) {
            return rest.isExact() ? say("to be reached", "skal nås") : Sentence.of(wording.bounds(Bounds.unbounded()));
        }
        return points(wording.bounds(rest), last(rest), indicator);
    }

    /** What remains where it is just not enough: "mere end 12,5", "højst lidt over 9,95". */
    public Sentence moreThan(Bounds rest, Indicator indicator) {
        if (rest.high().isEmpty()) {
            return remaining(rest, indicator, false);
        }
        String above = language.choose("more than ", "mere end ") + wording.number(rest.low());
        String least = rest.isExact() || rest.low().signum() > 0 ? above : "";
        String most = rest.isExact()
                ? ""
                : language.choose("at most just over ", "højst lidt over ")
                        + wording.number(rest.high().get());
        String both = least.isEmpty() || most.isEmpty() ? "" : language.choose(" and ", " og ");
        return points(least + both + most, last(rest), indicator);
    }

    /** That nothing remains to several targets. */
    public Sentence nothing() {
        return Sentence.of("0");
    }

    /** How far an indicator has moved: "+60", "−4 procentpoint". */
    public Sentence difference(BigDecimal by, Indicator indicator) {
        return points((by.signum() > 0 ? "+" : "") + wording.number(by), by.abs(), indicator);
    }

    private Sentence points(String number, BigDecimal last, Indicator indicator) {
        return Sentence.of(number).and(isPercent(indicator) ? percentagePoints(last) : Sentence.of(""));
    }

    private Sentence percentagePoints(BigDecimal last) {
        boolean one = last.compareTo(BigDecimal.ONE) == 0;
        return say(one ? " percentage point" : " percentage points", " procentpoint");
    }

    /** A figure as it was stated, with a sign for a percentage. */
    String figure(Figure figure, Indicator indicator) {
        boolean isPercentage = isPercent(indicator) && figure.isStated();
        return wording.figure(figure) + (isPercentage ? wording.percentSign() : "");
    }

    /** Of what goes either way or never changes, a figure is all there is; what adds up has totals and what comes on top. */
    Sentence stated(Tally tally, Figure figure, Indicator indicator) {
        String number = figure(figure, indicator);
        if (indicator.behaviour() != Behaviour.CUMULATIVE || !figure.isStated()) {
            return Sentence.of(number);
        }
        return tally == Tally.TOTAL
                ? say("in total " + number, "i alt " + number)
                : say(number + " more", "yderligere " + number);
    }

    /** Where counting starts: "udgangspunkt 0". */
    public Sentence baseline(Figure figure, Indicator indicator) {
        return say("baseline ", "udgangspunkt ").and(figure(figure, indicator));
    }

    /** How a baseline counts. */
    public Sentence startOfCounting() {
        return say("counting starts at the start of that day", "udgangspunkt ved dagens begyndelse");
    }

    /** What plans come on top of; which indicator is meant only where there are several. */
    public Sentence planBase(Bounds level, LocalDate day, Indicator indicator, boolean named) {
        Sentence plans = named
                ? say("Plans for “{}” are counted from ", "Planerne for ”{}” regnes fra ", indicator.name())
                : say("Plans are counted from ", "Planerne regnes fra ");
        return plans.and(level(level, indicator))
                .and(say(" on ", " den "))
                .and(wording.day(day))
                .and(".");
    }

    /** That the same people may be counted more than once. */
    public Sentence mayOverlap() {
        return say("the same may be counted several times", "de samme kan være talt med flere gange");
    }

    /** That "about" means something else. */
    public Sentence about(Approximation then, Approximation now) {
        return say("Last time, “about” was understood as ", "”Ca.” blev sidst forstået som ")
                .and(wording.percent(then.share()))
                .and(say(", and now as ", ", og nu som "))
                .and(wording.percent(now.share()))
                .and(say(" to either side of the stated number.", " til hver side af det oplyste tal."));
    }
}
