package org.maalbar.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where in the data something is: a file, a sheet of it, a line and column, and a JSON pointer (RFC 6901) into the programme,
 * each if known; in a table also the record and the field.
 *
 * <p>The pointer follows the structure of a {@code Programme} ({@code /initiatives/2/goals/0/rule}), whatever the data was
 * read from.
 *
 * <p>In a table, the line is the one in which the record begins, and the column the number of the cell in it, as a spreadsheet
 * counts columns.
 */
public final class Place {
    private static final Place UNKNOWN = new Place(null, null, 0, 0, null, 0, null);
    private static final int LETTERS = 26;

    private final @Nullable String file;
    private final @Nullable String sheet;
    private final int line;
    private final int column;
    private final @Nullable String pointer;
    private final long record;
    private final @Nullable String field;

    private Place(
            @Nullable String file,
            @Nullable String sheet,
            int line,
            int column,
            @Nullable String pointer,
            long record,
            @Nullable String field) {
        this.file = file;
        this.sheet = sheet;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.record = record;
        this.field = field;
    }

    /**
     * A place of which nothing is known.
     *
     * @return the unknown place
     */
    public static Place unknown() {
        return UNKNOWN;
    }

    /**
     * A place inside a programme.
     *
     * @param pointer a JSON pointer, empty for the programme itself
     * @return that place
     */
    public static Place pointer(String pointer) {
        return new Place(null, null, 0, 0, Objects.requireNonNull(pointer, "pointer"), 0, null);
    }

    /**
     * The same place, in a file.
     *
     * @param name the name of the file or other source
     * @return a copy of this place
     */
    public Place inFile(String name) {
        return new Place(Objects.requireNonNull(name, "name"), sheet, line, column, pointer, record, field);
    }

    /**
     * The same place, in a sheet of a workbook; its lines are the rows of the sheet.
     *
     * @param name the name of the sheet
     * @return a copy of this place
     */
    public Place inSheet(String name) {
        return new Place(file, Objects.requireNonNull(name, "name"), line, column, pointer, record, field);
    }

    /**
     * The same place, at a line and column.
     *
     * @param newLine the line, from 1
     * @param newColumn the column, from 1
     * @return a copy of this place
     * @throws IllegalArgumentException if either is below 1
     */
    public Place at(int newLine, int newColumn) {
        if (newLine < 1 || newColumn < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + newLine + ":" + newColumn);
        }
        return new Place(file, sheet, newLine, newColumn, pointer, record, field);
    }

    /**
     * The same place, in a record of a table.
     *
     * @param number the number of the record, from 1; the header is none
     * @return a copy of this place
     * @throws IllegalArgumentException if it is below 1
     */
    public Place inRecord(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("Records count from 1: " + number);
        }
        return new Place(file, sheet, line, column, pointer, number, field);
    }

    /**
     * The same place, in a field of a table.
     *
     * @param header what is above the field
     * @return a copy of this place
     */
    public Place inField(String header) {
        return new Place(file, sheet, line, column, pointer, record, Objects.requireNonNull(header, "header"));
    }

    /**
     * The name of the file or other source.
     *
     * @return the name, if known
     */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /**
     * The name of the sheet of a workbook.
     *
     * @return the name, if known
     */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /**
     * The line, from 1.
     *
     * @return the line, if known
     */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The column, from 1.
     *
     * @return the column, if known
     */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The JSON pointer into the programme.
     *
     * @return the pointer, if known
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /**
     * The number of the record in a table, from 1; the header is none.
     *
     * @return the number, if known
     */
    public OptionalLong record() {
        return record == 0 ? OptionalLong.empty() : OptionalLong.of(record);
    }

    /**
     * What is above the field in a table.
     *
     * @return the header, if known
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && Objects.equals(file, that.file)
                && Objects.equals(sheet, that.sheet)
                && line == that.line
                && column == that.column
                && Objects.equals(pointer, that.pointer)
                && record == that.record
                && Objects.equals(field, that.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, sheet, line, column, pointer, record, field);
    }

    /**
     * The place as compilers write it: {@code kk.json:41:17 /initiatives/2/goals/0/rule}, or, in the tenth record of a table,
     * {@code ark.csv:12:5 #10 "Måltal"}, or as a spreadsheet writes it, {@code plan.xlsx Ark1!E12 #10 "Måltal"}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file == null ? "" : Printable.of(file));
        if (sheet != null) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(Printable.of(sheet))
                    .append(line == 0 ? "" : "!" + letters(column) + line);
        } else if (line > 0) {
            text.append(text.length() == 0 ? "line " : ":")
                    .append(line)
                    .append(':')
                    .append(column);
        }
        if (record > 0) {
            text.append(text.length() == 0 ? "#" : " #").append(record);
        }
        if (field != null) {
            text.append(text.length() == 0 ? "\"" : " \"")
                    .append(Printable.brief(field))
                    .append('"');
        }
        if (pointer != null && !pointer.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(Printable.of(pointer));
        }
        return text.toString();
    }

    /** The letters of a column: A, B, ..., Z, AA, AB, ... */
    private static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }
}
