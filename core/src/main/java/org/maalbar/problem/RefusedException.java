package org.maalbar.problem;

/** Thrown for a value that cannot be what it is said to be; says why in English, as its message, and in Danish. */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String danish;

    /**
     * An exception that says why a value is rejected.
     *
     * @param english why, with the offending value
     * @param danish the same in Danish
     */
    public RefusedException(String english, String danish) {
        super(english);
        this.danish = danish;
    }

    /**
     * The same, with the exception that found it.
     *
     * @param english why, with the offending value
     * @param danish the same in Danish
     * @param cause what found it out
     */
    public RefusedException(String english, String danish, Throwable cause) {
        super(english, cause);
        this.danish = danish;
    }

    /**
     * Why the value is rejected, in Danish.
     *
     * @return the Danish message
     */
    public String danish() {
        return danish;
    }

    /**
     * Why a value is rejected, in Danish where that is known.
     *
     * @param refusal any exception for a value that is rejected, of an application's own too
     * @return the Danish message, or the only one there is
     */
    public static String danish(IllegalArgumentException refusal) {
        return refusal instanceof RefusedException known ? known.danish() : String.valueOf(refusal.getMessage());
    }
}
