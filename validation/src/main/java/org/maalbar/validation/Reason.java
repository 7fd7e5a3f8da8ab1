package org.maalbar.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/**
 * Why something is rejected, in both languages.
 *
 * @param english why, in English
 * @param danish the same in Danish
 */
record Reason(String english, String danish) {
    /**
     * The message of our constraints; the bundles of this name choose the language by the locale of the validation. The annotations repeat
     * it, since they are exported and this is not.
     */
    static final String MESSAGE = "{org.maalbar.validation.message}";

    /** What means something in a template of the host: our parameters, expressions, and what a backslash takes the meaning of. */
    private static final Pattern SIGNS = Pattern.compile("\\\\.|\\{english}|\\{danish}|\\$", Pattern.DOTALL);

    static Reason of(IllegalArgumentException refusal) {
        return new Reason(String.valueOf(refusal.getMessage()), RefusedException.danish(refusal));
    }

    /** The first of several problems, and how many other errors there are. */
    static Reason of(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        Problem first = errors.get(0);
        int others = errors.size() - 1;
        String more = others == 0 ? "" : " (and " + others + (others == 1 ? " more error)" : " more errors)");
        String moreInDanish = others == 0 ? "" : " (og " + others + " fejl mere)";
        return new Reason(
                place(first.place(), "line ") + first.message() + more,
                place(first.place(), "linje ") + first.danish() + moreInDanish);
    }

    private static String place(Place place, String line) {
        String where = place.line().isPresent()
                ? line + place.line().getAsInt() + ":" + place.column().orElse(1)
                : "";
        // It has names that the author of the document chose.
        String pointer = Printable.of(place.pointer().orElse(""));
        String both = where.isEmpty() || pointer.isEmpty() ? where + pointer : where + " " + pointer;
        return both.isEmpty() ? "" : both + ": ";
    }

    /**
     * Checks a document.
     *
     * @throws RefusedException if it could not be read
     */
    static void check(Loaded<?> document) {
        if (document.hasErrors()) {
            Reason reason = of(document.problems());
            throw new RefusedException(reason.english(), reason.danish());
        }
    }

    /**
     * Makes this the message of the violation. It has words of users in it, so it is never part of a template, which could name
     * properties of the host or contain an expression: Hibernate Validator takes it as a parameter. Up to 8.0.3 and 9.0, it looks for
     * expressions in parameters, too, unless it is set to evaluate none.
     *
     * @param otherwise the language with another provider, from which nothing can be had that depends on the locale
     */
    void tell(ConstraintValidatorContext context, Language otherwise) {
        String template = context.getDefaultConstraintMessageTemplate();
        try {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("english", english)
                    .addMessageParameter("danish", danish)
                    .buildConstraintViolationWithTemplate(template)
                    .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE)
                    .addConstraintViolation();
            context.disableDefaultConstraintViolation();
        } catch (ValidationException | LinkageError e) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            template.equals(MESSAGE) ? literal(otherwise.choose(english, danish)) : filledIn(template))
                    .addConstraintViolation();
        }
    }

    /** A template of the host with the reason as it is, and with expressions that are only shown, as the constraints promise. */
    private String filledIn(String template) {
        return SIGNS.matcher(template)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        switch (sign.group()) {
                            case "{english}" -> literal(english);
                            case "{danish}" -> literal(danish);
                            case "$" -> "\\$";
                            default -> sign.group();
                        }));
    }

    /** A template that stands for exactly this text. */
    private static String literal(String text) {
        StringBuilder template = new StringBuilder();
        text.chars().forEach(each -> {
            if (each == '{' || each == '}' || each == '$' || each == '\\') {
                template.append('\\');
            }
            template.append((char) each);
        });
        return template.toString();
    }
}
