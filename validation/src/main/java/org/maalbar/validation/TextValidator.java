package org.maalbar.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;

/**
 * Gives texts to one of our readers. What it says of those that it rejects becomes the message.
 *
 * @param <A> the constraint
 */
abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private Consumer<String> reader = text -> {};
    private Language language = Language.ENGLISH;

    @Override
    public final void initialize(A constraint) {
        reader = reader(constraint);
        language = language(constraint);
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || isBlank(text.toString())) {
            return true;
        }
        try {
            reader.accept(text.toString());
            return true;
        } catch (IllegalArgumentException e) {
            Reason.of(e).tell(context, language);
            return false;
        }
    }

    /**
     * Whether a text is blank both for {@code @NotBlank}, for which an em space is not, and for {@link String#isBlank}, for which a
     * null character is not: whatever only one of them lets pass is read.
     */
    private static boolean isBlank(String text) {
        return text.trim().isEmpty() && text.isBlank();
    }

    /**
     * What reads a text; it throws an {@link IllegalArgumentException} for one that it rejects.
     *
     * @throws IllegalArgumentException if the constraint has an attribute that cannot be
     */
    abstract Consumer<String> reader(A constraint);

    /** The language of the message where the locale is not known. */
    Language language(A constraint) {
        return Language.ENGLISH;
    }
}
