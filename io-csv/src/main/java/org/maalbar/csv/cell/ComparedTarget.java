package org.maalbar.csv.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target.Base;
import org.maalbar.csv.cell.Target.SaidAs;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/**
 * Targets that speak of another time than the due day: {@code halveret siden 2016}, {@code 20 pct. flere end i 2017}, {@code højst
 * halvdelen af niveauet i 2016}, {@code flere i 2018 end i 2017}, {@code mindst 50 nye i 2018}, {@code mindst 50 om året i 2018-21}.
 * The words are read in both languages, the numbers and times in that of the table.
 */
final class ComparedTarget {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** No target is longer. */
    private static final int LONGEST = 200;

    private static final Pattern OUT_OF =
            Pattern.compile("(?:%|pct\\.?|procent|cent)\\h+(?:af|of)\\h+(?!niveau|the level)");

    private static final Pattern ADDED = Pattern.compile("[+]\\h*[0-9½¼¾].*");
    private static final Pattern UNCHANGED = Pattern.compile("uændret|unchanged|fastholdes|holdes|maintained");

    private static final Pattern NOT_MORE = Pattern.compile(
            "(?:ikke|not|no) (?:(?<more>flere|mere|more)|færre|mindre|fewer|less) (?:end|than) (?:i|in) (?<time>.+)");

    /** What is behind a comparison. */
    private static final List<String> TIMES = List.of(" siden 2016", " end i 2016", " since 2016", " than in 2016");

    /** Parts of words that only such targets have. */
    private static final Pattern SPEAKS_OF_CHANGE = Pattern.compile(
            "halv|dobl|fler|færre|mere|mindre|høje|lave|stig|fald|redu|nedbring|øge|øget|voks|vækst|niveau|siden|end i|om året"
                    + "|årlig|hvert år|pr\\. år|nye|\\bi [0-9]|doubl|more|fewer|less|increas|decreas|rise|rising|grow"
                    + "|level|since|than|year|new|\\bin [0-9]|^[+].*[0-9]|^[-−].*(?:%|pct|cent)");

    private final ComparisonWords words;
    private final Notation notation;

    private ComparedTarget(ComparisonWords words, Notation notation) {
        this.words = words;
        this.notation = notation;
    }

