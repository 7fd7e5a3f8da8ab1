package dk.example.host;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Which languages the host speaks, and how it says what is wrong with a form. */
@Configuration
class HostSettings {
    /** Whoever asks for neither language, or for none, gets Danish. */
    @Bean
    LocaleResolver localeResolver() {
        Locale danish = Locale.forLanguageTag("da");
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(danish, Locale.ENGLISH));
        resolver.setDefaultLocale(danish);
        return resolver;
    }

    /**
     * Messages such as {@code {required}} come from {@code messages.properties}. Spring would fill in {0} in any message, also where a
     * user typed it.
     */
    @Bean
    static LocalValidatorFactoryBean validator(MessageSource messages) {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean() {
            @Override
            protected boolean requiresMessageFormat(ConstraintViolation<?> violation) {
                return false;
            }
        };
        validator.setValidationMessageSource(messages);
        return validator;
    }
}
