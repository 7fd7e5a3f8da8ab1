package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.figure;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void twoFiguresAreEqualWhenKindAndValuesAre() {
        new EqualsTester()
                .addEqualityGroup(Figure.exactly(4), Figure.exactly("4.0"), Figure.exactly(new BigDecimal("4.00")))
                .addEqualityGroup(Figure.exactly(400), Figure.exactly(new BigDecimal("4E2")))
                .addEqualityGroup(Figure.about(400), Figure.about(new BigDecimal("4E2")))
                .addEqualityGroup(Figure.about(4))
                .addEqualityGroup(Figure.about("4.0"), Figure.about("4.0"))
                .addEqualityGroup(Figure.about("4.00"))
                .addEqualityGroup(Figure.atLeast(4), Figure.atLeast("4.0"))
                .addEqualityGroup(Figure.moreThan(4), Figure.moreThan("4.0"))
                .addEqualityGroup(Figure.atMost(4), Figure.atMost("4.0"))
                .addEqualityGroup(Figure.lessThan(4), Figure.lessThan("4.0"))
                .addEqualityGroup(Figure.between(2, 4), Figure.between("2.0", "4.0"))
                .addEqualityGroup(Figure.between(4, 4))
                .addEqualityGroup(Figure.unknown(), Figure.unknown())
                .testEquals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"980", "~450", "~4.0", ">=125", ">800", "<=30", "<5", "200-300", "12.5", "unknown"})
    void isWrittenInNeutralSigns(String text) {
        assertThat(figure(text)).hasToString(text);
    }

    @Test
    void anExponentIsWrittenOut() {
        assertThat(Figure.exactly(new BigDecimal("4E2"))).hasToString("400");
        assertThat(Figure.about(new BigDecimal("4E2"))).hasToString("~400");
    }

    @Test
    void nothingIsLessThanZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.lessThan(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.lessThan("0.00"));
    }

    @Test
    void theFirstNumberIsNotAboveTheSecond() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.between(300, 200))
                .withMessageContaining("300 to 200");
    }

    @Test
    void noFigureIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.exactly(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.about(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.atLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.moreThan(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.atMost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.lessThan(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.between(-1, 1));
    }

    @Test
    void noFactoryTakesNull() {
        new NullPointerTester().setDefault(String.class, "1").testAllPublicStaticMethods(Figure.class);
    }
}
