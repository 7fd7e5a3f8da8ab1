package org.maalbar.json;

import org.maalbar.problem.RefusedException;

/** Thrown to the reader by way of a host's code: a member of a rule is missing, or is not what the host asked for. */
final class MemberException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;
    private final String danish;

    private MemberException(String pointer, String code, String english, String danish) {
        super(english);
        this.pointer = pointer;
        this.code = code;
        this.danish = danish;
    }

    static MemberException missing(String name) {
        return new MemberException(
                "", "missing-field", "The field \"" + name + "\" is missing", "Feltet »" + name + "« mangler");
    }

    static MemberException of(String pointer, String code, String english, String danish) {
        return new MemberException(pointer, code, english, danish);
    }

    static MemberException of(String pointer, String code, IllegalArgumentException rejection) {
        return of(pointer, code, String.valueOf(rejection.getMessage()), RefusedException.danish(rejection));
    }

    /** The pointer of the member from the rule; empty for the rule itself. */
    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }

    String danish() {
        return danish;
    }
}
