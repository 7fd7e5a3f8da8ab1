package org.maalbar.testkit.check;

import java.util.List;
import java.util.Objects;

/** Compares summaries. */
public final class MergeChecks {
    private MergeChecks() {}

    public static void same(String how, List<?> items, Object summary, Object other) {
        if (!Objects.deepEquals(summary, other)) {
            throw Failure.of("The same items, " + how + ", add up to something else.")
                    .with("items", items)
                    .with("add up to", summary)
                    .with("and to", other)
                    .error();
        }
    }
}
