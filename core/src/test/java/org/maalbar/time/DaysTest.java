package org.maalbar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void aDayIsYearMonthAndDay() {
        assertThat(Days.of("2018-08-31")).isEqualTo(LocalDate.of(2018, 8, 31));
        assertThat(Days.of("2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-30", "2018-02-29", "2018-13-01", "2018-00-01", "2018-08-00", "2018-04-31"})
    void aDayThatTheCalendarDoesNotHaveIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.of(text))
                .withMessage("No such day: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-08",
                "2018-8-31",
                "18-08-31",
                "31-08-2018",
                "2018/08/31",
                "20180831",
                " 2018-08-31",
                "2018-08-31 ",
                "2018-08-31T00:00",
                "+12018-08-31",
                "-2018-08-31",
                "２０１８-08-31",
                "2018-23",
                "2018−08−31"
            })
    void noOtherWritingIsRead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.of(text))
                .withMessageStartingWith("Not a day such as 2018-08-31");
    }
}
