package org.maalbar.xlsx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.problem.Printable;

/** Finds the sheet of a workbook that is meant: the one that was stated, or the only one that has the columns. */
final class SheetChoice {
    private static final int SOME_NAMES = 2;

    private final List<SheetLook> looks;

    /** A choice between all sheets. */
    SheetChoice(List<SheetLook> looks) {
        this.looks = looks;
    }

    /** All sheets that are not empty. */
    List<SheetLook> filled() {
        return looks.stream().filter(look -> !look.isEmpty()).toList();
    }

    /**
     * The sheet that is meant.
     *
     * @throws BrokenTableException if there is none, or it cannot be told which
     */
    SheetLook sheet(Optional<String> stated) throws BrokenTableException {
        return stated.isPresent() ? stated(stated.get()) : found();
    }

    private SheetLook stated(String name) throws BrokenTableException {
        return only(look -> look.sheet().name().equals(name))
                .or(() -> only(look -> Names.normal(look.sheet().name()).equals(Names.normal(name))))
                .orElseThrow(() -> new BrokenTableException(
                        "no-sheet",
                        1,
                        1,
                        "The workbook has no sheet \"" + Printable.brief(name) + "\"; it has "
                                + names(looks, "\"", "\"", " and "),
                        "Projektmappen har intet ark »" + Printable.brief(name) + "«; den har "
                                + names(looks, "»", "«", " og ")));
    }

    /** What people see comes before what is hidden from them, and several names before one. */
    private SheetLook found() throws BrokenTableException {
        List<Predicate<SheetLook>> wishes = List.of(
                look -> !look.sheet().isHidden() && look.names() >= SOME_NAMES,
                look -> look.names() >= SOME_NAMES,
                look -> look.names() > 0,
                look -> !look.sheet().isHidden() && !look.isEmpty(),
                look -> !look.isEmpty());
        for (int wish = 0; wish < wishes.size(); wish++) {
            List<SheetLook> fitting = looks.stream().filter(wishes.get(wish)).toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            } else if (fitting.size() > 1) {
                throw wish < 3 ? several(fitting) : none(fitting);
            }
        }
        if (looks.isEmpty()) {
            throw new BrokenTableException(
                    "no-sheet", 1, 1, "The workbook has no sheet with cells", "Projektmappen har intet ark med celler");
        }
        return looks.get(0);
    }

    private Optional<SheetLook> only(Predicate<SheetLook> fits) {
        return looks.stream().filter(fits).findFirst();
    }

    private static BrokenTableException several(List<SheetLook> fitting) {
        return new BrokenTableException(
                "several-sheets",
                1,
                1,
                "Several sheets have the columns: " + names(fitting, "\"", "\"", " and ")
                        + "; say which one to read, by its name, or delete the others",
                "Flere ark har kolonnerne: " + names(fitting, "»", "«", " og ")
                        + "; angiv navnet på det, der skal læses, eller slet de andre");
    }

    private static BrokenTableException none(List<SheetLook> filled) {
        return new BrokenTableException(
                "no-sheet",
                1,
                1,
                "No sheet has the names of the columns in one of its first rows: neither "
                        + names(filled, "\"", "\"", " nor "),
                "Intet ark har kolonnernes navne i en af de første rækker: hverken "
                        + names(filled, "»", "«", " eller "));
    }

    private static String names(List<SheetLook> looks, String open, String close, String and) {
        List<String> names = looks.stream()
                .map(look -> open + Printable.brief(look.sheet().name()) + close)
                .limit(20)
                .collect(Collectors.toCollection(ArrayList::new));
        if (looks.size() > names.size()) {
            names.add("...");
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + and + last;
    }
}
