package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maalbar.disclosure.Publication;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.portfolio.UnreadableProgramme;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** Reads the programmes of a folder one after the other, and says what it could not read and what it passed over. */
final class FolderReport {
    private static final int MOST_NAMED = 5;

    private final Console console;
    private final Language language;
    private final ProgrammeFolder folder;
    private final String name;
    private final Optional<Publication> publication;
    private final List<String> withWarnings = new ArrayList<>();

    /**
     * Of a folder.
     *
     * @param name what messages call it
     * @param publication what is suppressed in each programme, if it is for publication
     */
    FolderReport(Path folder, String name, Optional<Publication> publication, Console console, Language language)
            throws IOException {
        this.publication = publication;
        this.console = console;
        this.language = language;
        this.folder = ProgrammeFolder.of(folder);
        this.name = Printable.line(name);
    }

    /** Adds every programme, or that it cannot be read; none is kept. */
    Portfolio read(Portfolio portfolio) {
        try (Progress progress = Progress.ofFiles(folder.programmes().size(), name, console, language)) {
            for (Path file : folder.programmes()) {
                Loaded<Programme> loaded = published(read(file, progress), file);
                portfolio.add(ProgrammeFolder.name(file), loaded);
                if (!loaded.hasErrors() && !loaded.problems().isEmpty()) {
                    withWarnings.add(ProgrammeFolder.name(file));
                }
                progress.fileRead();
            }
        }
        return portfolio;
    }

    /** Of a programme that cannot be published, why not. */
    private Loaded<Programme> published(Loaded<Programme> loaded, Path file) {
        if (publication.isEmpty() || loaded.hasErrors()) {
            return loaded;
        }
        try {
            return Loaded.of(publication.get().of(loaded.orElseThrow()), loaded.problems());
        } catch (ProblemsException e) {
            String name = ProgrammeFolder.name(file);
            return Loaded.failed(e.problems().stream()
                    .map(each -> each.at(each.place().inFile(name)))
                    .toList());
        }
    }

    private static Loaded<Programme> read(Path file, Progress progress) {
        try {
            return ProgrammeFile.read(file, progress).loaded();
        } catch (IOException e) {
            return Loaded.failed(List.of(Problem.error(
                    "not-accessible",
                    Place.unknown().inFile(ProgrammeFolder.name(file)),
                    "The file cannot be opened or read to its end",
                    "Filen kan ikke åbnes eller læses til ende")));
        }
    }

    /** Says why there is nothing to report. */
    void complainOfNothing(Portfolio portfolio) {
        complainOfUnreadable(portfolio);
        complainOfOthers();
        console.complain(
                portfolio.unreadable().isEmpty()
                        ? language.choose(
                                "There is no programme in " + name
                                        + ": it needs files whose names end with .json, .csv, .xlsx or .xlsm, or folders of tables",
                                "Der er ikke noget program i " + name
                                        + ": der skal være filer, hvis navne ender på .json, .csv, .xlsx eller .xlsm, eller"
                                        + " mapper med tabeller")
                        : language.choose(
                                "No programme in " + name + " could be read, so no report is written",
                                "Intet program i " + name + " kunne læses, så der skrives ingen rapport"));
    }

    /** Says what is not in the report, or worth a look. */
    void complain(Portfolio portfolio) {
        complainOfUnreadable(portfolio);
        complainOfOthers();
        named(language.choose("Warnings, which check FILE lists: ", "Advarsler, som check FILE viser: "), withWarnings);
        int unreadable = portfolio.unreadable().size();
        if (unreadable > 0) {
            int all = folder.programmes().size();
            console.complain(language.choose(
                    unreadable + " of " + all + " programmes could not be read; the report lists them",
                    unreadable + " af " + all + " programmer kunne ikke læses; rapporten nævner dem"));
        }
    }

    private void complainOfUnreadable(Portfolio portfolio) {
        Locale locale = Locale.forLanguageTag(language.code());
        for (UnreadableProgramme each : portfolio.unreadable()) {
            String more = each.more() == 0
                    ? ""
                    : language.choose(
                            " (and " + counted(each.more(), "more error", "more errors") + ")",
                            " (og " + each.more() + " fejl mere)");
            console.complain(each.first().toString(locale) + more);
        }
    }

    private void complainOfOthers() {
        named(language.choose("Results, not programmes: ", "Resultater, ikke programmer: "), folder.results());
        named(language.choose("Other files: ", "Andre filer: "), folder.others());
        named(language.choose("Folders that were not read: ", "Mapper, der ikke er læst: "), folder.folders());
    }

    private void named(String what, List<String> names) {
        if (!names.isEmpty()) {
            List<String> named =
                    names.stream().limit(MOST_NAMED).map(Printable::line).toList();
            int more = names.size() - named.size();
            String rest = more == 0 ? "" : language.choose(" and " + more + " more", " og " + more + " til");
            console.complain(what + String.join(", ", named) + rest);
        }
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
