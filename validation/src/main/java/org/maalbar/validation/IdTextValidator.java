package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.text.Texts;

/** Reads a text as an id. */
public final class IdTextValidator extends TextValidator<IdText> {
    /** Made by the validator of the host. */
    public IdTextValidator() {}

    @Override
    Consumer<String> reader(IdText constraint) {
        return Texts::id;
    }
}
