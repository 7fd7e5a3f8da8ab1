package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a sheet to begin with. */
@Command(
        name = "template",
        description = {
            "Writes a sheet to begin with: all columns, and an example of each kind of row.",
            "Skriver et ark at begynde med: alle kolonner og et eksempel på hver slags række."
        },
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Demo demo;

    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = {
                "Where to: .xlsx is a workbook, .csv a table of text; never over a file that is there.",
                "Hvorhen: .xlsx er en projektmappe, .csv en teksttabel; aldrig oven i en fil, der findes."
            })
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Language language = parent.language();
        Path file = parent.resolve(out);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.exists(file)) {
            return parent.refuseToReplace(out);
        } else if (name.endsWith(".xlsx")) {
            ProgrammeWorkbook.standard().language(language).writeTemplate(file);
        } else if (name.endsWith(".csv")) {
            ProgrammeSheet.standard()
                    .dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL))
                    .writeTemplate(file);
        } else {
            return parent.refuse(
                    "Cannot write " + out + ": the name of a template ends in .xlsx or .csv",
                    "Kan ikke skrive " + out + ": navnet på en skabelon ender på .xlsx eller .csv");
        }
        parent.wrote(out);
        return 0;
    }
}
