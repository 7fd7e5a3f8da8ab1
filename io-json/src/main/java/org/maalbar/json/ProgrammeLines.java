package org.maalbar.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.maalbar.files.WholeFile;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * Many programmes in one file, one on each line (NDJSON), however many there are: no more than one is held at a time.
 *
 * <pre>{@code
 * try (ProgrammeLines lines = ProgrammeLines.open(Path.of("programmes.ndjson"))) {
 *     for (Loaded<Programme> line : lines) {
 *         line.problems().forEach(System.out::println);
 *         line.value().ifPresent(programme -> use(programme));
 *     }
 *     System.out.println(lines.accepted() + " of " + lines.read());
 * }
 * }</pre>
 *
 * <p>A line is a document as {@link ProgrammeJson} describes it, in UTF-8, and ends with a line feed, or a carriage return and
 * a line feed; the last one need not end. Lines of nothing but space are passed over. What is wrong with one line says nothing
 * of the others, and each problem names the file, the line in it and the column. A line of more than {@link JsonLimits#bytes()}
 * is refused as {@code too-large} without being held.
 *
 * <p>The lines can be gone through once. Every line that has been read is accounted for:
 * {@code accepted() + rejected() + blank() == read()}, at any time.
 */
public final class ProgrammeLines implements Iterable<Loaded<Programme>>, Closeable {
    private static final String MARK = "\uFEFF";

    private final InputStream in;
    private final boolean isOurs;
    private final String name;
    private final JsonSettings settings;
    private final Lines lines;

    private boolean isTaken;
    private long accepted;
    private long rejected;
    private long blank;

    private ProgrammeLines(InputStream in, boolean isOurs, String name, JsonSettings settings) {
        this.in = Objects.requireNonNull(in, "in");
        this.isOurs = isOurs;
        this.name = Objects.requireNonNull(name, "name");
        this.settings = settings;
        this.lines = new Lines(in, settings.limits().bytes());
    }

    /**
     * Opens a file, to be closed when it has been read.
     *
     * @param file a UTF-8 file
     * @return its lines
     * @throws IOException if the file cannot be opened
     */
    public static ProgrammeLines open(Path file) throws IOException {
        return open(file, JsonSettings.standard());
    }

    /**
     * Opens a file, to be closed when it has been read.
     *
     * @param file a UTF-8 file
     * @param settings the limits of each line, and the host's own rules
     * @return its lines
     * @throws IOException if the file cannot be opened
     */
    public static ProgrammeLines open(Path file, JsonSettings settings) throws IOException {
        Objects.requireNonNull(settings, "settings");
        return new ProgrammeLines(Files.newInputStream(file), true, String.valueOf(file.getFileName()), settings);
    }

    /**
     * The lines of a stream. It is asked for more only when the next line is, so a line can be used as soon as it has been
     * sent; closing these lines leaves it open.
     *
     * @param in UTF-8 text
     * @param name what problems call the source; empty for nothing
     * @return its lines
     */
    public static ProgrammeLines of(InputStream in, String name) {
        return of(in, name, JsonSettings.standard());
    }

    /**
     * The lines of a stream. It is asked for more only when the next line is, so a line can be used as soon as it has been
     * sent; closing these lines leaves it open.
     *
     * @param in UTF-8 text
     * @param name what problems call the source; empty for nothing
     * @param settings the limits of each line, and the host's own rules
     * @return its lines
     */
    public static ProgrammeLines of(InputStream in, String name, JsonSettings settings) {
        return new ProgrammeLines(in, false, name, settings);
    }

    /**
     * Writes a line for each programme to a file: all of them or, whatever fails, none, and an old file stays as it was.
     *
     * @param programmes the programmes; of a stream, {@code stream::iterator}
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a programme cannot be written, as in {@link ProgrammeJson#format(Programme)}
     */
    public static void write(Iterable<Programme> programmes, Path file) throws IOException {
        write(programmes, file, JsonSettings.standard());
    }

    /**
     * Writes a line for each programme to a file: all of them or, whatever fails, none, and an old file stays as it was.
     *
     * @param programmes the programmes; of a stream, {@code stream::iterator}
     * @param file the file, which need not exist; its folder does
     * @param settings what writes rules of the host's own
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a programme cannot be written, as in
     *     {@link ProgrammeJson#format(Programme, JsonSettings)}
     */
    public static void write(Iterable<Programme> programmes, Path file, JsonSettings settings) throws IOException {
        WholeFile.write(file, out -> {
            OutputStream buffered = new BufferedOutputStream(out);
            write(programmes, buffered, settings);
            buffered.flush();
        });
    }

    /**
     * Writes the canonical document of each programme to a stream, in UTF-8, on a line that ends with a line feed; does not
     * close it.
     *
     * @param programmes the programmes; of a stream, {@code stream::iterator}
     * @param out where to; each line as soon as there is one
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if a programme cannot be written, as in {@link ProgrammeJson#format(Programme)}; those
     *     before it were
     */
    public static void write(Iterable<Programme> programmes, OutputStream out) throws IOException {
        write(programmes, out, JsonSettings.standard());
    }

    /**
     * Writes the canonical document of each programme to a stream, in UTF-8, on a line that ends with a line feed; does not
     * close it.
     *
     * @param programmes the programmes; of a stream, {@code stream::iterator}
     * @param out where to; each line as soon as there is one
     * @param settings what writes rules of the host's own
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if a programme cannot be written, as in
     *     {@link ProgrammeJson#format(Programme, JsonSettings)}; those before it were
     */
    public static void write(Iterable<Programme> programmes, OutputStream out, JsonSettings settings)
            throws IOException {
        for (Programme programme : programmes) {
            out.write(ProgrammeJson.compact(programme, settings));
            out.write('\n');
        }
    }

    /**
     * The programme of each line, or what is wrong with it; blank lines are passed over. Throws an {@link UncheckedIOException}
     * when the file can be read no further; the lines before it are good, and there is nothing after it.
     *
     * @return an iterator, which reads each line when it is asked for
     * @throws IllegalStateException if the lines are gone through already
     */
    @Override
    public Iterator<Loaded<Programme>> iterator() {
        if (isTaken) {
            throw new IllegalStateException("The lines can be gone through once");
        }
        isTaken = true;
        return new Walk();
    }

    /**
     * What {@link #iterator()} gives, as a stream.
     *
     * @return a sequential stream of each line
     * @throws IllegalStateException if the lines are gone through already
     */
    public Stream<Loaded<Programme>> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
    }

    /**
     * How many lines have been read so far.
     *
     * @return their number, blank ones included
     */
    public long read() {
        return accepted + rejected + blank;
    }

    /**
     * How many lines gave a programme so far.
     *
     * @return their number, those with warnings included
     */
    public long accepted() {
        return accepted;
    }

    /**
     * How many lines gave none so far, because of errors.
     *
     * @return their number
     */
    public long rejected() {
        return rejected;
    }

    /**
     * How many lines were nothing but space so far.
     *
     * @return their number
     */
    public long blank() {
        return blank;
    }

    /**
     * Closes the file that was opened; leaves a stream that was given open.
     *
     * @throws IOException if the file cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (isOurs) {
            in.close();
        }
    }

    /** The next line that is not blank, or null behind the last. */
    private @Nullable Loaded<Programme> next() throws IOException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (isBlank(line)) {
                blank++;
                continue;
            }
            Loaded<Programme> loaded = line.isTooLong() ? tooLong() : loaded(line);
            if (loaded.value().isPresent()) {
                accepted++;
            } else {
                rejected++;
            }
            return loaded;
        }
        return null;
    }

    /** Whether there is nothing but space, behind a byte order mark or not. */
    private static boolean isBlank(Lines.Line line) {
        int at = line.startsWith(MARK.getBytes(StandardCharsets.UTF_8)) ? 3 : 0;
        while (at < line.length()
                && (line.bytes()[at] == ' ' || line.bytes()[at] == '\t' || line.bytes()[at] == '\r')) {
            at++;
        }
        return at == line.length() && !line.isTooLong();
    }

    private Loaded<Programme> tooLong() {
        int most = settings.limits().bytes();
        return Loaded.failed(List.of(Problem.error(
                "too-large",
                Place.unknown().at(number(), 1).inFile(name),
                "A line has at most " + most + " bytes",
                "En linje fylder højst " + Danish.number(most) + " byte")));
    }

    private Loaded<Programme> loaded(Lines.Line line) throws IOException {
        Loaded<Programme> loaded =
                ProgrammeJson.read(new ByteArrayInputStream(line.bytes(), 0, line.length()), name, settings);
        if (loaded.problems().isEmpty()) {
            return loaded;
        }
        String text = new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8);
        int start = text.startsWith(MARK) ? 1 : 0;
        Map<Integer, Integer> starts = starts(text, start, loaded.problems());
        List<Problem> problems = loaded.problems().stream()
                .map(problem -> problem.at(inLine(problem.place(), starts, start)))
                .toList();
        return loaded.value().map(value -> Loaded.of(value, problems)).orElseGet(() -> Loaded.failed(problems));
    }

    /**
     * Where each line that has a problem begins, to the reader of documents: to it, a carriage return by itself ends a line.
     * Looks through the text once, however many problems there are.
     */
    private static Map<Integer, Integer> starts(String text, int first, List<Problem> problems) {
        SortedSet<Integer> asked = new TreeSet<>();
        problems.forEach(problem -> asked.add(problem.place().line().orElse(1)));
        Map<Integer, Integer> starts = new HashMap<>();
        int line = 1;
        int start = first;
        for (int wanted : asked) {
            for (; line < wanted; line++) {
                start = text.indexOf('\r', start) + 1;
            }
            starts.put(wanted, start);
        }
        return starts;
    }

    /** The place in the file, where a carriage return by itself ends no line. */
    private Place inLine(Place place, Map<Integer, Integer> starts, int documentStart) {
        int start = starts.getOrDefault(place.line().orElse(1), documentStart);
        return place.at(number(), start - documentStart + place.column().orElse(1));
    }

    /** The number of the line at hand, which is not counted yet; that of the last that has one, if there are so many. */
    private int number() {
        return (int) Math.min(read() + 1, Integer.MAX_VALUE);
    }

    /** One way through the lines. */
    private final class Walk implements Iterator<Loaded<Programme>> {
        private @Nullable Loaded<Programme> next;
        private @Nullable IOException failure;

        @Override
        public boolean hasNext() {
            if (failure != null) {
                throw new UncheckedIOException(failure);
            }
            try {
                next = next == null ? ProgrammeLines.this.next() : next;
            } catch (IOException e) {
                failure = e;
                throw new UncheckedIOException(e);
            }
            return next != null;
        }

        @Override
        public Loaded<Programme> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("There are no more lines");
            }
            Loaded<Programme> given = next;
            next = null;
            return given;
        }
    }
}
