package org.maalbar.json.tree;

import java.math.BigDecimal;
import java.util.function.Function;
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

        /**
         * What it means.
         *
         * @param making makes what it means of the text, if that was not made before
         * @throws IllegalArgumentException if it means nothing
         */
        public <T> T meaning(Class<T> type, Function<String, T> making) {
            if (type.isInstance(meaning)) {
                return type.cast(meaning);
            }
            T made = making.apply(text);
            meaning = made;
            return made;
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
