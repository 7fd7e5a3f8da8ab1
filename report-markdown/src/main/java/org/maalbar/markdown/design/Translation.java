package org.maalbar.markdown.design;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/**
 * A language that the library does not have: the phrases of one that it has, and what each is in the other.
 *
 * <pre>{@code
 * Translation swedish = Translation.of("sv", Language.DANISH, Map.of(
 *         "Kort sagt", "Kort sagt",
 *         "Af # mål er", "Av # mål är",
 *         "#. august", "# augusti"));
 * Report.of(a).in(swedish).missingPhrases();      // what is still to be translated
 * }</pre>
 *
 * <p>The words of the report are gone through from left to right. Where several phrases begin, the longest is taken. What was
 * translated is not translated again. A phrase is found only as whole words, as it is written, and never in or across what users
 * wrote. In a phrase, {@code #} is any number, and a space may be one that does not break.
 *
 * <p>A report in which a word is left over is not written; the exception names all phrases that are missing. Punctuation and signs that
 * no phrase covers are kept. The sentences have the grammar of the language that is translated; a longer phrase helps where that
 * is not the grammar of the other. The language is written from left to right. What an application's own rules say of
 * themselves is their text, and is not translated.
 *
 * <p>An object of this class never changes.
 */
public final class Translation {
    private static final String PUNCTUATION = " .,;:!?()'’‘“”„»«›‹%/–—-…·°§#";

    private final String code;
    private final Language from;
    private final Map<String, String> phrases;
    private final String group;
    private final String decimal;

    private Translation(String code, Language from, Map<String, String> phrases, String group, String decimal) {
        this.code = code;
        this.from = from;
        this.phrases = phrases;
        this.group = group;
        this.decimal = decimal;
    }

    /**
     * A translation whose numbers are written as in the language that is translated.
     *
     * @param code the language that is translated into, such as {@code sv} (BCP 47)
     * @param from the language that is translated
     * @param phrases what each phrase is in the other language, with as many {@code #} as the phrase
     * @return the translation
     * @throws IllegalArgumentException if the code is none; if a phrase or what it is translated by is blank, or begins or ends with a
     *     space; if a phrase has no letter, or another number of {@code #} than what it is translated by; if that has
     *     characters other than letters, digits, spaces and common punctuation; or if two statuses would have the same word
     */
    public static Translation of(String code, Language from, Map<String, String> phrases) {
        Map<String, String> checked = new LinkedHashMap<>();
        phrases.forEach((phrase, meaning) -> {
            checkPhrase(phrase);
            checkMeaning(phrase, meaning);
            String key = phrase.replace('\u00A0', ' ');
            if (checked.put(key, meaning) != null) {
                throw new RefusedException(
                        "The phrase \"" + Printable.brief(key)
                                + "\" is there twice, once with a space that does not break: keep one",
                        "Vendingen »" + Printable.brief(key)
                                + "« er der to gange, den ene med et hårdt mellemrum: behold den ene");
            }
        });
        Language base = Objects.requireNonNull(from, "from");
        checkStatuses(base, checked);
        return new Translation(checkedCode(code), base, checked, base.choose(",", "."), base.choose(".", ","));
    }

    /**
     * The same with numbers written in another way.
     *
     * @param newGroup between groups of three digits: a full stop, comma, apostrophe or space (which becomes one that does not
     *     break), or nothing
     * @param newDecimal before decimals: a full stop or comma
     * @return a copy
     * @throws IllegalArgumentException if one is something else, or both are the same
     */
    public Translation numbers(String newGroup, String newDecimal) {
        boolean isGroup = newGroup.isEmpty() || (newGroup.length() == 1 && ".,'’ \u00A0\u202F".contains(newGroup));
        boolean isDecimal = newDecimal.equals(".") || newDecimal.equals(",");
        if (!isGroup || !isDecimal || newGroup.equals(newDecimal)) {
            String given = "\"" + Printable.brief(newGroup) + "\", \"" + Printable.brief(newDecimal) + "\"";
            throw new RefusedException(
                    "Numbers are grouped by one of . , ' ’, a space or nothing, and have another one of . and , before decimals; not "
                            + given,
                    "Tal grupperes med et af . , ' ’, et mellemrum eller ingenting og har et andet af . og , foran decimaler; ikke "
                            + given);
        }
        return new Translation(code, from, phrases, newGroup.equals(" ") ? "\u00A0" : newGroup, newDecimal);
    }

