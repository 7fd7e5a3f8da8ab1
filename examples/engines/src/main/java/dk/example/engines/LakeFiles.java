package dk.example.engines;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * The files of a lake, wherever Hadoop has them. A file is named by its URI, as Spark names it.
 *
 * @param lake the folder with {@code programmes} and {@code observations}
 */
record LakeFiles(String lake) implements Serializable {
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}*?,\\\\]");

    /** A folder of the lake. */
    String folder(String name) {
        return new Path(lake, name).toString();
    }

    /** All that is in the folders of programmes, in order: files with observations, and what is none and must not be passed over. */
    List<String> observations() throws IOException {
        List<String> all = new ArrayList<>();
        for (FileStatus each : list(new Path(folder("observations")))) {
            List<FileStatus> files = each.isDirectory() ? list(each.getPath()) : List.of(each);
            files.forEach(file -> all.add(file.getPath().toUri().toString()));
        }
        all.sort(null);
        return all;
    }

    /** The ids of all programmes. */
    List<String> programmes() throws IOException {
        return list(new Path(folder("programmes"))).stream()
                .map(each -> each.getPath().getName())
                .map(name -> name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name)
                .toList();
    }

    /** The file of a programme. */
    String programmeFile(String id) {
        return new Path(folder("programmes"), id + ".json").toUri().toString();
    }

    /** What is in a folder, except hidden files, in which Hadoop keeps checksums. */
    private static List<FileStatus> list(Path folder) throws IOException {
        List<FileStatus> all = new ArrayList<>();
        for (FileStatus each : folder.getFileSystem(hadoop()).listStatus(folder)) {
            String name = each.getPath().getName();
            if (name.contains(":")) {
                throw new IOException("Hadoop cannot read names with a colon; rename " + each.getPath());
            } else if (!name.startsWith(".")) {
                all.add(each);
            }
        }
        return all;
    }

    /** Whether something is a file with a table. */
    static boolean isTable(String file) throws IOException {
        Path path = new Path(URI.create(file));
        return file.endsWith(".csv")
                && path.getFileSystem(hadoop()).getFileStatus(path).isFile();
    }

    /** The pattern that a file alone has: Spark takes every name as one. */
    static String pattern(String file) {
        return GLOB.matcher(new Path(URI.create(file)).toString()).replaceAll("\\\\$0");
    }

    /** The programme whose observations are in a file: the name of its folder. */
    static String programme(String file) {
        return new Path(URI.create(file)).getParent().getName();
    }

    /** The name of a file. */
    static String name(String file) {
        return new Path(URI.create(file)).getName();
    }

    /** Whether Spark reads a file, and its columns are the usual ones. Spark passes over files that begin with a low line. */
    static boolean isUsual(String file) throws IOException {
        String name = name(file);
        String programme = programme(file);
        if (name.startsWith("_") || programme.startsWith("_") || !isTable(file)) {
            return false;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            char[] first = new char[Lake.HEADER.length()];
            int length = lines.read(first);
            return length == first.length && new String(first).equals(Lake.HEADER) && isLineEnd(lines.read());
        }
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    /** Whether a file is there. */
    static boolean exists(String file) throws IOException {
        Path path = new Path(URI.create(file));
        return path.getFileSystem(hadoop()).exists(path);
    }

    /** Opens a file. */
    static InputStream open(String file) throws IOException {
        Path path = new Path(URI.create(file));
        return path.getFileSystem(hadoop()).open(path);
    }

    /** Writes something into a stream. */
    interface Writing {
        /** Writes it. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes a table in the same way. */
    static void writeTable(String out, String name, List<List<String>> rows) throws IOException {
        write(out, name, stream -> {
            CsvWriter table = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            rows.forEach(table::writeRecord);
            table.flush();
        });
    }

    /** Writes a file whole or not at all, whatever task does it, and whether or not another one did already. */
    static void write(String out, String name, Writing writing) throws IOException {
        FileContext context = FileContext.getFileContext(new Path(out).toUri(), hadoop());
        Path unfinished = new Path(unfinished(out), String.valueOf(UUID.randomUUID()));
        Path file = new Path(out, name);
        try (OutputStream stream =
                context.create(unfinished, EnumSet.of(CreateFlag.CREATE), Options.CreateOpts.createParent())) {
            writing.to(stream);
        }
        context.mkdir(file.getParent(), null, true);
        context.rename(unfinished, file, Options.Rename.OVERWRITE);
    }

    /** Deletes a file, or a folder with all that is in it, if it is there. */
    static void delete(String file) throws IOException {
        Path path = new Path(file);
        path.getFileSystem(hadoop()).delete(path, true);
    }

    /** Where files are until they are whole; what a killed job left there is deleted by the next. */
    static String unfinished(String out) {
        return new Path(out, "_unfinished").toString();
    }

    private static Configuration hadoop() {
        return SparkHadoopUtil.get().conf();
    }
}
