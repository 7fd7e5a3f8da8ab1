package org.maalbar.csv.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Figure;

class RepetitionsProperties {
    @Property
    void whatWasThereBeforeIsFoundInAnyOrder(@ForAll("observations") List<Observation> observations) {
        Repetitions repetitions = new Repetitions();
        Set<Observation> before = new HashSet<>();

        for (Observation each : observations) {
            assertThat(repetitions.has(each)).isEqualTo(!before.add(each));
        }
    }

    /** Some run on from 1, some do not, some have no id, and some of one id are not the same. */
    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<Observation> any = Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(1, 2))
                .as((id, figure) -> observation(id, figure));
        Arbitrary<List<Observation>> running = Arbitraries.integers()
                .between(0, 12)
                .map(count -> IntStream.rangeClosed(1, count)
                        .mapToObj(id -> observation(id, 1))
                        .toList());
        return Combinators.combine(running, any.list().ofMaxSize(8))
                .as((first, then) ->
                        Stream.concat(first.stream(), then.stream()).toList());
    }

    private static Observation observation(int id, int figure) {
        Observation plain = Observation.increment("x", Figure.exactly(figure), "2018");
        return id == 0 ? plain : plain.id(String.valueOf(id));
    }
}
