package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.maalbar.quantity.Figure;

/**
 * Where counting starts.
 *
 * @param day the day that the figure stands at the end of
 * @param figure the level on that day
 */
public record Baseline(LocalDate day, Figure figure) {

    /** Checks that both are there. */
    public Baseline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(figure, "figure");
    }
}
