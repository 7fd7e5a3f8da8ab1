package org.maalbar.csv.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.words.Direction;
import org.maalbar.csv.words.Doubt;
import org.maalbar.csv.words.GoalDoubts;
import org.maalbar.csv.words.PercentWords;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Behaviour;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Compares what a goal says with the numbers in the column of its targets, and asks where these may be meant in another way. */
final class GoalWords {
    private final TableReading table;
    private final Set<Row> unclear = new HashSet<>();

    GoalWords(TableReading table) {
        this.table = table;
    }

    /**
     * Asks of a goal.
     *
     * @param isWhole whether all its targets are known
     */
    void check(SheetInitiative.SheetGoal goal, boolean isWhole) {
        List<Row> rows =
                goal.conditions().stream().map(SheetPart::row).distinct().toList();
        rows.stream().filter(row -> target(row).isBare()).forEach(row -> ask(row, words(row, goal)));
        rows.forEach(this::askOfShare);
        boolean isAnyPercent = !isWhole
                || rows.stream()
                        .anyMatch(row -> target(row).isPercent()
                                || target(row).base() != null
                                || row.has(SheetColumns.DOMAIN)
                                || row.isFaulty());
        if (!isAnyPercent) {
            rows.stream()
                    .filter(row -> PercentWords.areSpokenOf(
                            words(row, goal), target(row).low()))
                    .findFirst()
                    .ifPresent(this::warnOfNoPercentage);
        }
        doubt(goal, rows, isWhole);
    }

    /** Warns where the words and the targets of a goal say different things. */
    private void doubt(SheetInitiative.SheetGoal goal, List<Row> rows, boolean isWhole) {
        List<Row> plain = rows.stream()
                .filter(row -> !row.isFaulty() && target(row).base() == null)
                .filter(row -> target(row).kind() != ConditionRecipe.Kind.REACHED)
                .toList();
        plain.forEach(row -> {
            Target target = target(row);
            GoalDoubts.of(words(row, goal), target).forEach(each -> warn(row, each));
            boolean isOneNumber = target.growth() == null && !target.isPercent();
            // A number a year that must not be exceeded is how much there is of what goes up and down.
            boolean isRate = target.needsBehaviour()
                    && row.get(SheetColumns.BEHAVIOUR)
                            .filter(behaviour -> behaviour != Behaviour.CUMULATIVE)
                            .isPresent();
            if (isOneNumber && !isRate) {
                String unit = row.get(SheetColumns.UNIT).map(it -> "; " + it).orElse("");
                GoalDoubts.yearly(words(row, goal) + unit).ifPresent(each -> warn(row, each));
            }
        });
        if (isWhole && !plain.isEmpty() && plain.size() == rows.size()) {
            Row first = plain.get(0);
            GoalDoubts.of(
                            words(first, goal),
                            plain.stream().map(GoalWords::target).toList())
                    .forEach(each -> warn(first, each));
        }
    }

    private void warn(Row row, Doubt doubt) {
        table.tell(row, Problem.warning("other-goal", row.at(SheetColumns.TARGET), doubt.english(), doubt.danish()));
    }

    /** Whether it was asked whether the target of a row is a percentage. */
    boolean isUnclear(Row row) {
        return unclear.contains(row);
    }

    private static Target target(Row row) {
        return row.get(SheetColumns.TARGET).orElseThrow();
    }

    /** What a goal says in the row of a target. */
    static String words(Row row, SheetInitiative.SheetGoal goal) {
        return Stream.of(
                        goal.said().get(SheetColumns.STATEMENT), row.get(SheetColumns.PART), row.get(SheetColumns.NAME))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "))
                .replaceAll("\\s+", " ");
    }

    /** A number by itself is to be reached; where a goal speaks of fewer or of per cent, it may be meant otherwise. */
    private void ask(Row row, String words) {
        Target target = target(row);
        Optional<String> percent = target.isPercent() || row.has(SheetColumns.DOMAIN)
                ? Optional.empty()
                : PercentWords.of(words, target.low());
        Optional<String> fewer = Direction.wordForFewer(words, target.low());
        if (percent.isPresent()) {
            boolean isNumber = Character.isDigit(percent.get().charAt(0));
            unclear.add(row);
            String share = isNumber ? target.low().toPlainString() : "100";
            row.reject(
                    SheetColumns.TARGET,
                    "unclear-target",
                    "The goal says \"" + percent.get() + "\": write \"" + share + "%\", or \""
                            + limit(target, ConditionRecipe.Kind.AT_LEAST, Language.ENGLISH)
                            + "\" and in \"domain\" that it is a count",
                    "Målet siger »" + percent.get() + "«: skriv »" + share.replace('.', ',') + " pct.« eller »"
                            + limit(target, ConditionRecipe.Kind.AT_LEAST, Language.DANISH)
                            + "« og i »Slags tal«, at det er et antal");
        } else if (fewer.isPresent()) {
            boolean isBehaviourSaid = row.has(SheetColumns.BEHAVIOUR);
            row.reject(
                    SheetColumns.TARGET,
                    "unclear-target",
                    "The goal says \"" + fewer.get() + "\": write \""
                            + limit(target, ConditionRecipe.Kind.AT_MOST, Language.ENGLISH) + "\""
                            + (isBehaviourSaid ? "" : ", with \"fluctuating\" or \"cumulative\" in \"behaviour\",")
                            + " or \"" + limit(target, ConditionRecipe.Kind.AT_LEAST, Language.ENGLISH) + "\"",
                    "Målet siger »" + fewer.get() + "«: skriv »"
                            + limit(target, ConditionRecipe.Kind.AT_MOST, Language.DANISH) + "«"
                            + (isBehaviourSaid ? "" : ", med »svingende« eller »kumulativ« i »Udvikling«,")
                            + " eller »" + limit(target, ConditionRecipe.Kind.AT_LEAST, Language.DANISH) + "«");
        }
    }

    /** Of a percentage, 0.8 may be 80 %, as a spreadsheet makes it. */
    private void askOfShare(Row row) {
        Target target = target(row);
        boolean isPercent =
                row.get(SheetColumns.DOMAIN).filter(Domain.PERCENT::equals).isPresent();
        boolean isShare = SheetNeeds.mayBeShare(target.low()) && target.low().scale() <= 2;
        boolean isNumber = target.base() == null && target.kind().relation().isPresent();
        if (isPercent && isShare && isNumber && !target.isPercent()) {
            row.reject(
                    SheetColumns.TARGET,
                    "unclear-target",
                    SheetNeeds.askOfShare(target.low(), Language.ENGLISH),
                    SheetNeeds.askOfShare(target.low(), Language.DANISH));
        }
    }

    /** A target with words before it. */
    static String limit(Target target, ConditionRecipe.Kind kind, Language language) {
        return ConditionRecipe.KINDS.word(kind, language) + " " + number(target, language);
    }

    /** A target by itself. */
    static String number(Target target, Language language) {
        Wording wording = Wording.in(language);
        return target.isPercent() ? wording.percent(target.low().movePointLeft(2)) : wording.number(target.low());
    }

    private void warnOfNoPercentage(Row row) {
        table.tell(
                row,
                Problem.warning(
                        "no-percentage",
                        row.at(SheetColumns.TARGET),
                        "The goal speaks of a share, but no target of it is a percentage: write one as \"80%\", or in \"domain\" that it is"
                                + " a count",
                        "Målet taler om en andel, men intet måltal er en procentdel: skriv en som »80 pct.« eller i »Slags tal«, at"
                                + " det er et antal"));
    }
}
