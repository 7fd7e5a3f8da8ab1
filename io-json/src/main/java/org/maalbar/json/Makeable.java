package org.maalbar.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An object whose members, each right by itself, must also be right together. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = Makeable.Check.class)
@interface Makeable {
    /** Never shown: the words are those of the refusal. */
    String message() default "";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** Whether the domain takes it. */
    final class Check implements ConstraintValidator<Makeable, Makes<?>> {
        @Override
        public boolean isValid(@Nullable Makes<?> document, ConstraintValidatorContext context) {
            if (document == null) {
                return true;
            }
            try {
                document.make(Findings.settings(context));
                return true;
            } catch (Refusal e) {
                return Findings.refuse(context, e);
            }
        }
    }
}
