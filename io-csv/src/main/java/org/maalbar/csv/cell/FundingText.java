package org.maalbar.csv.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.funding.FundingTerms;
import org.maalbar.time.Span;

/**
 * What a funding gives, and when, without its source.
 *
 * @param terms what it gives
 * @param span in which years, null if not stated
 */
public record FundingText(FundingTerms terms, @Nullable Span span) {
    Optional<Span> years() {
        return Optional.ofNullable(span);
    }
}
