package org.maalbar.base.field;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/**
 * One of a few words. JSON has the English ones with hyphens; cells have those of either language.
 *
 * @param <T> what the words mean
 */
public final class Words<T> extends Form<T> {
    /** How an indicator behaves. */
    public static final Words<Behaviour> BEHAVIOUR = new Words<Behaviour>()
            .word(Behaviour.CUMULATIVE, "cumulative", "kumulativ")
            .word(Behaviour.FIXED, "fixed", "fast")
            .word(Behaviour.FLUCTUATING, "fluctuating", "svingende");
    /** Which numbers an indicator has. */
    public static final Words<Domain> DOMAIN = new Words<Domain>()
            .word(Domain.COUNT, "count", "antal")
            .word(Domain.AMOUNT, "amount", "mængde")
            .word(Domain.PERCENT, "percent", "procent");
    /** How far an activity has come. */
    public static final Words<ActivityState> STATE = new Words<ActivityState>()
            .word(ActivityState.PLANNED, "planned", "planlagt")
            .word(ActivityState.ONGOING, "ongoing", "i gang")
            .word(ActivityState.COMPLETED, "completed", "gennemført")
            .word(ActivityState.CANCELLED, "cancelled", "aflyst");
    /** A status. */
    public static final Words<Status> STATUS = new Words<Status>()
            .word(Status.FULFILLED, "fulfilled", "opfyldt")
            .word(Status.EXPECTED, "expected", "forventes opfyldt")
            .word(Status.UNCERTAIN, "uncertain", "uafklaret")
            .word(Status.NOT_EXPECTED, "not expected", "forventes ikke opfyldt")
            .word(Status.NOT_FULFILLED, "not fulfilled", "ikke opfyldt");
    /** A total or an increment. */
    public static final Words<Tally> TALLY =
            new Words<Tally>().word(Tally.TOTAL, "total", "i alt").word(Tally.INCREMENT, "increment", "nye");
    /** Whether increments may count the same ones. */
    public static final Words<Boolean> OVERLAP = flag("none", "ingen", "possible", "mulig");
    /** What an indicator grows by. */
    public static final Words<Growth> GROWTH = new Words<Growth>()
            .word(Growth.ACTIVITIES, "activities", "aktiviteter")
            .word(Growth.OPEN, "open", "åben");
    /** Whether all that were counted belong to the indicator, or some of them. */
    public static final Words<Boolean> COUNTS = flag("all", "alle", "some", "nogle");

    /** No or yes. */
    public static final Words<Boolean> YES = flag("no", "nej", "yes", "ja");

    private final Map<T, String> english = new LinkedHashMap<>();
    private final Map<T, String> danish = new LinkedHashMap<>();
    private final Map<T, String> tokens = new LinkedHashMap<>();
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, T> meaningsOfTokens = new HashMap<>();

    /** No words yet. */
    public Words() {
        super(Kind.WORD, "unknown-word");
    }

    /** The names of an enumeration's constants, in small letters: for words that only machines exchange. */
    public static <E extends Enum<E>> Words<E> names(E[] constants) {
        Words<E> words = new Words<>();
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            words.word(constant, name, name);
        }
        return words;
    }

    private static Words<Boolean> flag(String englishNo, String danishNo, String englishYes, String danishYes) {
        return new Words<Boolean>().word(false, englishNo, danishNo).word(true, englishYes, danishYes);
    }

    /** Adds a word. */
    public Words<T> word(T meaning, String inEnglish, String inDanish) {
        String token = inEnglish.replace(' ', '-');
        english.put(meaning, inEnglish);
        danish.put(meaning, inDanish);
        tokens.put(meaning, token);
        meanings.put(inEnglish, meaning);
        meanings.put(inDanish, meaning);
        meaningsOfTokens.put(token, meaning);
        return this;
    }

    /** The word for a meaning in a language. */
    public String word(T meaning, Language language) {
        return Objects.requireNonNull(language.choose(english, danish).get(meaning));
    }

    /** All words in a language. */
    public List<String> words(Language language) {
        return List.copyOf(language.choose(english, danish).values());
    }

    /** The token for a meaning: the English word with hyphens. */
    public String token(T meaning) {
        return Objects.requireNonNull(tokens.get(meaning));
    }

    /** All tokens. */
    public List<String> tokens() {
        return List.copyOf(tokens.values());
    }

    /**
     * What a token means.
     *
     * @throws RefusedException if it is none
     */
    public T ofToken(String token) {
        T meaning = meaningsOfTokens.get(token);
        if (meaning == null) {
            throw unknown(token, tokens(), tokens());
        }
        return meaning;
    }

    /**
     * What a word of either language means.
     *
     * @param word the word in small letters and in NFC
     * @param written the word as it was written, for the message
     * @throws RefusedException if it is none
     */
    public T ofWord(String word, String written) {
        return meaning(word).orElseThrow(() -> unknown(written, words(Language.ENGLISH), words(Language.DANISH)));
    }

    /** What a word of either language means, in small letters and in NFC; empty if it is none. */
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    private static RefusedException unknown(String written, List<String> inEnglish, List<String> inDanish) {
        String shown = Printable.brief(written);
        return new RefusedException(
                "One of " + String.join(", ", inEnglish) + ", not \"" + shown + "\"",
                "Ét af " + String.join(", ", inDanish) + ", ikke »" + shown + "«");
    }
}
