package org.maalbar.csv.sheet.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** What a row of a sheet cannot do without once it says something else, and why. */
public final class SheetNeeds {
    private static final Map<Field<?>, Why> WHY = Map.ofEntries(
            because(
                    SheetColumns.NUMBER,
                    "what is said of an initiative needs its number, or that of a goal of it",
                    "det, der siges om en indsats, skal have dens nummer eller et af dens måls"),
            because(SheetColumns.TITLE, "every initiative has a title", "enhver indsats har en titel"),
            because(
                    SheetColumns.GOAL,
                    "write the number of the goal that this is about, so that it counts",
                    "skriv nummeret på det mål, som dette handler om, så det regnes med"),
            because(
                    SheetColumns.STATEMENT,
                    "every goal says what is to be reached",
                    "ethvert mål siger, hvad der skal nås"),
            because(
                    SheetColumns.DUE,
                    "give the goal a \"due\", or the sheet a \"programme period\" with an end",
                    "giv målet en »Frist«, eller arket en »Programperiode« med en slutning"),
            because(
                    SheetColumns.TARGET,
                    "\"%s\" is filled in, but there is no target; if the goal is not measurable, leave that empty, too",
                    "»%s« er udfyldt, men der er intet måltal; er målet ikke målbart, så lad også det stå tomt"),
            because(
                    SheetColumns.INDICATOR,
                    "only the row of a goal that counts one thing need not say what it counts",
                    "kun en række til et mål, der tæller én ting, kan lade være med at sige, hvad den tæller"),
            because(
                    SheetColumns.BEHAVIOUR,
                    "one of cumulative, fixed, fluctuating; of what is not to exceed a target, or is compared with an earlier"
                            + " time, it cannot be guessed",
                    "ét af kumulativ, fast, svingende; ved det, der ikke må overskride et måltal eller sammenlignes med et"
                            + " tidligere tidspunkt, kan det ikke gættes"),
            because(SheetColumns.BASELINE, "a baseline has a figure and a day", "et udgangspunkt har et tal og en dag"),
            because(
                    SheetColumns.BASELINE_DAY,
                    "a baseline has a figure and a day",
                    "et udgangspunkt har et tal og en dag"),
            because(
                    SheetColumns.SEEN,
                    "\"%s\" is filled in, but there is no figure: write it, or delete the other",
                    "»%s« er udfyldt, men tallet mangler: skriv det, eller slet det andet"),
            because(SheetColumns.SEEN_ON, "every figure was seen on a day", "ethvert tal er opgjort en dag"),
            because(
                    SheetColumns.PLANNED,
                    "when, with whom and how many belong to an activity",
                    "hvornår, med hvem og hvor mange hører til en aktivitet"),
            because(
                    SheetColumns.FUNDING,
                    "who gives does not say what is given",
                    "hvem der giver, siger ikke, hvad der gives"),
            because(
                    SheetColumns.CLAIM,
                    "a day alone claims nothing: write a status or a status text, too",
                    "en dag alene siger intet om status: skriv også en status eller en statustekst"),
            because(
                    SheetColumns.CLAIMED_ON,
                    "every claim and every status text is of a day",
                    "enhver status og enhver statustekst gælder pr. en dag"));

    private static final List<Field<LocalDate>> DAYS = List.of(
            SheetColumns.STATUS_DAY,
            SheetColumns.DUE,
            SheetColumns.BASELINE_DAY,
            SheetColumns.RECORDED,
            SheetColumns.STATED,
            SheetColumns.CLAIMED_ON);
    private static final List<Field<Span>> SPANS =
            List.of(SheetColumns.SPAN, SheetColumns.SEEN_ON, SheetColumns.PERIOD);

    private SheetNeeds() {}

    /**
     * Why a cell is needed.
     *
     * @param english in English, with %s for the column that is filled in
     * @param danish the same in Danish
     */
    private record Why(String english, String danish) {}

    private static Map.Entry<Field<?>, Why> because(Field<?> column, String english, String danish) {
        return Map.entry(column, new Why(english, danish));
    }

    /** Rejects a row that lacks a cell. */
    public static void refuse(Row row, Field<?> needed) {
        refuse(row, needed, needed);
    }

    /** Rejects a row that lacks a cell, though another is filled in. */
    public static void refuse(Row row, Field<?> needed, Field<?> filled) {
        Why why = Objects.requireNonNull(WHY.get(needed));
        row.missing(
                needed,
                why.english().replace("%s", filled.english()),
                why.danish().replace("%s", filled.danish()));
    }

    /** Rejects a row with something in one of the others, but not in the first. */
    public static void check(Row row, Field<?> needed, Field<?>... others) {
        if (!row.has(needed)) {
            for (Field<?> other : others) {
                if (row.has(other)) {
                    refuse(row, needed, other);
                    return;
                }
            }
        }
    }

    /** Rejects a day of a year that no plan has, such as 0018 or 1018. */
    public static void checkYears(Row row) {
        DAYS.forEach(column -> row.get(column).ifPresent(day -> checkYear(row, column, day)));
        SPANS.forEach(column -> row.get(column)
                .ifPresent(span -> span.first().or(span::last).ifPresent(day -> checkYear(row, column, day))));
    }

    private static void checkYear(Row row, Field<?> column, LocalDate day) {
        if (day.getYear() < SheetColumns.FIRST_YEAR) {
            String year = String.format(Locale.ROOT, "%04d", day.getYear());
            row.reject(
                    column,
                    column.form().code(),
                    "No plan has the year " + year + ": years are " + SheetColumns.FIRST_YEAR + " or later",
                    "Ingen plan har årstallet " + year + ": årstal er " + SheetColumns.FIRST_YEAR + " eller senere");
        }
    }

