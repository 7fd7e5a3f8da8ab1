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
 * A text that must be a percentage, with its sign: {@code 80 pct.}, {@code 80%} or {@code 12,5 procent} in Danish.
 * {@link org.maalbar.text.Wording#parsePercent} reads it as a share, where 1 is all.
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
@Repeatable(PercentText.List.class)
@Constraint(validatedBy = PercentTextValidator.class)
public @interface PercentText {
    /**
     * The language in which the text is read. That of the message is the locale's.
     *
     * @return a language
     */
    Language language() default Language.DANISH;

    /**
     * The numbers that may be before the sign; percentages of growth, which may be above 100, are amounts.
     *
     * @return a domain: whole numbers, decimals, or 0 to 100
     */
    Domain domain() default Domain.PERCENT;

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
        PercentText[] value();
    }
}
