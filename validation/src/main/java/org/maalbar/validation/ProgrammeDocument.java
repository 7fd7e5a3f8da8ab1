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
 * A text, bytes in UTF-8, or a tree of Jackson 2 that must be a programme in JSON. {@link org.maalbar.json.ProgrammeJson} reads it.
 *
 * <p>Null, a blank text and no bytes at all are valid; use {@code @NotBlank} or {@code @NotEmpty} where a document is required. In
 * a tree, repeated names cannot be seen any more.
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
@Repeatable(ProgrammeDocument.List.class)
@Constraint(validatedBy = {ProgrammeTextValidator.class, ProgrammeBytesValidator.class, ProgrammeNodeValidator.class})
public @interface ProgrammeDocument {
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
        ProgrammeDocument[] value();
    }
}
