package org.maalbar.base.field;

/**
 * A form that only one format has, which knows how to read and write it.
 *
 * @param <T> what a value means
 */
public abstract non-sealed class OwnForm<T> extends Form<T> {
    /**
     * Makes a form.
     *
     * @param code the code of the problem if a value means nothing
     */
    protected OwnForm(String code) {
        super(Kind.OWN, code);
    }
}
