package org.maalbar.rule;

import java.util.List;
import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/** The rule of an application: so many in every district. */
public record EveryDistrict(String indicator, List<String> districts, long target) implements CustomRule {

    @Override
    public String name() {
        return "every-district";
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return districts.stream()
                .map(district -> evidence.level(indicator, "district", district).atLeast(target))
                .reduce(Truth.HOLDS, Truth::and);
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
    public String describe(Language language) {
        return language.choose("mindst " + target + " i hver bydel", "at least " + target + " in every district");
    }
}
