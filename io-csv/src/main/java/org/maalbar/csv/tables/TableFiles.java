package org.maalbar.csv.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.text.ByteBudget;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.csv.text.CsvTable;
import org.maalbar.csv.text.FilePlaces;
import org.maalbar.csv.text.ZipEnd;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** The files that contain the tables of a programme, in a folder or in a zip: which of them there are, and what they contain. */
public final class TableFiles {
    public static final String DESCRIPTOR = "datapackage.json";
    private static final String END = ".csv";
    private static final String OF_MACOS = "__MACOSX/";

    private final CsvSettings settings;
    private final ByteBudget allowance;
    private final FoundTables found = new FoundTables(table -> List.of(file(table)), FilePlaces::of);

    private TableFiles(CsvSettings settings) {
        this.settings = settings;
        this.allowance = new ByteBudget(settings.bytes());
    }

    /** Reads the tables of a folder. */
    public static Map<PartType, TableReading> ofFolder(Path folder, CsvSettings settings) throws IOException {
        TableFiles files = new TableFiles(settings);
        for (PartType table : ProgrammeRecipe.TABLES) {
            Path file = folder.resolve(file(table));
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.read(table, file(table), files.allowance.of(in));
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.map(each -> String.valueOf(each.getFileName()))
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(END) && isOther(file))
                    .sorted()
                    .forEach(files.found::addUnknown);
        }
        return files.found.tables();
    }

    /** Whether a folder is one of tables: it has the descriptor, the table of the programme, or two others. */
    public static boolean areIn(Path folder) {
        long tables = ProgrammeRecipe.TABLES.stream()
                .filter(table -> Files.exists(folder.resolve(file(table))))
                .count();
        return tables > 1
                || Files.exists(folder.resolve(DESCRIPTOR))
                || Files.exists(folder.resolve(file(ProgrammeRecipe.TYPE)));
    }

    /** Reads the tables of a zip, in whichever of its folders they are. */
    public static Map<PartType, TableReading> ofZip(InputStream in, String name, CsvSettings settings)
            throws IOException {
        TableFiles files = new TableFiles(settings);
        Place zip = FilePlaces.of(name).table();
        files.readEntries(new ZipEnd(in)).ifPresent(problem -> files.found.add(problem.at(zip)));
        return files.found.tables();
    }

    /** Reads all files of a zip, or says why it cannot; whatever is no table is unpacked as well, and uses up what may be read. */
    private Optional<Problem> readEntries(ZipEnd in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        InputStream unpacked = allowance.of(zip);
        try {
            int entries = 0;
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                entries++;
                String path = entry.getName();
                String file = path.substring(path.lastIndexOf('/') + 1);
                if (isOther(file) && !path.startsWith(OF_MACOS)) {
                    found.addUnknown(file);
                }
                readEntry(file, unpacked);
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
            return in.isOf(entries)
                    ? Optional.empty()
                    : Optional.of(ByteBudget.damaged().problem());
        } catch (BrokenTableException e) {
            return Optional.of(e.problem());
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw ByteBudget.damaged();
        }
    }

    private void readEntry(String file, InputStream unpacked) throws IOException {
        for (PartType table : ProgrammeRecipe.TABLES) {
            if (file.equals(file(table))) {
                if (found.has(table)) {
                    found.addAgain(file);
                } else {
                    read(table, file, unpacked);
                }
            }
        }
    }

    private void read(PartType table, String file, InputStream in) throws IOException {
        found.add(CsvTable.read(in, file, table, settings.bytes(Long.MAX_VALUE)));
    }

    /** Whether a file is none of ours, and none that a system hides; a folder in a zip has no name. */
    private static boolean isOther(String file) {
        return !file.isEmpty()
                && !file.startsWith(".")
                && !file.equals(DESCRIPTOR)
                && ProgrammeRecipe.TABLES.stream().noneMatch(table -> file.equals(file(table)));
    }

    /** The name of a table's file. */
    public static String file(PartType table) {
        return table.english() + END;
    }
}
