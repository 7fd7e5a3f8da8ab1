package org.maalbar.json;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;

/**
 * One thing that is wrong with an object of a document.
 *
 * @param pointer what is wrong, as a JSON pointer from the object; empty for the object itself
 * @param code the stable code of the problem
 * @param english why, in English
 * @param danish why, in Danish
 * @param about the pointers of those members that make it wrong; all of the object's, if none is named
 */
record Fault(String pointer, String code, String english, String danish, List<String> about) {
    private static final String MISSING = "missing-field";

    Fault(String pointer, String code, String english, String danish) {
        this(pointer, code, english, danish, List.of());
    }

    /** A value that the domain refuses. */
    static Fault of(String pointer, String code, IllegalArgumentException refusal) {
        return new Fault(pointer, code, String.valueOf(refusal.getMessage()), RefusedException.danish(refusal));
    }

    static Fault missing(String name) {
        return new Fault(
                "/" + Locations.step(name),
                MISSING,
                "The field \"" + name + "\" is missing",
                "Feltet »" + name + "« mangler");
    }

    /** The same fault, of these members, whatever else is wrong with the object. */
    Fault of(String... members) {
        return new Fault(pointer, code, english, danish, List.of(members));
    }

    /** How much there is to tell. */
    int length() {
        return pointer.length() + english.length() + danish.length();
    }

    boolean isMissing() {
        return code.equals(MISSING);
    }

    /** The same fault, of an object at this pointer. */
    Fault under(String parent) {
        List<String> under = about.stream().map(member -> parent + member).toList();
        return new Fault(parent + pointer, code, english, danish, under);
    }

    /** The same fault, of the part at a pointer that it stands in. */
    Fault within(String part) {
        return new Fault(pointer.substring(part.length()), code, english, danish);
    }

    /** Whether the document is of another format. */
    boolean isForeign() {
        return code.equals(Form.FORMAT.code());
    }

    /** Of what is wrong, and of everything that it is in. */
    List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            pointers.add(pointer.substring(0, end));
        }
        return pointers;
    }

    /** What is missing has no place but that of the object it is missing from. */
    Problem error() {
        String place = isMissing() ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
        return Problem.error(code, Place.pointer(place), english, danish);
    }
}
