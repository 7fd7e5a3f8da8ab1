package org.maalbar.examples.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Poppler and veraPDF read in a PDF.
 *
 * @param info the title, the number of pages and the like, as pdfinfo names them
 * @param language the first one stated, or nothing
 * @param pages the text of each page, in the order in which it was painted
 * @param structure the elements that a screen reader knows, a line each, with their text
 * @param barriers what PDF/UA does not allow
 */
record Pdf(
        Path file,
        Map<String, String> info,
        String language,
        List<String> pages,
        List<String> structure,
        List<String> barriers) {
    private static final String NEED = "it needs Poppler's programs (poppler-utils)";
    /** That it is PDF/UA is to be said in metadata, which Chromium does not write. */
    private static final String NO_METADATA = "PDF/UA 7.1-8:";

    private static final Pattern LANGUAGE = Pattern.compile("/Lang ?\\(([^)]*)\\)");
    private static final Pattern CELL = Pattern.compile("\\s*T[HD]\\b.*");
    /** Spaces and line breaks differ on paper, and so do hyphens, which may be put in where a word is broken. */
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\u00AD\\u2010-]+");

    static Pdf read(Path file) throws IOException {
        Map<String, String> info = Tool.run(NEED, List.of("pdfinfo", file.toString()))
                .lines()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1].strip(), (first, second) -> first));
        Matcher language = LANGUAGE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        String text = Tool.run(NEED, List.of("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-"));
        return new Pdf(
                file,
                info,
                language.find() ? language.group(1) : "",
                Arrays.asList(text.split("\f")),
                Tool.run(NEED, List.of("pdfinfo", "-struct-text", file.toString()))
                        .lines()
                        .toList(),
                PdfUa.findings(file));
    }

    /** What every PDF of a report must have and this one lacks. */
    List<String> findings(String expectedTitle, String expectedLanguage) {
        List<String> findings = new ArrayList<>();
        String title = info.getOrDefault("Title", "");
        if (title.isEmpty() || !title.equals(expectedTitle)) {
            findings.add("title: \"" + title + "\"");
        }
        if (!info.getOrDefault("Tagged", "").equals("yes")) {
            findings.add("not tagged");
        }
        if (!info.getOrDefault("Page size", "").contains("A4")) {
            findings.add("not A4: " + info.get("Page size"));
        }
        if (!language.startsWith(expectedLanguage)) {
            findings.add("language: \"" + language + "\"");
        }
        boolean isOfChromium = info.getOrDefault("Producer", "").startsWith("Skia");
        barriers.stream()
                .filter(barrier -> !(isOfChromium && barrier.startsWith(NO_METADATA)))
                .forEach(findings::add);
        for (int page = 1; page <= Integer.parseInt(info.get("Pages")); page++) {
            if (page > pages.size() || pages.get(page - 1).isBlank()) {
                findings.add("page " + page + " is empty");
            }
        }
        return findings;
    }

    /** The cells that are not on paper with all their words, in the order given, and a note if the structure has fewer. */
    List<String> missing(List<String> cells) {
        List<String> missing = new ArrayList<>();
        String painted = letters(String.join("\n", pages));
        int from = 0;
        for (String cell : cells) {
            int at = from;
            for (String word : BREAKS.split(cell)) {
                int found = painted.indexOf(letters(word), at);
                if (found < 0) {
                    missing.add("cut off: " + cell);
                    at = from;
                    break;
                }
                at = found + letters(word).length();
            }
            from = at;
        }
        long tagged = structure.stream().filter(CELL.asMatchPredicate()).count();
        if (tagged < cells.size()) {
            missing.add("only " + tagged + " of " + cells.size() + " cells are tagged as cells");
        }
        return missing;
    }

    /** A picture of each page for human eyes, named after the file. */
    void draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path name = folder.resolve(file.getFileName().toString().replaceAll("\\.pdf$", ""));
        Tool.run(NEED, List.of("pdftoppm", "-r", "80", "-png", file.toString(), name.toString()));
    }

    private static String letters(String text) {
        return BREAKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
