package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

class SummaryTextTest {
    private static final Programme PROGRAMME = Programme.builder("Programme")
            .indicators(
                    Indicator.cumulative("people", "People\treached,\n\\ \"all\"")
                            .unit("people")
                            .mayOverlap()
                            .growsByItself()
                            .countsPersons(true)
                            .baseline("2017-01-01", about("12.0")),
                    Indicator.cumulative("hours", "Hours").domain(Domain.AMOUNT).countsPersons(false),
                    Indicator.cumulative("meetings", "Meetings")
                            .growsByActivitiesAlone()
                            .complete("district", "Valby", "Ærø"),
                    Indicator.fluctuating("share", "Share").domain(Domain.PERCENT))
            .build();

    private static final String HEAD = "maalbar-summary/1\n"
            + "approximation\t0.1\n"
            + "indicator\tpeople\tPeople\\treached,\\n\\\\ \"all\"\tpeople\tcumulative\tcount\toverlap\topen\t2017-01-01\t~12.0\tpersons\n"
            + "indicator\thours\tHours\t\tcumulative\tamount\t\t\t\t\tno persons\n"
            + "indicator\tmeetings\tMeetings\t\tcumulative\tcount\t\tactivities\t\t\t\tdistrict\tValby\tÆrø\n"
            + "indicator\tshare\tShare\t\tfluctuating\tpercent\t\t\t\t\t\n";

    private final ObservationSummary summary = ObservationSummary.of(PROGRAMME)
            .add(Observation.increment("people", exactly(30), "2018"), 1_000_000)
            .add(Observation.increment("people", atLeast(5), "2018"))
            .add(Observation.total("people", between(4, 9), "2018-12-31").someOfThem())
            .add(Observation.total("people", about(7), "2018-12-31").someOfThem())
            .add(Observation.increment("hours", lessThan(3), "2018-10").recorded("2018-11-05"))
            .add(Observation.increment("hours", exactly("1.5"), "2018-10").recorded("2018-11-05"))
            .add(Observation.total("meetings", exactly(2), "2018-12").asFinal().category("district", "Ærø"))
            .add(Observation.total("share", Figure.unknown(), "2018"));

    private static final String GROUPS = "total\tpeople\t2018-12-31\tsome\t\t\t\t\t2\t4-9\t~7\n"
            + "increment\tpeople\t2018\t\t\t\t\t\t1000001\t>=30\n"
            + "increment\thours\t2018-10\t\t\t\t\t2018-11-05\t2\t1.5\t<3\n"
            + "total\tmeetings\t2018-12-31\t\tfinal\tdistrict\tÆrø\t\t1\t2\n"
            + "total\tshare\t2018-12-31\t\t\t\t\t\t1\tunknown\n";

    @Test
    void aSummaryIsALineForEachIndicatorAndForEachGroup() {
        assertThat(summary.format()).isEqualTo(HEAD + GROUPS);
    }

    @Test
    void whatIsReadCountsAsBeforeAndCanBeMerged() {
        ObservationSummary read = read(summary);

        assertThat(read).isEqualTo(summary);
        assertThat(read.count()).isEqualTo(1_000_007);
        assertThat(PROGRAMME.observing(read)).isEqualTo(PROGRAMME.observing(summary));
        assertThat(read.merge(summary)).isEqualTo(read(summary).merge(read(summary)));
    }

