package org.maalbar.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.assessment.SmallWorldSearch.Statement;
import org.maalbar.assessment.SmallWorldSearch.Thing;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.time.Span;

/**
 * An observation of small things, or the baseline: what it covers, and what it says.
 *
 * @param kind whether it counts all up to a day, or what was new during a period
 * @param category the category that it is about, as a bit; 0 is all
 * @param bit what marks those counted in an increment, if it is one
 * @param first its first day
 * @param last its last day; counting starts at the start of the day after that of a baseline
 * @param some whether only some of those counted belong
 * @param isFinal whether nothing more will be counted for the due day
 * @param said how many were counted
 */
record SmallReport(Kind kind, int category, int bit, int first, int last, boolean some, boolean isFinal, Said said) {
    static final int WOMEN = 1;
    static final int MEN = 2;

    enum Kind {
        BASELINE,
        TOTAL,
        INCREMENT
    }

    static LocalDate day(int number) {
        return LocalDate.of(2020, 1, 1).plusDays(number);
    }

    static int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day(0), day);
    }

    boolean isTotal() {
        return kind != Kind.INCREMENT;
    }

    boolean isOfTheWhole() {
        return category == 0;
    }

    boolean concerns(Thing thing) {
        return category == 0 || (thing.categories() & category) != 0;
    }

    /** Whether a thing is among those that it counted. */
    boolean counts(Thing thing) {
        return isTotal() ? concerns(thing) && thing.day() <= last : (thing.increments() & bit) != 0;
    }

    /** Whether it is an increment for the day on which a thing came: then that one or another of that day counted it. */
    boolean covers(Thing thing) {
        return !isTotal() && concerns(thing) && thing.day() >= first && thing.day() <= last;
    }

    /** Whether it can be an increment that counted a thing; with overlap, one that was there already. */
    boolean canCount(Thing thing, boolean overlap) {
        return covers(thing) || (overlap && concerns(thing) && thing.day() <= last);
    }

    Stream<Statement> statements(int due) {
        Said meant = some ? said.orFewer() : said;
        Statement number = new Statement(this::counts, meant.low(), meant.high());
        Statement nothingMore =
                new Statement(thing -> concerns(thing) && thing.day() > last && thing.day() <= due, 0, 0);
        return isFinal ? Stream.of(number, nothingMore) : Stream.of(number);
    }

    /** The same, not called final. */
    SmallReport notFinal() {
        return new SmallReport(kind, category, bit, first, last, some, false, said);
    }

    SmallReport as(Kind otherKind) {
        return new SmallReport(otherKind, category, bit, first, last, some, isFinal, said);
    }

    SmallReport saying(Said other) {
        return new SmallReport(kind, category, bit, first, last, some, isFinal, other);
    }

    Observation observation(String indicator) {
        Observation observation = Observation.of(
                indicator,
                isTotal() ? Tally.TOTAL : Tally.INCREMENT,
                said.figure(),
                Span.between(day(first), day(last)));
        observation = some ? observation.someOfThem() : observation;
        observation = isFinal ? observation.asFinal() : observation;
        return category == 0 ? observation : observation.category("gender", category == WOMEN ? "women" : "men");
    }

    /** Whether what came on all days of a period is in what some of the reports counted of the whole. */
    static boolean cover(List<SmallReport> reports, int first, int last) {
        List<SmallReport> whole =
                reports.stream().filter(SmallReport::isOfTheWhole).toList();
        int total = whole.stream()
                .filter(SmallReport::isTotal)
                .mapToInt(SmallReport::last)
                .max()
                .orElse(SmallWorld.BEFORE_ALL - 1);
        for (int day = first; day <= last; day++) {
            Thing comes = new Thing(day, 0, 0, 0);
            if (day > total && whole.stream().noneMatch(report -> report.covers(comes))) {
                return false;
            }
        }
        return true;
    }
}
