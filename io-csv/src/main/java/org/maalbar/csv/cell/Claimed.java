package org.maalbar.csv.cell;

import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Claim;
import org.maalbar.rule.Status;

/**
 * What is claimed, as it is in a sheet.
 *
 * @param status the status; null if it is said in other words
 * @param words the other words; empty if it is a status
 */
public record Claimed(@Nullable Status status, String words) {
    /** What a claim says. */
    public static Claimed of(Claim claim) {
        return new Claimed(claim.status().orElse(null), claim.words().orElse(""));
    }
}
