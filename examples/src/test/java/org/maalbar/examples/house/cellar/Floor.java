package org.maalbar.examples.house.cellar;

import java.util.function.Supplier;
import org.maalbar.examples.house.attic.Roof;

/** Knows the roof that stands on it, and should not. */
public record Floor(Supplier<Roof> above) {
    public Floor lower() {
        return new Roof(this).floor();
    }
}
