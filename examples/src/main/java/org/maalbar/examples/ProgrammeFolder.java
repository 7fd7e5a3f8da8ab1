package org.maalbar.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maalbar.csv.ProgrammeTables;

/**
 * The programmes in a folder, in the order of their names: files whose names end as those of programmes do, and folders of tables. What
 * else there is is passed over: folders of other things, hidden files and those that an office program keeps beside a file while it
 * is open, and what was made of programmes, such as snapshots and reports.
 *
 * @param programmes what may be a programme
 * @param results documents with what was said of a programme
 * @param others files of other kinds
 * @param folders folders that are not looked into
 */
record ProgrammeFolder(List<Path> programmes, List<String> results, List<String> others, List<String> folders) {
    private static final List<String> ENDINGS = List.of(".json", ".csv", ".xlsx", ".xlsm");
    private static final int LOOK = 1024;

    /** How a snapshot, an assessment or a list of changes begins. */
    private static final Pattern RESULT = Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\"maalbar-[a-z]+/");

    /** Whether it is a folder of programmes, and not of the tables of one. */
    static boolean isOne(Path file) {
        return Files.isDirectory(file) && !ProgrammeTables.areIn(file);
    }

    static ProgrammeFolder of(Path folder) throws IOException {
        ProgrammeFolder found =
                new ProgrammeFolder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(each -> !isHidden(name(each)))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .forEach(found::add);
        }
        return found;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Also {@code ~$plan.xlsx} and {@code .~lock.plan.xlsx#}, which are there while a plan is open. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private void add(Path file) {
        String name = name(file);
        if (ProgrammeTables.areIn(file)) {
            programmes.add(file);
        } else if (Files.isDirectory(file)) {
            folders.add(name);
        } else if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            others.add(name);
        } else if (isResult(file)) {
            results.add(name);
        } else {
            programmes.add(file);
        }
    }

    private static boolean isResult(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
            return RESULT.matcher(start).lookingAt();
        } catch (IOException e) {
            // Whoever reads it says so.
            return false;
        }
    }
}
