package org.maalbar.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maalbar.json.ProgrammeJson;

/** How fast an earlier build reads the same files, in the same run; CONTRIBUTING says how to get one. */
public final class BesideEarlier {
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 15;
    private static final long ROWS = 200_000;

    private BesideEarlier() {}

    /** One of the two builds, called by reflection alike. */
    private record Build(String name, ClassLoader classes) {

        /** Calls {@code read} of a facade: a static method of earlier builds, one of {@code standard()} since. */
        Object read(String facade, Class<?>[] types, Object... arguments) throws ReflectiveOperationException {
            Class<?> type = classes.loadClass(facade);
            Method read = type.getMethod("read", types);
            Object settings = Modifier.isStatic(read.getModifiers())
                    ? null
                    : type.getMethod("standard").invoke(null);
            return read.invoke(settings, arguments);
        }

        Object json(byte[] document) throws ReflectiveOperationException {
            Class<?>[] types = {InputStream.class, String.class};
            return read("org.maalbar.json.ProgrammeJson", types, new ByteArrayInputStream(document), "large.json");
        }

        Object table(Path table, Object programme) throws ReflectiveOperationException {
            Class<?>[] types = {Path.class, programme.getClass()};
            return read("org.maalbar.csv.ObservationTable", types, table, programme);
        }

        Object value(Object loaded) throws ReflectiveOperationException {
            return loaded.getClass().getMethod("orElseThrow").invoke(loaded);
        }
    }

    /** The best of some rounds: milliseconds of CPU, and megabytes allocated. */
    private record Cost(double millis, double megabytes) {
        static final Cost NONE = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        Cost best(Cost other) {
            return new Cost(Math.min(millis, other.millis), Math.min(megabytes, other.megabytes));
        }
    }

    /**
     * Measures and prints, in some two minutes.
     *
     * @param args the folder with the jars of the earlier build and of all that it needs
     * @throws Exception if a file cannot be made or read
     */
    public static void main(String[] args) throws Exception {
        Build now = new Build("now", BesideEarlier.class.getClassLoader());
        try (URLClassLoader jars = new URLClassLoader(jars(Path.of(args[0])), ClassLoader.getPlatformClassLoader())) {
            Build earlier = new Build("earlier", jars);
            String valid = ProgrammeJson.standard().format(LargeProgramme.make());
            byte[] document = valid.getBytes(StandardCharsets.UTF_8);
            byte[] faulty = valid.replaceFirst("\\{", "{\"unknown\":1,").getBytes(StandardCharsets.UTF_8);
            compare("Reading 20 MB", now, earlier, build -> () -> build.value(build.json(document)));
            compare("... with one fault", now, earlier, build -> () -> build.json(faulty));
            Path table = table();
            try {
                byte[] programme =
                        ProgrammeJson.standard().format(LargeTable.programme()).getBytes(StandardCharsets.UTF_8);
                compare("Reading a table", now, earlier, build -> {
                    Object whole = build.value(build.json(programme));
                    return () -> build.value(build.table(table, whole));
                });
            } finally {
                Files.delete(table);
            }
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static Path table() throws IOException {
        Path table = Files.createTempFile("observations", ".csv");
        try (InputStream rows = new LargeTable(ROWS, StandardCharsets.UTF_8)) {
            Files.write(table, rows.readAllBytes());
        }
        return table;
    }

    /** What a build does again and again. */
    private interface Task {
        Callable<Object> of(Build build) throws Exception;
    }

    private static void compare(String what, Build now, Build earlier, Task task) throws Exception {
        Callable<Object> ours = task.of(now);
        Callable<Object> theirs = task.of(earlier);
        Cost our = Cost.NONE;
        Cost their = Cost.NONE;
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            Cost first = cost(ours);
            Cost second = cost(theirs);
            if (round >= 0) {
                our = our.best(first);
                their = their.best(second);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %4.2f x as fast as the earlier build (%.0f ms against %.0f ms), %4.2f of its garbage (%.0f MB against"
                        + " %.0f MB)%n",
                what,
                their.millis() / our.millis(),
                our.millis(),
                their.millis(),
                our.megabytes() / their.megabytes(),
                our.megabytes(),
                their.megabytes());
    }

    private static Cost cost(Callable<Object> task) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        Object result;
        try {
            result = task.call();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        long end = threads.getCurrentThreadCpuTime();
        if (result == null) {
            throw new IllegalStateException("Nothing was read");
        }
        return new Cost((end - start) / 1e6, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
    }
}
