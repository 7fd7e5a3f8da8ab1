package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;

/** Reads a text as a figure. */
public final class FigureTextValidator extends TextValidator<FigureText> {
    /** Made by the validator of the host. */
    public FigureTextValidator() {}

    @Override
    Language language(FigureText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(FigureText constraint) {
        Wording wording = Wording.in(constraint.language());
        Domain domain = constraint.domain();
        if (constraint.unit().isEmpty()) {
            return text -> check(wording.parseFigure(text), domain);
        }
        String unit = Texts.text(constraint.unit());
        return text -> check(wording.parseFigure(text, unit), domain);
    }

    /**
     * Checks a figure.
     *
     * @throws IllegalArgumentException if no value of the domain agrees with it
     */
    static void check(Figure figure, Domain domain) {
        figure.bounds(domain, Approximation.DEFAULT);
    }
}
