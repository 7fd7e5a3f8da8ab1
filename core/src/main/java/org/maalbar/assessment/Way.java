package org.maalbar.assessment;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Adjustments.Adjustment;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * A single change that would make a goal expected or fulfilled: one figure stated, added or changed, no stronger than it
 * must be.
 *
 * <pre>{@code
 * Way way = a.goal("1").ways().get(0);   // one more planned activity that states at least 1,020 children: expected
 * a.whatIf(way).goal("1").status();      // EXPECTED
 * }</pre>
 *
 * <p>It says what the evidence would have to be, not what should be done about it.
 */
public final class Way implements UnaryOperator<Programme> {

    /** What is changed. */
    public enum Kind {
        /** An activity that states no figure states one. */
        STATED,
        /** An activity states another figure. */
        CHANGED,
        /** There is one planned activity more. */
        PLANNED,
        /** There is one observation more. */
        OBSERVED
    }

    private final Kind kind;
    private final Indicator indicator;
    private final @Nullable String activity;
    private final Tally tally;
    private final Figure figure;
    private final Alteration change;
    private final Status status;
    private final boolean named;

    /**
     * A way.
     *
     * @param named whether the goal looks at several indicators, so that a unit alone does not say which is meant
     */
    Way(Adjustment adjustment, Figure figure, Status status, boolean named) {
        this.kind = adjustment.kind();
        this.indicator = adjustment.indicator();
        this.activity = adjustment.activity();
        this.tally = adjustment.tally();
        this.figure = figure;
        this.change = adjustment.change().apply(figure);
        this.status = status;
        this.named = named;
    }

    /**
     * What is changed.
     *
     * @return the kind of change
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What the goal would be.
     *
     * @return {@link Status#EXPECTED} or {@link Status#FULFILLED}, better than it is
     */
    public Status status() {
        return status;
    }

    /**
     * What the figure counts.
     *
     * @return the id of the indicator
     */
    public String indicator() {
        return indicator.id();
    }

    /**
     * The weakest figure that does it; of a count, no weaker whole number does.
     *
     * @return an "at least" or an "at most"
     */
    public Figure figure() {
        return figure;
    }

    /**
     * The activity that would state the figure.
     *
     * @return its id, if it is there already
     */
    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    /**
     * The programme as it would be.
     *
     * @param programme the programme that was assessed
     * @return a copy with this one change
     */
    @Override
    public Programme apply(Programme programme) {
        return change.apply(programme);
    }

    /**
     * The change and what it would make of the goal.
     *
     * @param language the language
     * @return one line: "one more planned activity that states at least 1,020 children: expected"
     */
    public String inWords(Language language) {
        return what(language) + ": "
                + (status == Status.FULFILLED
                        ? language.choose("fulfilled", "opfyldt")
                        : language.choose("expected", "forventes opfyldt"));
    }

    private String what(Language language) {
        String level = tally == Tally.TOTAL ? language.choose("a level of ", "niveauet ") : "";
        return switch (kind) {
            case STATED -> activity + language.choose(" states ", " oplyser ") + level + amount(language);
            case CHANGED ->
                activity + language.choose(" states instead ", " oplyser i stedet ") + level + amount(language);
            case PLANNED ->
                language.choose("one more planned activity that states ", "én planlagt aktivitet mere, der oplyser ")
                        + level
                        + amount(language);
            case OBSERVED -> observed(((Alteration.Observing) change).observation(), language);
        };
    }

    private String observed(Observation observation, Language language) {
        String when = Wording.in(language).span(observation.period());
        if (tally == Tally.INCREMENT) {
            return language.choose("another ", "yderligere ")
                    + amount(language)
                    + language.choose(" counted (", " er talt (")
                    + when + ")";
        }
        String counted = observation.isFinal()
                ? language.choose(" as the final count on ", " er det endelige tal pr. ")
                : language.choose(" counted on ", " er talt pr. ");
        return amount(language) + counted + when;
    }

    private String amount(Language language) {
        Wording wording = Wording.in(language);
        String number = wording.figure(figure);
        String counted = indicator.domain() == Domain.PERCENT
                ? number + wording.percentSign()
                : indicator
                        .unit()
                        .map(unit -> number + " " + Printable.brief(unit))
                        .orElse(number);
        return named || indicator.unit().isEmpty() ? counted + " (" + Printable.brief(indicator.name()) + ")" : counted;
    }

    /** Equal if it is the same change with the same effect. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Way that
                && kind == that.kind
                && indicator.equals(that.indicator)
                && change.equals(that.change)
                && status == that.status
                && named == that.named;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, indicator, change, status, named);
    }

    /** The change in English. */
    @Override
    public String toString() {
        return inWords(Language.ENGLISH);
    }
}
