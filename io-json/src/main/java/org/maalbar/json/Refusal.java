package org.maalbar.json;

import java.util.List;

/** Thrown where an object of a document cannot become what it should be; holds what is wrong with it. */
final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    Refusal(List<Fault> faults) {
        super(faults.get(0).english());
        this.faults = List.copyOf(faults);
    }

    Refusal(Fault fault) {
        this(List.of(fault));
    }

    List<Fault> faults() {
        return faults;
    }

    /** The same refusal of a part that stands at this pointer. */
    Refusal under(String pointer) {
        return new Refusal(faults.stream().map(fault -> fault.under(pointer)).toList());
    }
}
