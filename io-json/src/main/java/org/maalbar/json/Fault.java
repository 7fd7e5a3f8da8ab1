package org.maalbar.json;

import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;

/**
 * One thing that is wrong with an object of a document.
 *
 * @param pointer where, as a JSON pointer from the object; empty for the object itself
 * @param code the stable code of the problem
 * @param english why, in English
 * @param danish why, in Danish
 */
record Fault(String pointer, String code, String english, String danish) {

    /** A value that one of the library's own types refuses. */
    static Fault of(String pointer, String code, IllegalArgumentException refusal) {
        return new Fault(pointer, code, String.valueOf(refusal.getMessage()), RefusedException.danish(refusal));
    }

    static Fault missing(String name) {
        return new Fault("", "missing-field", "The field \"" + name + "\" is missing", "Feltet »" + name + "« mangler");
    }

    /** The same fault, of an object at this pointer. */
    Fault under(String parent) {
        return new Fault(parent + pointer, code, english, danish);
    }

    Problem error() {
        return Problem.error(code, Place.pointer(pointer), english, danish);
    }
}
