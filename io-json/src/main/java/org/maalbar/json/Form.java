package org.maalbar.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/**
 * How a member is written, and what it then means. The judge is always one of core's own types, so that what is right stands in
 * one place.
 *
 * @param code what a refusal is called
 * @param meaning gives the meaning, or throws {@link IllegalArgumentException}
 * @param <T> what is written
 * @param <R> what it means
 */
record Form<T, R>(String code, Function<T, R> meaning) {
    static final Form<String, String> FORMAT = format(ProgrammeConverter.FORMAT);
    static final Form<String, String> ASSESSMENT_FORMAT = format(AssessmentWriter.FORMAT);
    static final Form<String, String> SNAPSHOT_FORMAT = format(SnapshotJson.FORMAT);
    static final Form<String, String> SHA_256 = new Form<>("invalid-digest", Form::sha256);
    static final Form<String, String> ID = new Form<>("invalid-id", Texts::id);
    static final Form<String, String> TEXT = new Form<>("invalid-text", Texts::text);
    static final Form<String, LocalDate> DAY = new Form<>("invalid-day", Days::of);
    static final Form<String, Span> SPAN = new Form<>("invalid-span", Span::of);
    static final Form<BigDecimal, Approximation> APPROXIMATION = new Form<>("invalid-number", Approximation::new);
    static final Form<BigDecimal, BigDecimal> AMOUNT = new Form<>("invalid-figure", Decimals::checked);
    static final Form<String, String> CURRENCY =
            new Form<>("invalid-currency", code -> Money.of(code, 0).currency());
    static final Form<String, Behaviour> BEHAVIOUR = word(Words.BEHAVIOUR);
    static final Form<String, Domain> DOMAIN = word(Words.DOMAIN);
    static final Form<String, ActivityState> STATE = word(Words.STATE);
    static final Form<String, Status> STATUS = word(Words.STATUS);
    static final Form<String, FundingConverter.Kind> FUNDING = word(Words.FUNDING);
    static final Form<String, Boolean> OVERLAP = word(Words.OVERLAP);
    static final Form<String, Growth> GROWTH = word(Words.GROWTH);
    static final Form<String, Boolean> COUNTS = word(Words.COUNTS);
    static final Form<String, Tally> TALLY = word(Words.TALLY);
    static final Form<String, Verdict> VERDICT = word(AssessmentWords.VERDICT);
    static final Form<String, Missing.Kind> MISSING = word(AssessmentWords.MISSING);

    private static <R> Form<String, R> word(Words<R> words) {
        return new Form<>("unknown-word", words::meaning);
    }

    private static Form<String, String> format(String known) {
        return new Form<>("unknown-format", stated -> {
            if (!stated.equals(known)) {
                String shown = Printable.brief(stated);
                throw new RefusedException(
                        "This reads \"" + known + "\", not \"" + shown + "\"",
                        "Formatet skal være »" + known + "«, ikke »" + shown + "«");
            }
            return stated;
        });
    }

    private static String sha256(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new RefusedException(
                    "A SHA-256 has 64 hexadecimal digits, in small letters",
                    "En SHA-256 har 64 hexadecimale cifre med små bogstaver");
        }
        return digest;
    }

    /** The meaning of a member that must be there. */
    R required(String name, @Nullable T value) {
        return read(name, given(name, value));
    }

    /** The meaning of a member, null if it is not there. */
    @Nullable
    R optional(String name, @Nullable T value) {
        return value == null ? null : read(name, value);
    }

    /** The meaning of a member, the usual one if it is not there. */
    R orElse(String name, @Nullable T value, R usual) {
        return value == null ? usual : read(name, value);
    }

    private R read(String name, T value) {
        return made(name, code, () -> meaning.apply(value));
    }

    /** What must be there. */
    static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new Refusal(Fault.missing(name));
        }
        return value;
    }

    /** What is made of a member, refused at that member. */
    static <R> R made(String name, String code, Making<R> making) {
        try {
            return Objects.requireNonNull(making.make());
        } catch (Refusal e) {
            throw e.under("/" + name);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Fault.of("/" + name, code, e));
        }
    }

    /** What is made of a whole object, refused as such; a refusal of one of its members stays where it is. */
    static <R> R whole(String code, Making<R> making) {
        try {
            return making.make();
        } catch (Refusal e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Refusal(Fault.of("", code, e));
        }
    }

    /**
     * Makes something, or throws {@link IllegalArgumentException}.
     *
     * @param <R> what
     */
    @FunctionalInterface
    interface Making<R> {
        R make();
    }
}
