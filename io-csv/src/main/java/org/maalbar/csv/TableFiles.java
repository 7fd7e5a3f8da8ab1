package org.maalbar.csv;

import com.google.common.io.CountingInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** The files that hold the tables of a programme, in a folder or in a zip: which of them there are, and what they hold. */
final class TableFiles {
    static final String DESCRIPTOR = "datapackage.json";
    private static final String END = ".csv";

    private final CsvSettings settings;
    private final Map<Table, TableReading> tables = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    private TableFiles(CsvSettings settings) {
        this.settings = settings;
    }

    static TableFiles ofFolder(Path folder, CsvSettings settings) throws IOException {
        TableFiles files = new TableFiles(settings);
        for (Table table : Tables.ALL) {
            Path file = folder.resolve(file(table));
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.read(table, file(table), in);
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.map(each -> String.valueOf(each.getFileName())).sorted().forEach(files::tellUnknown);
        }
        files.complete();
        return files;
    }

    /** Reads the tables of a zip, in whichever of its folders they are. */
    static TableFiles ofZip(InputStream in, String name, CsvSettings settings) throws IOException {
        TableFiles files = new TableFiles(settings);
        if (!files.readEntries(new ZipEnd(in))) {
            files.problems.add(Problem.error(
                    "broken-zip",
                    name.isEmpty() ? Place.unknown() : Place.unknown().inFile(name),
                    "This is no zip archive, or it is damaged or cut off; only what comes before the damage was read",
                    "Dette er intet zip-arkiv, eller det er beskadiget eller ikke helt; kun det før skaden er læst"));
        }
        files.complete();
        return files;
    }

    /** Reads all files of a zip; false if it is damaged, and there were fewer than there should be. */
    private boolean readEntries(ZipEnd in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        int entries = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                String path = entry.getName();
                readEntry(path.substring(path.lastIndexOf('/') + 1), zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return false;
        }
        return in.isOf(entries);
    }

    private void readEntry(String file, ZipInputStream zip) throws IOException {
        tellUnknown(file);
        for (Table table : Tables.ALL) {
            if (file.equals(file(table))) {
                if (tables.containsKey(table)) {
                    problems.add(Problem.error(
                            "repeated-table",
                            Place.unknown().inFile(file),
                            "The table is there twice",
                            "Tabellen er der to gange"));
                } else {
                    read(table, file, zip);
                }
            }
        }
    }

    private void read(Table table, String file, InputStream in) throws IOException {
        CountingInputStream counted = new CountingInputStream(in);
        long left = Math.max(settings.mostBytes() - bytes, 0);
        tables.put(table, TableReading.of(counted, file, table, settings.withMostBytes(left)));
        bytes += counted.getCount();
    }

    private void tellUnknown(String file) {
        if (file.toLowerCase(Locale.ROOT).endsWith(END)
                && Tables.ALL.stream().noneMatch(table -> file.equals(file(table)))) {
            String shown = Printable.brief(file);
            problems.add(Problem.warning(
                    "unknown-table",
                    Place.unknown().inFile(file),
                    "No table is called \"" + shown + "\"; nothing in it was read",
                    "Ingen tabel hedder »" + shown + "«; intet i den er læst"));
        }
    }

    private void complete() {
        Map<Table, TableReading> all = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            TableReading reading = tables.get(table);
            if (reading == null) {
                reading = table.equals(ProgrammeColumns.PROGRAMME)
                        ? TableReading.missing(table, file(table))
                        : TableReading.absent(table, file(table));
            }
            all.put(table, reading);
        }
        tables.clear();
        tables.putAll(all);
        TableReading first = Objects.requireNonNull(tables.get(ProgrammeColumns.PROGRAMME));
        problems.forEach(first::tell);
    }

    /** All tables, in the order of {@link Tables#ALL}; those without a file are empty. */
    Map<Table, TableReading> tables() {
        return tables;
    }

    /** The name of a table's file. */
    static String file(Table table) {
        return table.english() + END;
    }
}
