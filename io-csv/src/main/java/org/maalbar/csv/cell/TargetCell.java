package org.maalbar.csv.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.field.OwnForm;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * A target as people write it: {@code mindst 2.000} or just {@code 2.000}, {@code over 75}, {@code højst 30}, {@code under 5},
 * {@code 200 til 300}, {@code 500 eller flere}, {@code 700 deltagere}, {@code 80 pct.}, {@code ikke over 5 pct.}, {@code nået}, or one that
 * compares with another time.
 */
public final class TargetCell extends OwnForm<Target> implements Cell<Target> {
    private static final Set<String> ALL = Set.of("alle", "samtlige", "all", "everyone");
    private static final Set<String> NONE = Set.of("ingen", "intet", "none", "no one");

    private static final Pattern THAN_A_YEAR =
            Pattern.compile("(.*\\b(?:end|than))\\h+((?:19|20)[0-9]{2})", Pattern.CASE_INSENSITIVE);

    /** What compares with a level only. */
    private static final Pattern NOT_THAN = Pattern.compile("(?:ikke|not|no)\\h", Pattern.CASE_INSENSITIVE);

    public TargetCell() {
        super("invalid-target");
    }

    @Override
    public Target read(String text, Notation notation) {
        Optional<Boolean> reached = Milestones.isReached(text);
        if (reached.isPresent() && reached.get()) {
            return Target.REACHED;
        } else if (reached.isPresent()) {
            throw new RefusedException(
                    "A milestone is to be reached: write \"reached\"", "En milepæl skal nås: skriv »nået«");
        }
        checkAllOrNone(text);
        Thousands.check(text, notation);
        Optional<Target> compared = ComparedTarget.read(text, notation);
        if (compared.isPresent()) {
            return compared.get();
        } else if (text.startsWith("+") || MeasuredCell.isAdded(text)) {
            throw ComparedTarget.asked(text.substring(text.indexOf('+')), notation)
                    .orElseGet(() -> noTarget(text));
        }
        checkPartAndWhole(text);
        checkYear(text);
        Target target;
        try {
            target = number(text, notation);
        } catch (RefusedException e) {
            throw ComparedTarget.asked(text, notation).orElse(hasDigit(text) ? e : noTarget(text));
        }
        if (target.isBare() && target.low().signum() == 0) {
            throw new RefusedException(
                    "At least 0 is always so: write \"at most 0\" if there must be none",
                    "Mindst 0 er altid opfyldt: skriv »højst 0«, hvis der ingen må være");
        }
        return target;
    }

    /** How many "all" are is for the reader to say. */
    private static void checkAllOrNone(String text) {
        String word = Names.normal(text);
        if (ALL.contains(word)) {
            throw new RefusedException(
                    "How many are all? Write the number, or \"100 per cent\" and what it is out of",
                    "Hvor mange er alle? Skriv tallet, eller »100 pct.« og hvad det er »Ud af«");
        } else if (NONE.contains(word)) {
            throw new RefusedException("Write \"at most 0\"", "Skriv »højst 0«");
        }
    }

