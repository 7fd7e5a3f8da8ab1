package org.maalbar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * The forms in which something may be written. A text is read if one of them is all of it; if not, the message shows an example
 * and the text, and names the first character that fits none of them if it is invisible.
 *
 * @param <T> what is written
 */
final class Grammar<T> {
    /** No text that is read has more characters. */
    static final int LONGEST = 200;

    private final String english;
    private final String danish;
    private final List<Form<T>> forms = new ArrayList<>();
    private Function<String, @Nullable T> plain = text -> null;

    /**
     * A grammar without forms.
     *
     * @param english what the texts are, with an example: "a number such as 12.5"
     * @param danish the same in Danish, with the same example: "et tal, fx 12.5"
     */
    Grammar(String english, String danish) {
        this.english = english;
        this.danish = danish;
    }

    private record Form<T>(Pattern pattern, Function<Matcher, T> meaning) {}

    /**
     * Letters match in either case, but only their own: no dotless i, no Kelvin sign. A space means an ordinary, a no-break
     * or a narrow no-break one, so it must not be in brackets.
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

    /**
     * What is tried before any form: the plainest writing of one of them, by its characters alone, as most of a long table is
     * written so.
     *
     * @param reading the meaning, which must be that of the form; null if the text is written in any other way
     */
    Grammar<T> plain(Function<String, @Nullable T> reading) {
        plain = reading;
        return this;
    }

    T read(String text) {
        T meaning = plain.apply(text);
        return meaning == null ? readForm(text) : meaning;
    }

    private T readForm(String text) {
        if (text.length() > LONGEST) {
            String danishLength = Wording.in(Language.DANISH).number(text.length());
            throw refused("it has " + text.length() + " characters", "teksten har " + danishLength + " tegn");
        }
        for (Form<T> form : forms) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                return form.meaning.apply(matcher);
            }
        }
        throw fault(text);
    }

    private RefusedException refused(String why, String whyInDanish) {
        return new RefusedException("Must be " + english + "; " + why, "Skal være " + danish + "; " + whyInDanish);
    }

    private RefusedException fault(String text) {
        if (text.isEmpty()) {
            return refused("it is empty", "teksten er tom");
        }
        int end = 0;
        while (end < text.length() && mayGoOn(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        String shown = Printable.brief(text);
        String why = "\"" + shown + "\" cannot be read";
        String whyInDanish = "»" + shown + "« kan ikke læses";
        if (end < text.length() && Texts.isInvisible(text.codePointAt(end))) {
            int place = text.codePointCount(0, end) + 1;
            String codePoint = Texts.codePoint(text.codePointAt(end));
            return refused(
                    why + ": character " + place + " is invisible (" + codePoint + ")",
                    whyInDanish + ": tegn nr. " + place + " er usynligt (" + codePoint + ")");
        }
        return refused(why, whyInDanish);
    }

    /** Whether a text is of one of the forms, or could become so with more after it. */
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
