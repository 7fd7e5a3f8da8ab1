package org.maalbar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.problem.Printable;

/**
 * The forms in which something may be written. A text is read if one of them is all of it; otherwise the first character that
 * fits none of them is named.
 *
 * @param <T> what is written
 */
final class Grammar<T> {
    private static final int LONGEST = 200;

    private final String what;
    private final List<Form<T>> forms = new ArrayList<>();

    /** @param what what the texts are, with an example: "a number such as 12.5" */
    Grammar(String what) {
        this.what = what;
    }

    private record Form<T>(Pattern pattern, Function<Matcher, T> meaning) {}

    /**
     * Letters match in either case, but only their own: no dotless i, no Kelvin sign. A space stands for an ordinary, a no-break
     * or a narrow no-break one, so it must not stand in brackets.
     */
    Grammar<T> form(String pattern, Function<Matcher, T> meaning) {
        StringBuilder either = new StringBuilder();
        pattern.codePoints()
                .forEach(character -> either.append(
                        switch (character) {
                            case ' ' -> "[\\x20\u00A0\u202F]";
                            case 'æ' -> "[æÆ]";
                            case 'ø' -> "[øØ]";
                            case 'å' -> "[åÅ]";
                            default -> Character.toString(character);
                        }));
        forms.add(new Form<>(Pattern.compile(either.toString(), Pattern.CASE_INSENSITIVE), meaning));
        return this;
    }

    T read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Not " + what + ": it has " + text.length() + " characters");
        }
        for (Form<T> form : forms) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                return form.meaning.apply(matcher);
            }
        }
        throw new IllegalArgumentException("Not " + what + ": " + fault(text));
    }

    private String fault(String text) {
        if (text.isEmpty()) {
            return "it is empty";
        }
        int end = 0;
        while (end < text.length() && mayGoOn(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end == text.length()
                ? "\"" + Printable.of(text) + "\" breaks off after " + Texts.named(text.codePointBefore(end))
                : "\"" + Printable.of(text) + "\" holds an unexpected " + Texts.named(text.codePointAt(end))
                        + " as character " + (text.codePointCount(0, end) + 1);
    }

    /** Whether a text is of one of the forms, or could become so with more behind it. */
    private boolean mayGoOn(String start) {
        for (Form<T> form : forms) {
            Matcher matcher = form.pattern.matcher(start);
            if (matcher.matches() || matcher.hitEnd()) {
                return true;
            }
        }
        return false;
    }
}
