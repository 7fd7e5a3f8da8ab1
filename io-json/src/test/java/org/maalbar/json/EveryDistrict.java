package org.maalbar.json;

import java.util.List;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;

/** A rule of an application's own: at least so many in every district. */
record EveryDistrict(String indicator, List<String> districts, long target, boolean strict) implements CustomRule {
    static final RuleCodec<EveryDistrict> CODEC = RuleCodec.of(
            "every-district",
            EveryDistrict.class,
            members -> new EveryDistrict(
                    members.text("indicator"),
                    members.texts("districts"),
                    members.whole("target"),
                    members.has("strict") && members.flag("strict")),
            EveryDistrict::members);

    static final ProgrammeJson JSON = ProgrammeJson.standard().rule(CODEC);

    static final SnapshotJson SNAPSHOTS = SnapshotJson.standard().rule(CODEC);

    static final JsonSettings SETTINGS = JSON.settings();

    EveryDistrict {
        if (target < 1) {
            throw new RefusedException("The target is at least 1, not " + target, "Målet er mindst 1, ikke " + target);
        }
    }

    private static RuleMembers members(EveryDistrict rule) {
        RuleMembers members = RuleMembers.none()
                .with("indicator", rule.indicator)
                .with("districts", rule.districts)
                .with("target", rule.target);
        return rule.strict ? members.with("strict", true) : members;
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
                .map(district -> evidence.level(indicator, "district", district).atLeast(strict ? target + 1 : target))
                .reduce(Truth.HOLDS, Truth::and);
    }

    @Override
    public String describe(Language language) {
        return language.choose("at least " + target + " in every district", "mindst " + target + " i hver bydel");
    }
}
