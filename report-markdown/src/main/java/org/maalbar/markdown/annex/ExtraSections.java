package org.maalbar.markdown.annex;

import java.util.List;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;

/** Writes the sections that users add. Nothing in them is of ours. */
final class ExtraSections {
    private final List<ExtraSection> extras;
    private final Page page;

    ExtraSections(List<ExtraSection> extras, Page page) {
        this.extras = extras;
        this.page = page;
    }

    /** Writes those that come after a section. */
    void writeAfter(Section place) {
        for (ExtraSection each : extras) {
            if (each.place() == place) {
                page.heading(place.isEvidence() ? 3 : 2).say("{}", each.heading());
                each.content().forEach(this::write);
            }
        }
    }

    private void write(ExtraSection.Content content) {
        if (content instanceof ExtraSection.TextContent text) {
            page.paragraph().say("{}", text.text());
        } else if (content instanceof ExtraSection.ListContent list) {
            Page.Items items = page.items();
            list.items().forEach(item -> items.add().say("{}", item));
            items.end();
        } else if (content instanceof ExtraSection.TableContent table) {
            page.table(table(table));
        }
    }

    private static Table table(ExtraSection.TableContent content) {
        Table table = Table.ofUser(content.headings());
        for (List<String> row : content.rows()) {
            table.row();
            for (String cell : row) {
                Words words = table.cell();
                if (!cell.isEmpty()) {
                    words.say("{}", cell);
                }
                words.orNothing();
            }
        }
        return table;
    }
}
