package org.maalbar.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** A document as a tree, and what is wrong with it so far. */
public final class Document {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Source source;
    private final Problems problems;
    private final @Nullable Node root;
    private final boolean isBroken;

    private Document(Source source, Problems problems, @Nullable Node root, boolean isBroken) {
        this.source = source;
        this.problems = problems;
        this.root = root;
        this.isBroken = isBroken;
    }

    /** Its value; null if it has none, which is among the problems. */
    public @Nullable Node root() {
        return root;
    }

    /** The document as it is written. */
    public String text() {
        return source.text();
    }

    /** Takes what else is wrong with it. */
    public Problems problems() {
        return problems;
    }

    /** Whether it breaks off somewhere, so that the tree lacks the rest. */
    public boolean isBroken() {
        return isBroken;
    }

    /** All problems in the order of the document, with line and column. */
    public List<Problem> located() {
        return problems.in(source);
    }

    /** Reads UTF-8, with a byte order mark or without. */
    public static Document of(byte[] bytes) {
        Problems problems = new Problems(Limits.PROBLEMS);
        boolean isMarked = isMarked(bytes);
        int start = isMarked ? MARK.length : 0;
        if (!Utf8.isWellFormed(bytes, start)) {
            problems.add(Utf8Problem.in(bytes, start));
            return new Document(new Source(bytes), problems, null, true);
        }
        byte[] content = isMarked ? Arrays.copyOfRange(bytes, start, bytes.length) : bytes;
        if (isMarked) {
            problems.add(passedOver());
        }
        if (!isMisleading(content)) {
            Source source = new Source(content);
            TreeReader reader = new TreeReader(problems, content, Limits.ITEMS);
            try (JsonParser parser = Limits.FACTORY.createParser(content)) {
                Node root = reader.read(parser);
                if (root != null) {
                    trailing(source, (int) parser.currentLocation().getByteOffset(), problems);
                    return new Document(source, problems, root, false);
                }
            } catch (JsonProcessingException e) {
                // Read once more below, as text: what is wrong with text can be shown.
                problems.clear();
                if (isMarked) {
                    problems.add(passedOver());
                }
            } catch (IOException e) {
                throw new AssertionError("Bytes in memory cannot fail to be read", e);
            }
        }
        return ofText(new String(content, StandardCharsets.UTF_8), problems);
    }

    /** Reads a text, which may contain what no bytes can: half a surrogate pair. */
    public static Document of(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? of(text.getBytes(StandardCharsets.UTF_8))
                : ofText(text, new Problems(Limits.PROBLEMS));
    }

    /** Reads what the library itself has written, however large it is. */
    public static Document unlimited(String text) {
        return ofText(text, new Problems(Limits.PROBLEMS), Limits.UNLIMITED, Integer.MAX_VALUE);
    }

    private static Document ofText(String text, Problems problems) {
        return ofText(text, problems, Limits.FACTORY, Limits.ITEMS);
    }

    private static Document ofText(String text, Problems problems, JsonFactory factory, int mostItems) {
        Source source = new Source(text);
        TreeReader reader = new TreeReader(problems, null, mostItems);
        try (JsonParser parser = factory.createParser(text)) {
            try {
                Node root = reader.read(parser);
                if (root == null) {
                    problems.add(empty());
                } else {
                    trailing(source, (int) parser.currentLocation().getCharOffset(), problems);
                }
                return new Document(source, problems, root, root == null);
            } catch (JsonProcessingException e) {
                problems.add(Syntax.problem(e, parser, text, Place.pointer(reader.pointer())));
                return new Document(source, problems, reader.root(), true);
            }
        } catch (IOException e) {
            throw new AssertionError("A text in memory cannot fail to be read", e);
        }
    }

    private static Problem passedOver() {
        return Problem.warning(
                "byte-order-mark",
                Place.unknown().at(1, 1),
                "The document begins with a byte order mark, passed over",
                "Dokumentet begynder med et byte order mark, som springes over");
    }

    private static Problem empty() {
        return Problem.error("empty", Place.unknown().at(1, 1), "The document is empty", "Dokumentet er tomt");
    }

    /** Looked for in the text itself: what follows need not be JSON. */
    private static void trailing(Source source, int end, Problems problems) {
        int at = source.afterSpace(end);
        if (at >= 0) {
            problems.addOfForm(
                    Problem.error(
                            "trailing-text",
                            Place.unknown(),
                            "The document goes on after its end",
                            "Dokumentet fortsætter efter sin slutning"),
                    at);
        }
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Whether Jackson would pass over a second mark, or take the bytes for UTF-16 or UTF-32. */
    private static boolean isMisleading(byte[] bytes) {
        boolean isMisleading = isMarked(bytes);
        for (int at = 0; at < Math.min(bytes.length, 4); at++) {
            isMisleading |= bytes[at] == 0;
        }
        return isMisleading;
    }
}
