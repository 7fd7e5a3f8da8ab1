package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.quantity.Figure.moreThan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

class ObservationSummaryTest {
    private static final Programme PROGRAMME = Programme.builder("Programme")
            .indicators(
                    Indicator.cumulative("meetings", "Meetings"),
                    Indicator.cumulative("people", "People").mayOverlap(),
                    Indicator.cumulative("hours", "Hours").domain(Domain.AMOUNT),
                    Indicator.fixed("staff", "Staff"))
            .build();

    private static final String LARGE = "5" + "0".repeat(33);

    private final ObservationSummary summary = ObservationSummary.of(PROGRAMME);

    private static Observation meetings(Figure figure) {
        return Observation.increment("meetings", figure, "2018-10");
    }

    private static Observation hours(Figure figure) {
        return Observation.increment("hours", figure, "2018-10");
    }

    @Test
    void addsUpTheIncrementsOfAPeriodAndForgetsTheirIdsAndSources() {
        summary.add(meetings(exactly(2)).id("o1").source("Mail")).add(meetings(about(20)));

        assertThat(summary.observations()).containsExactly(meetings(between(20, 24)));
        assertThat(summary).hasToString("2 observations, summed up in 1");
    }

    @Test
    void countsNobodyTwiceWhoMayBeInSeveralIncrements() {
        ObservationGroup people = summary.group(Observation.increment("people", exactly(0), "2018"));
        people.add(30);
        people.add(50);
        people.add(exactly(20));

        assertThat(summary.observations()).containsExactly(Observation.increment("people", between(50, 100), "2018"));
    }

    @Test
    void takesInWhatADatabaseCounted() {
        summary.add(meetings(exactly(3)), 2_000_000).add(meetings(about(20)), 5);
        summary.add(Observation.increment("people", atLeast(30), "2018"), 4);
        summary.add(Observation.total("staff", exactly(7), "2018-12-31"), 12);

        assertThat(summary.count()).isEqualTo(2_000_021);
        assertThat(summary.observations())
                .containsExactly(
                        meetings(between(6_000_090, 6_000_110)),
                        Observation.increment("people", atLeast(30), "2018"),
                        Observation.total("staff", exactly(7), "2018-12-31"));
        assertThatThrownBy(() -> summary.add(meetings(exactly(1)), 0))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There are 1 to 1000000000000 observations of a figure, not 0");
        assertThatThrownBy(() -> summary.add(hours(exactly(LARGE)), 1_000_000_000_000L))
                .isInstanceOf(ProblemsException.class);
        assertThat(summary.count()).isEqualTo(2_000_021);
    }

    @Test
    void keepsApartWhatNoSingleFigureSays() {
        summary.add(hours(exactly("1.5"))).add(hours(lessThan(3))).add(hours(lessThan(4)));

        assertThat(summary.observations()).containsExactly(hours(exactly("1.5")), hours(lessThan(7)));

        summary.add(hours(moreThan(2)));

        assertThat(summary.observations()).containsExactly(hours(moreThan("3.5")), hours(lessThan(7)));
    }

    @Test
    void ofTheTotalsOfADayKeepsThoseThatSayTheLeastAndTheMost() {
        for (Figure figure : List.of(between(4, 9), exactly(6), atLeast(5), between(5, 8), between(5, 7), exactly(6))) {
            summary.add(Observation.total("people", figure, "2018"));
        }

        assertThat(summary.observations())
                .extracting(Observation::figure)
                .containsExactlyInAnyOrder(between(4, 9), exactly(6), atLeast(5));
        assertThat(summary.observations()).extracting(Observation::period).containsOnly(Span.of("2018-12-31"));
    }

