package org.maalbar.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/**
 * Reads one kind of document. What is right is bound, made and done; only what is refused is looked at once more, slowly, to tell
 * of everything that is wrong with it.
 *
 * @param type what a document is bound to
 * @param make makes the value, or throws {@link Refusal} or {@link ProblemsException}
 * @param notices what is worth a look in the document, right or not
 * @param warnings what is worth a look in the value
 * @param contradictions what is wrong between those parts of a refused document that are right
 * @param <D> the bound document
 * @param <T> what becomes of it
 */
record DocumentReader<D, T>(
        Class<D> type,
        Maker<D, T> make,
        Function<D, List<Problem>> notices,
        Function<T, List<Problem>> warnings,
        Contradictions<D> contradictions) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    Loaded<T> read(Path file, JsonSettings settings) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), settings);
        }
    }

    Loaded<T> read(InputStream in, String name, JsonSettings settings) throws IOException {
        int most = settings.bytes();
        byte[] bytes = in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        Loaded<T> loaded = bytes.length > most ? Loaded.failed(List.of(tooLarge(most))) : read(bytes, settings);
        return name.isEmpty() ? loaded : inFile(loaded, name);
    }

    /** Reads a text, which may hold what no bytes can: half a surrogate pair. */
    Loaded<T> parse(String json, JsonSettings settings) {
        int most = settings.bytes();
        if (json.length() > most) {
            return Loaded.failed(List.of(tooLarge(most)));
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            return new Diagnosis<>(this, json, settings).result(List.of());
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return bytes.length > most ? Loaded.failed(List.of(tooLarge(most))) : read(bytes, settings);
    }

    static Problem tooLarge(int bytes) {
        boolean isWhole = bytes % (1 << 20) == 0;
        String english = isWhole ? (bytes >> 20) + " MiB" : bytes + " bytes";
        String danish = isWhole ? (bytes >> 20) + " MiB" : Danish.number(bytes) + " byte";
        return Problem.error(
                "too-large",
                Place.unknown(),
                "A document has at most " + english,
                "Et dokument fylder højst " + danish);
    }

    private static <T> Loaded<T> inFile(Loaded<T> loaded, String name) {
        List<Problem> named = loaded.problems().stream()
                .map(problem -> problem.at(problem.place().inFile(name)))
                .toList();
        return loaded.value().map(value -> Loaded.of(value, named)).orElseGet(() -> Loaded.failed(named));
    }

    /** Reads bytes, of which there are not too many. */
    Loaded<T> read(byte[] bytes, JsonSettings settings) {
        int start = isMarked(bytes, 0) ? MARK.length : 0;
        if (!Utf8.isWellFormed(bytes, start, bytes.length - start)) {
            return Loaded.failed(List.of(Utf8Problem.in(bytes, start)));
        }
        List<Problem> problems = new ArrayList<>();
        if (start > 0) {
            problems.add(Problem.warning(
                    "byte-order-mark",
                    Place.unknown().at(1, 1),
                    "The document begins with a byte order mark, passed over",
                    "Dokumentet begynder med et byte order mark, som springes over"));
        }
        D document = bound(bytes, start);
        T made = document == null ? null : made(document, bytes, start, settings);
        if (document == null || made == null) {
            return new Diagnosis<>(this, text(bytes, start), settings).result(problems);
        }
        problems.addAll(notices.apply(document));
        problems.addAll(warnings.apply(made));
        return Loaded.of(made, problems.isEmpty() ? problems : Diagnosis.told(problems, text(bytes, start)));
    }

    private static String text(byte[] bytes, int start) {
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    private static boolean isMarked(byte[] bytes, int at) {
        return bytes.length >= at + MARK.length
                && bytes[at] == MARK[0]
                && bytes[at + 1] == MARK[1]
                && bytes[at + 2] == MARK[2];
    }

    /** Whether Jackson would pass over a second mark, or take the bytes for UTF-16 or UTF-32. */
    private static boolean isMisleading(byte[] bytes, int start) {
        boolean isMisleading = isMarked(bytes, start);
        for (int at = start; at < Math.min(bytes.length, start + 4); at++) {
            isMisleading |= bytes[at] == 0;
        }
        return isMisleading;
    }

    /** What UTF-8 is bound to, from here on; null at the first fault. */
    @Nullable
    D bound(byte[] bytes, int start) {
        if (isMisleading(bytes, start)) {
            return null;
        }
        try {
            return Engine.STANDARD.bind(bytes, start, type);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory cannot fail to be read", e);
        }
    }

    private @Nullable T made(D document, byte[] bytes, int start, JsonSettings settings) {
        try {
            return make.make(document, () -> text(bytes, start), settings);
        } catch (IllegalArgumentException e) {
            // A refusal, or problems: to be told of by whoever looks at the document again.
            return null;
        }
    }

    /**
     * Makes the value of a document, or throws {@link Refusal} or {@link ProblemsException}.
     *
     * @param <D> the bound document
     * @param <T> what becomes of it
     */
    @FunctionalInterface
    interface Maker<D, T> {
        T make(D document, Supplier<String> text, JsonSettings settings);
    }

    /**
     * Finds contradictions between the parts of a document that are right.
     *
     * @param <D> the bound document
     */
    @FunctionalInterface
    interface Contradictions<D> {
        List<Problem> in(D document, List<Fault> faults, JsonSettings settings);
    }
}
