package org.maalbar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;

/** The rises that are kept say the same as every start tried by itself. */
class StaircaseProperties {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final Indicator HOURS =
            Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT);
    private static final Indicator PEOPLE = Indicator.cumulative("people", "Personer");

    /** A start from a level, or, where {@code from} is at least 0, an increment that began on that day. */
    record Move(int day, int from, Bounds low) {
        Reading increment() {
            return new Reading(low, from == 0 ? null : DAY.plusDays(from), DAY.plusDays(day), false, false);
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Bounds> lows = Combinators.combine(
                        Arbitraries.integers().between(0, 9), Arbitraries.of(true, false, false))
                .as((low, open) -> open ? Bounds.above(java.math.BigDecimal.valueOf(low)) : Bounds.from(low));
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(-6, 12),
                        lows)
                .as((day, from, low) -> new Move(day, Math.min(from, day), low));
        return move.list()
                .ofMaxSize(12)
                .map(list ->
                        list.stream().sorted(Comparator.comparingInt(Move::day)).toList());
    }

    @Property
    void theMostIsThatOfTheBestStart(@ForAll("moves") List<Move> moves) {
        agree(HOURS, moves);
    }

    @Property
    void soItIsWhereTheSameOnesMayBeCountedTwice(@ForAll("moves") List<Move> moves) {
        agree(PEOPLE.mayOverlap(), moves);
    }

    private static void agree(Indicator indicator, List<Move> moves) {
        Staircase staircase = new Staircase(indicator, Steps.BEFORE_ALL);
        List<Move> done = new ArrayList<>();
        for (Move move : moves) {
            if (move.from() < 0) {
                staircase.start(DAY.plusDays(move.day()), move.low());
            } else {
                staircase.add(move.increment());
            }
            done.add(move);
            assertThat(staircase.most()).isEqualTo(best(indicator, done));
        }
    }

    /** From 0, or from any of the levels, joined with every increment that came later and began after it. */
    private static Bounds best(Indicator indicator, List<Move> moves) {
        Bounds best = reached(indicator, Bounds.unbounded(), Steps.BEFORE_ALL, moves);
        for (int i = 0; i < moves.size(); i++) {
            Move start = moves.get(i);
            if (start.from() < 0) {
                List<Move> later = moves.subList(i, moves.size());
                best = Steps.higherLow(best, reached(indicator, start.low(), DAY.plusDays(start.day()), later));
            }
        }
        return best;
    }

    private static Bounds reached(Indicator indicator, Bounds level, LocalDate day, List<Move> moves) {
        Bounds reached = level;
        for (Move move : moves) {
            if (move.from() >= 0 && move.increment().isWhollyAfter(day)) {
                reached = indicator.join(reached, move.increment().bounds()).orMore();
            }
        }
        return reached;
    }
}
