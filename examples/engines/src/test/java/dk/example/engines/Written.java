package dk.example.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a job has written. */
final class Written {
    private Written() {}

    /** The texts of all files below a folder by their names, without Hadoop's checksums. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith(".crc")) {
                    all.put(name, Files.readString(file));
                }
            }
        }
        return all;
    }
}
