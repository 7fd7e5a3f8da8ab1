package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Truth.FAILS;
import static org.maalbar.quantity.Truth.HOLDS;
import static org.maalbar.quantity.Truth.UNDECIDED;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of strong Kleene logic; jqwik tries every combination. */
class TruthProperties {

    @Property
    void andAndOrAreCommutative(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void andAndOrAreAssociative(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void eachDistributesOverTheOther(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void eachAbsorbsTheOther(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property
    void sayingItTwiceSaysNothingNew(@ForAll Truth a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void notTurnsAndIntoOr(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void whatIsCertainDecidesAloneOrNotAtAll(@ForAll Truth a) {
        assertThat(a.and(HOLDS)).isEqualTo(a);
        assertThat(a.and(FAILS)).isEqualTo(FAILS);
        assertThat(a.or(FAILS)).isEqualTo(a);
        assertThat(a.or(HOLDS)).isEqualTo(HOLDS);
    }

    @Property
    void knowingMoreNeverTakesAnAnswerBack(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c, @ForAll Truth d) {
        if (saysNoMoreThan(a, c) && saysNoMoreThan(b, d)) {
            assertThat(saysNoMoreThan(a.and(b), c.and(d))).isTrue();
            assertThat(saysNoMoreThan(a.or(b), c.or(d))).isTrue();
            assertThat(saysNoMoreThan(a.not(), c.not())).isTrue();
        }
    }

    @Property
    void undecidedIsWhatEitherAnswerWouldChange(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(commonAnswer(a, b, Boolean::logicalAnd));
        assertThat(a.or(b)).isEqualTo(commonAnswer(a, b, Boolean::logicalOr));
        assertThat(a.not()).isEqualTo(commonAnswer(a, a, (one, other) -> !one));
        assertThat(a.isDecided()).isEqualTo(worlds(a).count() == 1);
    }

    private static boolean saysNoMoreThan(Truth some, Truth more) {
        return some == UNDECIDED || some == more;
    }

    /** The answer of ordinary logic, where every world that is left agrees on it. */
    private static Truth commonAnswer(Truth a, Truth b, BinaryOperator<Boolean> logic) {
        return worlds(a)
                .flatMap(x -> worlds(b).map(y -> Truth.of(logic.apply(x, y))))
                .reduce((one, other) -> one == other ? one : UNDECIDED)
                .orElseThrow();
    }

    private static Stream<Boolean> worlds(Truth truth) {
        return Stream.of(true, false).filter(world -> truth == UNDECIDED || truth == Truth.of(world));
    }
}
