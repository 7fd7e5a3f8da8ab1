package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.docx.DocxReport;
import org.maalbar.json.Snapshot;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.markdown.Report;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annex of a programme, or a report on all programmes of a folder. */
@Command(
        name = "report",
        description = {
            "Writes the annex of a programme, or a report on all programmes of a folder: a web page (.html), a Word"
                    + " document (.docx) or Markdown (.md).",
            "Skriver et programs bilag eller en rapport om alle programmer i en mappe: en webside (.html), et"
                    + " Word-dokument (.docx) eller Markdown (.md)."
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @CommandLine.ParentCommand
    private @Nullable Demo demo;

    @Mixin
    private Demo.Source source = new Demo.Source();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "Where to write it, as the ending of its name says; printed as Markdown if not given.",
                "Hvor det skrives, i den form, navnets endelse siger; vises som Markdown, hvis intet er angivet."
            })
    private @Nullable Path output;

    @Option(
            names = "--since",
            paramLabel = "SNAPSHOT",
            description = {
                "What was reported last time: adds what has changed.",
                "Det, der sidst blev rapporteret: føjer til, hvad der er ændret."
            })
    private @Nullable Path since;

    @ArgGroup
    private Depth depth = new Depth();

    /** How much of the annex is written. */
    private static final class Depth {
        @Option(
                names = "--short",
                description = {"Only what a committee reads.", "Kun det, et udvalg læser."})
        private boolean isShort;

        @Option(
                names = "--full",
                description = {
                    "With the evidence behind it, as without either.",
                    "Med grundlaget bag, som uden nogen af de to."
                })
        private boolean isFull;
    }

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        if (ProgrammeFolder.isOne(parent.resolve(source.file()))) {
            return reportOfFolder(parent);
        } else if (since == null) {
            return write(parent, report(parent));
        }
        Loaded<Snapshot> loaded = parent.snapshot(since);
        if (loaded.hasErrors()) {
            return Demo.PROBLEMS;
        }
        Snapshot lastTime = loaded.orElseThrow();
        int exit = write(parent, report(parent, lastTime).since(lastTime));
        return exit == 0 && !lastTime.isIntact() ? Demo.PROBLEMS : exit;
    }

    private Report report(Demo parent, Snapshot... before) throws IOException {
        Report report = Report.of(parent.assess(source, before)).in(parent.language());
        return depth.isFull || !depth.isShort ? report : report.shortForm();
    }

    private int reportOfFolder(Demo parent) throws IOException {
        if (since != null || depth.isShort || depth.isFull || source.isAfter()) {
            return parent.refuse(
                    "--since, --published, --short and --full are for the annex of one programme; a folder of programmes has"
                            + " one report",
                    "--since, --published, --short og --full er til bilaget for ét program; en mappe med programmer har én"
                            + " rapport");
        }
        Portfolio empty = parent.portfolio(source);
        FolderReport folder = new FolderReport(
                parent.resolve(source.file()),
                String.valueOf(source.file()),
                parent.publication(source),
                parent.console(),
                parent.language());
        Portfolio portfolio = folder.read(empty);
        if (portfolio.programmes().isEmpty()) {
            folder.complainOfNothing(portfolio);
            return portfolio.unreadable().isEmpty() ? Demo.USAGE : Demo.PROBLEMS;
        }
        int exit = write(parent, PortfolioReport.of(portfolio).in(parent.language()));
        folder.complain(portfolio);
        return exit == 0 && !portfolio.unreadable().isEmpty() ? Demo.PROBLEMS : exit;
    }

    private int write(Demo parent, Report report) throws IOException {
        return write(parent, report::markdown, report::writeTo, DocxReport.of(report));
    }

    private int write(Demo parent, PortfolioReport report) throws IOException {
        return write(parent, report::markdown, report::writeTo, DocxReport.of(report));
    }

    /** Writes a report to a file that is neither a Word document nor the console. */
    private interface Writer {
        void writeTo(Path file) throws IOException;
    }

    private int write(Demo parent, Supplier<String> markdown, Writer report, DocxReport word) throws IOException {
        if (output == null) {
            parent.console().print(markdown.get().stripTrailing());
            return 0;
        }
        try {
            Path file = parent.resolve(output);
            if (output.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
                word.writeTo(file);
            } else {
                report.writeTo(file);
            }
        } catch (RefusedException e) {
            parent.complain(e);
            return Demo.USAGE;
        }
        parent.wrote(output);
        return 0;
    }
}
