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

/**
 * A text that must be a figure, as people write figures: {@code 450}, {@code ca. 450}, {@code mindst 125}, {@code 5 til 10} or
 * {@code ikke oplyst} in Danish. {@link org.maalbar.text.Wording#parseFigure} reads it.
 *
 * <pre>{@code
 * record Count(@NotNull @FigureText(domain = Domain.COUNT) String participants) {}
 * }</pre>
 *
 * <p>Null is valid; use {@code @NotNull} where a figure is required. The message says what is wrong with the text, in the
 * language in which it is read, unless the constraint has a message of its own.
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
     * The code of the language in which the text is read.
     *
     * @return {@code da} or {@code en}
     */
    String language() default "da";

    /**
     * The numbers that the figure may have.
     *
     * @return a domain: whole numbers, decimals, or 0 to 100
     */
    Domain domain() default Domain.AMOUNT;

    /**
     * What to say if the text is no such figure.
     *
     * @return a message; if it is empty, the message says what is wrong
     */
    String message() default "";

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
