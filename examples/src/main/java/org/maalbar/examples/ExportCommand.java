package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
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

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Path file = parent.resolve(output);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isFolder = Files.isDirectory(file) || name.lastIndexOf('.') < 1;
        boolean isDocument = !isFolder && name.endsWith(".json");
        if (!isFolder && !isDocument && !name.endsWith(".zip") && !name.endsWith(".xlsx")) {
            return parent.refuse(
                    "Cannot write " + output
                            + ": a name ends in .xlsx, .zip or .json, or that of a folder has no ending",
                    "Kan ikke skrive " + output
                            + ": et navn ender på .xlsx, .zip eller .json, eller en mappes navn har ingen endelse");
        }
        if (since != null) {
            return isDocument
                    ? changes(parent, parent.snapshot(since), file)
                    : parent.refuse(
                            "Cannot write what has changed to " + output + ": its name ends in .json",
                            "Kan ikke skrive ændringer i " + output + ": navnet ender på .json");
        }
        ProgrammeAssessment assessment = parent.assess(source);
        if (isDocument) {
            AssessmentJson.standard().inWords(Language.ENGLISH, Language.DANISH).write(assessment, file);
        } else if (!writesTables(assessment, file, isFolder, parent)) {
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
                .write(Changes.between(lastTime, parent.assess(source)), file);
        parent.wrote(output);
        return lastTime.isIntact() ? 0 : Demo.PROBLEMS;
    }

    private static boolean writesTables(ProgrammeAssessment assessment, Path file, boolean isFolder, Demo parent)
            throws IOException {
        Language language = parent.language();
        ProgrammeTables tables =
                ProgrammeTables.standard().dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL));
        try {
            if (isFolder) {
                tables.write(assessment, file);
            } else if (String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".zip")) {
                tables.writeZip(assessment, file);
            } else {
                ProgrammeWorkbook.standard().language(language).writeTables(assessment, file);
            }
        } catch (RefusedException e) {
            parent.complain(e);
            return false;
        }
        return true;
    }
}
