package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Turns a programme from one form into another. */
@Command(
        name = "convert",
        description = {
            "Writes a programme in another form; reports what that cannot contain.",
            "Skriver et program i en anden form og melder, hvad den ikke kan rumme."
        },
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    private static final List<String> WRITTEN = List.of(".json", ".csv", ".xlsx", ".zip");

    @ParentCommand
    private @Nullable Demo demo;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = {
                "A programme as JSON, a sheet (CSV or .xlsx), or a folder or zip of tables.",
                "Et program som JSON, et ark (CSV eller .xlsx) eller en mappe eller zip med tabeller."
            })
    private Path in = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = {
                "Where to: .json is a document, .csv a sheet, .xlsx a workbook, .zip tables in an archive, a name"
                        + " without an ending a folder of tables.",
                "Hvorhen: .json er et dokument, .csv et ark, .xlsx en projektmappe, .zip tabeller i et arkiv, et navn"
                        + " uden endelse en mappe med tabeller."
            })
    private Path out = Path.of("");

    @Option(
            names = "--dialect",
            paramLabel = "excel|rfc",
            description = {
                "How sheets and tables are written: for a Danish Excel, as if not given, or as RFC 4180.",
                "Hvordan ark og tabeller skrives: til en dansk Excel, som når intet er angivet, eller som RFC 4180."
            })
    private Form form = Form.EXCEL;

    @Option(
            names = "--tables",
            description = {
                "An .xlsx has all tables, each in a sheet, instead of one flat sheet.",
                "En .xlsx får alle tabeller, hver i sit ark, i stedet for ét samlet ark."
            })
    private boolean isOfTables;

    /** How sheets and tables are written. */
    enum Form {
        EXCEL,
        RFC
    }

    private Dialect dialect() {
        return form == Form.RFC ? Dialect.RFC_4180 : Dialect.DANISH_EXCEL;
    }

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Language language = parent.language();
        if (!isWritable(parent.resolve(out))) {
            String endings = String.join(", ", WRITTEN);
            return parent.refuse(
                    "Cannot write " + out + ": a name ends in one of " + endings
                            + ", or that of a folder of tables has no ending",
                    "Kan ikke skrive " + out + ": et navn ender på en af " + endings
                            + ", eller en mappe med tabeller har ingen endelse");
        }
        Programme programme = parent.load(in);
        try {
            tell(write(programme, parent.resolve(out)), parent.console(), language);
        } catch (RefusedException e) {
            parent.complain(e);
            return Demo.PROBLEMS;
        }
        parent.wrote(out);
        return 0;
    }

    /** Reports each thing once, with the first place and how many more there are. */
    private static void tell(List<Problem> losses, Console console, Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        losses.stream()
                .collect(Collectors.groupingBy(Problem::message, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> console.complain(alike.get(0).toString(locale)
                        + (alike.size() == 1
                                ? ""
                                : language.choose(" (and ", " (og ")
                                        + (alike.size() - 1)
                                        + language.choose(" more places)", " steder mere)"))));
    }

    /** Writes a programme in the form that the name asks for; returns what that cannot contain. */
    private List<Problem> write(Programme programme, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            ProgrammeJson.standard().write(programme, file);
        } else if (name.endsWith(".csv")) {
            return ProgrammeSheet.standard().dialect(dialect()).write(programme, file);
        } else if (name.endsWith(".zip")) {
            ProgrammeTables.standard().dialect(dialect()).writeZip(programme, file);
        } else if (name.endsWith(".xlsx")) {
            return workbook(
                    programme,
                    file,
                    ProgrammeWorkbook.standard().language(dialect().language()));
        } else {
            ProgrammeTables.standard().dialect(dialect()).write(programme, file);
        }
        return List.of();
    }

    private List<Problem> workbook(Programme programme, Path file, ProgrammeWorkbook workbook) throws IOException {
        if (isOfTables) {
            workbook.writeTables(programme, file);
            return List.of();
        }
        return workbook.write(programme, file);
    }

    /** Whether the name asks for something that can be written; any folder that is there can. */
    private static boolean isWritable(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.lastIndexOf('.') < 1
                || WRITTEN.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                || Files.isDirectory(file);
    }
}
