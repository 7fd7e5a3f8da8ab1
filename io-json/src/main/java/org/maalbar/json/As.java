package org.maalbar.json;

/** The forms by name, for {@link Reads}: an annotation can name a constant, not hold a form. */
enum As {
    FORMAT(Form.FORMAT),
    ID(Form.ID),
    TEXT(Form.TEXT),
    DAY(Form.DAY),
    SPAN(Form.SPAN),
    APPROXIMATION(Form.APPROXIMATION),
    AMOUNT(Form.AMOUNT),
    CURRENCY(Form.CURRENCY),
    BEHAVIOUR(Form.BEHAVIOUR),
    DOMAIN(Form.DOMAIN),
    STATE(Form.STATE),
    STATUS(Form.STATUS),
    FUNDING(Form.FUNDING),
    OVERLAP(Form.OVERLAP),
    GROWTH(Form.GROWTH),
    COUNTS(Form.COUNTS),
    TALLY(Form.TALLY),
    VERDICT(Form.VERDICT),
    MISSING(Form.MISSING),
    ASSESSMENT_FORMAT(Form.ASSESSMENT_FORMAT),
    SNAPSHOT_FORMAT(Form.SNAPSHOT_FORMAT),
    SHA_256(Form.SHA_256);

    /** A code and a function without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Form<?, ?> form;

    As(Form<?, ?> form) {
        this.form = form;
    }

    Form<?, ?> form() {
        return form;
    }
}
