package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a programme and its assessment as tables for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the tables of a programme, and the status of its goals, for other programs.",
            "Skriver et programs tabeller og status for dets mål til andre programmer."
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
                        + " semicolons, Danish numbers and days; else RFC 4180.",
                "Hvorhen: .xlsx er en projektmappe, .zip et arkiv, et navn uden endelse en mappe. Med semikolon, danske"
                        + " tal og datoer."
            })
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Language language = parent.language();
        Path file = parent.resolve(output);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isFolder = Files.isDirectory(file) || name.lastIndexOf('.') < 1;
        if (!isFolder && !name.endsWith(".zip") && !name.endsWith(".xlsx")) {
            return parent.refuse(
                    "Cannot write " + output + ": a name ends in .xlsx or .zip, or that of a folder has no ending",
                    "Kan ikke skrive " + output
                            + ": et navn ender på .xlsx eller .zip, eller en mappes navn har ingen endelse");
        }
        ProgrammeAssessment assessment = parent.assess(source);
        ProgrammeTables tables =
                ProgrammeTables.standard().dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL));
        try {
            if (isFolder) {
                tables.write(assessment, file);
            } else if (name.endsWith(".zip")) {
                tables.writeZip(assessment, file);
            } else {
                ProgrammeWorkbook.standard().language(language).writeTables(assessment, file);
            }
        } catch (RefusedException e) {
            parent.complain(e);
            return Demo.PROBLEMS;
        }
        parent.wrote(output);
        return 0;
    }
}
