package org.maalbar.json.tree;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a document. */
public sealed interface Node
        permits Node.TextNode, Node.NumberNode, Node.FlagNode, Node.NullNode, Node.ListNode, ObjectNode {
    /** Where it begins in the source. */
    int offset();

    /**
     * A text.
     *
     * @param text the text
     * @param offset where it begins
     */
    record TextNode(String text, int offset) implements Node {}

    /**
     * A number.
     *
     * @param number the number, exactly as written; null if its exponent is beyond what can be read
     * @param isWhole whether it is written without point and exponent
     * @param offset where it begins
     */
    record NumberNode(@Nullable BigDecimal number, boolean isWhole, int offset) implements Node {}

    /**
     * True or false.
     *
     * @param flag which of them
     * @param offset where it begins
     */
    record FlagNode(boolean flag, int offset) implements Node {}

    /**
     * Null.
     *
     * @param offset where it begins
     */
    record NullNode(int offset) implements Node {}

    /** A list. */
    final class ListNode implements Node {
        private final int offset;
        private List<Node> items = List.of();

        ListNode(int offset) {
            this.offset = offset;
        }

        @Override
        public int offset() {
            return offset;
        }

        /** Its items. */
        public List<Node> items() {
            return items;
        }

        void finish(Node[] all) {
            items = Arrays.asList(all);
        }
    }
}
