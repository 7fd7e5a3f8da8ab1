package org.maalbar.examples;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A block of code on a page.
 *
 * @param line the line that it begins on
 * @param language the first word behind its fence; empty if there is none
 * @param place the other words behind its fence, which readers of the page do not see
 * @param named the last piece of code in the paragraph before it; empty if there is none
 * @param text what it holds
 */
record Block(int line, String language, String place, String named, String text) {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** All blocks of a page, in order. */
    static List<Block> of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                String[] words = block.getInfo().strip().split("\\s+", 2);
                blocks.add(new Block(
                        line(block),
                        words[0],
                        words.length > 1 ? words[1] : "",
                        namedBefore(block),
                        block.getLiteral()));
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                blocks.add(new Block(line(block), "", "", "", block.getLiteral()));
            }
        });
        return blocks;
    }

    private static int line(Node block) {
        return block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static String namedBefore(Node block) {
        String named = "";
        if (block.getPrevious() instanceof Paragraph paragraph) {
            for (Node piece = paragraph.getFirstChild(); piece != null; piece = piece.getNext()) {
                if (piece instanceof Code code) {
                    named = code.getLiteral();
                }
            }
        }
        return named;
    }
}
