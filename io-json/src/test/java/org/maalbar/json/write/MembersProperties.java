package org.maalbar.json.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class MembersProperties {
    @Property
    void aNumberIsWrittenInPlainDigitsWhateverItsLength(
            @ForAll @BigRange(min = "-1000000000000000000000", max = "1000000000000000000000") BigInteger digits,
            @ForAll @IntRange(min = -5, max = 25) int scale) {
        assertThatIsPlain(new BigDecimal(digits, scale));
    }

    @Property
    void aShortNumberIsWrittenInPlainDigits(@ForAll long digits, @ForAll @IntRange(max = 20) int scale) {
        assertThatIsPlain(BigDecimal.valueOf(digits, scale));
    }

    private static void assertThatIsPlain(BigDecimal number) {
        byte[] written = CanonicalJson.compact(json -> new Members(json).number(number));
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(number.toPlainString());
    }
}
