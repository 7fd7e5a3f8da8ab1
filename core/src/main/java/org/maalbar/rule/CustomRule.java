package org.maalbar.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/**
 * A rule that an application writes itself.
 *
 * <pre>{@code
 * record EveryDistrict(String indicator, List<String> districts) implements CustomRule {
 *     public String name() { return "every-district"; }
 *     public Set<String> indicators() { return Set.of(indicator); }
 *     public Set<Category> categories() { return Category.all("district", districts); }
 *     public Truth evaluate(Evidence evidence) {
 *         return districts.stream()
 *                 .map(district -> evidence.level(indicator, "district", district).atLeast(1))
 *                 .reduce(Truth.HOLDS, Truth::and);
 *     }
 *     public String describe(Language language) {
 *         return language.choose("mindst én i hver bydel", "at least one in every district");
 *     }
 * }
 * }</pre>
 *
 * <p>It must be sound and refine (see {@link FulfilmentRule}), depend on nothing but the evidence, and ask only for
 * measures that it declares. The module {@code org.maalbar.testkit} has these laws as property tests.
 */
public non-sealed interface CustomRule extends FulfilmentRule {

    /**
     * The name under which data refers to the rule.
     *
     * @return a stable id such as {@code every-district}
     */
    String name();

    /**
     * The indicators that the rule looks at.
     *
     * @return their ids, in an order that stays the same
     */
    @Override
    Set<String> indicators();

    /**
     * The categories that the rule asks for, of any of its indicators.
     *
     * @return the categories; none unless overridden
     */
    default Set<Category> categories() {
        return Set.of();
    }

    /**
     * What the rule measures: unless overridden, the level of every indicator and of each of its categories on the due day.
     * Override it to ask for earlier days or for growth.
     *
     * @return the measures, all of indicators that it declares, in an order that stays the same
     */
    @Override
    default Set<Measure> measures() {
        Set<Measure> all = new LinkedHashSet<>();
        for (String indicator : indicators()) {
            all.add(Measure.level(indicator));
            categories().forEach(category -> all.add(Measure.level(indicator).category(category)));
        }
        return all;
    }

    /**
     * What the rule asks for, in words of your own.
     *
     * @param language the language
     * @return a phrase such as "at least one in every district"
     */
    @Override
    String describe(Language language);

    /** What {@link #describe} says. */
    @Override
    default Sentence asksFor(IndicatorNames names) {
        return Sentence.user(describe(names.language()));
    }

    /** What {@link #describe} says. */
    @Override
    default Sentence inWords(IndicatorNames names) {
        return asksFor(names);
    }

    /**
     * What could decide the rule where it is undecided. Unless overridden, every measure of a whole indicator that is not
     * exactly known, with no threshold.
     *
     * @param planned the evidence on which the rule is undecided
     * @return the figures that are missing
     */
    default List<Missing> missing(Evidence planned) {
        return measures().stream()
                .filter(measure ->
                        measure.category().isEmpty() && !planned.bounds(measure).isExact())
                .map(Missing::figure)
                .toList();
    }
}
