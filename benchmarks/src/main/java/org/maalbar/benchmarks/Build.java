package org.maalbar.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * This build or an earlier one, in the same process.
 *
 * @param name what it is called
 * @param classes where its classes are
 */
public record Build(String name, ClassLoader classes) implements Closeable {

    /**
     * The one that runs.
     *
     * @return the build
     */
    public static Build now() {
        return new Build("now", Build.class.getClassLoader());
    }

    /**
     * An earlier one; CONTRIBUTING says how to get one.
     *
     * @param folder the folder with its jars and those that it needs
     * @return the build; what is in this jar runs on it, too
     * @throws IOException if there is no such folder
     */
    public static Build earlier(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        urls.add(Build.class.getProtectionDomain().getCodeSource().getLocation());
        return new Build("earlier", new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

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

    /**
     * Reads a programme.
     *
     * @param document its JSON
     * @return a programme of this build
     */
    public Object programme(byte[] document) {
        try {
            return value(json(document));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What this build does with a programme.
     *
     * @return {@link Assessing}, compiled once and run on the classes of this build
     */
    @SuppressWarnings("unchecked") // Assessing is one, on whichever build it runs.
    public BiFunction<String, Object, Object> assessing() {
        try {
            return (BiFunction<String, Object, Object>) classes.loadClass(Assessing.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (classes instanceof URLClassLoader jars) {
            jars.close();
        }
    }
}
