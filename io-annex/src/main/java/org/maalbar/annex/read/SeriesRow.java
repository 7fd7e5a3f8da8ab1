package org.maalbar.annex.read;

import java.util.List;
import org.maalbar.annex.language.Sentence;

/**
 * A row of a table with a number for each of several years.
 *
 * @param sentence the row
 * @param name what is counted
 * @param unit its unit; empty if there is no such column
 * @param targets what is to be reached
 * @param values what was counted
 */
record SeriesRow(Sentence sentence, String name, String unit, List<Cell> targets, List<Cell> values) {
    /**
     * A cell.
     *
     * @param heading the name of its column
     * @param text what is in it
     */
    record Cell(String heading, String text) {}
}
