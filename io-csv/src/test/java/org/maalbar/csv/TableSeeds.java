package org.maalbar.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a fuzzer begins with: tables as they should be, and those in {@code broken}. */
final class TableSeeds {
    private static final Path COPENHAGEN = Path.of("../examples/data/copenhagen.csv");
    private static final byte[] OBSERVATIONS = """
            Id;Indikator;I alt;Nye;Periode;Alle eller nogle;Endelig;Retter;Opdelt efter;Kategori;Kilde;Registreret
            a;parents;ca. 450;;31-08-2018;nogle;;;;;'=1+1;01-09-2018
            ;parents;;mindst 12;efteråret 2018;alle;ja;;køn;kvinder;"Møde
            2";
            b;parents;1.250,5;;2018;;;a;;;;
            """.getBytes(StandardCharsets.UTF_8);

    private TableSeeds() {}

    static Stream<byte[]> sheets() throws IOException {
        return Stream.concat(Stream.of(bytes(COPENHAGEN)), broken("sheet-"));
    }

    static Stream<byte[]> observations() throws IOException {
        return Stream.concat(Stream.of(OBSERVATIONS), broken("observations-"));
    }

    static Stream<byte[]> zips() throws IOException {
        return Stream.concat(Stream.of(Dialect.DANISH_EXCEL, Dialect.RFC_4180).map(TableSeeds::zip), broken("tables-"));
    }

    /** Files one behind another, a NUL between them, and the name of each in its first line. */
    static Stream<byte[]> files() throws IOException {
        return BrokenTables.all().stream().filter(Files::isDirectory).map(TableSeeds::joined);
    }

    /** A zip of files that were put one behind another. */
    static byte[] zip(byte[] joined) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out);
        String[] files = new String(joined, StandardCharsets.ISO_8859_1).split("\0");
        for (int at = 0; at < files.length; at++) {
            String[] parts = files[at].split("\n", 2);
            // Each in a folder of its own, since a zip with two files of one name cannot be written.
            zip.putNextEntry(new ZipEntry(at + "/" + parts[0]));
            zip.write(parts[parts.length - 1].getBytes(StandardCharsets.ISO_8859_1));
        }
        zip.finish();
        return out.toByteArray();
    }

    private static Stream<byte[]> broken(String beginning) throws IOException {
        return BrokenTables.all().stream()
                .filter(table -> BrokenTables.name(table).startsWith(beginning))
                .map(table -> Files.isDirectory(table) ? zipped(joined(table)) : bytes(table));
    }

    private static byte[] joined(Path folder) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.writeBytes((BrokenTables.name(file) + "\n").getBytes(StandardCharsets.UTF_8));
                all.writeBytes(bytes(file));
                all.write(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] zipped(byte[] joined) {
        try {
            return zip(joined);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Dialect dialect) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProgrammeTables.standard().dialect(dialect).writeZip(BrokenTables.PROGRAMME, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
