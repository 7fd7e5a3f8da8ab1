package org.maalbar.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.programme.Claim;
import org.maalbar.rule.Status;

/** What a snapshot says of a claim: how it compared with the evidence. */
public final class ReportedClaim {
    private final Claim claim;
    private final Verdict verdict;
    private final @Nullable Status assessed;

    ReportedClaim(Claim claim, Verdict verdict, @Nullable Status assessed) {
        this.claim = claim;
        this.verdict = verdict;
        this.assessed = assessed;
    }

    /**
     * The claim.
     *
     * @return what the author said
     */
    public Claim claim() {
        return claim;
    }

    /**
     * How it compared.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The status that it was compared with.
     *
     * @return the status, or empty if not comparable
     */
    public Optional<Status> assessed() {
        return Optional.ofNullable(assessed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedClaim that
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
