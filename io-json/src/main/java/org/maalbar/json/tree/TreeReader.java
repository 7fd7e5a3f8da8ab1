package org.maalbar.json.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Node.FlagNode;
import org.maalbar.json.tree.Node.NullNode;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.Node.TextNode;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Builds the tree of a document. */
final class TreeReader {
    private final Problems problems;
    private final @Nullable RecentTexts texts;
    private final int mostItems;
    private final Path path = new Path();
    private final Pending pending = new Pending();
    private @Nullable Node root;

    /**
     * Begins.
     *
     * @param bytes what the parser reads; null if it reads characters
     */
    TreeReader(Problems problems, byte @Nullable [] bytes, int mostItems) {
        this.mostItems = mostItems;
        this.problems = problems;
        this.texts = bytes == null ? null : new RecentTexts(bytes);
    }

    /** The tree so far. */
    @Nullable
    Node root() {
        return root;
    }

    /** The pointer of what is being read. */
    String pointer() {
        return path.toString();
    }

    /** The whole tree; null if there is no value at all. */
    @Nullable
    Node read(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return null;
        }
        root = begun(token, offset(parser), parser);
        fill(root, parser);
        parser.finishToken();
        return root;
    }

    private int offset(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return (int) (texts != null ? location.getByteOffset() : location.getCharOffset());
    }

    /** A value, without what is within it, so that the tree has its beginning even if the document breaks off. */
    private Node begun(JsonToken token, int offset, JsonParser parser) throws IOException {
        return switch (token) {
            case START_OBJECT -> new ObjectNode(offset);
            case START_ARRAY -> new ListNode(offset);
            case VALUE_STRING -> texts == null ? new TextNode(parser.getText()) : texts.text(offset, parser);
            case VALUE_NUMBER_INT -> new NumberNode(number(parser), true);
            case VALUE_NUMBER_FLOAT -> new NumberNode(number(parser), false);
            case VALUE_TRUE -> FlagNode.TRUE;
            case VALUE_FALSE -> FlagNode.FALSE;
            default -> NullNode.ONLY;
        };
    }

    private static @Nullable BigDecimal number(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (InputCoercionException | NumberFormatException e) {
            return null;
        }
    }

    private void fill(Node node, JsonParser parser) throws IOException {
        if (node instanceof ObjectNode object) {
            fill(object, parser);
        } else if (node instanceof ListNode list) {
            fill(list, parser);
        }
    }

    private void fill(ObjectNode object, JsonParser parser) throws IOException {
        int start = pending.size();
        Set<String> names = null;
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (names == null && pending.size() - start == ObjectNode.FEW) {
                    names = pending.names(start);
                }
                boolean isRepeated = names == null ? pending.has(name, start) : !names.add(name);
                if (isRepeated && problems.isFull()) {
                    problems.addUnseen();
                } else if (isRepeated) {
                    problems.addOfForm(repeated(Printable.brief(name)), offset(parser));
                }
                JsonToken token = parser.nextToken();
                path.push(name);
                int offset = offset(parser);
                Node value = begun(token, offset, parser);
                if (!isRepeated) {
                    pending.add(name, value, offset);
                }
                fill(value, parser);
                path.pop();
            }
        } finally {
            pending.end(object, start);
        }
    }

    private void fill(ListNode list, JsonParser parser) throws IOException {
        int start = pending.size();
        path.push(0);
        try {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (pending.size() - start == mostItems) {
                    path.pop();
                    problems.addOfForm(tooManyItems(), list.offset());
                    skip(parser);
                    return;
                }
                int offset = offset(parser);
                Node item = begun(token, offset, parser);
                pending.add("", item, offset);
                fill(item, parser);
                path.next();
            }
            path.pop();
        } finally {
            pending.end(list, start);
        }
    }

    private static void skip(JsonParser parser) throws IOException {
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            parser.skipChildren();
        }
    }

    private Problem repeated(String name) {
        return Problem.error(
                Problems.REPEATED,
                Place.pointer(pointer()),
                "There is a second field \"" + name + "\" here",
                "Feltet »" + name + "« står her to gange");
    }

    private Problem tooManyItems() {
        return Problem.error(
                "too-large",
                Place.pointer(pointer()),
                "A list has at most " + mostItems + " items",
                "En liste har højst " + Danish.number(mostItems) + " elementer");
    }
}
