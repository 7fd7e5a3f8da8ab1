package org.maalbar.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/** Validators as hosts have them: in a language, with or without expressions in messages. */
enum Forms {
    WITH_EXPRESSIONS(new ResourceBundleMessageInterpolator()),
    WITHOUT_EXPRESSIONS(new ParameterMessageInterpolator());

    static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private static final ThreadLocal<Locale> READER = new ThreadLocal<>();

    private final Validator validator;

    Forms(MessageInterpolator interpolator) {
        validator = validator(interpolator);
    }

    private static Validator validator(MessageInterpolator interpolator) {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new OfReader(interpolator))
                // As careless as a host can be.
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory();
        return factory.getValidator();
    }

    /** Chooses the locale of whoever reads, as Spring's does. */
    private static final class OfReader implements MessageInterpolator {
        private final MessageInterpolator interpolator;

        OfReader(MessageInterpolator interpolator) {
            this.interpolator = interpolator;
        }

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, READER.get());
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolator.interpolate(template, context, locale);
        }
    }

    /** What is said of a form in Danish. */
    static List<String> danish(Object form) {
        return WITHOUT_EXPRESSIONS.messages(DANISH, form);
    }

    /** What is said of a form in English. */
    static List<String> english(Object form) {
        return WITHOUT_EXPRESSIONS.messages(Locale.UK, form);
    }

    /** What a validator says that is made now, on a machine as it is now. */
    static List<String> afresh(Locale locale, Object form) {
        return messages(validator(new ParameterMessageInterpolator()), locale, form);
    }

    List<String> messages(Locale locale, Object form) {
        return messages(validator, locale, form);
    }

    private static List<String> messages(Validator validator, Locale locale, Object form) {
        READER.set(locale);
        return validator.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
