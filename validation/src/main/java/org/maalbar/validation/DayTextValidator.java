package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reads a text as a day. */
public final class DayTextValidator extends TextValidator<DayText> {
    /** Made by the validator of the host. */
    public DayTextValidator() {}

    @Override
    Language language(DayText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(DayText constraint) {
        return Wording.in(constraint.language())::parseDay;
    }
}
