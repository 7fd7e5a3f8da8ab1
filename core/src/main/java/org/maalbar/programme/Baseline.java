package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.maalbar.quantity.Figure;

/**
 * Where counting starts. It is no observation: it says nothing of what came later.
 *
 * @param day the day at whose start counting starts; what is counted on that day comes on top
 * @param figure the level at that moment
 */
public record Baseline(LocalDate day, Figure figure) {

    /** Checks that both are there. */
    public Baseline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(figure, "figure");
    }
}