    /** What a text asks for, if it speaks of another time than the due day. */
    static Optional<Target> read(String text, Notation notation) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
        Optional<Target> target = new ComparedTarget(ComparisonWords.DANISH, notation).read(plain);
        return target.isPresent() ? target : new ComparedTarget(ComparisonWords.ENGLISH, notation).read(plain);
    }

    private Optional<Target> read(String text) {
        Matcher match = words.changed.matcher(text);
        if (match.matches()) {
            return Optional.of(since(match, match.group("doubled") == null ? HALF : TWO));
        }
        match = words.changedBy.matcher(text);
        if (match.matches()) {
            return Optional.of(since(match, factor(match.group("more") != null, percentOf(match))));
        }
        match = words.moreInThanIn.matcher(text);
        if (match.matches()) {
            return Optional.of(than(match, SaidAs.MEANT, span(match.group("own")), span(match.group("time"))));
        }
        match = words.moreThanIn.matcher(text);
        if (match.matches()) {
            Span other = span(match.group("time"));
            Span end = Span.of(Form.lastDay(other));
            return Optional.of(
                    match.group("end") == null
                            ? than(match, SaidAs.THAN_IN, null, other)
                            : than(match, SaidAs.MEANT, null, end));
        }
        for (Map.Entry<Pattern, ConditionRecipe.Kind> form : words.comparedWithLevel.entrySet()) {
            match = form.getKey().matcher(text);
            if (match.matches()) {
                return Optional.of(
                        Target.level(form.getValue(), factor(match), Form.lastDay(span(match.group("time")))));
            }
        }
        match = words.eachYear.matcher(text);
        if (match.matches()) {
            return Optional.of(number(match).eachYear(span(match.group("time"))));
        }
        match = words.newIn.matcher(text);
        return match.matches() ? Optional.of(number(match).during(span(match.group("time")))) : Optional.empty();
    }

    /** So many times the level at the end of a span: at most where it is less. */
    private Target since(Matcher match, BigDecimal factor) {
        boolean isLess = factor.compareTo(BigDecimal.ONE) < 0;
        Span end = Span.of(Form.lastDay(span(match.group("time"))));
        return Target.comparedWith(
                new Base(SaidAs.SINCE, end, true),
                isLess ? ConditionRecipe.Kind.AT_MOST : ConditionRecipe.Kind.AT_LEAST,
                factor,
                null);
    }

    private Target than(Matcher match, SaidAs saidAs, @Nullable Span own, Span other) {
        boolean isMore = match.group("more") != null;
        BigDecimal change = percent(match);
        if (change == null) {
            ConditionRecipe.Kind kind = isMore ? ConditionRecipe.Kind.MORE_THAN : ConditionRecipe.Kind.LESS_THAN;
            return Target.comparedWith(new Base(saidAs, other, false), kind, null, own);
        }
        ConditionRecipe.Kind kind = isMore ? ConditionRecipe.Kind.AT_LEAST : ConditionRecipe.Kind.AT_MOST;
        return Target.comparedWith(new Base(saidAs, other, true), kind, factor(isMore, change), own);
    }

    private static BigDecimal factor(boolean isMore, BigDecimal change) {
        BigDecimal factor = isMore ? BigDecimal.ONE.add(change) : BigDecimal.ONE.subtract(change);
        if (factor.signum() <= 0) {
            throw new RefusedException(
                    "Nothing is left of what is 100 % less: write \"at most 0\"",
                    "Der er intet tilbage af det, der er 100 pct. mindre: skriv »højst 0«");
        }
        return Decimals.normal(factor);
    }

    private @Nullable BigDecimal factor(Matcher match) {
        String multiple = match.group("multiple");
        if (multiple == null) {
            return null;
        }
        BigDecimal percent = percent(match);
        return percent != null ? percent : multiple.startsWith("half") || multiple.startsWith("halv") ? HALF : TWO;
    }

    private @Nullable BigDecimal percent(Matcher match) {
        return match.group("percent") == null ? null : percentOf(match);
    }

    private BigDecimal percentOf(Matcher match) {
        return Decimals.normal(Decimals.checked(Wording.in(notation.language())
                .parseNumber(match.group("percent"))
                .movePointLeft(2)));
    }

    /** How many are to be new; of a percentage, it is not said of what. */
    private Target number(Matcher match) {
        Target number = TargetCell.number(match.group("number"), notation);
        if (number.isPercent()) {
            throw unclear(match.group(), notation);
        }
        return number;
    }

    private Span span(String text) {
        return Cells.of(Form.SPAN).read(text, notation);
    }

    /** Asks for another wording of a text that seems to compare with something else than a number. */
    static Optional<RefusedException> asked(String text, Notation notation) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher notMore = NOT_MORE.matcher(lower);
        if (notMore.matches()) {
            String time = Printable.brief(notMore.group("time"));
            boolean isMost = notMore.group("more") != null;
            return Optional.of(new RefusedException(
                    "Write \"" + (isMost ? "at most" : "at least") + " the level in " + time + "\"",
                    "Skriv »" + (isMost ? "højst" : "mindst") + " niveauet i " + time + "«"));
        } else if (OUT_OF.matcher(lower).find()) {
            String example = notation.language().choose("at most 10%", "højst 10 pct.");
            return Optional.of(new RefusedException(
                    "What a percentage is out of is said in the column \"out of\": write only \"" + example
                            + "\" and the like here",
                    "Det, en procentdel er ud af, skrives i kolonnen »Ud af«: skriv kun »" + example
                            + "« eller lignende her"));
        } else if (UNCHANGED.matcher(lower).find()) {
            return Optional.of(new RefusedException(
                    "May it be more, or less? Write \"at least the level in 2017\" or \"at most the level in 2017\"",
                    "Må det være mere eller mindre? Skriv »mindst niveauet i 2017« eller »højst niveauet i 2017«"));
        } else if (ADDED.matcher(text).matches()) {
            return Optional.of(added(text.substring(1).strip()));
        } else if (!SPEAKS_OF_CHANGE.matcher(lower).find()) {
            return Optional.empty();
        }
        return Optional.of(TIMES.stream()
                .map(time -> text + time)
                .filter(timed -> isRead(timed, notation))
                .findFirst()
                .map(ComparedTarget::withoutTime)
                .orElseGet(() -> unclear(text, notation)));
    }

    /** What is meant by a plus, with the number that is behind it. */
    private static RefusedException added(String number) {
        boolean isPercent = MeasuredCell.isPercent(number);
        String english = isPercent ? number + " more than in 2017" : "at least " + number + " new in 2018";
        String danish = isPercent ? number + " flere end i 2017" : "mindst " + number + " nye i 2018";
        return new RefusedException(
                "\"+" + Printable.brief(number) + "\" says so many more, but not than when: write \"" + english
                        + "\", with the year that is meant",
                "»+" + Printable.brief(number) + "« siger så mange flere, men ikke end hvornår: skriv »" + danish
                        + "« med det årstal, der menes");
    }

    private static boolean isRead(String text, Notation notation) {
        try {
            return read(text, notation).isPresent();
        } catch (IllegalArgumentException otherFault) {
            return false;
        }
    }

    private static RefusedException withoutTime(String example) {
        String shown = Printable.brief(example);
        return new RefusedException(
                "Compared with when? Write \"" + shown + "\", with the year that is meant",
                "I forhold til hvornår? Skriv »" + shown + "« med det årstal, der menes");
    }

    private static RefusedException unclear(String text, Notation notation) {
        List<String> examples = notation.language()
                .choose(
                        List.of(
                                "20% fewer than in 2017",
                                "at most half of the level in 2016",
                                "at least 50 new in 2018",
                                "at least 50 a year in 2018/2021"),
                        List.of(
                                "20 pct. færre end i 2017",
                                "højst halvdelen af niveauet i 2016",
                                "mindst 50 nye i 2018",
                                "mindst 50 om året i 2018-21"));
        String shown = Printable.brief(text);
        return new RefusedException(
                "It is not clear what \"" + shown + "\" asks for: write it as \""
                        + String.join("\", \"", examples.subList(0, 3)) + "\" or \"" + examples.get(3) + "\"",
                "Det er ikke klart, hvad »" + shown + "« kræver: skriv det som »"
                        + String.join("«, »", examples.subList(0, 3)) + "« eller »" + examples.get(3) + "«");
    }

    /** How a target of another time is written. */
    static String written(Target target, Notation notation) {
        ComparedTarget writer = new ComparedTarget(
                notation.language().choose(ComparisonWords.ENGLISH, ComparisonWords.DANISH), notation);
        return Thousands.toldApart(writer.written(target), notation);
    }

    private String written(Target target) {
        Target.Growth growth = target.growth();
        Base base = target.base();
        if (growth == null && base != null) {
            return ConditionRecipe.KINDS.word(target.kind(), notation.language())
                    + (base.isMultiple() ? " " + multiple(target.low()) : "")
                    + say(" the level ", " niveauet ")
                    + end(base.span().last().orElseThrow());
        } else if (growth != null && base != null) {
            boolean isMore = target.kind().relation().orElseThrow().asksForMore();
            BigDecimal change = target.low().subtract(BigDecimal.ONE).abs();
            return (base.isMultiple() ? percent(change) + " " : "")
                    + (isMore ? say("more ", "flere ") : say("fewer ", "færre "))
                    + during(growth.span())
                    + say(" than ", " end ")
                    + during(base.span());
        } else if (growth != null) {
            return TargetCell.writtenNumber(target, notation)
                    + (growth.isOfEachYear() ? say(" a year ", " om året ") : say(" new ", " nye "))
                    + during(growth.span());
        }
        throw new IllegalArgumentException("A target of the due day: " + target);
    }

    private String say(String english, String danish) {
        return notation.language().choose(english, danish);
    }

    private String multiple(BigDecimal factor) {
        if (factor.compareTo(HALF) == 0) {
            return say("half of", "halvdelen af");
        } else if (factor.compareTo(TWO) == 0) {
            return say("double", "det dobbelte af");
        }
        return percent(factor) + say(" of", " af");
    }

    private String percent(BigDecimal share) {
        return TargetCell.percent(share.movePointRight(2), notation);
    }

    /** The end of a year goes by the year. */
    private String end(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) {
            return during(Span.between(day.withDayOfYear(1), day));
        }
        return say("on " + day, "den " + Wording.in(Language.DANISH).day(day));
    }

    private String during(Span span) {
        if (notation.language() != Language.DANISH) {
            return "in " + span;
        }
        String text = Wording.in(Language.DANISH).span(span);
        boolean isDay = span.first().equals(span.last());
        return (isDay ? "den " : text.contains(" til ") ? "fra " : "i ") + text;
    }
}
