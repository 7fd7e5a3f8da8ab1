package org.maalbar.examples;

import java.util.List;
import java.util.Set;
import org.maalbar.json.RuleCodec;
import org.maalbar.json.RuleMembers;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;

/**
 * A custom rule: at least one in every district.
 *
 * @param indicator what is counted, with a category for each district
 * @param districts the districts
 */
public record EveryDistrict(String indicator, List<String> districts) implements CustomRule {
    /** What reads and writes the rule as {@code {"rule": "every-district", "indicator": "schools", "districts": ["Valby"]}}. */
    public static final RuleCodec<EveryDistrict> CODEC = RuleCodec.of(
            "every-district",
            EveryDistrict.class,
            members -> new EveryDistrict(members.text("indicator"), members.texts("districts")),
            rule -> RuleMembers.none().with("indicator", rule.indicator()).with("districts", rule.districts()));

    /** Copies the list. */
    public EveryDistrict {
        districts = List.copyOf(districts);
    }

    @Override
    public String name() {
        return "every-district";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Set<Category> categories() {
        return Category.all("district", districts);
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return districts.stream()
                .map(district -> evidence.level(indicator, "district", district).atLeast(1))
                .reduce(Truth.HOLDS, Truth::and);
    }

    @Override
    public String describe(Language language) {
        return language.choose("at least one in every district", "mindst én i hver bydel");
    }
}
