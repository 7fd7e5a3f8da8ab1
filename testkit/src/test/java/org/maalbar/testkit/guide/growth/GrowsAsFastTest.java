package org.maalbar.testkit.guide.growth;

import java.util.Set;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.testkit.MonotoneLaws;
import org.maalbar.testkit.ScaleLaws;
import org.maalbar.testkit.World;

class GrowsAsFastTest implements MonotoneLaws, ScaleLaws {
    private final GrowsAsFast rule = new GrowsAsFast("members", 2025);

    @Override
    public FulfilmentRule rule() {
        return rule;
    }

    @Override
    public boolean meansNothing(World world) {
        return world.value(rule.levelAfter(2024)).signum() == 0
                || world.value(rule.levelAfter(2023)).signum() == 0;
    }

    @Override
    public Set<Measure> comparedWith() {
        return Set.of(rule.growthIn(2024), rule.levelAfter(2024));
    }
}
