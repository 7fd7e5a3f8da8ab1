package org.maalbar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.evidence.Readings.finalTotal;
import static org.maalbar.evidence.Readings.increment;
import static org.maalbar.evidence.Readings.incrementUntil;
import static org.maalbar.evidence.Readings.total;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;

class CompleteReadingsTest {
    private static final Category WOMEN = new Category("gender", "women");
    private static final Category MEN = new Category("gender", "men");
    private static final Indicator PEOPLE =
            Indicator.cumulative("people", "Personer").complete("gender", "women", "men");

    /** What women and men come to together, beside what was observed of the whole. */
    private static List<Reading> together(List<Reading> whole, List<Reading> women, List<Reading> men) {
        List<Reading> all = CompleteReadings.of(PEOPLE, whole, Map.of(WOMEN, women, MEN, men));
        assertThat(all.subList(0, whole.size())).isEqualTo(whole);
        return all.subList(whole.size(), all.size());
    }

    @Test
    void totalsOfAllCategoriesOnOneDayAreATotalOfTheWhole() {
        assertThat(together(List.of(), List.of(total(30, "06-30"), total(40, "07-31")), List.of(total(20, "06-30"))))
                .containsExactly(total(50, "06-30"));
    }

    @Test
    void theTotalIsFinalIfThatOfEveryCategoryIs() {
        assertThat(together(List.of(), List.of(finalTotal(30, "06-30")), List.of(finalTotal(20, "06-30"))))
                .containsExactly(finalTotal(50, "06-30"));
        assertThat(together(List.of(), List.of(finalTotal(30, "06-30")), List.of(total(20, "06-30"))))
                .containsExactly(total(50, "06-30"));
    }

    @Test
    void contradictoryTotalsOfACategoryLeaveTheSumOpenBetweenThem() {
        assertThat(together(List.of(), List.of(total(30, "06-30"), total(34, "06-30")), List.of(total(20, "06-30"))))
                .extracting(Reading::bounds)
                .containsExactly(Bounds.closed(50, 54));
    }

    @Test
    void incrementsOfAllCategoriesInOnePeriodAreAnIncrementOfTheWhole() {
        assertThat(together(
                        List.of(),
                        List.of(
                                increment(3, "06-01", "06-30"),
                                increment(4, "06-01", "06-30"),
                                increment(9, "07-01", "07-31")),
                        List.of(increment(2, "06-01", "06-30"))))
                .containsExactly(increment(9, "06-01", "06-30"));
    }

    @Test
    void incrementsOfPeriodsThatShareDaysAreNotAddedUp() {
        List<Reading> women = List.of(increment(3, "06-01", "06-30"), increment(4, "06-30", "07-31"));
        List<Reading> men = List.of(increment(2, "06-01", "06-30"), increment(1, "06-30", "07-31"));
        assertThat(together(List.of(), women, men)).isEmpty();
        List<Reading> later = List.of(increment(3, "06-01", "06-30"), increment(4, "07-01", "07-31"));
        assertThat(together(List.of(), later, List.of(increment(2, "06-01", "06-30"), increment(1, "07-01", "07-31"))))
                .containsExactly(increment(5, "06-01", "06-30"), increment(5, "07-01", "07-31"));
    }

    @Test
    void aLongPeriodSharesDaysWithEachShortOneWithinIt() {
        List<Reading> women =
                List.of(increment(9, "06-01", "06-30"), increment(1, "06-05", "06-06"), increment(1, "06-20", "06-21"));
        List<Reading> men =
                List.of(increment(9, "06-01", "06-30"), increment(1, "06-05", "06-06"), increment(1, "06-20", "06-21"));
        assertThat(together(List.of(), women, men)).isEmpty();
    }

    @Test
    void anIncrementOfTheWholeCountsInsteadOfItsCategories() {
        assertThat(together(
                        List.of(increment(8, "06-01", "06-30")),
                        List.of(increment(3, "06-01", "06-30")),
                        List.of(increment(2, "06-01", "06-30"))))
                .isEmpty();
    }

    @Test
    void whatMayHaveBegunOnAnyDayIsNotAddedUpAndSharesAllDaysUpToItsLast() {
        assertThat(together(List.of(), List.of(incrementUntil(3, "06-30")), List.of(incrementUntil(2, "06-30"))))
                .isEmpty();
        assertThat(together(
                        List.of(),
                        List.of(
                                incrementUntil(3, "07-10"),
                                increment(1, "06-01", "06-30"),
                                increment(1, "08-01", "08-31")),
                        List.of(increment(2, "06-01", "06-30"), increment(4, "08-01", "08-31"))))
                .containsExactly(increment(5, "08-01", "08-31"));
    }
}
