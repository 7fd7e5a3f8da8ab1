package org.maalbar.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Programme;

/**
 * What of a programme may leave the house: counts of persons below a threshold are suppressed, and with them as many other figures as
 * it takes so that they cannot be worked out from the others.
 *
 * <pre>{@code
 * Programme published = Publication.standard().of(programme);
 * ProgrammeAssessment a = Assessor.on("2018-08-31").assess(published);   // knows no more than its readers
 * }</pre>
 *
 * <p>All that is made of the programme that comes out, from a status to a picture, is made of what is shown in it. So it gives
 * away no more than that, whatever is made of it; a goal may be uncertain that is decided by what is suppressed.
 *
 * <p><b>What is suppressed first</b> (the threshold rule; primary suppression): figures of {@linkplain
 * org.maalbar.programme.Indicator#countsPersons() indicators that count persons} that may be below the threshold, 0 included, but for
 * those that say nothing of a low end and reach the threshold, such as "at most 30"; of contributions of activities, too. A total
 * that is above another one of the same persons by less than the threshold counts those who came in between, and so the later
 * one is suppressed. A baseline of 0 counts nobody.
 *
 * <p><b>What is suppressed with it</b> (secondary or complementary suppression): other figures, until every figure that is suppressed, and
 * everything below the threshold that follows from several ones (women of 18 of 20 leave 2), can have at least as many
 * different values as the threshold says. Known are the figures shown, that counts are whole numbers from 0 up, that categories
 * of a dimension on one day or in one period are parts of the whole, that totals of what only grows do not fall, and that
 * increments add up to the difference of totals. {@link Solutions} says exactly which values that leaves.
 *
 * <p>That takes exact totals and increments, one of a day or a period for each category, in periods that are the same or apart. From the first figure
 * of an indicator that is not so (about, at most, unknown, some of them, final, a correction, a contradiction), or that makes too
 * many depend on each other, nothing new of it is shown, unless it has only totals of all, and nothing to hide.
 *
 * <p><b>Later publications.</b> Figures are decided of in the order in which they became known, and what is decided of one does not
 * depend on later ones. So a programme that got more figures shows and suppresses the same of those before. Where figures were
 * inserted without the day on which they were recorded, name what was published {@linkplain #after before}.
 *
 * <p>Texts are the author's. They are published as they are, whatever they say: titles, statements, status texts, claims, notes,
 * sources. Figures of indicators in per cent and of amounts are, too. Whether a number of persons that one indicator counts follows from
 * another indicator is not looked at.
 */
public final class Publication {
    private static final int STANDARD = 3;
    private static final int HIGHEST = 1000;

    private final int threshold;
    private final List<Programme> before;

    private Publication(int threshold, List<Programme> before) {
        this.threshold = threshold;
        this.before = before;
    }

    /**
     * Suppresses counts of fewer than 3 persons.
     *
     * @return the publication
     */
    public static Publication standard() {
        return suppressingBelow(STANDARD);
    }

    /**
     * Suppresses smaller counts of persons than this.
     *
     * @param threshold the lowest count that is shown, and how many values are left open for one that is not: 3 to 1,000
     * @return the publication
     * @throws IllegalArgumentException for any other number
     */
    public static Publication suppressingBelow(int threshold) {
        if (threshold < STANDARD || threshold > HIGHEST) {
            throw new RefusedException(
                    "Counts of persons can be suppressed below 3 to 1,000, not below " + threshold,
                    "Antal personer kan skjules under 3 til 1.000, ikke under " + threshold);
        }
        return new Publication(threshold, List.of());
    }

    /**
     * Suppresses nothing: a publication in which it is all right to show counts of single persons.
     *
     * @return the publication
     */
    public static Publication suppressingNothing() {
        return new Publication(0, List.of());
    }

    /**
     * The same, after something was published: what was suppressed of a figure in it is still so, and neither it nor the
     * difference between the two gives it away. Of an indicator of which a published figure was changed or is gone, nothing new is
     * shown. If nothing is suppressed, this makes no difference.
     *
     * @param published programmes as they were published, the first one first
     * @return a publication
     * @throws IllegalArgumentException if one of them is for work: nothing can be hidden from who knows it
     */
    public Publication after(Programme... published) {
        for (Programme each : published) {
            if (each.suppressedBelow().isEmpty()) {
                throw new RefusedException(
                        "What was published before is a programme for publication, not one for work: " + each.title(),
                        "Det, der er offentliggjort før, er et program til offentliggørelse, ikke et til internt brug: "
                                + each.title());
            }
        }
        List<Programme> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(published));
        return new Publication(threshold, List.copyOf(all));
    }

    /**
     * The programme as it may be published.
     *
     * @param programme all that is known; one that is for publication already, with at least this threshold, stays as it is
     * @return a copy that says what it is and contains no suppressed figure
     * @throws ProblemsException if an indicator, other than a milestone, has figures that had to be suppressed if it counts persons, and does not say
     *     whether it does; with a problem for each
     */
    public Programme of(Programme programme) {
        if (programme.suppressedBelow().orElse(-1) >= threshold) {
            return programme;
        }
        return threshold == 0
                ? programme.published(0, each -> false, each -> false, each -> false)
                : new Publishing(programme, threshold, before).published();
    }
}