    @Test
    void keepsApartWhatCountsOnAnotherDayOrInAnotherWay() {
        Observation total = Observation.total("people", exactly(5), "2018-10-31");
        List<Observation> different = List.of(
                total,
                total.someOfThem(),
                total.asFinal(),
                total.recorded("2018-11-02"),
                total.category("gender", "women"),
                Observation.total("people", exactly(5), "2018-11-01"),
                Observation.increment("people", exactly(5), "2018-10-31"),
                Observation.increment("people", exactly(5), "2018-10"));
        different.forEach(summary::add);

        assertThat(summary.observations()).containsExactlyInAnyOrderElementsOf(different);

        summary.add(total.recorded("2018-10-31"));

        assertThat(summary.observations()).containsExactlyInAnyOrderElementsOf(different);
    }

    @Test
    void addsUpMoreThanALongHolds() {
        ObservationGroup group = summary.group(meetings(exactly(1)));
        for (int i = 0; i < 4; i++) {
            group.add(Long.MAX_VALUE);
        }

        assertThat(summary.observations())
                .containsExactly(
                        meetings(exactly(BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.valueOf(4)))));
        assertThat(summary.count("meetings")).isEqualTo(4);
        assertThat(summary.count("people")).isZero();
    }

    @Test
    void refusesWhatTheProgrammeWouldRefuseAndKeepsNothingOfIt() {
        refuses(Observation.total("schools", exactly(1), "2018"), "unknown-indicator", "/indicator");
        refuses(Observation.total("people", exactly("1.5"), "2018"), "figure-outside-domain", "/total");
        refuses(Observation.increment("staff", exactly(1), "2018"), "increment-not-allowed", "/increment");

        assertThat(summary).isEqualTo(ObservationSummary.of(PROGRAMME));
    }

    @Test
    void refusesWhatItCannotKeep() {
        refuses(meetings(exactly(1)).correcting("o1"), "correction-not-allowed", "/corrects");
        refuses(hours(about("100.000000000001")), "sum-too-long", "/increment");
        summary.add(meetings(exactly(LARGE)));
        refuses(meetings(exactly(LARGE)), "sum-too-long", "/increment");

        assertThat(summary.count()).isEqualTo(1);
    }

    private void refuses(Observation observation, String code, String pointer) {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, () -> summary.add(observation));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(refusal.problems().get(0).place().pointer()).contains(pointer);
    }

    @Test
    void aGroupRefusesAFigureAndStaysAsItWas() {
        ObservationGroup group = summary.group(meetings(exactly(1)));
        group.add(7);

        assertThatThrownBy(() -> group.add(-1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> group.add(exactly("1.5"))).isInstanceOf(ProblemsException.class);

        assertThat(summary.observations()).containsExactly(meetings(exactly(7)));
    }

    @Test
    void aMergeThatCannotBeIsNotBegun() {
        ObservationSummary most =
                ObservationSummary.of(PROGRAMME).add(hours(exactly(1))).add(meetings(exactly(LARGE)));
        summary.add(hours(exactly(2))).add(meetings(exactly(LARGE)));

        assertThatThrownBy(() -> summary.merge(most)).isInstanceOf(ProblemsException.class);

        assertThat(summary.observations()).contains(hours(exactly(2))).hasSize(2);
    }

    @Test
    void canBeMergedWithItself() {
        summary.add(meetings(exactly(2)));
        summary.group(meetings(exactly(2))).add(3);

        assertThat(summary.merge(summary).observations()).containsExactly(meetings(exactly(10)));
        assertThat(summary.count()).isEqualTo(4);
    }

    @Test
    void belongsToIndicatorsAndAMeaningOfAbout() {
        Programme other =
                PROGRAMME.toBuilder().approximation(Approximation.of("0.2")).build();

        assertThat(summary).isNotEqualTo(ObservationSummary.of(other));
        assertThatThrownBy(() -> other.observing(summary)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> summary.merge(ObservationSummary.of(other))).isInstanceOf(RefusedException.class);
    }

    @Test
    void isAddedToWhatAProgrammeHas() {
        Programme before = PROGRAMME.observing(meetings(exactly(3)).id("first"));
        Programme now = before.observing(summary.add(meetings(exactly(2))));

        assertThat(now.observations()).hasSize(2);
        assertThat(now.observations().get(0).id()).contains("first");
    }
}
