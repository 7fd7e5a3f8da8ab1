package org.maalbar.xlsx.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/**
 * The notes on the cells of a sheet: those of a table, and on the names of the columns of the flat sheet, what is in each and what
 * it means if that is empty.
 */
final class CellNotes {
    /** How many shapes have numbers of the same group, the first of which is not used. */
    private static final int SHAPES_OF_GROUP = 1024;

    private static final Map<String, String> DANISH = read("columns.da.txt");
    private static final Map<String, String> ENGLISH = read("columns.en.txt");

    private final List<Note> notes = new ArrayList<>();

    /**
     * A note.
     *
     * @param row how many rows come before its cell
     * @param column how many columns come before its cell
     */
    private record Note(int row, int column, String text) {}

    CellNotes(SheetTable table, Language language) {
        Map<Field<?>, Integer> positions = new HashMap<>();
        for (Field<?> column : table.columns()) {
            int at = positions.size();
            positions.put(column, at);
            String note = language.choose(ENGLISH, DANISH).get(column.name(language));
            if (note != null && SheetColumns.TYPE.columns().contains(column)) {
                notes.add(new Note(0, at, note));
            }
        }
        table.notes()
                .forEach((cell, text) -> notes.add(
                        new Note(cell.row() + 1, Objects.requireNonNull(positions.get(cell.column())), text)));
        notes.sort(Comparator.comparingInt(Note::row).thenComparingInt(Note::column));
    }

    private static Map<String, String> read(String list) {
        Map<String, String> notes = new HashMap<>();
        InputStream in = Objects.requireNonNull(CellNotes.class.getResourceAsStream(list));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int bar = line.indexOf('|');
                notes.put(line.substring(0, bar), line.substring(bar + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Writes the texts. */
    void write(Markup xml) {
        xml.add("<comments xmlns=\"" + WorkbookWriter.MAIN + "\"><authors><author/></authors><commentList>");
        notes.forEach(note -> xml.add(
                        "<comment ref=\"" + SheetMarkup.name(note.column, note.row + 1) + "\" authorId=\"0\"><text><t>")
                .text(note.text)
                .add("</t></text></comment>"));
        xml.add("</commentList></comments>");
    }

    /** Writes where each is shown, in the way in which Excel has had notes since long before these workbooks. */
    void writeShapes(Markup xml) {
        xml.add("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
                + groups()
                + "\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (int at = 0; at < notes.size(); at++) {
            shape(xml, SHAPES_OF_GROUP + 1 + at, notes.get(at));
        }
        xml.add("</xml>");
    }

    /** The numbers of the groups that the numbers of the shapes are of. */
    private String groups() {
        return IntStream.rangeClosed(1, 1 + notes.size() / SHAPES_OF_GROUP)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static void shape(Markup xml, int number, Note note) {
        // Beside its cell: from a column, a row to a column, a row, each with a distance from it.
        String anchor = (note.column + 1) + ",15," + (note.row + 1) + ",2," + (note.column + 4) + ",15,"
                + (note.row + 8) + ",4";
        xml.add("<v:shape id=\"_x0000_s" + number
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                + "</x:Anchor>"
                + "<x:AutoFill>False</x:AutoFill><x:Row>" + note.row + "</x:Row><x:Column>"
                + note.column + "</x:Column></x:ClientData></v:shape>");
    }
}
