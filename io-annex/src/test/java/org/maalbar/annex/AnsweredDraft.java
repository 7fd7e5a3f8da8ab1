package org.maalbar.annex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.maalbar.csv.Imported;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ProgrammeWorkbook;

/** A draft whose column of answers somebody filled in. */
final class AnsweredDraft {
    private static final Pattern ROW =
            Pattern.compile("<row r=\"(?<number>\\d+)\">(?<cells>.*?)</row>", Pattern.DOTALL);

    private AnsweredDraft() {}

    /**
     * Reads a draft as a workbook.
     *
     * @param answer the answer to a question, from the name of the column that it is about and what is asked
     */
    static Imported<Programme> read(AnnexDraft draft, BiFunction<String, String, String> answer) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        draft.write(written);
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(answered)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? fill(new String(part, StandardCharsets.UTF_8), answer)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return ProgrammeWorkbook.standard().read(new ByteArrayInputStream(answered.toByteArray()), "plan.xlsx");
    }

    private static String fill(String sheet, BiFunction<String, String, String> answer) {
        String question = column(sheet, "Spørgsmål", "question");
        String about = column(sheet, "Spørgsmål om", "question about");
        String column = column(sheet, "Svar", "answer");
        return ROW.matcher(sheet).replaceAll(row -> {
            String number = row.group(1);
            String cells = row.group(2);
            String asked = cell(cells, question + number);
            String given =
                    number.equals("1") || asked.isEmpty() ? "" : answer.apply(cell(cells, about + number), asked);
            return Matcher.quoteReplacement("<row r=\"" + number + "\">"
                    + (given.isEmpty() ? cells : with(cells, column + number, given)) + "</row>");
        });
    }

    /** The cells of a row with one more, in the order of their columns. */
    private static String with(String cells, String name, String text) {
        StringBuilder row = new StringBuilder();
        String added = "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        Matcher cell =
                Pattern.compile("<c r=\"([A-Z]+\\d+)\".*?</c>", Pattern.DOTALL).matcher(cells);
        while (cell.find()) {
            boolean isBehind = cell.group(1).length() > name.length()
                    || (cell.group(1).length() == name.length() && cell.group(1).compareTo(name) > 0);
            if (isBehind && !added.isEmpty()) {
                row.append(added);
                added = "";
            }
            row.append(cell.group());
        }
        return row.append(added).toString();
    }

    private static String column(String sheet, String danish, String english) {
        Matcher name = Pattern.compile("<c r=\"([A-Z]+)1\"[^>]*><is><t>(?:" + danish + "|" + english + ")</t>")
                .matcher(sheet);
        if (!name.find()) {
            throw new AssertionError("No column " + danish);
        }
        return name.group(1);
    }

    private static String cell(String cells, String name) {
        Matcher cell = Pattern.compile("<c r=\"" + name + "\"[^>]*>(?:<is><t[^>]*>(.*?)</t>|<v>(.*?)</v>)")
                .matcher(cells);
        return !cell.find() ? "" : cell.group(1) == null ? cell.group(2) : cell.group(1);
    }
}
