package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** Says what is wrong with a file. */
final class FileCheck {
    private FileCheck() {}

    /** Prints every problem; returns 1 if any of them is an error, else 0. */
    static int of(Console console, Path file) throws IOException {
        ProgrammeFile read = ProgrammeFile.read(file);
        Loaded<Programme> loaded = read.loaded();
        loaded.problems().forEach(problem -> console.print(problem.toString()));
        read.rows().ifPresent(rows -> console.print(rows.toString()));
        long errors = loaded.problems().stream().filter(Problem::isError).count();
        long others = loaded.problems().size() - errors;
        console.print(loaded.value().map(Programme::toString).orElse("Not read") + ": " + errors
                + (errors == 1 ? " error, " : " errors, ") + others + (others == 1 ? " warning" : " warnings"));
        return loaded.hasErrors() ? 1 : 0;
    }
}
