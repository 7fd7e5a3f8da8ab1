package dk.example.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
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
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
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

    /** All files with observations, in order. */
    List<String> observations() throws IOException {
        return files(folder("observations"), ".csv");
    }

    /** The ids of all programmes. */
    List<String> programmes() throws IOException {
        return files(folder("programmes"), ".json").stream()
                .map(LakeFiles::name)
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .toList();
    }

    /** The file of a programme. */
    String programmeFile(String id) {
        return new Path(folder("programmes"), id + ".json").toUri().toString();
    }

    private static List<String> files(String folder, String ending) throws IOException {
        Path path = new Path(folder);
        List<String> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> found = path.getFileSystem(hadoop()).listFiles(path, true);
        while (found.hasNext()) {
            Path file = found.next().getPath();
            if (file.getName().endsWith(ending)) {
                files.add(file.toUri().toString());
            }
        }
        files.sort(null);
        return files;
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

    /** Whether Spark reads a file, and its columns are the usual ones. Spark passes over files that begin with a dot or a low line. */
    static boolean isUsual(String file) throws IOException {
        String name = name(file);
        String programme = programme(file);
        if (name.startsWith("_") || name.startsWith(".") || programme.startsWith("_") || programme.startsWith(".")) {
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
