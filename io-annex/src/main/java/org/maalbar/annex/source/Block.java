package org.maalbar.annex.source;

import java.util.List;

/** A piece of a document, in the order of reading. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level how deep it is, from 1; 0 is the title of the document
     * @param text its text, with its number if it has one
     */
    record Heading(int level, Passage text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(Passage text) implements Block {}

    /**
     * An item of a list, without its bullet; a number is part of the text.
     *
     * @param level how deep the list is, from 1
     * @param text its text
     */
    record Item(int level, Passage text) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows, each with its cells from left to right, each with what is in it
     */
    record Table(List<List<List<Block>>> rows) implements Block {
        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /**
     * What is no part of the text, such as the number of a page.
     *
     * @param text what it says
     */
    record Aside(Passage text) implements Block {}

    /** Adds the words of a block to a text. */
    static void addTo(StringBuilder text, Block block) {
        if (block instanceof Heading heading) {
            text.append(heading.text().text()).append('\n');
        } else if (block instanceof Paragraph paragraph) {
            text.append(paragraph.text().text()).append('\n');
        } else if (block instanceof Item item) {
            text.append(item.text().text()).append('\n');
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.forEach(cell -> cell.forEach(inner -> addTo(text, inner))));
        }
    }
}
