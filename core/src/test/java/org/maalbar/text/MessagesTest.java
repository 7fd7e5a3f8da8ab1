package org.maalbar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.quantity.Decimals;
import org.maalbar.rule.Rules;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** What refuses a text never passes on what is hidden in it. */
class MessagesTest {
    private static final String HOSTILE = "\u0007\u202e" + "9".repeat(1_000_000);

    @ParameterizedTest
    @MethodSource("hostile")
    void noMessageCarriesControlCharactersOrAMegabyte(ThrowingCallable refused) {
        String message = catchThrowable(refused).getMessage();
        assertThat(message.codePoints().filter(each -> isHidden(each))).isEmpty();
        assertThat(message).hasSizeLessThan(1000);
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    static Stream<ThrowingCallable> hostile() {
        return Stream.of(
                () -> Span.of(HOSTILE),
                () -> Days.of(HOSTILE),
                () -> Decimals.of(HOSTILE),
                () -> Language.of(HOSTILE),
                () -> Rules.reached("x").labelled("a").labelled("b\n\u202e"));
    }
}
