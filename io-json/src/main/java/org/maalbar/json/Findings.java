package org.maalbar.json;

import com.google.common.base.Suppliers;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the validator finds in a bound document. Slow to begin with, so nothing that is right ever comes here.
 *
 * <p>It is shown one record at a time, so that it can be stopped when enough is found. No text of a document becomes a message
 * template: what is told are the words of the refusals, which pass by the validator as they are.
 */
final class Findings {
    private static final Supplier<HibernateValidatorFactory> FACTORY = Suppliers.memoize(Validators::factory);

    private final Validator validator;
    private final Budget budget;

    /** The pointers of what is known to be at fault, and of all that it stands in. */
    private final Set<String> refused = new HashSet<>();

    private final Set<Fault> found = new LinkedHashSet<>();

    private Findings(List<Fault> known, JsonSettings settings, Budget budget) {
        known.forEach(fault -> refused.addAll(fault.pointers()));
        this.validator = FACTORY.get()
                .usingContext()
                .constraintValidatorPayload(settings)
                .getValidator();
        this.budget = budget;
    }

    /** What is wrong with a document, part by part; empty exactly if the domain takes each of its parts. */
    static Set<Fault> of(Object document, JsonSettings settings) {
        return without(List.of(), document, settings, new Budget());
    }

    /** The same, but for what only follows from faults that are known already. */
    static Set<Fault> without(List<Fault> known, Object document, JsonSettings settings, Budget budget) {
        Findings findings = new Findings(known, settings, budget);
        if (document instanceof Record record) {
            findings.look("", record);
        }
        return findings.found;
    }

    private void look(String pointer, Record document) {
        validator.validate(document).stream()
                .sorted(Comparator.comparing(Findings::place))
                .forEach(violation ->
                        refusal(violation).under(pointer).faults().forEach(fault -> note(fault, violation, pointer)));
        for (Validators.Cascade cascade : Validators.cascades(document.getClass())) {
            if (cascade.of(document) instanceof List<?> items) {
                for (int i = 0; i < items.size() && !budget.isSpent(); i++) {
                    look(pointer + "/" + cascade.name() + "/" + i, items.get(i));
                }
            } else if (!budget.isSpent()) {
                look(pointer + "/" + cascade.name(), cascade.of(document));
            }
        }
    }

    /** In what order they are told, should they be too many: the validator finds them in none. */
    private static String place(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getName();
    }

    private void look(String pointer, @Nullable Object part) {
        if (part instanceof Record record) {
            look(pointer, record);
        }
    }

    private void note(Fault fault, ConstraintViolation<?> violation, String pointer) {
        boolean isTogether = violation.getConstraintDescriptor().getAnnotation() instanceof Makeable;
        if (!follows(fault, isTogether, pointer) && !found.contains(fault) && budget.takes(fault.length())) {
            found.add(fault);
        }
    }

    /** Whether it may only be wrong because something else was passed over: what is together wrong, and what seems missing. */
    private boolean follows(Fault fault, boolean isTogether, String object) {
        if (!fault.about().isEmpty()) {
            return fault.about().stream().anyMatch(refused::contains);
        }
        return refused.contains(fault.pointer()) || (isTogether && !fault.isMissing() && refused.contains(object));
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Required) {
            return new Refusal(Fault.missing(pointer.substring(1)));
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
}
