package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;

/** Reads a text as a number. */
public final class NumberTextValidator extends TextValidator<NumberText> {
    /** Made by the validator of the host. */
    public NumberTextValidator() {}

    @Override
    Language language(NumberText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(NumberText constraint) {
        Wording wording = Wording.in(constraint.language());
        Domain domain = constraint.domain();
        if (constraint.unit().isEmpty()) {
            return text -> FigureTextValidator.check(Figure.exactly(wording.parseNumber(text)), domain);
        }
        String unit = Texts.text(constraint.unit());
        return text -> FigureTextValidator.check(Figure.exactly(wording.parseNumber(text, unit)), domain);
    }
}
