package org.maalbar.testkit.guide.first;

import java.math.BigDecimal;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.FulfilmentRuleLaws;

class WomensShareTest implements FulfilmentRuleLaws {
    @Override
    public FulfilmentRule rule() {
        return new WomensShare("participants", new BigDecimal("0.4"));
    }
}
