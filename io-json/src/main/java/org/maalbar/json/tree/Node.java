package org.maalbar.json.tree;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document. Where it begins is known to the list or object that it is in, so that the same text, which may be all over
 * a document, is one node.
 */
public sealed interface Node permits Node.TextNode, Node.NumberNode, Node.FlagNode, Node.NullNode, Branch {
    /** A text. What it means is made once, wherever it is in the document. */
    final class TextNode implements Node {
        private final String text;
        private @Nullable Object meaning;

        TextNode(String text) {
            this.text = text;
        }

        /** The text. */
        public String text() {
            return text;
        }

        /** What it means, if that is known and of a type; otherwise null. */
        public <T> @Nullable T meaning(Class<T> type) {
            return type.isInstance(meaning) ? type.cast(meaning) : null;
        }

        /** Keeps what it means, and gives it. */
        public <T> T keep(T newMeaning) {
            meaning = newMeaning;
            return newMeaning;
        }
    }

    /**
     * A number.
     *
     * @param number the number, exactly as written; null if its exponent is beyond what can be read
     * @param isWhole whether it is written without point and exponent
     */
    record NumberNode(@Nullable BigDecimal number, boolean isWhole) implements Node {}

    /**
     * True or false.
     *
     * @param flag which of them
     */
    record FlagNode(boolean flag) implements Node {
        static final FlagNode TRUE = new FlagNode(true);
        static final FlagNode FALSE = new FlagNode(false);
    }

    /** Null. */
    record NullNode() implements Node {
        static final NullNode ONLY = new NullNode();
    }
}
