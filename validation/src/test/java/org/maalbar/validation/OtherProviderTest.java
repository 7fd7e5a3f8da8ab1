package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.text.Language;

/** What becomes of messages where a provider knows nothing but the specification. */
class OtherProviderTest {
    private final List<String> templates = new ArrayList<>();

    record Form(
            @FigureText String danish,
            @FigureText(language = Language.ENGLISH) String english,
            @IdText String id,
            @FigureText(message = "Skriv et tal") String own,

            @FigureText(message = "Antal: {danish} ({english}), ikke \\{danish}, {max} eller ${1+1}")
            String around) {}

    /** A context that has only what the specification says, and notes what becomes of the violation. */
    private ConstraintValidatorContext context(String template) {
        templates.add(template);
        return (ConstraintValidatorContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getDefaultConstraintMessageTemplate" -> template;
                    case "unwrap" -> throw new ValidationException("It is nothing else");
                    case "disableDefaultConstraintViolation" -> {
                        templates.clear();
                        yield null;
                    }
                    case "buildConstraintViolationWithTemplate" -> builder((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Object builder(String template) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintViolationBuilder.class},
                (proxy, method, arguments) -> {
                    templates.add(template);
                    return null;
                });
    }

    private <A extends Annotation> List<String> templates(
            ConstraintValidator<A, CharSequence> validator, String field, Class<A> type, String text) throws Exception {
        A constraint = Form.class.getDeclaredField(field).getAnnotation(type);
        templates.clear();
        validator.initialize(constraint);
        String template = (String) type.getMethod("message").invoke(constraint);
        assertThat(validator.isValid(text, context(template))).isFalse();
        return templates;
    }

    @Test
    void aMessageIsInTheLanguageOfTheText() throws Exception {
        assertThat(templates(new FigureTextValidator(), "danish", FigureText.class, "mange"))
                .containsExactly("Skal være et tal, fx 450, ca. 450 eller mindst 125; »mange« kan ikke læses");
        assertThat(templates(new FigureTextValidator(), "english", FigureText.class, "many"))
                .containsExactly("Must be a number such as 450, about 450 or at least 125; \"many\" cannot be read");
        assertThat(templates(new IdTextValidator(), "id", IdText.class, "a  b"))
                .singleElement()
                .asString()
                .startsWith("An id must not");
    }

    @Test
    void whatAUserTypesIsNoTemplate() throws Exception {
        assertThat(templates(new FigureTextValidator(), "danish", FigureText.class, "${1+1}\\{x}"))
                .containsExactly(
                        "Skal være et tal, fx 450, ca. 450 eller mindst 125; »\\$\\{1+1\\}\\\\\\{x\\}« kan ikke læses");
    }

    @Test
    void aMessageOfTheHostTakesThePlaceOfOurs() throws Exception {
        assertThat(templates(new FigureTextValidator(), "own", FigureText.class, "mange"))
                .containsExactly("Skriv et tal");
    }

    @Test
    void aMessageOfTheHostMayContainTheReasonAndNoExpressions() throws Exception {
        assertThat(templates(new FigureTextValidator(), "around", FigureText.class, "$1 {danish}"))
                .containsExactly(
                        "Antal: Skal være et tal, fx 450, ca. 450 eller mindst 125; »\\$1 \\{danish\\}« kan ikke læses"
                                + " (Must be a number such as 450, ca. 450 or mindst 125; \"\\$1 \\{danish\\}\" cannot be read),"
                                + " ikke \\{danish}, {max} eller \\${1+1}");
    }

    /** Finds our classes for itself, and nothing of Hibernate Validator or Jackson. */
    private static final class Bare extends ClassLoader {
        Bare() {
            super(OtherProviderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.") || name.startsWith("com.fasterxml.")) {
                throw new ClassNotFoundException(name);
            } else if (!name.startsWith("org.maalbar.validation.") || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void withoutHibernateValidatorAndJacksonTextsAreReadAllTheSame() throws Exception {
        Class<?> test = new Bare().loadClass(OtherProviderTest.class.getName());

        assertThat(test.getClassLoader()).isInstanceOf(Bare.class);
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method same = test.getDeclaredMethod("aMessageIsInTheLanguageOfTheText");
        same.setAccessible(true);
        same.invoke(constructor.newInstance());
    }

    @Test
    void asAModuleItIsCompiledAgainstWithoutThem() {
        Set<Requires> requires = ModuleFinder.of(Path.of("target", "classes"))
                .find("org.maalbar.validation")
                .orElseThrow()
                .descriptor()
                .requires();

        assertThat(requires)
                .filteredOn(each ->
                        Set.of("org.hibernate.validator", "org.maalbar.json").contains(each.name()))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.modifiers()).containsExactly(Requires.Modifier.STATIC));
    }
}
