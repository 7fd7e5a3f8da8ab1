package org.maalbar.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.csv.cell.ClaimedCell;
import org.maalbar.text.Language;

/** Writes the rows of a table as those of a sheet: the names of the columns stay in sight, and words can be chosen. */
final class SheetMarkup {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;

    /**
     * In how many empty rows below words can be chosen: more than a person adds. Of all rows that there may be, exceljs 4.4 makes a cell
     * each, and takes minutes.
     */
    private static final int ROWS_TO_ADD = 1_000;

    private static final int LETTERS = 26;

    private final List<Field<?>> columns;
    private final List<Map<Field<?>, Object>> rows;
    private final TypedCells cells;
    private final Language language;
    private final boolean hasNotes;

    SheetMarkup(SheetTable table, TypedCells cells, Language language, boolean hasNotes) {
        this.columns = table.columns();
        this.rows = table.lines().values();
        this.cells = cells;
        this.language = language;
        this.hasNotes = hasNotes;
    }

    void write(Markup xml) {
        xml.add(
                "<worksheet xmlns=\"" + WorkbookWriter.MAIN + "\" xmlns:r=\"" + WorkbookWriter.OFFICE
                        + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int at = 0; at < columns.size(); at++) {
            column(xml, at);
        }
        xml.add("</cols><sheetData><row r=\"1\">");
        for (int at = 0; at < columns.size(); at++) {
            text(xml, name(at, 1), columns.get(at).name(language), CellStyles.HEADER);
        }
        xml.add("</row>");
        for (int row = 0; row < rows.size(); row++) {
            row(xml, row);
        }
        xml.add("</sheetData>");
        choices(xml);
        xml.add((hasNotes ? "<legacyDrawing r:id=\"" + WorkbookWriter.SHAPES + "\"/>" : "") + "</worksheet>");
    }

    private void column(Markup xml, int at) {
        Field<?> column = columns.get(at);
        int width = column.name(language).length() + 2;
        for (Map<Field<?>, Object> row : rows) {
            TypedCell cell = cell(column, row);
            width = Math.max(width, cell == null ? 0 : cell.length() + 2);
        }
        xml.add("<col min=\"" + (at + 1) + "\" max=\"" + (at + 1) + "\" width=\""
                + Math.min(WIDEST, Math.max(NARROWEST, width)) + "\" style=\"" + style(column.form())
                + "\" customWidth=\"1\"/>");
    }

    /** What is typed into an empty cell of a column stays what it is: an id such as 3.1 is no day. */
    private static int style(Form<?> form) {
        return switch (form.kind()) {
            case DAY, LAST_DAY -> CellStyles.DAY;
            case NUMBER, COUNT, FIGURE -> 0;
            default -> form.code().equals(Form.FIGURE.code()) ? 0 : CellStyles.TEXT;
        };
    }

    private void row(Markup xml, int row) {
        int number = row + 2;
        xml.add("<row r=\"" + number + "\">");
        for (int at = 0; at < columns.size(); at++) {
            TypedCell cell = cell(columns.get(at), rows.get(row));
            if (cell != null && cell.isText()) {
                text(xml, name(at, number), cell.value(), cell.style());
            } else if (cell != null) {
                xml.add("<c r=\"" + name(at, number) + "\" s=\"" + cell.style() + "\"><v>" + cell.value() + "</v></c>");
            }
        }
        xml.add("</row>");
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable TypedCell cell(Field<T> column, Map<Field<?>, Object> row) {
        Object value = row.get(column);
        return value == null ? null : cells.of(column, (T) value);
    }

    /** Text is in the cell itself, and never a formula, however it begins. Its spaces are kept where it is said that they count. */
    private static void text(Markup xml, String name, String text, int style) {
        boolean isSpaced = !text.equals(text.strip()) || text.indexOf('\n') >= 0;
        xml.add("<c r=\"" + name + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t"
                        + (isSpaced ? " xml:space=\"preserve\">" : ">"))
                .text(text)
                .add("</t></is></c>");
    }

    /** The words of a column to choose from. Others may be typed: those of the other language are read, too. */
    private void choices(Markup xml) {
        List<String> choices = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            List<String> words = words(columns.get(at).form());
            if (!words.isEmpty()) {
                choices.add("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"" + name(at, 2) + ":"
                        + name(at, rows.size() + ROWS_TO_ADD)
                        + "\"><formula1>" + Markup.escaped("\"" + String.join(",", words) + "\"")
                        + "</formula1></dataValidation>");
            }
        }
        if (!choices.isEmpty()) {
            xml.add("<dataValidations count=\"" + choices.size() + "\">" + String.join("", choices)
                    + "</dataValidations>");
        }
    }

    private List<String> words(Form<?> form) {
        if (form instanceof Words<?> words) {
            return words.words(language);
        } else if (form instanceof ClaimedCell) {
            return Words.STATUS.words(language);
        }
        return form.kind() == Form.Kind.FLAG ? Words.YES.words(language) : List.of();
    }

    /** The name of a cell. */
    static String name(int column, int row) {
        return letters(column + 1) + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }
}
