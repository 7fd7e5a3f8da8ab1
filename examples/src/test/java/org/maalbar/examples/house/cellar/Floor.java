package org.maalbar.examples.house.cellar;

import java.util.function.Supplier;
import org.maalbar.examples.house.attic.Roof;

/** Knows the roof that stands on it, and should not. */
public record Floor(Supplier<Roof> above) {
    public Floor lower() {
        return new Roof(this).floor();
    }

    /** Has the name of another, and one of the JDK within. */
    public record Chimney() {
        /** Is hidden by its outer class. */
        public record List() {}
    }
}
