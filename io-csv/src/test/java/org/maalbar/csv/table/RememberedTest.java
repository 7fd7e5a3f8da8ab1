package org.maalbar.csv.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<Object> foundOut = new ArrayList<>();
    private final Remembered<Object, String> remembered = new Remembered<>();

    private String of(Object key) {
        return remembered.of(key, each -> {
            foundOut.add(each);
            return "the meaning of " + each;
        });
    }

    @Test
    void theDaysOfAYearAreFoundOutAFewTimesEach() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int at = 0; at < 100 * 365; at++) {
            String day = first.plusDays(at % 365).toString();
            assertThat(of(day)).isEqualTo("the meaning of " + day);
        }

        assertThat(foundOut).hasSizeLessThan(5 * 365);
    }

    @Test
    void twoOfOneHashAreRemembered() {
        for (int at = 0; at < 100; at++) {
            assertThat(of("Aa")).isEqualTo("the meaning of Aa");
            assertThat(of("BB")).isEqualTo("the meaning of BB");
        }

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(foundOut).containsExactly("Aa", "BB");
    }

    @Test
    void aThirdTakesThePlaceOfTheFirst() {
        List.of("AaAa", "AaBB", "BBAa", "AaBB", "AaAa").forEach(this::of);

        assertThat(foundOut).containsExactly("AaAa", "AaBB", "BBAa", "AaAa");
    }

    @Test
    void aFailureIsNotRemembered() {
        for (int at = 0; at < 2; at++) {
            assertThatThrownBy(() -> remembered.of("x", each -> {
                        foundOut.add(each);
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");
        }

        assertThat(of("x")).isEqualTo("the meaning of x");
        assertThat(foundOut).hasSize(3);
    }
}
