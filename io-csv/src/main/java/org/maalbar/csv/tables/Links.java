package org.maalbar.csv.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Reference;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Printable;

/** What the tables of a programme say of each other: that ids are there, and not there twice. */
public final class Links {
    private final Map<PartType, TableReading> tables;

    Links(Map<PartType, TableReading> tables) {
        this.tables = tables;
    }

    /** Rejects every row with an id that another has, or that names one that is not there. */
    void check() {
        for (TableReading table : tables.values()) {
            for (Field<?> column : table.type().columns()) {
                if (column.isUnique()) {
                    refuseRepeated(table, column);
                }
                column.reference().ifPresent(reference -> refuseUnknown(table, column, reference));
            }
            table.refuseFaulty();
        }
    }

    private static void refuseRepeated(TableReading table, Field<?> column) {
        Map<Object, Row> first = new HashMap<>();
        for (Row row : table.rows()) {
            Row before = row.get(column).map(id -> first.putIfAbsent(id, row)).orElse(null);
            if (before != null) {
                String id =
                        Printable.brief(row.get(column).map(Object::toString).orElse(""));
                int line = before.number();
                row.reject(
                        column,
                        "duplicate-id",
                        "\"" + id + "\" is the id of line " + line + " already",
                        "»" + id + "« er allerede id i linje " + line);
            }
        }
    }

    /** Unless what is named may have been rejected itself, which has been reported. */
    private void refuseUnknown(TableReading table, Field<?> column, Reference reference) {
        TableReading target = tables.values().stream()
                .filter(each -> each.type().english().equals(reference.table()))
                .findFirst()
                .orElseThrow();
        if (!target.isComplete()) {
            return;
        }
        Set<Object> known = new HashSet<>();
        Field<?> ids = target.type().fieldOf(reference.field());
        target.rows().forEach(row -> row.get(ids).ifPresent(known::add));
        for (Row row : table.rows()) {
            row.get(column).filter(id -> !known.contains(id)).ifPresent(id -> {
                String shown = Printable.brief(id.toString());
                row.reject(
                        column,
                        reference.code(),
                        "No " + reference.english() + " \"" + shown + "\"",
                        reference.danish() + " »" + shown + "« findes ikke");
            });
        }
    }
}
