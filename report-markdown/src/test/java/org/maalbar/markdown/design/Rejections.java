package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.maalbar.problem.RefusedException;

/** What cannot be is rejected in both languages. */
public final class Rejections {
    private Rejections() {}

    /** Asserts that something is rejected, with messages that contain these. */
    public static void assertRejected(ThrowingCallable attempt, String english, String danish) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(attempt)
                .withMessageContaining(english)
                .satisfies(rejection -> assertThat(rejection.danish()).contains(danish));
    }
}
