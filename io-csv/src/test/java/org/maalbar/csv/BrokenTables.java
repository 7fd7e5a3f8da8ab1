package org.maalbar.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

/** The tables in {@code broken}: their names begin with what they are, and go on with what is wrong with them. */
final class BrokenTables {
    /** What the observations would be added to. */
    static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre").complete("køn", "kvinder", "mænd"))
            .observations(Observation.total("parents", Figure.exactly(240), "2018-08-31"))
            .build();

    private static final Path FOLDER = Resources.path("broken");
    private static final String EXPECTATION = ".txt";

    private BrokenTables() {}

    /** All of them, by name. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(
                            file -> !name(file).startsWith(".") && !name(file).endsWith(EXPECTATION))
                    .sorted()
                    .toList();
        }
    }

    /** The texts that say what is wrong with them, by name. */
    static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).endsWith(EXPECTATION))
                    .sorted()
                    .toList();
        }
    }

    static Path expectation(Path table) {
        return table.resolveSibling(name(table).replaceFirst("\\.(csv|zip)$", "") + EXPECTATION);
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Reads one as what its name says that it is. */
    static Imported<Programme> read(Path table) throws IOException {
        String name = name(table);
        if (name.startsWith("sheet-")) {
            return ProgrammeSheet.standard().read(table);
        } else if (name.startsWith("observations-")) {
            return ObservationTable.standard().read(table, PROGRAMME);
        }
        return ProgrammeTables.standard().read(table);
    }
}
