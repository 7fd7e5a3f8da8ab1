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

    String name(Language language) {
        return language.choose(danish, english);
    }
}
