package org.maalbar.testkit.guide.then;

import java.math.BigDecimal;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.ScaleLaws;
import org.maalbar.testkit.World;

class WomensShareTest implements ScaleLaws {
    @Override
    public FulfilmentRule rule() {
        return new WomensShare("participants", new BigDecimal("0.4"));
    }

    @Override
    public boolean meansNothing(World world) {
        return world.value("participants").signum() == 0;
    }
}
