package org.maalbar.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.disclosure.Publication;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.markdown.Report;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Days;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code maalbar-demo}: assesses a programme file, or the data of Copenhagen that it brings along. */
@Command(
        name = "maalbar-demo",
        description = {
            "Says which goals of a programme are fulfilled, and which claims the evidence supports."
                    + " Without a command: for the data of Copenhagen, writing annex.html.",
            "Siger, hvilke af et programs mål der er opfyldt, og hvilke udsagn tallene kan bære."
                    + " Uden en kommando: for Københavns data, og skriver annex.html."
        },
        mixinStandardHelpOptions = true,
        version = "maalbar-demo 0.1.0-SNAPSHOT",
        subcommands = {
            ReportCommand.class,
            Demo.Check.class,
            Demo.StatusTable.class,
            Demo.Why.class,
            SnapshotCommand.class,
            VerifyCommand.class,
            ConvertCommand.class,
            ExportCommand.class,
            TemplateCommand.class,
            DraftCommand.class
        })
public final class Demo implements Callable<Integer> {
    private static final String OWN_DATA = "copenhagen.json";
    private static final String OWN_DAY = "2018-08-31";
    static final int PROBLEMS = 1;
    static final int USAGE = 2;

    private final Console console;
    private final Path folder;

    @Option(
            names = "--lang",
            paramLabel = "da|en",
            scope = CommandLine.ScopeType.INHERIT,
            description = {
                "Language of what is written; English if not given.",
                "Sproget i det, der skrives; engelsk, hvis intet er angivet."
            })
    private Language language = Language.ENGLISH;

    @Spec
    private @Nullable CommandSpec spec;

    private Demo(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Runs the command; files that are not absolute are looked for in the folder. Returns the exit code. */
    static int run(Console console, Path folder, String... args) {
        Demo demo = new Demo(console, folder);
        CommandLine command = new CommandLine(demo)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Demo::languageOf)
                .setExecutionExceptionHandler((failure, failed, parsed) -> demo.failed(failure));
        return Usage.in(Usage.language(args), command).execute(args);
    }

    private static Language languageOf(String text) {
        try {
            return Language.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private int failed(Exception failure) throws Exception {
        if (failure instanceof ProblemsException problems) {
            complain(problems.problems());
            return PROBLEMS;
        } else if (failure instanceof IOException || failure instanceof InvalidPathException) {
            return inaccessible(failure, console, language);
        }
        throw failure;
    }

    /** Says why a file cannot be read or written; returns the exit code. */
    static int inaccessible(Exception failure, Console console, Language language) {
        console.complain(language.choose("Cannot read or write: ", "Kan ikke læses eller skrives: ")
                + reason(failure, language));
        return USAGE;
    }

    private static String reason(Exception failure, Language language) {
        return failure instanceof NoSuchFileException missing
                ? missing.getFile()
                        + language.choose(
                                " does not exist, or its folder does not", " findes ikke, eller mappen findes ikke")
                : String.valueOf(failure.getMessage());
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream(OWN_DATA))) {
            ProgrammeAssessment assessment = Assessor.on(OWN_DAY)
                    .assess(ProgrammeJson.standard().read(in, OWN_DATA).orElseThrow());
            Report report = Report.of(assessment).in(language);
            console.print(report.overview());
            Path annex = Path.of("annex.html");
            report.writeTo(resolve(annex));
            wrote(annex);
        }
        return 0;
    }

    Console console() {
        return console;
    }

    /** The language that was asked for. */
    Language language() {
        return language;
    }

    /** The file, looked for in the folder unless it is absolute. */
    Path resolve(Path file) {
        return folder.resolve(file);
    }

    /** Reads a programme in any form; reports warnings, gives up at errors. */
    Programme load(Path file) throws IOException {
        return accepted(ProgrammeFile.read(resolve(file), console, language).loaded());
    }

    /** What was read; reports warnings, gives up at errors. */
    <T> T accepted(Loaded<T> loaded) {
        T value = loaded.orElseThrow();
        complain(loaded.problems());
        return value;
    }

