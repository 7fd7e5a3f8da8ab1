package org.maalbar.examples.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;
import org.maalbar.text.Language;

/** The annexes of the examples, in both languages. */
final class Annexes {
    /** Where a person can look at their pages after the tests. */
    static final Path PAGES = Path.of("target", "pages");

    private static final Map<String, String> DAYS = Map.of("copenhagen", "2018-08-31", "nordhavre", "2025-09-01");

    private Annexes() {}

    /** Writes a report to a file. */
    interface Writer {
        void write(Report report, Path file) throws IOException;
    }

    /** The language of each annex by its file, such as {@code copenhagen.da.html}, once they are written. */
    static Map<Path, Language> write(String ending, Writer writer) throws IOException {
        Map<Path, Language> written = new LinkedHashMap<>();
        for (String example : List.of("copenhagen", "nordhavre")) {
            ProgrammeAssessment assessment = Assessor.on(DAYS.get(example))
                    .assess(ProgrammeJson.standard()
                            .read(Path.of("data", example + ".json"))
                            .orElseThrow());
            for (Language language : Language.values()) {
                Path file = Files.createDirectories(PAGES).resolve(example + "." + language.code() + ending);
                writer.write(Report.of(assessment).in(language), file);
                written.put(file, language);
            }
        }
        return written;
    }
}
