package org.maalbar.json;

/**
 * How much a document may be, so that a hostile one costs little. They are far above what programmes need; only the size is for
 * a host to change.
 */
final class Limits {
    /** The most bytes of a document, unless the host says otherwise. */
    static final int BYTES = 64 << 20;

    /** How many lists and objects may stand in each other. */
    static final int DEPTH = 100;

    /** The most names, values and brackets. */
    static final int TOKENS = 20_000_000;

    /** The most characters of a number. */
    static final int NUMBER_LENGTH = 100;

    /** The most characters of a text. */
    static final int TEXT_LENGTH = 200_000;

    /** The most characters of the name of a field. */
    static final int NAME_LENGTH = 1_000;

    /** The most items of a list. */
    static final int ITEMS = 1_000_000;

    /** How many problems of one document are reported; the others are not looked for. */
    static final int PROBLEMS = 1_000;

    private Limits() {}
}
