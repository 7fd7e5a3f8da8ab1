package org.maalbar.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that must be an id: 1 to 200 characters, each of which can be seen, and single spaces inside.
 * {@link org.maalbar.text.Texts#id} reads it.
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
@Repeatable(IdText.List.class)
@Constraint(validatedBy = IdTextValidator.class)
public @interface IdText {
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
        IdText[] value();
    }
}
