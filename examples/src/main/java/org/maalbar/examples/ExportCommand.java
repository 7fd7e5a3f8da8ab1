package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ChangesJson;
import org.maalbar.json.Snapshot;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a programme and its assessment for other programs, as tables or as one document. */
@Command(
        name = "export",
        description = {
            "Writes a programme and the status of its goals for other programs: as tables, or as one document.",
            "Skriver et program og status for dets mål til andre programmer: som tabeller eller som ét dokument."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Demo demo;

    @Mixin
    private Demo.Source source = new Demo.Source();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "Where to: .xlsx is a workbook, .zip an archive, a name without an ending a folder. With --lang da,"
                        + " semicolons, Danish numbers and days; else RFC 4180. A name that ends in .json is one document for"
                        + " a page of one's own, with sentences in both languages.",
                "Hvorhen: .xlsx er en projektmappe, .zip et arkiv, et navn uden endelse en mappe. Med semikolon, danske"
                        + " tal og datoer. Et navn, der ender på .json, er ét dokument til en side, man selv tegner, med"
                        + " sætninger på begge sprog."
            })
    private Path output = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "SNAPSHOT",
            description = {
                "What was reported last time: the document has what has changed since, and not the assessment.",
                "Det, der sidst blev rapporteret: dokumentet har det, der er ændret siden, og ikke vurderingen."
            })
    private @Nullable Path since;

    /** What is written, by the name of the file. */
    private enum Target {
        FOLDER,
        ARCHIVE,
        WORKBOOK,
        DOCUMENT;

        static Optional<Target> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (Files.isDirectory(file) || name.lastIndexOf('.') < 1) {
                return Optional.of(FOLDER);
            } else if (name.endsWith(".zip")) {
                return Optional.of(ARCHIVE);
            } else if (name.endsWith(".xlsx")) {
                return Optional.of(WORKBOOK);
            }
            return name.endsWith(".json") ? Optional.of(DOCUMENT) : Optional.empty();
        }
    }

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Path file = parent.resolve(output);
        Optional<Target> found = Target.of(file);
        if (found.isEmpty()) {
            return parent.refuse(
                    "Cannot write " + output
                            + ": a name ends in .xlsx, .zip or .json, or that of a folder has no ending",
                    "Kan ikke skrive " + output
                            + ": et navn ender på .xlsx, .zip eller .json, eller en mappes navn har ingen endelse");
        }
        Target target = found.get();
        if (since != null) {
            return target == Target.DOCUMENT
                    ? changes(parent, parent.snapshot(since), file)
                    : parent.refuse(
                            "Cannot write what has changed to " + output + ": the name must end in .json",
                            "Kan ikke skrive ændringer i " + output + ": navnet skal ende på .json");
        }
        if (!wrote(parent.assess(source), target, file, parent)) {
            return Demo.PROBLEMS;
        }
        parent.wrote(output);
        return 0;
    }

    private int changes(Demo parent, Loaded<Snapshot> loaded, Path file) throws IOException {
        if (loaded.hasErrors()) {
            return Demo.PROBLEMS;
        }
        Snapshot lastTime = loaded.orElseThrow();
        ChangesJson.standard()
                .inWords(Language.ENGLISH, Language.DANISH)
                .write(Changes.between(lastTime, parent.assess(source, lastTime)), file);
        parent.wrote(output);
        return lastTime.isIntact() ? 0 : Demo.PROBLEMS;
    }

    private static boolean wrote(ProgrammeAssessment assessment, Target target, Path file, Demo parent)
            throws IOException {
        Language language = parent.language();
        ProgrammeTables tables =
                ProgrammeTables.standard().dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL));
        try {
            switch (target) {
                case FOLDER -> tables.write(assessment, file);
                case ARCHIVE -> tables.writeZip(assessment, file);
                case WORKBOOK -> ProgrammeWorkbook.standard().language(language).writeTables(assessment, file);
                case DOCUMENT ->
                    AssessmentJson.standard()
                            .inWords(Language.ENGLISH, Language.DANISH)
                            .write(assessment, file);
            }
        } catch (RefusedException e) {
            parent.complain(e);
            return false;
        }
        return true;
    }
}
