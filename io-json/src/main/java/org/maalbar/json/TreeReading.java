package org.maalbar.json;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.programme.Formats;
import org.maalbar.json.tree.Danish;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/**
 * Reads one kind of document: its bytes to a tree, and the tree to a value.
 *
 * @param making makes the value of a tree; null if anything is wrong with it, which is noted
 * @param <T> what is read
 */
record TreeReading<T>(Making<T> making) {

    Loaded<T> read(Path file, JsonSettings settings) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), settings);
        }
    }

    Loaded<T> read(InputStream in, String name, JsonSettings settings) throws IOException {
        int most = settings.bytes();
        byte[] bytes = bytes(in, most == Integer.MAX_VALUE ? most : most + 1);
        Loaded<T> loaded =
                bytes.length > most ? Loaded.failed(List.of(tooLarge(most))) : read(Document.of(bytes), settings);
        return name.isEmpty() ? loaded : inFile(loaded, name);
    }

    /** All bytes up to so many. Most streams say how many there are, so that none need be copied again. */
    private static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] expected = new byte[Math.min(most, in.available())];
        int count = in.readNBytes(expected, 0, expected.length);
        byte[] others = in.readNBytes(most - count);
        return others.length == 0 && count == expected.length
                ? expected
                : Bytes.concat(Arrays.copyOf(expected, count), others);
    }

    /** Reads a text, which may contain what no bytes can: half a surrogate pair. */
    Loaded<T> parse(String json, JsonSettings settings) {
        int most = settings.bytes();
        boolean isTooLarge = json.length() > most || json.getBytes(StandardCharsets.UTF_8).length > most;
        return isTooLarge ? Loaded.failed(List.of(tooLarge(most))) : read(Document.of(json), settings);
    }

    private Loaded<T> read(Document document, JsonSettings settings) {
        Node root = document.root();
        T value = root == null ? null : making.make(document, root, settings);
        if (document.isBroken()) {
            document.problems().keepThoseOfForm();
        }
        document.problems().keepOnly(Formats.UNKNOWN);
        List<Problem> problems = document.located();
        return value == null || document.problems().hasErrors() ? Loaded.failed(problems) : Loaded.of(value, problems);
    }

    private static Problem tooLarge(int bytes) {
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

    /**
     * Makes the value of a tree.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    interface Making<T> {
        @Nullable
        T make(Document document, Node root, JsonSettings settings);
    }
}
