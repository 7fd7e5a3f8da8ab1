package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Suppliers;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/**
 * Everything that the validator finds in a bound document. Slow to begin with, so nothing that is right ever comes here.
 *
 * <p>No text of a document becomes a message template: what is told are the words of the refusals, which pass by the validator
 * as they are.
 */
final class Findings {
    /** Kept, so that its level is; at the start the validator logs its version, and nobody here asked for it. */
    private static final Logger VERSION = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private static final Supplier<HibernateValidatorFactory> FACTORY = Suppliers.memoize(Findings::factory);

    private Findings() {}

    /** What is wrong with a document, part by part; empty exactly if the domain takes each of its parts. */
    static Set<Fault> of(Object document, JsonSettings settings) {
        return without(List.of(), document, settings);
    }

    /** The same, but for what only follows from faults that are known already. */
    static Set<Fault> without(List<Fault> known, Object document, JsonSettings settings) {
        Set<String> refused = new HashSet<>();
        known.forEach(fault -> refused.addAll(fault.pointers()));
        Set<Fault> found = new LinkedHashSet<>();
        FACTORY.get()
                .usingContext()
                .constraintValidatorPayload(settings)
                .getValidator()
                .validate(document)
                .forEach(violation -> refusal(violation).faults().stream()
                        .filter(fault -> !follows(fault, violation, refused))
                        .forEach(found::add));
        return found;
    }

    /** Whether it may only be wrong because something else was passed over: what is together wrong, and what seems missing. */
    private static boolean follows(Fault fault, ConstraintViolation<?> violation, Set<String> refused) {
        boolean isOfTheWhole = violation.getConstraintDescriptor().getAnnotation() instanceof Makeable;
        return refused.contains(fault.pointer())
                || (isOfTheWhole && !fault.isMissing() && refused.contains(pointer(violation.getPropertyPath())));
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Required) {
            int name = pointer.lastIndexOf('/');
            return new Refusal(Fault.missing(pointer.substring(name + 1))).under(pointer.substring(0, name));
        }
        HibernateConstraintViolation<?> refused = violation.unwrap(HibernateConstraintViolation.class);
        return refused.getDynamicPayload(Refusal.class).under(pointer);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** For a constraint: notes why, and answers false. */
    static boolean refuse(ConstraintValidatorContext context, Refusal refusal) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(refusal);
        return false;
    }

    /** For a constraint: what the host has set. */
    static JsonSettings settings(ConstraintValidatorContext context) {
        return Objects.requireNonNull(context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(JsonSettings.class));
    }

    private static HibernateValidatorFactory factory() {
        VERSION.setLevel(Level.WARNING);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .propertyNodeNameProvider(Findings::jsonName)
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
    }

    private static String jsonName(Property property) {
        return property instanceof JavaBeanProperty component
                ? Arrays.stream(component.getDeclaringClass().getDeclaredFields())
                        .filter(field -> field.getName().equals(property.getName()))
                        .map(field -> field.getAnnotation(JsonProperty.class))
                        .filter(Objects::nonNull)
                        .map(JsonProperty::value)
                        .findFirst()
                        .orElse(property.getName())
                : property.getName();
    }
}
