package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.AnnexDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Drafts a sheet from an annex that was written by hand. */
@Command(
        name = "draft",
        description = {
            "Drafts a sheet from an annex that was written by hand: each cell with its sentence as a note, and a question"
                    + " for what is open.",
            "Laver et udkast til et ark af et bilag, der er skrevet i hånden: hver celle med sin sætning som note og et"
                    + " spørgsmål til det, der er åbent."
        },
        mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Demo demo;

    @Parameters(
            index = "0",
            paramLabel = "ANNEX",
            description = {
                "A Word document (.docx), Markdown (.md) or text (.txt), such as pdftotext -raw makes of a PDF.",
                "Et Word-dokument (.docx), Markdown (.md) eller tekst (.txt), fx som pdftotext -raw laver af en PDF."
            })
    private Path annex = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "Where to: a workbook, .xlsx; never over a file that is there.",
                "Hvorhen: en projektmappe, .xlsx; aldrig oven i en fil, der findes."
            })
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Path file = parent.resolve(out);
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return parent.refuse(
                    "Cannot write " + out + ": the name of a draft ends in .xlsx",
                    "Kan ikke skrive " + out + ": navnet på et udkast ender på .xlsx");
        } else if (Files.exists(file)) {
            return parent.refuseToReplace(out);
        }
        AnnexDraft draft = parent.accepted(AnnexDraft.read(parent.resolve(annex)));
        draft.write(file);
        parent.console().print(draft.inWords(parent.language()));
        parent.wrote(out);
        String answers = draft.language().choose("answer", "Svar");
        parent.console()
                .print(parent.language()
                        .choose(
                                "Answer the questions in the column \"" + answers + "\", then: check " + out,
                                "Besvar spørgsmålene i kolonnen »" + answers + "«, og derefter: check " + out));
        return 0;
    }
}
