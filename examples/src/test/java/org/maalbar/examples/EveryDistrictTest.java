package org.maalbar.examples;

import java.util.List;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.FulfilmentRuleLaws;

class EveryDistrictTest implements FulfilmentRuleLaws {
    @Override
    public FulfilmentRule rule() {
        return new EveryDistrict("schools", List.of("Valby", "Vesterbro"));
    }
}
