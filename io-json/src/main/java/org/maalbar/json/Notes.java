package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** What is noted while one document is bound, and where the binding stands. */
final class Notes {
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    static Notes of(DeserializationContext context) {
        return (Notes) Objects.requireNonNull(context.getAttribute(Notes.class));
    }

    /** Of the value that the parser stands at. */
    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    void enter(String pointer) {
        open.push(pointer);
    }

    void leave() {
        open.pop();
    }

    /** The pointer of the object that is being bound: the parser may have passed its end. */
    String object() {
        return open.element();
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    List<Fault> faults() {
        return faults;
    }
}