    /**
     * Rejects a number whose unit is not that of its indicator.
     *
     * @param written the unit behind the number, null if there is none
     * @param unit the unit of the indicator
     * @param isOfPercentages whether the indicator is a percentage, which has no other unit
     */
    public static void checkUnit(
            Row row, Field<?> column, @Nullable String written, Optional<String> unit, boolean isOfPercentages) {
        if (written == null) {
            return;
        }
        String shown = Printable.brief(written);
        String code = column.form().code();
        if (isOfPercentages) {
            row.reject(
                    column,
                    code,
                    "\"" + shown + "\" is the unit of no percentage: write the percentage, such as 62%",
                    "»" + shown + "« er ikke enheden for en procentdel: skriv procentdelen, fx 62 pct.");
        } else if (unit.isEmpty()) {
            row.reject(
                    column,
                    code,
                    "\"" + shown + "\" is behind the number: write the number alone here, and its unit in \"unit\"",
                    "»" + shown + "« står efter tallet: skriv tallet alene her og enheden i »Enhed«");
        } else if (!Names.normal(unit.get()).equals(Names.normal(written))) {
            String other = Printable.brief(unit.get());
            row.reject(
                    column,
                    code,
                    "\"" + shown + "\" is behind the number, but the unit is \"" + other
                            + "\": write the number alone here, if it is of this unit",
                    "»" + shown + "« står efter tallet, men enheden er »" + other
                            + "«: skriv tallet alene her, hvis det er i den enhed");
        }
    }

    /** Rejects a plus before a figure that is not said to come on top of another. */
    private static void checkAdded(Row row, Field<Measured> column) {
        Measured measured = row.get(column).filter(Measured::isAdded).orElse(null);
        if (measured == null) {
            return;
        } else if (measured.isPercent()) {
            row.reject(
                    column,
                    "invalid-figure",
                    "A plus says so much more: write the whole percentage, such as 62%",
                    "Et plus siger så meget mere: skriv hele procentdelen, fx 62 pct.");
            return;
        } else if (column.equals(SheetColumns.BASELINE)) {
            row.reject(
                    column,
                    "invalid-figure",
                    "A plus says so many more, but a baseline is a total: write it without the plus",
                    "Et plus siger så mange flere, men et udgangspunkt er et samlet tal: skriv det uden plus");
            return;
        }
        Field<Tally> as = column.equals(SheetColumns.SEEN) ? SheetColumns.SEEN_AS : SheetColumns.EXPECTED_AS;
        if (!row.isUnreadable(as)
                && row.get(as).filter(tally -> tally == Tally.INCREMENT).isEmpty()) {
            row.reject(
                    column,
                    "invalid-figure",
                    "A plus says so many more: write \"increment\" in \"" + as.english()
                            + "\", or the total without the plus",
                    "Et plus siger så mange flere: skriv »nye« i »" + as.danish()
                            + "«, eller det samlede tal uden plus");
        }
    }

    /**
     * Rejects a figure with a plus that comes on top of nothing, a percentage if its indicator is none, or "yes" if it is no
     * milestone.
     *
     * @param isOfPercentages whether the indicator is a percentage
     * @param isMilestone whether it is only asked to be reached
     */
    public static void checkKind(Row row, Field<Measured> column, boolean isOfPercentages, boolean isMilestone) {
        checkAdded(row, column);
        if (!isMilestone && row.get(column).filter(Measured::isYesOrNo).isPresent()) {
            row.reject(
                    column,
                    "invalid-figure",
                    "Only a milestone is reached or not: write a number, or \"reached\" as the target",
                    "Kun en milepæl er nået eller ej: skriv et tal, eller »nået« som måltal");
        } else if (!isOfPercentages
                && row.get(column).filter(Measured::isPercent).isPresent()) {
            row.reject(
                    column,
                    "invalid-figure",
                    "What is counted is no percentage: write how many, without a per cent sign; if the goal is a percentage, write"
                            + " its target as \"80%\", without \"out of\"",
                    "Det, der tælles, er ingen procentdel: skriv hvor mange, uden procenttegn; er målet en procentdel, så skriv"
                            + " måltallet som »80 pct.« uden »Ud af«");
        }
    }

    /** Rejects a number up to 1 without a per cent sign where a percentage is meant: a spreadsheet makes 0.95 of 95 %. */
    public static void checkShare(Row row, Field<Measured> column) {
        Measured measured = row.get(column).orElse(null);
        if (measured == null || measured.isPercent() || !(measured.figure() instanceof Figure.Exact exact)) {
            return;
        }
        BigDecimal number = exact.value();
        if (mayBeShare(number)) {
            row.reject(
                    column,
                    "invalid-figure",
                    askOfShare(number, Language.ENGLISH) + "; \""
                            + Wording.in(Language.ENGLISH).number(number) + "\" may be either",
                    askOfShare(number, Language.DANISH) + "; »"
                            + Wording.in(Language.DANISH).number(number) + "« kan være begge dele");
        }
    }

    /** Whether a number may be a share of 1. */
    public static boolean mayBeShare(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Asks whether a number is a share of 1 or a percentage, and says how to write either. */
    public static String askOfShare(BigDecimal number, Language language) {
        Wording wording = Wording.in(language);
        String all = wording.percent(number);
        String few = wording.percent(number.movePointLeft(2));
        return language.choose(
                "A percentage, or a share of 1? Write \"" + all + "\" or \"" + few + "\"",
                "En procentdel eller en andel af 1? Skriv »" + all + "« eller »" + few + "«");
    }
}
