package org.maalbar.testkit;

import java.util.stream.Stream;
import org.maalbar.rule.Evidence;
import org.maalbar.testkit.check.Levels;

/** What a law tries a rule with: some evidence, one world that it allows, and narrower evidence that allows that world too. */
public final class Trial {
    private final Trials maker;
    private final Levels evidence;
    private final World world;
    private final Levels narrower;

    Trial(Trials maker, Levels evidence, World world, Levels narrower) {
        this.maker = maker;
        this.evidence = evidence;
        this.world = world;
        this.narrower = narrower;
    }

    /**
     * The evidence.
     *
     * @return bounds for everything that the rule declares
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * A world that the evidence allows.
     *
     * @return exact values within the bounds of the evidence, and of the narrower evidence
     */
    public World world() {
        return world;
    }

    /**
     * What is known when more is known.
     *
     * @return bounds within those of the evidence
     */
    public Evidence narrower() {
        return narrower;
    }

    /** Many of the worlds that the evidence allows, its corners among them. */
    Stream<World> worlds() {
        return maker.worlds(evidence);
    }

    boolean isInDomain(Levels others) {
        return maker.areInDomain(others);
    }

    Levels levels() {
        return evidence;
    }

    @Override
    public String toString() {
        return "evidence " + evidence + "; world " + world + "; narrower " + narrower;
    }
}
