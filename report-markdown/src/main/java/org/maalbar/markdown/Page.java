package org.maalbar.markdown;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;

/** The document while it is written, from top to bottom. Each block is given on when the next begins, so that few are kept. */
final class Page {
    private final Consumer<Block> out;
    private final Map<String, String> names;
    private @Nullable Block last;

    Page(Programme programme, Consumer<Block> out) {
        this.out = out;
        names = programme.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** Gives on the last block. */
    void end() {
        if (last != null) {
            out.accept(last);
            last = null;
        }
    }

    private void begin(Block block) {
        end();
        last = block;
    }

    Words heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        begin(heading);
        return new Words(heading);
    }

    Words paragraph() {
        Paragraph paragraph = new Paragraph();
        begin(paragraph);
        return new Words(paragraph);
    }

    /** A table, if it has any rows. */
    void table(Table table) {
        if (table.hasRows()) {
            begin(table.block());
        }
    }

    /** A table below what it is of, if it has any rows. */
    void table(String what, Table table) {
        if (table.hasRows()) {
            paragraph().say(what);
            table(table);
        }
    }

    /** Organisations by their names, in the order given. */
    void names(List<String> organisations, Words words) {
        list(organisations, id -> names.getOrDefault(id, id), words);
    }

    /** Texts of users with commas between them. */
    static <T> void list(List<T> things, Function<T, String> text, Words words) {
        for (int i = 0; i < things.size(); i++) {
            words.say(i == 0 ? "{}" : ", {}", text.apply(things.get(i)));
        }
    }

    Items items() {
        return new Items();
    }

    /** A list that is in the document only if there is anything in it. */
    final class Items {
        private final BulletList list = new BulletList();

        private Items() {
            list.setTight(true);
            list.setMarker("-");
        }

        Words add() {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            item.appendChild(paragraph);
            list.appendChild(item);
            return new Words(paragraph);
        }

        /** An item that begins with what it is about. */
        Words fact(String label) {
            return add().strong(label).say(" ");
        }

        boolean isEmpty() {
            return list.getFirstChild() == null;
        }

        void end() {
            if (!isEmpty()) {
                begin(list);
            }
        }

        void under(String heading) {
            if (!isEmpty()) {
                heading(2).say(heading);
                end();
            }
        }
    }
}
