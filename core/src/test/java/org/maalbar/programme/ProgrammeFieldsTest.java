package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

/** What a programme says of itself, beside its parts. */
class ProgrammeFieldsTest {
    private static Programme.Builder plain() {
        return Programme.builder("P").span("2018");
    }

    @Test
    void aProgrammeHasOneOfEachThing() {
        new EqualsTester()
                .addEqualityGroup(plain().build(), plain().build().toBuilder().build())
                .addEqualityGroup(plain().caseTitle("A").build())
                .addEqualityGroup(plain().annex("A").build())
                .addEqualityGroup(plain().contact("A").build())
                .addEqualityGroup(
                        plain().caseTitle("A").annex("B").contact("C").build(),
                        plain().contact("C").annex("B").caseTitle("A").build().toBuilder()
                                .build())
                .testEquals();
    }

    @Test
    void whatIsNotStatedIsEmptyAndNothingIsBlank() {
        assertThat(plain().build().caseTitle()).isEmpty();
        assertThat(plain().build().annex()).isEmpty();
        assertThat(plain().build().contact()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> plain().caseTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> plain().annex(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> plain().contact(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initiative.of("1", "I").contact(" "));
    }
}
