package org.maalbar.programme;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompleteDimension;

/**
 * Whether figures may be stated for indicators, as seen or as planned; reports each that may not.
 *
 * @param indicators what is counted, by id
 * @param approximation what "about" means
 * @param problems takes what is wrong
 */
record FigureCheck(Map<String, Indicator> indicators, Approximation approximation, Consumer<Problem> problems) {

    /**
     * A JSON pointer, put together only where something is wrong.
     *
     * @param parent where it leads from; null if from the programme
     * @param step the steps from there
     * @param item which item of the list that they lead to, or -1
     */
    record Pointer(@Nullable Pointer parent, String step, int item) {
        static Pointer of(String step) {
            return new Pointer(null, step, -1);
        }

        static Pointer of(String list, int item) {
            return new Pointer(null, list, item);
        }

        Pointer to(String steps) {
            return new Pointer(this, steps, -1);
        }

        Pointer to(String list, int which) {
            return new Pointer(this, list, which);
        }

        @Override
        public String toString() {
            return (parent == null ? "" : parent.toString()) + step + (item < 0 ? "" : "/" + item);
        }
    }

    /** All that can be wrong with an observation by itself. */
    void observation(Observation observation, Pointer pointer) {
        Indicator indicator = indicator(observation.indicator(), pointer, "/indicator");
        if (indicator != null) {
            String member = observation.tally().member();
            figure(indicator, observation.figure(), pointer, member);
            increment(indicator, observation.tally(), pointer, member);
            if (observation.category().isPresent()) {
                category(indicator, observation.category().get(), pointer, "/category/name");
            }
        }
    }

    /** An indicator, or null and a problem if there is none such. */
    @Nullable
    Indicator indicator(String id, Pointer pointer, String steps) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            error(
                    "unknown-indicator",
                    pointer.to(steps),
                    "No indicator \"" + id + "\"",
                    "Indikatoren »" + id + "« findes ikke");
        }
        return indicator;
    }

    /** What a figure is understood to mean, or null and a problem if it is not possible. */
    @Nullable
    Bounds figure(Indicator indicator, Figure figure, Pointer pointer, String steps) {
        try {
            return figure.bounds(indicator.domain(), approximation);
        } catch (IllegalArgumentException e) {
            error(
                    "figure-outside-domain",
                    pointer.to(steps),
                    "\"" + indicator.id() + "\": " + e.getMessage(),
                    "»" + indicator.id() + "«: " + RefusedException.danish(e));
            return null;
        }
    }

    /** Everyone counted is in one of the categories of a complete dimension, so there is no other. */
    void category(Indicator indicator, Category category, Pointer pointer, String steps) {
        if (indicator.complete().isEmpty()) {
            return;
        }
        CompleteDimension complete = indicator.complete().get();
        if (complete.dimension().equals(category.dimension())
                && !complete.categories().contains(category.name())) {
            error(
                    "unknown-category",
                    pointer.to(steps),
                    "\"" + indicator.id() + "\" has a complete dimension " + complete + ", which does not contain \""
                            + category.name() + "\"",
                    "»" + indicator.id() + "« har en fuldstændig opdeling " + complete + ", som ikke indeholder »"
                            + category.name() + "«");
        }
    }

    void increment(Indicator indicator, Tally tally, Pointer pointer, String steps) {
        if (tally == Tally.INCREMENT
                && (indicator.behaviour() != Behaviour.CUMULATIVE || indicator.domain() == Domain.PERCENT)) {
            boolean isPercent = indicator.domain() == Domain.PERCENT;
            error(
                    "increment-not-allowed",
                    pointer.to(steps),
                    "\"" + indicator.id() + "\" is " + (isPercent ? "a percentage" : "not cumulative")
                            + ": only totals can be stated",
                    "»" + indicator.id() + "« er " + (isPercent ? "en procentdel" : "ikke kumulativ")
                            + ": kun samlede tal kan oplyses");
        }
    }

    void error(String code, Pointer pointer, String english, String danish) {
        problems.accept(Problem.error(code, Place.pointer(pointer.toString()), english, danish));
    }
}