    /** What a status is called, if it is translated. */
    Optional<String> word(Status status) {
        return Optional.ofNullable(phrases.get(status.word(from)));
    }

    private static String checkedCode(String code) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(code).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw noLanguage(code, e);
        }
        throw noLanguage(code, null);
    }

    private static RefusedException noLanguage(String code, @Nullable Exception cause) {
        String given = Printable.brief(code);
        String english = "\"" + given + "\" is not the code of a language: write such as sv or sv-SE";
        String danish = "»" + given + "« er ikke koden for et sprog: skriv fx sv eller sv-SE";
        return cause == null ? new RefusedException(english, danish) : new RefusedException(english, danish, cause);
    }

    private static void checkPhrase(String phrase) {
        Texts.text(phrase);
        checkEdges(phrase);
        if (phrase.codePoints().noneMatch(Character::isLetter)) {
            throw new RefusedException(
                    "The phrase \"" + Printable.brief(phrase)
                            + "\" has no letter: numbers and signs need no translation",
                    "Vendingen »" + Printable.brief(phrase) + "« har intet bogstav: tal og tegn skal ikke oversættes");
        }
    }

    private static void checkMeaning(String phrase, String meaning) {
        Texts.text(meaning);
        checkEdges(meaning);
        String pair = Printable.brief(phrase) + " = " + Printable.brief(meaning);
        if (holes(phrase) != holes(meaning)) {
            throw new RefusedException(
                    "A phrase and what it is translated by have the same number of #: " + pair,
                    "En vending og dens oversættelse har lige mange #: " + pair);
        }
        meaning.codePoints().filter(each -> !isOfText(each)).findFirst().ifPresent(character -> {
            throw new RefusedException(
                    "A translation must not have the character " + Texts.codePoint(character)
                            + ", which could be markup: " + pair,
                    "En oversættelse må ikke have tegnet " + Texts.codePoint(character) + ", som kan være opmærkning: "
                            + pair);
        });
        if (meaning.contains("//") || meaning.contains("www.")) {
            throw new RefusedException(
                    "A translation must not have an address, which could become a link: " + pair,
                    "En oversættelse må ikke have en adresse, som kan blive et link: " + pair);
        }
    }

    /** Else one status would be read as another. */
    private static void checkStatuses(Language from, Map<String, String> phrases) {
        Map<String, Status> meanings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Status status : Status.values()) {
            String meaning = phrases.get(status.word(from));
            Status other = meaning == null ? null : meanings.put(meaning, status);
            if (other != null) {
                String given = Printable.brief(String.valueOf(meaning));
                throw new RefusedException(
                        "\"" + given + "\" translates both " + other + " and " + status
                                + ": give each a word of its own",
                        "»" + given + "« oversætter både " + other + " og " + status + ": giv hver sit eget ord");
            }
        }
    }

    private static void checkEdges(String text) {
        if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
            throw new RefusedException(
                    "A phrase must not begin or end with a space: \"" + Printable.brief(text) + "\"",
                    "En vending må ikke begynde eller slutte med et mellemrum: »" + Printable.brief(text) + "«");
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static long holes(String text) {
        return text.chars().filter(each -> each == '#').count();
    }

    private static boolean isOfText(int character) {
        return Character.isLetterOrDigit(character)
                || PUNCTUATION.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.SPACE_SEPARATOR ->
                        true;
                    case Character.CURRENCY_SYMBOL -> character != '$';
                    default -> false;
                };
    }

    /** {@return the language that is translated into (BCP 47)} */
    public String code() {
        return code;
    }

    /** {@return the language that is translated} */
    public Language from() {
        return from;
    }

    /** {@return what each phrase is translated by, in the order given; spaces that do not break are ordinary ones in the phrases} */
    public Map<String, String> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /** {@return what is between groups of three digits; nothing if they are not grouped} */
    public String group() {
        return group;
    }

    /** {@return what is before decimals} */
    public String decimal() {
        return decimal;
    }

    @Override
    public String toString() {
        return "Translation(" + from + " to " + code + ", " + phrases.size() + " phrases)";
    }
}
