package org.maalbar.csv;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Claim;
import org.maalbar.rule.Status;

/** The table of claims. */
final class ClaimColumns {
    static final Column<String> INITIATIVE =
            Column.of("initiative", "Indsats", Cells.ID).required().to(Reference.INITIATIVE);
    static final Column<Status> STATUS =
            Column.of("status", "Status", Choice.STATUS).required();
    static final Column<LocalDate> DAY = Column.of("day", "Pr.", Cells.DAY).required();
    static final Column<String> GOAL = Column.of("goal", "Mål", Cells.ID).to(Reference.GOAL);
    static final Column<String> PART = Column.of("part", "Del", Cells.TEXT);
    static final Column<LocalDate> RECORDED = Column.of("recorded", "Registreret", Cells.DAY);

    static final Table TABLE = Table.of("claims", "Udsagn", INITIATIVE, STATUS, DAY, GOAL, PART, RECORDED);

    private ClaimColumns() {}

    /** The claim of a row; null where the row has got faults instead. */
    static @Nullable Claim read(Row row) {
        Claim plain = Claim.of(row.value(STATUS), row.value(DAY));
        Claim claim = row.changed(row.changed(plain, GOAL, Claim::ofGoal), RECORDED, Claim::recorded);
        return row.has(PART) ? row.made(PART, "invalid-claim", () -> claim.ofPart(row.value(PART))) : claim;
    }

    static void write(String initiative, Claim claim, Lines.Line line) {
        line.put(INITIATIVE, initiative)
                .put(STATUS, claim.status())
                .put(DAY, claim.day())
                .put(GOAL, claim.goal())
                .put(PART, claim.part())
                .put(RECORDED, claim.recorded());
    }
}
