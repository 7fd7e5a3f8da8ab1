package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Term;

/** Goals that compare one measure in every way, in tables and in a sheet. */
class ComparisonsProperties {
    private static final List<Indicator> INDICATORS = List.of(
            Indicator.cumulative("a", "A"),
            Indicator.cumulative("b", "B").domain(Domain.AMOUNT),
            Indicator.fluctuating("c", "C"),
            Indicator.fluctuating("d", "D").domain(Domain.PERCENT).unit("pct."),
            Indicator.fixed("e", "E"));

    @Property
    void tablesAreReadBackAsTheyWere(@ForAll("programmes") Programme programme, @ForAll boolean isDanish)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeTables.standard().dialect(dialect(isDanish)).writeZip(programme, out);

        assertThat(ProgrammeTables.standard()
                        .readZip(new ByteArrayInputStream(out.toByteArray()), "")
                        .orElseThrow())
                .isEqualTo(programme);
    }

    @Property
    void aSheetIsReadBackAsItWas(@ForAll("programmes") Programme programme, @ForAll boolean isDanish)
            throws IOException {
        ProgrammeSheet sheets = ProgrammeSheet.standard().dialect(dialect(isDanish));
        String sheet = sheets.format(programme);
        Programme read = sheets.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "ark.csv")
                .orElseThrow();

        if (ProgrammeSheet.losses(programme).isEmpty()) {
            assertThat(read).isEqualTo(programme);
        }
        assertThat(ProgrammeSheet.losses(read)).isEmpty();
        assertThat(sheets.format(read)).isEqualTo(sheet);
    }

    private static Dialect dialect(boolean isDanish) {
        return isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return rules().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rules -> Programme.builder("Plan")
                        .span("2015/2018")
                        .indicators(INDICATORS.toArray(Indicator[]::new))
                        .initiatives(Initiative.of("1", "Alt")
                                .goals(rules.stream()
                                        .map(rule -> Goal.of("Mål", rule))
                                        .toArray(Goal[]::new)))
                        .build());
    }

    private static Arbitrary<FulfilmentRule> rules() {
        Arbitrary<FulfilmentRule> conditions = conditions();
        return Arbitraries.frequencyOf(
                Tuple.of(4, conditions),
                Tuple.of(1, conditions.list().ofMinSize(1).ofMaxSize(3).map(AllOf::new)),
                Tuple.of(1, yearly()));
    }

    private static Arbitrary<FulfilmentRule> yearly() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("2015/2016", "2015/2018", "2018/2018"),
                        Arbitraries.of(Relation.values()),
                        Arbitraries.integers().between(0, 3))
                .as((id, years, relation, number) -> Rules.each(
                        years,
                        year -> comparison(relation, Rules.growth(id).during(year), BigDecimal.valueOf(number))));
    }

    private static Comparison comparison(Relation relation, Measure measure, BigDecimal number) {
        return switch (relation) {
            case AT_LEAST -> measure.atLeast(number);
            case MORE_THAN -> measure.moreThan(number);
            case AT_MOST -> measure.atMost(number);
            case LESS_THAN -> measure.lessThan(number);
        };
    }

    private static Arbitrary<FulfilmentRule> conditions() {
        Arbitrary<Relation> relations = Arbitraries.of(Relation.values());
        Arbitrary<BigDecimal> numbers = Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> factors =
                Arbitraries.of("0.5", "2", "0.8", "1.2", "0.333333333333", "10").map(BigDecimal::new);
        Arbitrary<Measure> measures = measures();
        return Arbitraries.oneOf(
                Combinators.combine(relations, measures, numbers).as(ComparisonsProperties::comparison),
                Combinators.combine(measures, numbers, numbers)
                        .as((measure, one, other) -> measure.between(one.min(other), one.max(other))),
                Combinators.combine(relations, measures, measures, Arbitraries.of("0.01", "0.8", "1"))
                        .as((relation, part, whole, share) ->
                                Rules.share(part).of(whole).is(relation, new BigDecimal(share))),
                Combinators.combine(relations, pairs(), factors.injectNull(0.3))
                        .as((relation, pair, factor) -> new Comparison(
                                factor == null ? Comparison.Kind.PLAIN : Comparison.Kind.TIMES,
                                pair.get(0).toSum(),
                                relation,
                                new Term(factor == null ? BigDecimal.ONE : factor, pair.get(1)).toSum())),
                Arbitraries.of("a", "c").map(Rules::reached));
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<String> ids = Arbitraries.of(INDICATORS).map(Indicator::id);
        return Arbitraries.oneOf(
                ids.map(Rules::level),
                Combinators.combine(ids, days()).as((id, day) -> Rules.level(id).on(day)),
                ids.map(id -> Rules.level(id).category("køn", "kvinder")),
                Combinators.combine(Arbitraries.of("a", "b"), spans())
                        .as((id, span) -> Rules.growth(id).during(span)));
    }

    /** Two measures, mostly of the same indicator, as people compare them. */
    private static Arbitrary<List<Measure>> pairs() {
        Arbitrary<String> ids = Arbitraries.of(INDICATORS).map(Indicator::id);
        return Arbitraries.oneOf(
                Combinators.combine(ids, days())
                        .as((id, day) ->
                                List.of(Rules.level(id), Rules.level(id).on(day))),
                Combinators.combine(Arbitraries.of("a", "b"), spans(), spans())
                        .as((id, one, other) -> List.of(
                                Rules.growth(id).during(one), Rules.growth(id).during(other))),
                Combinators.combine(measures(), measures()).as(List::of));
    }

    private static Arbitrary<String> days() {
        return Arbitraries.of("2016", "2017-03-31", "2018-12-30");
    }

    private static Arbitrary<String> spans() {
        return Arbitraries.of("2016", "2017/2018", "2018-23", "2018-05", "2017-06-05/2018-01-01", "2018-12-31");
    }
}
