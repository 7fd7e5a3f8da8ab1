package org.maalbar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.evidence.Readings.day;
import static org.maalbar.evidence.Readings.finalTotal;
import static org.maalbar.evidence.Readings.increment;
import static org.maalbar.evidence.Readings.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Indicator;
import org.maalbar.rule.Category;

class LevelByDayTest {
    private static final Category WOMEN = new Category("gender", "women");
    private static final Indicator PEOPLE = Indicator.cumulative("people", "Personer");

    private static LevelByDay levels(List<Reading> whole, Reading... women) {
        List<Reading> parts = List.of(women);
        Map<Category, List<Reading>> categories = parts.isEmpty() ? Map.of() : Map.of(WOMEN, parts);
        return new LevelByDay(new Counted(PEOPLE, Start.UNKNOWN, whole, categories).levels(), LocalDate.MAX);
    }

    @Test
    void aTotalBelowWhatWasReachedContradictsIt() {
        LevelByDay levels = levels(List.of(total(120, "06-30"), total(50, "07-31"), increment(10, "08-01", "08-31")));
        assertThat(levels.level(day("06-30"))).hasToString("[120, 120]");
        assertThat(levels.level(day("07-31"))).hasToString("[50, 120]");
        assertThat(levels.level(day("08-31"))).hasToString("[60, 130]");
        assertThat(levels.lastTotalContradicted(day("08-31"))).isEqualTo(day("07-31"));
        assertThat(levels.lastTotalContradicted(day("07-30"))).isNull();
        assertThat(levels.isContradictory(day("06-30"))).isTrue();
    }

    @Test
    void moreOfACategoryThanOfTheWholeInTheSameDaysContradictsIt() {
        LevelByDay levels = levels(
                List.of(total(100, "06-30"), increment(20, "07-01", "07-31"), increment(5, "08-01", "08-31")),
                increment(30, "07-01", "07-31"));
        assertThat(levels.level(day("07-31"))).hasToString("[120, unbounded)");
        assertThat(levels.isContradictory(day("06-30"))).isFalse();
        assertThat(levels.isContradictory(day("07-31"))).isTrue();
        assertThat(levels.lastContradicted(day("07-30"))).isNull();
        assertThat(levels.lastContradicted(day("07-31"))).isEqualTo(day("07-31"));
        assertThat(levels.lastContradicted(day("08-31"))).isEqualTo(day("08-31"));
        assertThat(levels.lastTotalContradicted(day("08-31"))).isNull();
    }

    @Test
    void aContradictionOfCategoriesIsOverWhenATotalFitsThem() {
        LevelByDay levels = levels(
                List.of(total(100, "06-30"), increment(20, "07-01", "07-31"), total(140, "08-31")),
                increment(30, "07-01", "07-31"));
        assertThat(levels.isContradictory(day("08-31"))).isFalse();
        assertThat(levels.lastContradicted(day("08-31"))).isEqualTo(day("08-30"));
        assertThat(levels.level(day("08-31"))).hasToString("[140, 140]");
    }

    @Test
    void aCategoryLeavesTheHighEndOpenUntilItsDaysAreCovered() {
        List<Reading> whole = new ArrayList<>(List.of(total(100, "06-30")));
        assertThat(levels(whole, total(40, "07-31")).level(day("08-31"))).hasToString("[100, unbounded)");
        whole.add(increment(7, "08-01", "08-31"));
        assertThat(levels(whole, total(40, "07-31")).level(day("08-31"))).hasToString("[107, unbounded)");
        whole.add(increment(3, "07-01", "07-31"));
        assertThat(levels(whole, total(40, "07-31")).level(day("08-31"))).hasToString("[110, 110]");
    }

    @Test
    void beforeAnythingWasObservedOfTheWholeTheHighEndIsOpen() {
        LevelByDay levels = levels(List.of(increment(7, "08-01", "08-31")), increment(3, "07-01", "07-31"));
        assertThat(levels.level(day("07-31"))).hasToString("[3, unbounded)");
        assertThat(levels.level(day("06-30"))).hasToString("[0, unbounded)");
    }

    @Test
    void whatCameAfterTheDueDayIsTakenOffLaterTotalsOnce() {
        LevelByDay levels = levels(List.of(
                increment(5, "07-01", "07-31"),
                total(100, "08-31"),
                increment(20, "09-01", "09-30"),
                total(130, "10-31")));
        assertThat(levels.caps(day("06-30"))).extracting(Object::toString).containsExactly("[95, 95]", "[105, 105]");
        assertThat(levels.caps(day("08-31"))).extracting(Object::toString).containsExactly("[100, 100]", "[110, 110]");
    }

    @Test
    void whatCameAfterTheDueDayIsTakenOffInStepsOfAnyKind() {
        LevelByDay levels = levels(
                List.of(total(50, "05-31"), increment(10, "07-01", "07-10"), total(100, "07-20")),
                increment(5, "07-11", "07-20"));
        assertThat(levels.caps(day("06-30"))).extracting(Object::toString).containsExactly("[85, 85]");
    }

    @Test
    void whatALaterTotalContradictsIsNotTakenOff() {
        LevelByDay levels = levels(List.of(increment(60, "07-01", "07-10"), total(50, "07-10"), total(100, "07-31")));
        assertThat(levels.caps(day("06-30"))).extracting(Object::toString).containsExactly("[50, 50]", "[100, 100]");
    }

    @Test
    void beforeTheDueDayOnlyAFinalTotalSaysHowManyThereCanBe() {
        LevelByDay levels = levels(List.of(total(90, "05-31"), finalTotal(95, "06-30")));
        assertThat(levels.caps(day("12-31"))).extracting(Object::toString).containsExactly("[95, 95]");
    }
}
