package org.maalbar.csv.sheet;

import java.util.HashSet;
import java.util.Set;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.StatusTextRecipe;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/** The claims and the status texts of a sheet: at most one of each in a row, both as of the same day. */
final class SheetClaims {
    private final TableReading table;
    private final PossiblyLost unread;
    private final Set<String> otherWords = new HashSet<>();

    SheetClaims(TableReading table, PossiblyLost unread) {
        this.table = table;
        this.unread = unread;
    }

    /** Reads what a row claims of an initiative, or of a goal of it, and what is written about it. */
    void read(Row row, SheetInitiative initiative) {
        if (!row.has(SheetColumns.CLAIM) && !row.has(SheetColumns.STATUS_TEXT)) {
            SheetNeeds.check(row, SheetColumns.CLAIM, SheetColumns.CLAIMED_ON);
        } else if (!row.has(SheetColumns.CLAIMED_ON)) {
            SheetNeeds.refuse(row, SheetColumns.CLAIMED_ON);
        } else {
            claim(row, initiative);
            statusText(row, initiative);
        }
    }

    private static void statusText(Row row, SheetInitiative initiative) {
        if (row.has(SheetColumns.STATUS_TEXT) && !row.isAnyUnreadable(SheetColumns.OF_STATUS_TEXTS)) {
            initiative
                    .statusTexts()
                    .add(new SheetPart(row, SheetColumns.STATUS_TEXT)
                            .putAll(SheetFields.STATUS_TEXT)
                            .put(StatusTextRecipe.GOAL, SheetColumns.GOAL, row));
        }
    }

    private void claim(Row row, SheetInitiative initiative) {
        if (!row.has(SheetColumns.CLAIM)) {
            return;
        }
        boolean isOfLostPart = row.has(SheetColumns.PART)
                && row.get(SheetColumns.GOAL)
                        .filter(id -> unread.mayBeOfGoal(id, SheetColumns.TARGET))
                        .isPresent();
        if (row.isAnyUnreadable(SheetColumns.OF_CLAIMS) || isOfLostPart) {
            return;
        }
        SheetPart part = new SheetPart(row, SheetColumns.CLAIM)
                .putAll(SheetFields.CLAIM)
                .put(ClaimRecipe.GOAL, SheetColumns.GOAL, row);
        row.get(SheetColumns.CLAIM).ifPresent(claimed -> {
            if (claimed.status() == null) {
                part.put(ClaimRecipe.WORDS, claimed.words());
                warnOfOtherWords(row, claimed.words());
            } else {
                part.put(ClaimRecipe.STATUS, claimed.status());
            }
        });
        // In the row of a target, the part is its label. A part of no goal has been rejected for that.
        if (row.has(SheetColumns.GOAL) && !row.has(SheetColumns.TARGET)) {
            part.put(ClaimRecipe.PART, SheetColumns.PART, row);
        }
        initiative.claims().add(part);
    }

    /** Once for the same words. */
    private void warnOfOtherWords(Row row, String words) {
        if (!otherWords.add(words)) {
            return;
        }
        String shown = Printable.brief(words);
        table.tell(
                row,
                Problem.warning(
                        "other-words",
                        row.at(SheetColumns.CLAIM),
                        "\"" + shown + "\" is kept as it was said, but compared with nothing: it is none of "
                                + String.join(", ", Words.STATUS.words(Language.ENGLISH)),
                        "»" + shown + "« er beholdt, som det står, men sammenlignes ikke med noget: det er ikke ét af "
                                + String.join(", ", Words.STATUS.words(Language.DANISH))));
    }
}
