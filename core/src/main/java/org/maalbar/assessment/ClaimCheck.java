package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Claim;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.words.ClaimWords;

/** A claim, the status that an assessment on its day gives, and how the two compare. */
public final class ClaimCheck {

    /** How a claim compares with the evidence. */
    public enum Verdict {
        /** The evidence says the same. */
        SUPPORTED("Supported", "Bekræftet"),
        /** The evidence decides nothing. */
        UNSUPPORTED("Unsupported", "Kan ikke afgøres"),
        /** The claim is better than the evidence. */
        OVERSTATED("Overstated", "For positiv"),
        /** The claim is worse than the evidence. */
        UNDERSTATED("Understated", "For forsigtig"),
        /** There is nothing to compare the claim with. */
        NOT_COMPARABLE("Not comparable", "Kan ikke sammenlignes");

        private final String danish;
        private final String english;

        Verdict(String english, String danish) {
            this.danish = danish;
            this.english = english;
        }

        /**
         * The verdict in words.
         *
         * @param language the language
         * @return a phrase that fits in a table
         */
        public String word(Language language) {
            return language.choose(english, danish);
        }
    }

    private final Claim claim;
    private final Verdict verdict;
    private final @Nullable Status assessed;

    private ClaimCheck(Claim claim, Verdict verdict, @Nullable Status assessed) {
        this.claim = claim;
        this.verdict = verdict;
        this.assessed = assessed;
    }

    /**
     * A check as it was reported; it is not compared again.
     *
     * @param claim the claim
     * @param verdict how it compared
     * @return the check, without the status that it was compared with
     */
    public static ClaimCheck reported(Claim claim, Verdict verdict) {
        return new ClaimCheck(Objects.requireNonNull(claim, "claim"), Objects.requireNonNull(verdict, "verdict"), null);
    }

    /**
     * A check as it was reported; it is not compared again.
     *
     * @param claim the claim
     * @param verdict how it compared
     * @param assessed the status that it was compared with
     * @return the check
     */
    public static ClaimCheck reported(Claim claim, Verdict verdict, Status assessed) {
        return new ClaimCheck(
                Objects.requireNonNull(claim, "claim"),
                Objects.requireNonNull(verdict, "verdict"),
                Objects.requireNonNull(assessed, "assessed"));
    }

    static ClaimCheck notComparable(Claim claim) {
        return new ClaimCheck(claim, Verdict.NOT_COMPARABLE, null);
    }

    /**
     * Compares.
     *
     * @param claim what is claimed
     * @param assessed what an assessment on the claim's day says
     * @param failedThatDay whether what was seen on that very day did not fulfil the goal
     */
    static ClaimCheck of(Claim claim, Status assessed, boolean failedThatDay) {
        return claim.status()
                .map(claimed -> new ClaimCheck(claim, verdict(claimed, assessed, failedThatDay), assessed))
                .orElseGet(() -> notComparable(claim));
    }

    private static Verdict verdict(Status claimed, Status assessed, boolean failedThatDay) {
        if (claimed == Status.FULFILLED && failedThatDay) {
            return Verdict.OVERSTATED;
        } else if (claimed == assessed) {
            return Verdict.SUPPORTED;
        } else if (assessed == Status.UNCERTAIN) {
            return Verdict.UNSUPPORTED;
        }
        return claimed.isBetterThan(assessed) ? Verdict.OVERSTATED : Verdict.UNDERSTATED;
    }

    /**
     * The claim.
     *
     * @return what the author says
     */
    public Claim claim() {
        return claim;
    }

    /**
     * How it compares.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The status on the claim's day, as known then.
     *
     * @return the status, or empty if not comparable
     */
    public Optional<Status> assessed() {
        return Optional.ofNullable(assessed);
    }

    /**
     * What is claimed, in words.
     *
     * @param language the language
     * @param shownOn the day of the assessment that shows it
     * @return "Expected", "Fulfilled, the part “80 pct.” (as of 31 August 2018)"; the day only where it is another one
     */
    public Sentence inWords(Language language, LocalDate shownOn) {
        return new ClaimWords(language).claim(claim, shownOn);
    }

    /**
     * What the figures say of it, in words.
     *
     * @param language the language
     * @param shownOn the day of the assessment that shows it
     * @return "the figures say the same", or "said" if the claim is of another day
     */
    public Sentence figuresSay(Language language, LocalDate shownOn) {
        boolean isOfThatDay = claim.day().equals(shownOn);
        return Sentence.of(
                switch (verdict) {
                    case SUPPORTED ->
                        isOfThatDay
                                ? language.choose("the figures say the same", "tallene viser det samme")
                                : language.choose("the figures said the same", "tallene viste det samme");
                    case UNSUPPORTED ->
                        isOfThatDay
                                ? language.choose("the figures do not decide it", "tallene afgør det ikke")
                                : language.choose("the figures did not decide it", "tallene afgjorde det ikke");
                    case OVERSTATED -> language.choose("too positive by the figures", "for positiv efter tallene");
                    case UNDERSTATED -> language.choose("too cautious by the figures", "for forsigtig efter tallene");
                    case NOT_COMPARABLE -> language.choose("nothing to compare with", "intet at sammenligne med");
                });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimCheck that
                && claim.equals(that.claim)
                && verdict == that.verdict
                && assessed == that.assessed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, verdict, assessed);
    }

    @Override
    public String toString() {
        return claim + ": " + verdict;
    }
}
