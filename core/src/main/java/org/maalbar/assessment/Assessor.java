package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Records;
import org.maalbar.programme.Programme;
import org.maalbar.time.Days;

/**
 * Assesses programmes as they are on a day.
 *
 * <pre>{@code
 * ProgrammeAssessment a = Assessor.on("2018-08-31").assess(programme);
 * a.goal("5").status();                    // UNCERTAIN
 * System.out.println(a.goal("5").why());   // why
 * }</pre>
 *
 * <p>The same programme and day give the same assessment, whenever it is made: no clock is read.
 */
public final class Assessor {
    private final LocalDate day;
    private final @Nullable LocalDate knownOn;

    private Assessor(LocalDate day, @Nullable LocalDate knownOn) {
        this.day = Objects.requireNonNull(day, "day");
        this.knownOn = knownOn;
    }

    /**
     * An assessor for a day.
     *
     * @param day the day of assessment; later observations do not count
     * @return the assessor
     */
    public static Assessor on(LocalDate day) {
        return new Assessor(day, null);
    }

    /**
     * An assessor for a day.
     *
     * @param day the day of assessment, {@code 2018-08-31}
     * @return the assessor
     * @throws IllegalArgumentException if it is not a day
     */
    public static Assessor on(String day) {
        return on(Days.of(day));
    }

    /**
     * The same, with only what was known on a day: yesterday's report can be made again today.
     *
     * @param newKnownOn observations recorded, and plans and claims stated, after this day do not count
     * @return an assessor
     */
    public Assessor knownOn(LocalDate newKnownOn) {
        return new Assessor(day, Objects.requireNonNull(newKnownOn, "knownOn"));
    }

    /**
     * The same, with only what was known on a day.
     *
     * @param newKnownOn the day, {@code 2018-09-05}
     * @return an assessor
     * @throws IllegalArgumentException if it is not a day
     */
    public Assessor knownOn(String newKnownOn) {
        return knownOn(Days.of(newKnownOn));
    }

    /**
     * Assesses a programme. Never throws for what the data says; contradictions are problems of the assessment.
     *
     * @param programme the programme
     * @return what may be said of it
     * @throws IllegalArgumentException if a custom rule asks for an indicator or a category that it does not declare
     */
    public ProgrammeAssessment assess(Programme programme) {
        ProgrammeAssessment assessment = new ProgrammeAssessment(Records.all(programme, day, knownOn));
        // So that a custom rule that asks for too much is found here, not when somebody looks at its goal.
        assessment.initiatives();
        return assessment;
    }
}
