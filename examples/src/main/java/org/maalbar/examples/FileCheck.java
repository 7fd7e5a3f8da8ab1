package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** Says what is wrong with a file. */
final class FileCheck {
    private FileCheck() {}

    /** Prints every problem; returns 1 if any of them is an error, else 0. */
    static int of(Console console, Path file, Language language) throws IOException {
        ProgrammeFile read = ProgrammeFile.read(file, console, language);
        Loaded<Programme> loaded = read.loaded();
        Locale locale = Locale.forLanguageTag(language.code());
        loaded.problems().forEach(problem -> console.print(problem.toString(locale)));
        read.rows().ifPresent(rows -> console.print(counts(rows, language)));
        console.print(summary(loaded, language));
        return loaded.hasErrors() ? 1 : 0;
    }

    private static String counts(RowCounts rows, Language language) {
        String danish = counted(rows.read(), "række læst", "rækker læst") + ": " + rows.accepted() + " godkendt, "
                + rows.rejected() + " afvist, " + counted(rows.blank(), "tom", "tomme");
        return language.choose(rows.toString(), danish);
    }

    private static String summary(Loaded<Programme> loaded, Language language) {
        long errors = loaded.problems().stream().filter(Problem::isError).count();
        long others = loaded.problems().size() - errors;
        String english = loaded.value().map(Programme::toString).orElse("Not read") + ": " + errors
                + (errors == 1 ? " error, " : " errors, ") + others + (others == 1 ? " warning" : " warnings");
        String danish = loaded.value().map(FileCheck::contents).orElse("Ikke læst") + ": " + errors + " fejl, "
                + counted(others, "advarsel", "advarsler");
        return language.choose(english, danish);
    }

    private static String contents(Programme programme) {
        long goals = programme.initiatives().stream()
                .mapToLong(initiative -> initiative.goals().size())
                .sum();
        return programme.title() + " (" + counted(programme.initiatives().size(), "indsats", "indsatser") + ", " + goals
                + " mål, " + counted(programme.indicators().size(), "indikator", "indikatorer") + ", "
                + counted(programme.observations().size(), "opgørelse", "opgørelser") + ")";
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
