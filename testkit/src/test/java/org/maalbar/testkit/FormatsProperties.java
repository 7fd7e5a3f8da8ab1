package org.maalbar.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.testkit.sample.Values;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/** What core writes, it reads. */
class FormatsProperties {

    @Group
    class Edtf implements RoundTripLaws<Span, String> {
        @Override
        public Arbitrary<Span> values() {
            return MaalbarArbitraries.spans();
        }

        @Override
        public String write(Span span) {
            return span.toString();
        }

        @Override
        public Span read(String written) {
            return Span.of(written);
        }
    }

    @Group
    class PlainDecimals implements RoundTripLaws<BigDecimal, String> {
        @Override
        public Arbitrary<BigDecimal> values() {
            return Arbitraries.oneOf(
                    Values.small(Domain.AMOUNT),
                    Arbitraries.bigDecimals()
                            .between(BigDecimal.ZERO, BigDecimal.TEN.pow(21))
                            .ofScale(12));
        }

        @Override
        public String write(BigDecimal number) {
            return number.toPlainString();
        }

        @Override
        public BigDecimal read(String written) {
            return Decimals.of(written);
        }
    }

    @Group
    class LanguageCodes implements RoundTripLaws<Language, String> {
        @Override
        public Arbitrary<Language> values() {
            return Arbitraries.of(Language.class);
        }

        @Override
        public String write(Language language) {
            return language.code();
        }

        @Override
        public Language read(String written) {
            return Language.of(written);
        }
    }
}
