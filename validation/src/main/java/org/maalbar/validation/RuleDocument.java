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
 * A text that must be the rule of a goal in JSON: <code>{"atLeast": 500, "of": "parents"}</code>.
 * {@link org.maalbar.json.ValueJson} reads it. Whether there is such an indicator, only a programme can tell.
 *
 * <p>Null and a blank text are valid; use {@code @NotBlank} where a rule is required.
 *
 * <p>The message says the first error, its line and column and its JSON pointer, and how many more there are, in Danish or English.
 * Warnings are not violations. Rules of the host's own are unknown here.
 *
 * <p>It needs {@code maalbar-io-json}, which this module does not bring; the other constraints do without.
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
@Repeatable(RuleDocument.List.class)
@Constraint(validatedBy = RuleTextValidator.class)
public @interface RuleDocument {
    /**
     * How large the document may be.
     *
     * @return the most bytes, from 1 up
     */
    int bytes() default 32 * 1024 * 1024;

    /**
     * What to say of a document that is rejected. No expression in it is evaluated.
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
        RuleDocument[] value();
    }
}
