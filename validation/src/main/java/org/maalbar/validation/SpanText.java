package org.maalbar.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.maalbar.text.Language;

/**
 * A text that must be a day or a span of days: {@code 2017-18}, {@code efteråret 2018}, {@code 2. kvartal 2018} or
 * {@code 31-08-2018} in Danish. {@link org.maalbar.text.Wording#parseSpan} reads it.
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
@Repeatable(SpanText.List.class)
@Constraint(validatedBy = SpanTextValidator.class)
public @interface SpanText {
    /**
     * The language in which the text is read. That of the message is the locale's.
     *
     * @return a language
     */
    Language language() default Language.DANISH;

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
        SpanText[] value();
    }
}
