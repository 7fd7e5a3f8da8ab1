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

/** A member that is written in a certain form. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = Reads.Check.class)
@interface Reads {
    /** The form. */
    As value();

    /** Never shown: the words are those of the refusal. */
    String message() default "";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** Whether a value has its form. */
    final class Check implements ConstraintValidator<Reads, Object> {
        private Form<Object, ?> form = new Form<>("", value -> value);

        @Override
        public void initialize(Reads reads) {
            form = cast(reads.value().form());
        }

        /** The member's type is what the form reads; nothing else could be bound to it. */
        @SuppressWarnings("unchecked")
        private static Form<Object, ?> cast(Form<?, ?> form) {
            return (Form<Object, ?>) form;
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                return form.meaning().apply(value) != null;
            } catch (IllegalArgumentException e) {
                return Findings.refuse(context, new Refusal(Fault.of("", form.code(), e)));
            }
        }
    }
}
