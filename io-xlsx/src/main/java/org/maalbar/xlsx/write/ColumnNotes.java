package org.maalbar.xlsx.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/**
 * What is in each column of the flat sheet, and what it means if that is empty, as notes on the names of the columns.
 */
final class ColumnNotes {
    private static final Map<String, String> DANISH = read("columns.da.txt");
    private static final Map<String, String> ENGLISH = read("columns.en.txt");

    /** The note of each column that has one, by how many columns come before it. */
    private final Map<Integer, String> notes = new TreeMap<>();

    ColumnNotes(Iterable<Field<?>> columns, Language language) {
        int at = 0;
        for (Field<?> column : columns) {
            String note = language.choose(ENGLISH, DANISH).get(column.name(language));
            if (note != null && SheetColumns.TYPE.columns().contains(column)) {
                notes.put(at, note);
            }
            at++;
        }
    }

    private static Map<String, String> read(String list) {
        Map<String, String> notes = new HashMap<>();
        InputStream in = Objects.requireNonNull(ColumnNotes.class.getResourceAsStream(list));
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
        notes.forEach((column, note) -> xml.add(
                        "<comment ref=\"" + SheetMarkup.name(column, 1) + "\" authorId=\"0\"><text><t>")
                .text(note)
                .add("</t></text></comment>"));
        xml.add("</commentList></comments>");
    }

    /** Writes where each is shown, in the way in which Excel has had notes since long before these workbooks. */
    void writeShapes(Markup xml) {
        xml.add("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/>"
                + "</o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        notes.keySet().forEach(column -> shape(xml, column));
        xml.add("</xml>");
    }

    private static void shape(Markup xml, int column) {
        // Beside its cell: from a column, a row to a column, a row, each with a distance from it.
        String anchor = (column + 1) + ",15,1,2," + (column + 4) + ",15,8,4";
        xml.add("<v:shape id=\"_x0000_s" + (1025 + column)
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                + "</x:Anchor>"
                + "<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>");
    }
}
