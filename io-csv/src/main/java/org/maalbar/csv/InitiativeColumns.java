package org.maalbar.csv;

import java.util.List;
import org.maalbar.programme.Initiative;

/** The table of initiatives. */
final class InitiativeColumns {
    static final Column<String> NUMBER =
            Column.of("number", "Nr.", Cells.ID).required().unique();
    static final Column<String> TITLE = Column.of("title", "Titel", Cells.TEXT).required();
    static final Column<String> PURPOSE = Column.of("purpose", "Formål", Cells.TEXT);
    static final Column<List<String>> DEPARTMENTS = Column.of("departments", "Forvaltninger", Cells.IDS);
    static final Column<List<String>> PARTNERS = Column.of("partners", "Partnere", Cells.IDS);

    static final Table TABLE = Table.of("initiatives", "Indsatser", NUMBER, TITLE, PURPOSE, DEPARTMENTS, PARTNERS);

    private InitiativeColumns() {}

    static Initiative read(Row row) {
        Initiative plain = Initiative.of(row.value(NUMBER), row.value(TITLE));
        return row.changed(plain, PURPOSE, Initiative::purpose)
                .departments(row.get(DEPARTMENTS).orElse(List.of()).toArray(String[]::new))
                .partners(row.get(PARTNERS).orElse(List.of()).toArray(String[]::new));
    }

    static void write(Initiative initiative, Lines.Line line) {
        line.put(NUMBER, initiative.number())
                .put(TITLE, initiative.title())
                .put(PURPOSE, initiative.purpose())
                .putAll(DEPARTMENTS, initiative.departments())
                .putAll(PARTNERS, initiative.partners());
    }
}
