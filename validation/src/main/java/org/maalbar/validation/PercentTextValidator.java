package org.maalbar.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reads a text as a percentage. */
public final class PercentTextValidator extends TextValidator<PercentText> {
    /** Made by the validator of the host. */
    public PercentTextValidator() {}

    @Override
    Language language(PercentText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(PercentText constraint) {
        Wording wording = Wording.in(constraint.language());
        Domain domain = constraint.domain();
        return text -> {
            BigDecimal share = wording.parsePercent(text);
            FigureTextValidator.check(Figure.exactly(share.movePointRight(2)), domain);
        };
    }
}
