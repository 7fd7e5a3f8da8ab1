package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is noted while one document is bound, and where the binding stands. */
final class Notes {
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Deque<JsonStreamContext> open = new ArrayDeque<>();
    private final Budget budget;

    Notes(Budget budget) {
        this.budget = budget;
    }

    static Notes of(DeserializationContext context) {
        return (Notes) Objects.requireNonNull(context.getAttribute(Notes.class));
    }

    /** Of the value that the parser stands at. */
    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** An object begins; where it stands is known to what it stands in. */
    void enter(JsonParser parser) {
        open.push(parser.getParsingContext().getParent());
    }

    void leave() {
        open.pop();
    }

    /** The pointer of the object that is being bound: the parser may have passed its end. */
    String object() {
        return open.element().pathAsPointer().toString();
    }

    /** Throws {@link TooManyException} if there are enough. */
    void add(Fault fault) throws TooManyException {
        if (!faults.contains(fault)) {
            if (!budget.takes(fault.length())) {
                throw new TooManyException();
            }
            faults.add(fault);
        }
    }

    List<Fault> faults() {
        return new ArrayList<>(faults);
    }

    /** Breaks off the binding of a document with too many faults; of a kind that Jackson lets through. */
    static final class TooManyException extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super((Closeable) null, "Too many faults");
        }
    }
}