    /** Reads a snapshot; reports everything that is wrong with it. */
    Loaded<Snapshot> snapshot(Path file) throws IOException {
        Loaded<Snapshot> loaded = SnapshotJson.standard().read(resolve(file));
        complain(loaded.problems());
        return loaded;
    }

    private void complain(List<Problem> problems) {
        problems.forEach(problem -> console.complain(problem.toString(Locale.forLanguageTag(language.code()))));
    }

    /** Assesses a file, after something may have been published; reports warnings, gives up at errors. */
    ProgrammeAssessment assess(Source source, Snapshot... before) throws IOException {
        LocalDate asOf = day("--as-of", source.day);
        Programme programme = published(load(source.file), source, before);
        Assessor assessor = Assessor.on(asOf);
        return (source.knownOn == null ? assessor : assessor.knownOn(day("--known-on", source.knownOn)))
                .assess(programme);
    }

    private Programme published(Programme programme, Source source, Snapshot... before) throws IOException {
        Optional<Publication> wanted = publication(source);
        if (wanted.isEmpty()) {
            return programme;
        }
        Publication publication = wanted.get();
        for (Path file : source.before) {
            publication = publication.after(
                    SnapshotJson.standard().read(resolve(file)).orElseThrow().programme());
        }
        for (Snapshot each : before) {
            publication = publication.after(each.programme());
        }
        return publication.of(programme);
    }

    /** What is suppressed, if it is for publication. */
    Optional<Publication> publication(Source source) {
        if (source.isAfter() && !source.isForPublication()) {
            throw invalid(
                    "--published",
                    new RefusedException(
                            "it belongs to --publish or --suppress-below",
                            "den hører til --publish eller --suppress-below"));
        }
        try {
            return source.publication();
        } catch (RefusedException e) {
            throw invalid("--suppress-below", e);
        }
    }

    /** A portfolio of nothing, for the day that is asked for. */
    Portfolio portfolio(Source source) {
        LocalDate asOf = day("--as-of", source.day);
        return source.knownOn == null ? Portfolio.on(asOf) : Portfolio.on(asOf, day("--known-on", source.knownOn));
    }

    /** The day that an option says: as in data, or as Danes write it; the English write 05-09-2018 in two ways. */
    private LocalDate day(String option, String text) {
        try {
            return language == Language.DANISH && !Days.hasForm(text)
                    ? Wording.in(language).parseDay(text)
                    : Days.of(text);
        } catch (IllegalArgumentException e) {
            throw invalid(option, e);
        }
    }

