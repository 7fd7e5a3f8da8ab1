package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;

/** The indicators of a sheet, in the order in which they are first mentioned, and what its rows say of them. */
final class SheetIndicators {
    private static final String INVALID = "invalid-indicator";

    private final Map<String, Said> all = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> wholes = new HashSet<>();

    /** The id of the indicator that a goal asks for where no row names it. */
    static String usualId(String goal, int condition) {
        return condition == 1 ? goal : goal + "-" + condition;
    }

    /** Notes an indicator that a row is about, with what the row says of it. */
    void mention(String id, Row row) {
        all.computeIfAbsent(id, key -> new Said(row)).note(row, SheetColumns.OF_INDICATORS.toArray(Column<?>[]::new));
    }

    /** Notes an indicator of which a row names only that others are a part. */
    void mentionWhole(String id, Row row) {
        all.computeIfAbsent(id, key -> new Said(row));
        wholes.add(id);
    }

    /** Notes what a goal asks of an indicator, and by what it is called if nobody gives it a name. */
    void target(String id, Target target, String name) {
        targets.putIfAbsent(id, target);
        names.putIfAbsent(id, name);
    }

    /** How a figure that is expected of an indicator is meant where no row says so. */
    Tally usualTally(String id) {
        Said said = all.get(id);
        return said == null ? Tally.INCREMENT : usualTally(behaviour(id, said), domain(id, said));
    }

    /** What cannot be added up is expected as a whole. */
    static Tally usualTally(Behaviour behaviour, Domain domain) {
        return behaviour == Behaviour.CUMULATIVE && domain != Domain.PERCENT ? Tally.INCREMENT : Tally.TOTAL;
    }

    private Behaviour behaviour(String id, Said said) {
        return said.get(SheetColumns.BEHAVIOUR).orElseGet(() -> usualBehaviour(targets.get(id), wholes.contains(id)));
    }

    private Domain domain(String id, Said said) {
        return said.get(SheetColumns.DOMAIN).orElseGet(() -> usualDomain(targets.get(id)));
    }

    /** The behaviour that is meant where no row says so. */
    static Behaviour usualBehaviour(@Nullable Target target, boolean isWhole) {
        if (target == null) {
            return isWhole ? Behaviour.FIXED : Behaviour.CUMULATIVE;
        }
        return target.isPercent() ? Behaviour.FLUCTUATING : Behaviour.CUMULATIVE;
    }

    /** Whether a row must say the behaviour: of what is to stay low, nobody can tell whether it only grows. */
    static boolean needsBehaviour(@Nullable Target target) {
        return target != null
                && (target.kind() == RuleColumns.Kind.AT_MOST || target.kind() == RuleColumns.Kind.BETWEEN);
    }

    /** The domain that is meant where no row says so. */
    static Domain usualDomain(@Nullable Target target) {
        return target != null && target.isPercent() ? Domain.PERCENT : Domain.COUNT;
    }

    /** Each indicator with the row that mentions it first; rows get faults where something is missing or wrong. */
    List<Mentioned> indicators() {
        List<Mentioned> made = new ArrayList<>();
        all.forEach((id, said) -> {
            Indicator indicator = indicator(id, said);
            if (indicator != null) {
                made.add(new Mentioned(said.first(), indicator));
            }
        });
        return made;
    }

    /**
     * An indicator.
     *
     * @param row where it is mentioned first
     * @param indicator what it is
     */
    record Mentioned(Row row, Indicator indicator) {}

    private @Nullable Indicator indicator(String id, Said said) {
        if (needsBehaviour(targets.get(id)) && said.get(SheetColumns.BEHAVIOUR).isEmpty()) {
            said.first().missing(SheetColumns.BEHAVIOUR);
            return null;
        }
        String name = said.get(SheetColumns.NAME).orElse(names.getOrDefault(id, id));
        Indicator indicator = Indicator.of(id, name, behaviour(id, said)).domain(domain(id, said));
        indicator = said.get(SheetColumns.UNIT).map(indicator::unit).orElse(indicator);
        if (said.get(SheetColumns.OVERLAP).orElse(false)) {
            indicator = said.rowOf(SheetColumns.OVERLAP)
                    .madeOr(indicator, SheetColumns.OVERLAP, INVALID, Indicator::mayOverlap);
        }
        if (said.get(SheetColumns.GROWTH).orElse(false)) {
            indicator = said.rowOf(SheetColumns.GROWTH)
                    .madeOr(indicator, SheetColumns.GROWTH, INVALID, Indicator::growsByItself);
        }
        return withBaseline(indicator, said);
    }

    private static Indicator withBaseline(Indicator indicator, Said said) {
        boolean hasFigure = said.get(SheetColumns.BASELINE).isPresent();
        boolean hasDay = said.get(SheetColumns.BASELINE_DAY).isPresent();
        if (hasFigure != hasDay) {
            Column<?> there = hasFigure ? SheetColumns.BASELINE : SheetColumns.BASELINE_DAY;
            said.rowOf(there).missing(hasFigure ? SheetColumns.BASELINE_DAY : SheetColumns.BASELINE);
            return indicator;
        }
        return !hasFigure
                ? indicator
                : said.rowOf(SheetColumns.BASELINE)
                        .madeOr(
                                indicator,
                                SheetColumns.BASELINE,
                                INVALID,
                                it -> it.baseline(
                                        said.get(SheetColumns.BASELINE_DAY).orElseThrow(),
                                        said.get(SheetColumns.BASELINE).orElseThrow()));
    }
}
