package org.maalbar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.evidence.Readings.day;
import static org.maalbar.evidence.Readings.increment;
import static org.maalbar.evidence.Readings.incrementUntil;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static Coverage asOf(String day, Reading... increments) {
        return new Coverage(null, Reading.byLastDay(List.of(increments)), day(day));
    }

    private static boolean covers(Coverage coverage, String first, String last) {
        return coverage.covers(day(first), day(last));
    }

    @Test
    void allDaysUpToTheLatestTotalAreCovered() {
        Coverage coverage = new Coverage(day("06-30"), List.of(), day("12-31"));
        assertThat(coverage.covers(null, day("06-30"))).isTrue();
        assertThat(covers(coverage, "01-01", "06-30")).isTrue();
        assertThat(covers(coverage, "06-30", "07-01")).isFalse();
        assertThat(coverage.covers(null, day("07-01"))).isFalse();
    }

    @Test
    void theDaysBetweenTwoIncrementsAreNotCovered() {
        Coverage coverage = asOf("12-31", increment(1, "06-01", "06-30"), increment(1, "08-01", "08-31"));
        assertThat(covers(coverage, "06-01", "06-30")).isTrue();
        assertThat(covers(coverage, "08-01", "08-31")).isTrue();
        assertThat(covers(coverage, "07-15", "07-16")).isFalse();
        assertThat(covers(coverage, "06-15", "08-15")).isFalse();
        assertThat(covers(coverage, "05-31", "06-01")).isFalse();
        assertThat(covers(coverage, "08-31", "09-01")).isFalse();
    }

    @Test
    void incrementsThatFollowEachOtherCoverTheirDaysTogether() {
        Coverage coverage = asOf(
                "12-31",
                increment(1, "07-01", "07-31"),
                increment(1, "06-01", "06-30"),
                increment(1, "06-10", "06-20"));
        assertThat(covers(coverage, "06-15", "07-31")).isTrue();
    }

    @Test
    void anIncrementFollowsTheLatestTotal() {
        Coverage coverage = new Coverage(day("06-30"), List.of(increment(1, "07-01", "07-31")), day("12-31"));
        assertThat(coverage.covers(null, day("07-31"))).isTrue();
        assertThat(covers(coverage, "06-01", "07-31")).isTrue();
        Coverage later = new Coverage(day("06-30"), List.of(increment(1, "07-02", "07-31")), day("12-31"));
        assertThat(covers(later, "06-01", "07-31")).isFalse();
        assertThat(covers(later, "07-02", "07-31")).isTrue();
    }

    @Test
    void theDaysOfAnIncrementThatHasNotEndedAreNotCovered() {
        Coverage coverage = asOf("07-31", increment(1, "06-01", "06-30"), increment(1, "06-20", "08-31"));
        assertThat(covers(coverage, "07-01", "07-10")).isFalse();
        assertThat(covers(coverage, "06-01", "06-19")).isTrue();
        assertThat(covers(coverage, "06-01", "06-20")).isFalse();
        assertThat(covers(coverage, "06-25", "06-30")).isFalse();
    }

    @Test
    void whatMayHaveBegunOnAnyDayCoversItsLastDayAlone() {
        Coverage coverage = asOf("07-31", incrementUntil(1, "06-30"));
        assertThat(covers(coverage, "06-30", "06-30")).isTrue();
        assertThat(covers(coverage, "06-29", "06-30")).isFalse();
        Coverage unfinished = asOf("07-31", increment(1, "06-01", "06-30"), incrementUntil(1, "08-31"));
        assertThat(covers(unfinished, "06-01", "06-30")).isFalse();
    }
}