    private CommandLine.ParameterException invalid(String option, IllegalArgumentException reason) {
        return new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                language.choose("Invalid value for option '", "Ugyldig værdi af »")
                        + option
                        + language.choose("': ", "«: ")
                        + language.choose(String.valueOf(reason.getMessage()), RefusedException.danish(reason)));
    }

    /** Says why something cannot be done. */
    void complain(RefusedException refused) {
        console.complain(language.choose(String.valueOf(refused.getMessage()), refused.danish()));
    }

    /** Says why something that was asked for cannot be done; returns the exit code. */
    int refuse(String english, String danish) {
        console.complain(language.choose(english, danish));
        return USAGE;
    }

    /** Says that nothing is written over a file that is there; returns the exit code. */
    int refuseToReplace(Path file) {
        return refuse(
                "Cannot write " + file + ": it is there already; choose another name, or delete it first",
                "Kan ikke skrive " + file + ": den er der allerede; vælg et andet navn, eller slet den først");
    }

    /** Says where something was written. */
    void wrote(Path file) {
        console.print(language.choose("Wrote ", "Skrev ") + file);
    }

    /** What is assessed, and when. */
    static final class Source {
        @Parameters(
                index = "0",
                paramLabel = "FILE",
                description = {
                    "A programme: JSON (maalbar/1), a sheet (CSV or .xlsx), or a folder or zip of tables.",
                    "Et program: JSON (maalbar/1), et ark (CSV eller .xlsx) eller en mappe eller zip med tabeller."
                })
        private Path file = Path.of("");

        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DATE",
                description = {
                    "The day of assessment: 2018-08-31, or with --lang da 31-08-2018.",
                    "Den dag, status gøres op: 31-08-2018 eller 2018-08-31."
                })
        private String day = "";

        @Option(
                names = "--known-on",
                paramLabel = "DATE",
                description = {
                    "Leave out what was recorded or stated later; everything counts if not given.",
                    "Se bort fra det, der er registreret eller oplyst senere; alt tæller, hvis intet er angivet."
                })
        private @Nullable String knownOn;

        @Option(
                names = "--publish",
                description = {
                    "For publication: counts of fewer than 3 persons, and what would give them away, are suppressed."
                            + " Without it: for work.",
                    "Til offentliggørelse: antal under 3 personer, og det, der ville røbe dem, skjules."
                            + " Uden: til internt brug."
                })
        private boolean isPublished;

        @Option(
                names = "--suppress-below",
                paramLabel = "N",
                description = {
                    "For publication, with another lowest count that is shown: 3 to 1000; 0 suppresses nothing.",
                    "Til offentliggørelse, med et andet laveste antal, der vises: 3 til 1000; 0 skjuler intet."
                })
        private @Nullable Integer below;

        @Option(
                names = "--published",
                paramLabel = "SNAPSHOT",
                description = {
                    "What was published before, which nothing published now may add up with; may be given several times.",
                    "Det, der er offentliggjort før, og som intet nyt må kunne regnes sammen med; kan gentages."
                })
        private List<Path> before = new ArrayList<>();

        /** Whether something is named that was published before. */
        boolean isAfter() {
            return !before.isEmpty();
        }

        private boolean isForPublication() {
            return isPublished || below != null;
        }

        private Optional<Publication> publication() {
            if (below != null) {
                return Optional.of(below == 0 ? Publication.suppressingNothing() : Publication.suppressingBelow(below));
            }
            return isPublished ? Optional.of(Publication.standard()) : Optional.empty();
        }

        /** What is assessed. */
        Path file() {
            return file;
        }
    }

    /** Says what is wrong with a file. */
    @Command(
            name = "check",
            description = {"Says what is wrong with a programme.", "Siger, hvad der er galt med et program."},
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @CommandLine.ParentCommand
        private @Nullable Demo demo;

        @Parameters(
                index = "0",
                paramLabel = "FILE",
                description = {
                    "A programme: JSON (maalbar/1), a sheet (CSV or .xlsx), or a folder or zip of tables.",
                    "Et program: JSON (maalbar/1), et ark (CSV eller .xlsx) eller en mappe eller zip med tabeller."
                })
        private Path file = Path.of("");

        @Override
        public Integer call() throws IOException {
            Demo parent = Objects.requireNonNull(demo);
            return FileCheck.of(parent.console, parent.folder.resolve(file), parent.language);
        }
    }

    /** Prints the goals of a file with their status. */
    @Command(
            name = "status",
            description = {
                "Prints a table of all goals with their status.",
                "Viser en tabel med alle mål og deres status."
            },
            mixinStandardHelpOptions = true)
    static final class StatusTable implements Callable<Integer> {
        @CommandLine.ParentCommand
        private @Nullable Demo demo;

        @Mixin
        private Source source = new Source();

        @Override
        public Integer call() throws IOException {
            Demo parent = Objects.requireNonNull(demo);
            parent.console.print(
                    Report.of(parent.assess(source)).in(parent.language).overview());
            return 0;
        }
    }

    /** Prints the reasons of one goal. */
    @Command(
            name = "why",
            description = {"Prints why a goal has its status.", "Viser, hvorfor et mål har sin status."},
            mixinStandardHelpOptions = true)
    static final class Why implements Callable<Integer> {
        @CommandLine.ParentCommand
        private @Nullable Demo demo;

        @Mixin
        private Source source = new Source();

        @Parameters(
                index = "1",
                paramLabel = "GOAL",
                description = {"The id of the goal.", "Målets nummer."})
        private String goal = "";

        @Override
        public Integer call() throws IOException {
            Demo parent = Objects.requireNonNull(demo);
            ProgrammeAssessment assessment = parent.assess(source);
            try {
                parent.console.print(assessment.goal(goal).why(parent.language));
                return 0;
            } catch (IllegalArgumentException e) {
                parent.console.complain(String.valueOf(e.getMessage()));
                return USAGE;
            }
        }
    }
}
