package org.maalbar.csv.table;

import java.util.List;
import java.util.Optional;
import org.maalbar.csv.cell.Blank;
import org.maalbar.problem.Problem;

/**
 * A row as it is in its source.
 *
 * @param number its number, as the source counts: the line in which it begins, or that of a row of a spreadsheet
 * @param cells what is written in each of its cells; empty where that is nothing, also in those at its end
 * @param problems what the source found wrong with some of its cells
 */
public record RawRow(int number, List<String> cells, List<CellProblem> problems) {

    /**
     * What a source found wrong with a cell; what is in one with an error is not read.
     *
     * @param cell how many cells come before it
     * @param problem what is wrong
     */
    public record CellProblem(int cell, Problem problem) {}

    /** A row with whose cells nothing is wrong, as far as its source can tell. */
    public RawRow(int number, List<String> cells) {
        this(number, cells, List.of());
    }

    boolean isBlank() {
        if (!problems.isEmpty()) {
            return false;
        }
        for (String cell : cells) {
            if (!Blank.is(cell)) {
                return false;
            }
        }
        return true;
    }

    /** The error of a cell, if the source found one. */
    Optional<Problem> error(int cell) {
        return problems.isEmpty()
                ? Optional.empty()
                : problems.stream()
                        .filter(each -> each.cell == cell && each.problem.isError())
                        .map(CellProblem::problem)
                        .findFirst();
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
