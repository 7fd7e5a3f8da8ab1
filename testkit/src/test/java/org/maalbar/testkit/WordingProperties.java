package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.testkit.sample.Values;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** Whatever is worded in a language is read back as it was. */
class WordingProperties {

    /** What is worded, with the language that it is worded in. */
    record Worded<T>(Language language, T value) {
        Wording wording() {
            return Wording.in(language);
        }
    }

    private abstract static class InEitherLanguage<T> implements RoundTripLaws<Worded<T>, Worded<String>> {
        private final Arbitrary<T> values;
        private final BiFunction<Wording, T, String> write;
        private final BiFunction<Wording, String, T> read;

        InEitherLanguage(
                Arbitrary<T> values, BiFunction<Wording, T, String> write, BiFunction<Wording, String, T> read) {
            this.values = values;
            this.write = write;
            this.read = read;
        }

        @Override
        public Arbitrary<Worded<T>> values() {
            return Arbitraries.of(Language.class)
                    .flatMap(language -> values.map(value -> new Worded<>(language, value)));
        }

        @Override
        public Worded<String> write(Worded<T> value) {
            return new Worded<>(value.language(), write.apply(value.wording(), value.value()));
        }

        @Override
        public Worded<T> read(Worded<String> written) {
            return new Worded<>(written.language(), read.apply(written.wording(), written.value()));
        }

        @Property
        void aSlipIsRefusedOrMeansWhatItIsWordedAs(
                @ForAll("written") Worded<T> value,
                @ForAll @IntRange(max = 60) int place,
                @ForAll @IntRange(max = 1) int dropped,
                @ForAll("slips") String slip) {
            String text = write(value).value();
            int at = Math.min(place, text.length());
            String slipped = text.substring(0, at) + slip + text.substring(Math.min(at + dropped, text.length()));
            Worded<T> meant;
            try {
                meant = read(new Worded<>(value.language(), slipped));
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain("\u0000", "\n", "\u202E");
                return;
            }
            assertThat(read(write(meant))).isEqualTo(meant);
        }

        @Provide
        Arbitrary<String> slips() {
            return Arbitraries.strings()
                    .withChars("0123456789.,-–~<> ½aeikmoprtå\u00A0\u0000\n\u202E\u0661")
                    .ofMaxLength(2);
        }
    }

    private static Arbitrary<BigDecimal> positive() {
        return Arbitraries.oneOf(
                Values.small(Domain.AMOUNT),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN.pow(21))
                        .ofScale(12));
    }

    @Group
    class Numbers extends InEitherLanguage<BigDecimal> {
        Numbers() {
            super(
                    Arbitraries.oneOf(positive(), positive().map(BigDecimal::negate)),
                    Wording::number,
                    Wording::parseNumber);
        }
    }

    @Group
    class Percentages extends InEitherLanguage<BigDecimal> {
        Percentages() {
            super(
                    Arbitraries.integers().between(0, 100_000).map(each -> plain(BigDecimal.valueOf(each, 5))),
                    Wording::percent,
                    (wording, text) -> plain(wording.parsePercent(text)));
        }
    }

    @Group
    class Positions extends InEitherLanguage<BigDecimal> {
        Positions() {
            super(
                    positive().map(WordingProperties::plain),
                    Wording::positions,
                    (wording, text) -> plain(wording.parsePositions(text)));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Group
    class Figures extends InEitherLanguage<Figure> {
        Figures() {
            super(MaalbarArbitraries.figures(), Wording::figure, Wording::parseFigure);
        }
    }

    @Group
    class Amounts extends InEitherLanguage<Money> {
        Amounts() {
            super(MaalbarArbitraries.money(), Wording::money, Wording::parseMoney);
        }
    }

    @Group
    class YearlyAmounts extends InEitherLanguage<Money> {
        YearlyAmounts() {
            super(MaalbarArbitraries.money(), Wording::moneyPerYear, Wording::parseMoneyPerYear);
        }
    }

    @Group
    class Days extends InEitherLanguage<LocalDate> {
        Days() {
            super(
                    Arbitraries.longs()
                            .between(
                                    LocalDate.of(1, 1, 1).toEpochDay(),
                                    LocalDate.of(9999, 12, 31).toEpochDay())
                            .map(LocalDate::ofEpochDay),
                    Wording::day,
                    Wording::parseDay);
        }
    }

    @Group
    class Spans extends InEitherLanguage<Span> {
        Spans() {
            super(MaalbarArbitraries.spans(), Wording::span, Wording::parseSpan);
        }
    }

    @Property
    void aGoalIsNeverReachedBeforeItIs(
            @ForAll Language language, @ForAll @BigRange(min = "0", max = "1.2") BigDecimal share) {
        Wording wording = Wording.in(language);
        BigDecimal worded = wording.parsePercent(wording.percentOfGoal(share));
        assertThat(worded).isLessThanOrEqualTo(share).isGreaterThan(share.subtract(new BigDecimal("0.01")));
    }

    @Property
    void whateverIsReadAsAFigureIsWordedAndReadAgain(@ForAll Language language, @ForAll("nearlyFigures") String text) {
        Wording wording = Wording.in(language);
        try {
            Figure figure = wording.parseFigure(text);
            assertThat(wording.parseFigure(wording.figure(figure))).isEqualTo(figure);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> nearlyFigures() {
        return Arbitraries.strings().withChars("0123456789.,-–~<>= ½camindst").ofMaxLength(12);
    }
}