    @Test
    void isSerialisedAsItsText() throws IOException, ClassNotFoundException {
        byte[] serialised = serialised(summary);

        assertThat(deserialised(serialised)).isEqualTo(summary);
        assertThat(new String(serialised, StandardCharsets.ISO_8859_1)).contains("maalbar-summary/1\napproximation");
        byte[] altered = new String(serialised, StandardCharsets.ISO_8859_1)
                .replace("1000001", "0000001")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> deserialised(altered))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("A summary was altered, or is not whole");
    }

    private static byte[] serialised(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    private static ObservationSummary read(ObservationSummary written) {
        return ObservationSummary.parse(written.format());
    }

    @Test
    void theLargestSumIsReadAgain() {
        String most = "9".repeat(34);
        summary.add(Observation.increment("meetings", exactly(most), "2018"));
        summary.group(Observation.increment("meetings", exactly(0), "2017")).add(Long.MAX_VALUE);
        summary.group(Observation.increment("meetings", exactly(0), "2017")).add(Long.MAX_VALUE);

        assertThat(read(summary)).isEqualTo(summary);
        assertThatThrownBy(() -> summary.group(Observation.increment("meetings", exactly(0), "2018"))
                        .add(1))
                .hasMessageContaining("sum-too-long");
    }

    @Test
    void noMoreAreTakenInThanCanBeCounted() {
        ObservationSummary most =
                ObservationSummary.parse(HEAD + "total\tshare\t2018-12-31\t\t\t\t\t\t" + Long.MAX_VALUE + "\t7\n");

        assertThatThrownBy(() -> most.add(Observation.total("share", exactly(8), "2018")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("More observations than can be counted: 9223372036854775807 and 1");
        assertThatThrownBy(() -> most.merge(summary)).isInstanceOf(RefusedException.class);
        assertThat(most.observations()).containsExactly(Observation.total("share", exactly(7), "2018-12-31"));
        assertThat(most.count()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aWholeNumberThatCannotBeCountedIsNotTakenIn() {
        String increments = "increment\tmeetings\t2018\t\t\t\t\t\t" + Long.MAX_VALUE + "\t7\n";
        String totals = "total\tshare\t2018-12-31\t\t\t\t\t\t" + Long.MAX_VALUE + "\t7\n";
        ObservationSummary meetings = ObservationSummary.parse(HEAD + increments);
        ObservationSummary share = ObservationSummary.parse(HEAD + totals);
        ObservationGroup more = meetings.group(Observation.increment("meetings", exactly(0), "2018"));
        ObservationGroup again = share.group(Observation.total("share", exactly(0), "2018"));

        assertThatThrownBy(() -> more.add(1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> again.add(7)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> meetings.merge(share)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ObservationSummary.parse(HEAD + increments + totals))
                .hasMessageStartingWith("Line 8 of a summary: More observations than can be counted");
        assertThat(meetings.format()).isEqualTo(HEAD + increments);
        assertThat(share.format()).isEqualTo(HEAD + totals);
    }

    @Test
    void summariesThatCountOtherwiseAreNotEqual() {
        Observation day = Observation.total("share", exactly(5), "2018-01-01");
        Observation next = Observation.total("share", exactly(6), "2018-01-02");
        ObservationSummary one = ObservationSummary.of(PROGRAMME).add(day, 2).add(next);
        ObservationSummary other = ObservationSummary.of(PROGRAMME).add(day).add(next, 2);

        assertThat(one).isNotEqualTo(other);
        assertThat(one.merge(other))
                .isEqualTo(ObservationSummary.of(PROGRAMME).add(day, 3).add(next, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maalbar-summary/1 | maalbar-summary/2 | A summary begins with \"maalbar-summary/1\", not with \"maalbar-summary/2\"",
                "increment\tpeople | increment\tschools | Line 8 of a summary: /indicator: error [unknown-indicator] No indicator \"schools\"",
                "increment\tpeople | increments\tpeople | Line 8 of a summary: \"increments\" is unknown here",
                "2018\t\t\t\t\t\t1000001 | 2018-13\t\t\t\t\t\t1000001 | Line 8 of a summary: Not a span of time in EDTF",
                "1000001\t>=30 | 0\t>=30 | Line 8 of a summary: 0 observations are not represented by 1 figures",
                "1000001\t>=30 | 1000001 | Line 8 of a summary: 1000001 observations are not represented by 0 figures",
                "1000001\t>=30 | 12345678901234567890\t>=30 | Line 8 of a summary: Not a number of observations: \"12345678901234567890\"",
                "1000001\t>=30 | 1000001\t>=3O | Line 8 of a summary: Must be a number such as 450, about 450 or at least 125; \">=3O\"",
                "1000001\t>=30 | 1000001\tabout 30 | A summary was altered, or is not whole",
                "1000001\t>=30 | 1000001\t>=1.5 | A summary was altered, or is not whole",
                "1000001\t>=30 | 1000001\t1.5 | Line 8 of a summary: /increment: error [figure-outside-domain]",
                "1000001\t>=30 | 1000001\t30\t40 | A summary was altered, or is not whole",
                "\tcumulative\tamount\t | \tsometimes\tamount\t | Line 4 of a summary: \"sometimes\" is unknown here",
                "indicator\tpeople | indicator | Line 3 of a summary: \"",
                "approximation\t0.1 | approximation\t7 | Line 2 of a summary: The share must be from 0 to 1: 7",
                "final\tdistrict\tÆrø | final\tdistrict\tBrønshøj | Line 10 of a summary: /category/name: error [unknown-category]",
                "4-9\t~7 | ~7\t4-9 | A summary was altered, or is not whole",
            })
    void anythingElseIsRejected(String written, String altered, String message) {
        String broken = (HEAD + GROUPS).replace(written, altered);

        assertThatThrownBy(() -> ObservationSummary.parse(broken))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(message);
    }
}
