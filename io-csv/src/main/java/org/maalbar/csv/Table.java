package org.maalbar.csv;

import java.util.List;
import org.maalbar.text.Language;

/**
 * What a table is called, and its columns in the order in which they are written.
 *
 * @param english its name in English: the name of its file in a folder
 * @param danish its name in Danish
 * @param columns the columns; their names are different in either language
 */
record Table(String english, String danish, List<Column<?>> columns) {
    Table {
        columns = List.copyOf(columns);
    }

    static Table of(String english, String danish, Column<?>... columns) {
        return new Table(english, danish, List.of(columns));
    }

    /** The column of a part of a programme, as problems of a programme name it; the first one if there is none of its own. */
    Column<?> columnOf(String member) {
        return columns.stream()
                .filter(column -> column.english().equals(member))
                .findFirst()
                .orElse(columns.get(0));
    }

    String name(Language language) {
        return language.choose(danish, english);
    }
}
