package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
 * One of a few words, which are read in both languages, in NFC and in either case, and written in that of the dialect.
 *
 * @param <T> what the words mean
 */
final class Choice<T> implements Cell<T> {
    static final Choice<Behaviour> BEHAVIOUR = new Choice<Behaviour>()
            .word(Behaviour.CUMULATIVE, "kumulativ", "cumulative")
            .word(Behaviour.FIXED, "fast", "fixed")
            .word(Behaviour.FLUCTUATING, "svingende", "fluctuating");
    static final Choice<Domain> DOMAIN = new Choice<Domain>()
            .word(Domain.COUNT, "antal", "count")
            .word(Domain.AMOUNT, "mængde", "amount")
            .word(Domain.PERCENT, "procent", "percent");
    static final Choice<ActivityState> STATE = new Choice<ActivityState>()
            .word(ActivityState.PLANNED, "planlagt", "planned")
            .word(ActivityState.ONGOING, "i gang", "ongoing")
            .word(ActivityState.COMPLETED, "gennemført", "completed")
            .word(ActivityState.CANCELLED, "aflyst", "cancelled");
    static final Choice<Status> STATUS = new Choice<Status>()
            .word(Status.FULFILLED, "opfyldt", "fulfilled")
            .word(Status.EXPECTED, "forventes opfyldt", "expected")
            .word(Status.UNCERTAIN, "uafklaret", "uncertain")
            .word(Status.NOT_EXPECTED, "forventes ikke opfyldt", "not expected")
            .word(Status.NOT_FULFILLED, "ikke opfyldt", "not fulfilled");
    static final Choice<Tally> TALLY =
            new Choice<Tally>().word(Tally.TOTAL, "i alt", "total").word(Tally.INCREMENT, "nye", "increment");
    static final Choice<RuleColumns.Composition> COMPOSITION = new Choice<RuleColumns.Composition>()
            .word(RuleColumns.Composition.ALL_OF, "alle", "all of")
            .word(RuleColumns.Composition.ANY_OF, "mindst én", "any of")
            .word(RuleColumns.Composition.AT_LEAST_OF, "mindst så mange", "at least so many");
    static final Choice<RuleColumns.Kind> CONDITION = new Choice<RuleColumns.Kind>()
            .word(RuleColumns.Kind.AT_LEAST, "mindst", "at least")
            .word(RuleColumns.Kind.AT_MOST, "højst", "at most")
            .word(RuleColumns.Kind.BETWEEN, "mellem", "between")
            .word(RuleColumns.Kind.SHARE, "andel", "share")
            .word(RuleColumns.Kind.REACHED, "nået", "reached");
    static final Choice<FundingColumns.Kind> FUNDING = new Choice<FundingColumns.Kind>()
            .word(FundingColumns.Kind.YEARLY_AMOUNT, "årligt beløb", "yearly amount")
            .word(FundingColumns.Kind.YEARLY_POSITIONS, "årsværk", "yearly positions")
            .word(FundingColumns.Kind.EXISTING_BUDGET, "eksisterende ramme", "existing budget")
            .word(FundingColumns.Kind.AMOUNT_NOT_STATED, "beløb ikke oplyst", "amount not stated")
            .word(FundingColumns.Kind.NOT_STATED, "ikke oplyst", "not stated");
    static final Choice<Boolean> OVERLAP = flag("ingen", "none", "mulig", "possible");
    static final Choice<Growth> GROWTH = new Choice<Growth>()
            .word(Growth.ACTIVITIES, "aktiviteter", "activities")
            .word(Growth.OPEN, "åben", "open");
    static final Choice<Boolean> COUNTS = flag("alle", "all", "nogle", "some");
    static final Choice<Boolean> YES = flag("nej", "no", "ja", "yes");

    private final Map<T, String> danish = new LinkedHashMap<>();
    private final Map<T, String> english = new LinkedHashMap<>();
    private final Map<String, T> meanings = new HashMap<>();

    private static Choice<Boolean> flag(String danishNo, String englishNo, String danishYes, String englishYes) {
        return new Choice<Boolean>().word(false, danishNo, englishNo).word(true, danishYes, englishYes);
    }

    Choice<T> word(T meaning, String inDanish, String inEnglish) {
        danish.put(meaning, inDanish);
        english.put(meaning, inEnglish);
        meanings.put(inDanish, meaning);
        meanings.put(inEnglish, meaning);
        return this;
    }

    private Map<T, String> words(Dialect dialect) {
        return dialect.language().choose(danish, english);
    }

    @Override
    public T read(String text, Dialect dialect) {
        T meaning = meanings.get(Header.normal(text));
        if (meaning == null) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "One of " + String.join(", ", english.values()) + ", not \"" + shown + "\"",
                    "Ét af " + String.join(", ", danish.values()) + ", ikke »" + shown + "«");
        }
        return meaning;
    }

    @Override
    public String write(T value, Dialect dialect) {
        return Objects.requireNonNull(words(dialect).get(value));
    }

    @Override
    public String code() {
        return "unknown-word";
    }

    @Override
    public FieldType type() {
        return FieldType.words(dialect -> new ArrayList<>(words(dialect).values()));
    }

    /** The word of a meaning, for messages. */
    String word(T meaning, Language language) {
        return Objects.requireNonNull(language.choose(danish, english).get(meaning));
    }
}
