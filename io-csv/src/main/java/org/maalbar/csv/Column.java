package org.maalbar.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;

/**
 * A column of a table: what it is called, what stands in it, and what must hold for it. Readers, writers and descriptors all go
 * by this one definition.
 *
 * @param english its name in English, in small letters
 * @param danish its name in Danish
 * @param cell what stands in a cell
 * @param isRequired whether every record has a value
 * @param isUnique whether no two records have the same one
 * @param reference what a value refers to, null if nothing
 * @param <T> what a cell means
 */
record Column<T>(
        String english,
        String danish,
        Cell<T> cell,
        boolean isRequired,
        boolean isUnique,
        @Nullable Reference reference) {

    static <T> Column<T> of(String english, String danish, Cell<T> cell) {
        return new Column<>(english, danish, cell, false, false, null);
    }

    Column<T> required() {
        return new Column<>(english, danish, cell, true, isUnique, reference);
    }

    Column<T> optional() {
        return new Column<>(english, danish, cell, false, isUnique, reference);
    }

    Column<T> unique() {
        return new Column<>(english, danish, cell, isRequired, true, reference);
    }

    Column<T> to(Reference other) {
        return new Column<>(english, danish, cell, isRequired, isUnique, other);
    }

    String name(Language language) {
        return language.choose(danish, english);
    }

    /** Whether it is called so in either language. */
    private boolean isCalled(String text) {
        String name = Header.normal(text);
        return name.equals(Header.normal(english)) || name.equals(Header.normal(danish));
    }

    /**
     * A value as it stands in a cell. Text that is the name of its own column gets the mark, too: a row of nothing else would be
     * taken for the header once more.
     *
     * @throws IllegalArgumentException if it cannot be written in the dialect
     */
    String written(T value, Dialect dialect) {
        String text = cell.write(value, dialect);
        if (!cell.isMarked()) {
            return text;
        }
        return isCalled(text) ? Guard.MARK + text : Guard.mark(text);
    }

    /**
     * What a cell means as it is written, if it is not blank.
     *
     * @throws IllegalArgumentException if it means nothing
     */
    T meaning(String written, Dialect dialect) {
        String text = cell.keepsSpaces() ? written : Blank.trimmed(written);
        boolean isMarkedName = text.indexOf(Guard.MARK) == 0 && isCalled(text.substring(1));
        return cell.read(isMarkedName ? text.substring(1) : Guard.unmark(text), dialect);
    }

    /** What its cells refer to. */
    Optional<Reference> refersTo() {
        return Optional.ofNullable(reference);
    }
}
