package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;

/** What a document says below one heading. */
final class Section {
    /** What is said once of an initiative. */
    private static final Set<Label> ONCE = Set.of(Label.PURPOSE, Label.GOAL, Label.FUNDING, Label.STATUS);

    private final @Nullable Sentence heading;
    private final String number;
    private final String title;
    private final String department;
    private final boolean isNamed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<SeriesRow> series = new ArrayList<>();
    private final Set<Label> qualified = EnumSet.noneOf(Label.class);
    private boolean isDoubtful;

    /**
     * Begins one.
     *
     * @param heading its heading; null for what comes before the first
     * @param number its number as the heading has it; empty if there is none
     * @param title the words of the heading without it
     * @param department who is responsible, as far as the heading says; empty if it does not
     * @param isNamed whether the heading calls it an initiative
     */
    Section(@Nullable Sentence heading, String number, String title, String department, boolean isNamed) {
        this.heading = heading;
        this.number = number;
        this.title = title;
        this.department = department;
        this.isNamed = isNamed;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Takes note of a label; one that comes again behind others may be that of something else whose heading was not recognised. */
    void begin(Label label) {
        Label last =
                entries.isEmpty() ? Label.NONE : entries.get(entries.size() - 1).label();
        isDoubtful |=
                ONCE.contains(label) && last != label && of(label).findAny().isPresent();
    }

    /** Takes note that it may be about more than one initiative. */
    void doubt() {
        isDoubtful = true;
    }

    /** Takes note that what a label is for is only of a day, a place or a part that the label names. */
    void qualify(Label label) {
        qualified.add(label);
    }

    /** Whether what a label is for may be of more than one initiative, or only of a part of it. */
    boolean isDoubtful(Label label) {
        return isDoubtful || qualified.contains(label);
    }

    /** Whether all of it may be of more than one initiative, or of another annex. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** The same below another heading. */
    Section below(Sentence other) {
        Section same = new Section(other, "", other.text(), "", true);
        same.entries.addAll(entries);
        same.series.addAll(series);
        same.qualified.addAll(qualified);
        same.isDoubtful = isDoubtful;
        return same;
    }

    void add(SeriesRow row) {
        series.add(row);
    }

    @Nullable
    Sentence heading() {
        return heading;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String department() {
        return department;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The rows of tables with a column for each year. */
    List<SeriesRow> series() {
        return series;
    }

    Stream<Entry> of(Label... labels) {
        return entries.stream().filter(entry -> List.of(labels).contains(entry.label()));
    }

    /** Whether it is about an initiative: its heading says so, or what is said is what is said of initiatives. */
    boolean isInitiative() {
        return heading != null
                && !title.isEmpty()
                && (isNamed
                        || !department.isEmpty()
                        || !series.isEmpty()
                        || of(Label.GOAL, Label.STATUS, Label.PLANNED, Label.DONE, Label.ACTIVITIES, Label.CLAIM)
                                .findAny()
                                .isPresent()
                        || (entries.size() > 1
                                && entries.stream().anyMatch(entry -> GoalWords.speaksOfGoal(entry.text()))));
    }
}
