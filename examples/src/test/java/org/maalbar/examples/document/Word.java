package org.maalbar.examples.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What LibreOffice makes of Word documents (.docx). */
final class Word {
    private static final String NEED = "it needs LibreOffice's Writer (libreoffice-writer)";
    private static final String PDF =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private Word() {}

    /** Prints each file as a PDF in a folder. One process prints all, as it starts slowly. */
    static Map<Path, Printed> print(List<Path> files, Path folder) throws IOException {
        Map<Path, Printed> printed = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> file : convert(files, PDF, "pdf", folder).entrySet()) {
            WordFile word = WordFile.read(file.getKey());
            printed.put(file.getKey(), new Printed(Pdf.read(file.getValue()), word.title(), word.cells()));
        }
        return printed;
    }

    /** What each file has lost when it was opened, and saved in a folder. */
    static Map<Path, List<String>> save(List<Path> files, Path folder) throws IOException {
        Map<Path, List<String>> lost = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> file : convert(files, "docx", "docx", folder).entrySet()) {
            lost.put(file.getKey(), lost(WordFile.read(file.getKey()), WordFile.read(file.getValue())));
        }
        return lost;
    }

    private static List<String> lost(WordFile before, WordFile after) {
        List<String> lost = new ArrayList<>();
        if (!after.words().equals(before.words())) {
            lost.add("words: " + String.join(" ", before.words()) + " became " + String.join(" ", after.words()));
        }
        if (!after.pictures().equals(before.pictures())) {
            lost.add("texts of pictures: " + before.pictures() + " became " + after.pictures());
        }
        return lost;
    }

    private static Map<Path, Path> convert(List<Path> files, String format, String ending, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation="
                        + Path.of("target", "office").toAbsolutePath().toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        String log = Tool.run(NEED, command);
        Map<Path, Path> converted = new LinkedHashMap<>();
        for (Path file : files) {
            Path result = folder.resolve(file.getFileName().toString().replace(".docx", "." + ending));
            if (!Files.exists(result)) {
                fail("LibreOffice did not open " + file + "; " + NEED + "\n" + log);
            }
            converted.put(file, result);
        }
        return converted;
    }
}
