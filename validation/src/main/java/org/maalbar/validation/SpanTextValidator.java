package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reads a text as a span of days. */
public final class SpanTextValidator extends TextValidator<SpanText> {
    /** Made by the validator of the host. */
    public SpanTextValidator() {}

    @Override
    Language language(SpanText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(SpanText constraint) {
        return Wording.in(constraint.language())::parseSpan;
    }
}