    /** A goal asks for a number, or for a percentage of what there are. */
    private static void checkPartAndWhole(String text) {
        MeasuredCell.partAndWhole(text).ifPresent(two -> {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "\"" + shown + "\" is two numbers: write the number " + two.group(1)
                            + ", or a percentage and in \"out of\" what it is of",
                    "»" + shown + "« er to tal: skriv tallet " + two.group(1)
                            + " eller en procentdel og i »Ud af«, hvad det er ud af");
        });
    }

    /** "Fewer than 2023" is fewer than in that year to most who write it, and a number to none. */
    private static void checkYear(String text) {
        Matcher year = THAN_A_YEAR.matcher(text);
        if (year.matches()) {
            String words = year.group(1);
            String number = year.group(2);
            boolean isEnglish = words.toLowerCase(Locale.ROOT).endsWith("than");
            String inYear = NOT_THAN.matcher(words).lookingAt()
                    ? words + (isEnglish ? " the level in " : " niveauet i ") + number
                    : words + (isEnglish ? " in " : " i ") + number;
            String more = words + " "
                    + Wording.in(isEnglish ? Language.ENGLISH : Language.DANISH).number(Integer.parseInt(number));
            throw new RefusedException(
                    "A year or a number? Write \"" + inYear + "\" or \"" + more + "\"",
                    "Et årstal eller et tal? Skriv »" + inYear + "« eller »" + more + "«");
        }
    }

    /** A number, or what it must not be, with or without a per cent sign. */
    static Target number(String text, Notation notation) {
        Measured measured = new MeasuredCell().read(text, notation);
        return number(measured.figure(), measured.isPercent(), text).in(measured.unit());
    }

    private static Target number(Figure figure, boolean isPercent, String text) {
        if (figure instanceof Figure.Exact exact) {
            return Target.bare(Decimals.normal(exact.value()), isPercent);
        } else if (figure instanceof Figure.AtLeast atLeast) {
            return Target.of(ConditionRecipe.Kind.AT_LEAST, Decimals.normal(atLeast.value()), isPercent);
        } else if (figure instanceof Figure.MoreThan moreThan) {
            return Target.of(ConditionRecipe.Kind.MORE_THAN, Decimals.normal(moreThan.value()), isPercent);
        } else if (figure instanceof Figure.AtMost atMost) {
            return Target.of(ConditionRecipe.Kind.AT_MOST, Decimals.normal(atMost.value()), isPercent);
        } else if (figure instanceof Figure.LessThan lessThan) {
            return Target.of(ConditionRecipe.Kind.LESS_THAN, Decimals.normal(lessThan.value()), isPercent);
        } else if (figure instanceof Figure.Between between) {
            return Target.between(Decimals.normal(between.low()), Decimals.normal(between.high()), isPercent);
        }
        throw noTarget(text);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    private static RefusedException noTarget(String text) {
        String shown = Printable.brief(text);
        return new RefusedException(
                "Must be a target such as 450, at most 30, 200 to 300, 80% or \"reached\"; \"" + shown + "\" is none",
                "Skal være et måltal, fx 450, højst 30, 200 til 300, 80 pct. eller nået; »" + shown
                        + "« er intet måltal");
    }

    @Override
    public String write(Target target, Notation notation) {
        if (target.kind() == ConditionRecipe.Kind.REACHED) {
            return ConditionRecipe.KINDS.word(target.kind(), notation.language());
        }
        return target.growth() == null && target.base() == null
                ? writtenNumber(target, notation)
                : ComparedTarget.written(target, notation);
    }

    /** How the number of a target is written, with what it must not be. */
    static String writtenNumber(Target target, Notation notation) {
        if (target.isPercent() && target.kind() == ConditionRecipe.Kind.BETWEEN) {
            return Cells.FIGURE.write(Figure.between(target.low(), target.high()), notation)
                    + MeasuredCell.percentSign(notation);
        } else if (target.isPercent()) {
            return ConditionRecipe.KINDS.word(target.kind(), notation.language()) + " "
                    + percent(target.low(), notation);
        }
        return Cells.FIGURE.write(
                switch (target.kind()) {
                    case MORE_THAN -> Figure.moreThan(target.low());
                    case AT_MOST -> Figure.atMost(target.low());
                    case LESS_THAN -> Figure.lessThan(target.low());
                    case BETWEEN -> Figure.between(target.low(), target.high());
                    default -> Figure.atLeast(target.low());
                },
                notation);
    }

    /** Of "33.333%" a spreadsheet makes a number of which it shows, and saves, two decimals. */
    static String percent(BigDecimal percent, Notation notation) {
        Wording wording = Wording.in(notation.language());
        return notation.language()
                .choose(
                        wording.number(Decimals.normal(percent)) + MeasuredCell.percentSign(notation),
                        wording.percent(percent.movePointLeft(2)));
    }
}
