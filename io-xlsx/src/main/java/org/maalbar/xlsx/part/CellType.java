package org.maalbar.xlsx.part;

/** What kind of value a cell has, as the file says (ECMA-376, 18.18.11). */
public enum CellType {
    NUMBER("n"),
    /** The number of a text that cells have in common. */
    SHARED_TEXT("s"),
    /** What a formula gave. */
    FORMULA_TEXT("str"),
    TEXT("inlineStr"),
    TRUTH("b"),
    ERROR("e"),
    DAY("d"),
    /** None of these. */
    UNKNOWN("");

    private static final CellType[] ALL = values();

    private final String code;

    CellType(String code) {
        this.code = code;
    }

    static CellType of(CharSequence code) {
        for (CellType type : ALL) {
            if (type.code.length() == code.length() && type.code.contentEquals(code)) {
                return type;
            }
        }
        return UNKNOWN;
    }
}
