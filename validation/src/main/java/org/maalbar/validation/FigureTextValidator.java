package org.maalbar.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reads a text as a figure; what is wrong with it becomes the message. */
public final class FigureTextValidator implements ConstraintValidator<FigureText, CharSequence> {
    private Language language = Language.DANISH;
    private Domain domain = Domain.AMOUNT;
    private boolean hasMessage;

    /** Made by the validator of the host. */
    public FigureTextValidator() {}

    @Override
    public void initialize(FigureText constraint) {
        language = Language.of(constraint.language());
        domain = constraint.domain();
        hasMessage = !constraint.message().isEmpty();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        try {
            Wording.in(language).parseFigure(text.toString()).bounds(domain, Approximation.DEFAULT);
            return true;
        } catch (IllegalArgumentException e) {
            if (!hasMessage) {
                String english = String.valueOf(e.getMessage());
                String message = language.choose(english, RefusedException.danish(e));
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(literal(message)).addConstraintViolation();
            }
            return false;
        }
    }

    /** A text of a user must not act as a template: it could name properties of the host, or contain an expression. */
    private static String literal(String message) {
        StringBuilder template = new StringBuilder();
        message.chars().forEach(each -> {
            if (each == '{' || each == '}' || each == '$' || each == '\\') {
                template.append('\\');
            }
            template.append((char) each);
        });
        return template.toString();
    }
}
