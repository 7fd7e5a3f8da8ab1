package org.maalbar.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;

/**
 * A text that must be a figure, as people write figures: {@code 450}, {@code ca. 450}, {@code mindst 125}, {@code 5 til 10} or
 * {@code ikke oplyst} in Danish. {@link org.maalbar.text.Wording#parseFigure(String)} reads it.
 *
 * <pre>{@code
 * record Count(@NotBlank @FigureText(domain = Domain.COUNT, unit = "deltagere") String participants) {}
 * }</pre>
 *
 * <p>Null and blank texts are valid; use {@code @NotBlank} where one is required. The text is read as it is: spaces around it are
 * rejected, as they are by that reader. The message is the reader's, in Danish or English.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
})
@Repeatable(FigureText.List.class)
@Constraint(validatedBy = FigureTextValidator.class)
public @interface FigureText {
    /**
     * The language in which the text is read. That of the message is the locale's.
     *
     * @return a language
     */
    Language language() default Language.DANISH;

    /**
     * The numbers that the figure may have.
     *
     * @return a domain: whole numbers, decimals, or 0 to 100
     */
    Domain domain() default Domain.AMOUNT;

    /**
     * The unit that is meant: it may be behind the number, and no other may.
     *
     * @return a unit, such as {@code timer}; if it is empty, the number is alone
     */
    String unit() default "";

    /**
     * What to say of a text that is rejected. No expression in it is evaluated.
     *
     * @return a message, in which <code>{english}</code> and <code>{danish}</code> are the reason
     */
    String message() default "{org.maalbar.validation.message}";

    /**
     * The groups of the constraint.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE
    })
    @interface List {
        /**
         * The constraints.
         *
         * @return the constraints
         */
        FigureText[] value();
    }
}
