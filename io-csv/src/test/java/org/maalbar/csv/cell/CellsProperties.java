package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.FundingRecipe;
import org.maalbar.funding.Funding;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/** What is written into a cell is read from it again, in both dialects. */
class CellsProperties {
    private static final List<Notation> DIALECTS = List.of(Notation.DANISH, Notation.ENGLISH);
    private static final List<Words<?>> CHOICES = List.of(
            Words.BEHAVIOUR,
            Words.DOMAIN,
            Words.STATE,
            Words.STATUS,
            Words.TALLY,
            CompositionRecipe.KINDS,
            ConditionRecipe.KINDS,
            FundingRecipe.KINDS,
            Words.OVERLAP,
            Words.GROWTH,
            Words.COUNTS,
            Words.YES);

    @Property
    void figures(@ForAll Figure figure) {
        isReadBack(Cells.of(Form.FIGURE), figure);
    }

    @Property
    void spans(@ForAll Span span) {
        isReadBack(Cells.of(Form.SPAN), span);
    }

    @Property
    void days(@ForAll("anyDay") LocalDate day) {
        isReadBack(Cells.of(Form.DAY), day);
    }

    @Property
    void numbers(@ForAll("anyNumber") BigDecimal number) {
        isReadBack(Cells.of(Form.NUMBER), number);
    }

    @Property
    void counts(@ForAll @IntRange(max = 999_999_999) int count) {
        isReadBack(Cells.of(Form.COUNT), count);
    }

    @Property
    void years(@ForAll @IntRange(max = 9999) int year) {
        isReadBack(Cells.of(Form.YEAR), year);
    }

    @Property
    void currencies(@ForAll("money") Money money) {
        isReadBack(Cells.of(Form.CURRENCY), money.currency());
    }

    @Property
    void texts(@ForAll("texts") String text) {
        isReadBack(Cells.of(Form.TEXT), text);
    }

    @Property
    void ids(@ForAll("anyIds") List<String> ids) {
        isReadBack(Cells.of(Form.ID), ids.get(0));
        isReadBack(Cells.of(Form.IDS), ids);
    }

    @Property
    void fundings(@ForAll("fundings") Funding funding) {
        isReadBack(
                new FundingCell(),
                new FundingText(funding.terms(), funding.years().orElse(null)));
    }

    @Property
    void targets(@ForAll("anyTarget") Target target) {
        isReadBack(new TargetCell(), target);
    }

    @Property(tries = 20)
    void wordsInEitherLanguageAndCase(@ForAll("choices") Words<?> choice) {
        for (Notation written : DIALECTS) {
            for (String word : choice.words(written.language())) {
                for (Notation read : DIALECTS) {
                    Object meaning = Cells.of(choice).read(word.toUpperCase(Locale.ROOT), read);

                    assertThat(writing(choice, meaning, written)).isEqualTo(word);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> String writing(Words<T> choice, Object meaning, Notation dialect) {
        return Cells.of(choice).write((T) meaning, dialect);
    }

    /** What a row does with a cell, but for the quotes. */
    private static <T> void isReadBack(Cell<T> cell, T value) {
        for (Notation dialect : DIALECTS) {
            String written = cell.write(value, dialect);

            assertThat(Blank.is(written)).isFalse();
            assertThat(cell.keepsSpaces() ? written : Blank.trimmed(written)).isEqualTo(written);
            assertThat(cell.read(written, dialect)).as(written).isEqualTo(value);
        }
    }

    @Provide
    static Arbitrary<LocalDate> anyDay() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<BigDecimal> anyNumber() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3000).map(BigDecimal::valueOf),
                Arbitraries.longs()
                        .between(0, 9_999_999)
                        .map(thousandths -> Decimals.normal(BigDecimal.valueOf(thousandths, 3))),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1E20"))
                        .ofScale(12)
                        .map(Decimals::normal));
    }

    @Provide
    Arbitrary<Money> money() {
        return MaalbarArbitraries.money();
    }

    @Provide
    Arbitrary<Funding> fundings() {
        return MaalbarArbitraries.fundings();
    }

    @Provide
    Arbitrary<String> texts() {
        return MaalbarArbitraries.texts();
    }

    @Provide
    Arbitrary<List<String>> anyIds() {
        Arbitrary<String> ids = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("ab1;\\,'\"=+-@ .")
                                .ofMinLength(1)
                                .ofMaxLength(6),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(6),
                        Arbitraries.of("bif", "2018-10", "007", "'a", ";", "\\", "\\;", "a;b\\"))
                .map(CellsProperties::idOrNull)
                .filter(Objects::nonNull);
        return ids.list().ofMinSize(1).ofMaxSize(4);
    }

    private static String idOrNull(String text) {
        try {
            return Texts.id(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<Target> anyTarget() {
        Arbitrary<Target> plain = Combinators.combine(
                        Arbitraries.of(ConditionRecipe.Kind.AT_LEAST, ConditionRecipe.Kind.AT_MOST), anyNumber())
                .as((kind, number) -> Target.of(kind, number, false));
        Arbitrary<Target> percent = Combinators.combine(
                        Arbitraries.of(ConditionRecipe.Kind.AT_LEAST, ConditionRecipe.Kind.AT_MOST),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                                .ofScale(10))
                .as((kind, number) -> Target.of(kind, Decimals.normal(number), true));
        Arbitrary<Target> between = Combinators.combine(anyNumber(), anyNumber())
                .as((one, other) -> new Target(ConditionRecipe.Kind.BETWEEN, one.min(other), one.max(other), false));
        return Arbitraries.oneOf(plain, percent, between, Arbitraries.just(Target.REACHED));
    }

    @Provide
    Arbitrary<Words<?>> choices() {
        return Arbitraries.of(CHOICES);
    }
}
