package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
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
import org.maalbar.rule.Relation;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/** What is written into a cell is read from it again, in both dialects. */
@PropertyDefaults(tries = 1000)
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
    void aUnitBehindAFigureIsKeptBesideIt(@ForAll Figure figure) {
        Assume.that(figure.isStated());
        for (Notation dialect : DIALECTS) {
            String written = Cells.FIGURE.write(figure, dialect) + " elever på alle klassetrin";

            assertThat(new MeasuredCell().read(written, dialect))
                    .as(written)
                    .isEqualTo(new Measured(figure, false, false, "elever på alle klassetrin"));
        }
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
        Arbitrary<ConditionRecipe.Kind> kinds =
                Arbitraries.of(Relation.values()).map(ConditionRecipe.Kind::of);
        Arbitrary<Target> numbers = Arbitraries.oneOf(
                Combinators.combine(kinds, anyNumber())
                        .as((kind, number) -> Target.of(kind, number, false))
                        .filter(CellsProperties::isPossible),
                Combinators.combine(anyNumber(), anyNumber())
                        .as((one, other) -> Target.between(one.min(other), one.max(other), false)));
        Arbitrary<BigDecimal> percentages = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(10)
                .map(Decimals::normal);
        Arbitrary<Target> percent = Combinators.combine(kinds, percentages)
                .as((kind, number) -> Target.of(kind, number, true))
                .filter(CellsProperties::isPossible);
        Arbitrary<Target> range = Combinators.combine(percentages, percentages)
                .as((one, other) -> Target.between(one.min(other), one.max(other), true));
        Arbitrary<Target> growth = Combinators.combine(numbers, closedSpans(), Arbitraries.of(true, false))
                .as((number, span, isOfEachYear) -> isOfEachYear ? number.eachYear(span) : number.during(span));
        return Arbitraries.oneOf(
                numbers, percent, range, growth, levels(kinds), growths(), Arbitraries.just(Target.REACHED));
    }

    private static boolean isPossible(Target target) {
        return target.kind() != ConditionRecipe.Kind.LESS_THAN || target.low().signum() > 0;
    }

    private static Arbitrary<Span> closedSpans() {
        return MaalbarArbitraries.spans()
                .filter(span -> span.first().isPresent() && span.last().isPresent());
    }

    private static Arbitrary<BigDecimal> factors() {
        return Arbitraries.oneOf(
                Arbitraries.of("0.5", "0.8", "1.2", "2").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.000001"), BigDecimal.valueOf(3))
                        .ofScale(12)
                        .map(Decimals::normal));
    }

    private static Arbitrary<Target> levels(Arbitrary<ConditionRecipe.Kind> kinds) {
        Arbitrary<LocalDate> days = closedSpans().map(span -> span.last().orElseThrow());
        return Combinators.combine(kinds, factors().injectNull(0.3), days).as(Target::level);
    }

    /** More, fewer, at least so much more, or at most so much less. */
    private static Arbitrary<Target> growths() {
        return Combinators.combine(factors().injectNull(0.3), Arbitraries.of(true, false), closedSpans(), closedSpans())
                .as((factor, isMore, span, other) -> {
                    if (factor == null || factor.compareTo(BigDecimal.ONE) == 0) {
                        ConditionRecipe.Kind kind =
                                isMore ? ConditionRecipe.Kind.MORE_THAN : ConditionRecipe.Kind.LESS_THAN;
                        return Target.growth(kind, null, span, other);
                    }
                    boolean isAbove = factor.compareTo(BigDecimal.ONE) > 0;
                    ConditionRecipe.Kind kind = isAbove ? ConditionRecipe.Kind.AT_LEAST : ConditionRecipe.Kind.AT_MOST;
                    return Target.growth(kind, factor, span, other);
                });
    }

    @Provide
    Arbitrary<Words<?>> choices() {
        return Arbitraries.of(CHOICES);
    }
}
