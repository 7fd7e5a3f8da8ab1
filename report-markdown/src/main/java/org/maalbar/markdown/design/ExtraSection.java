package org.maalbar.markdown.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;

/**
 * A section that a user adds to a report: a heading, and below it paragraphs, lists and tables in any order.
 *
 * <pre>{@code
 * ExtraSection next = ExtraSection.after(Section.GOALS, "Next steps")
 *         .paragraph("The committee will decide in December.")
 *         .list("Ask the schools for numbers", "Plan the spring");
 * }</pre>
 *
 * <p>All texts are shown as they are and never act as markup; they are not translated. An object of this class never changes.
 */
public final class ExtraSection {
    /** So that the columns of a table can be told apart. */
    private static final int MOST_COLUMNS = 20;

    /** What is below the heading. */
    public sealed interface Content permits TextContent, ListContent, TableContent {}

    /**
     * A paragraph.
     *
     * @param text what is in it
     */
    public record TextContent(String text) implements Content {}

    /**
     * A list.
     *
     * @param items at least one
     */
    public record ListContent(List<String> items) implements Content {}

    /**
     * A table.
     *
     * @param headings one for each column
     * @param rows at least one, each with as many cells as there are headings
     */
    public record TableContent(List<String> headings, List<List<String>> rows) implements Content {}

    private final Section place;
    private final String heading;
    private final List<Content> content;

    private ExtraSection(Section place, String heading, List<Content> content) {
        this.place = place;
        this.heading = heading;
        this.content = List.copyOf(content);
    }

    /**
     * A section with nothing below its heading yet.
     *
     * @param place the section that it comes after; it belongs to the short form or to the evidence as that does
     * @param heading what it is called
     * @return the section
     * @throws IllegalArgumentException if the heading is blank or longer than 20,000 characters, or contains a control character
     */
    public static ExtraSection after(Section place, String heading) {
        return new ExtraSection(Objects.requireNonNull(place, "place"), Texts.text(heading), List.of());
    }

    /**
     * The same with one more paragraph.
     *
     * @param text what is in it
     * @return a copy
     * @throws IllegalArgumentException if it is blank or longer than 20,000 characters, or contains a control character
     */
    public ExtraSection paragraph(String text) {
        return with(new TextContent(Texts.text(text)));
    }

    /**
     * The same with one more list.
     *
     * @param items at least one
     * @return a copy
     * @throws IllegalArgumentException if there is none, or one is blank or longer than 20,000 characters, or contains a control
     *     character
     */
    public ExtraSection list(String... items) {
        if (items.length == 0) {
            throw new RefusedException(
                    "The list in \"" + name() + "\" is empty: give at least one item",
                    "Listen i »" + name() + "« er tom: angiv mindst ét punkt");
        }
        List<String> texts = List.of(items);
        texts.forEach(Texts::text);
        return with(new ListContent(texts));
    }

    /**
     * The same with one more table.
     *
     * @param headings one for each column, 1 to 20
     * @param rows at least one, each with as many cells as there are headings; an empty cell is shown as a dash
     * @return a copy
     * @throws IllegalArgumentException if there are no headings, more than 20 or no rows, if a row has another number of cells,
     *     or a heading is blank
     */
    public ExtraSection table(List<String> headings, List<List<String>> rows) {
        headings.forEach(Texts::text);
        if (headings.isEmpty() || headings.size() > MOST_COLUMNS || rows.isEmpty()) {
            throw new RefusedException(
                    "A table has 1 to " + MOST_COLUMNS + " columns and at least one row; that in \"" + name()
                            + "\" has " + headings.size() + " columns and " + rows.size() + " rows",
                    "En tabel har 1 til " + MOST_COLUMNS + " kolonner og mindst én række; den i »" + name() + "« har "
                            + headings.size() + " kolonner og " + rows.size() + " rækker");
        }
        List<List<String>> copies = new ArrayList<>();
        for (List<String> row : rows) {
            copies.add(checked(row, headings.size(), copies.size() + 1));
        }
        return with(new TableContent(List.copyOf(headings), List.copyOf(copies)));
    }

    private List<String> checked(List<String> row, int columns, int number) {
        if (row.size() != columns) {
            throw new RefusedException(
                    "Row " + number + " of the table in \"" + name() + "\" has " + row.size() + " cells; it needs "
                            + columns + ", one for each heading",
                    "Række " + number + " i tabellen i »" + name() + "« har " + row.size() + " celler; den skal have "
                            + columns + ", en for hver overskrift");
        }
        row.stream().filter(cell -> !cell.isEmpty()).forEach(Texts::text);
        return List.copyOf(row);
    }

    private ExtraSection with(Content next) {
        List<Content> all = new ArrayList<>(content);
        all.add(next);
        return new ExtraSection(place, heading, all);
    }

    private String name() {
        return Printable.brief(heading);
    }

    /** {@return the section that it comes after} */
    public Section place() {
        return place;
    }

    /** {@return what it is called} */
    public String heading() {
        return heading;
    }

    /** {@return what is below the heading, in order} */
    public List<Content> content() {
        return content;
    }

    @Override
    public String toString() {
        return "ExtraSection(" + name() + ", after " + place + ")";
    }
}
