package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;

/**
 * The laws that every rule obeys. A test class that implements this interface and supplies a rule is complete:
 *
 * <pre>{@code
 * class EveryDistrictTest implements FulfilmentRuleLaws {
 *     public FulfilmentRule rule() {
 *         return new EveryDistrict("schools", List.of("Valby", "Vesterbro"));
 *     }
 * }
 * }</pre>
 *
 * <p>jqwik runs each law against a thousand pieces of evidence that are made up around the numbers at which the rule changes
 * its answer, and reports the smallest that breaks it. Opt in to more with {@link ExactLaws}, {@link MonotoneLaws} and
 * {@link ScaleLaws}.
 */
public interface FulfilmentRuleLaws {

    /**
     * The rule to be tested.
     *
     * @return a rule, made anew for each call
     */
    FulfilmentRule rule();

    /**
     * Whether the rule means nothing in a world, as a share of nothing does. There it must be undecided, and the laws ask no
     * more.
     *
     * @param world exact values for all that the rule declares
     * @return true if there is nothing to decide; false unless overridden
     */
    default boolean meansNothing(World world) {
        return false;
    }

    /**
     * Whether a world can be, and the rule must be right about it. Override this to leave out worlds that your indicators
     * rule out, such as more staff trained than there are, or a level that only grows below an earlier one.
     *
     * @param world exact values for all that the rule declares
     * @return unless overridden, true if the rule means something and what built-in shares and multiples are of is above zero
     */
    default boolean isConsistent(World world) {
        return !meansNothing(world) && Shares.haveWholes(rule(), world);
    }

    /**
     * What kind of indicator the rule is asked about: of its domain is all that is measured, and unless it is
     * {@linkplain Indicator#fluctuating fluctuating} or a percentage, none of its categories is more than the whole. A rule
     * that is only ever asked about people may say {@code Indicator.cumulative(id, id)} here; then all numbers are whole.
     *
     * @param id the id of an indicator that the rule declares
     * @return an indicator; a cumulative amount unless overridden
     */
    default Indicator indicator(String id) {
        return Indicator.cumulative(id, id).domain(Domain.AMOUNT);
    }

    /**
     * Numbers that evidence should come close to, beside those that are found by trying. These are found where the answer
     * changes between two neighbouring whole numbers up to 100, or two numbers a tenth apart above, while all other numbers
     * are unknown, all are 0, 1, 10, 100 or 1,000,000, or each is where it does not decide alone.
     *
     * @return numbers that are not negative; none unless overridden
     */
    default List<BigDecimal> landmarks() {
        return List.of();
    }

    /**
     * What the laws try the rule with.
     *
     * @return evidence with a world and narrower evidence within
     */
    @Provide
    default Arbitrary<Trial> trials() {
        return maker().arbitrary();
    }

    /**
     * Evidence of which much is unknown.
     *
     * @return evidence for all that the rule declares
     */
    @Provide
    default Arbitrary<Evidence> gaps() {
        return maker().gaps();
    }

    private Trials maker() {
        return Trials.of(rule(), this::indicator, landmarks());
    }

    /** Once decided on bounds, a rule gives the same answer for every consistent world within them. */
    @Property
    default void isSound(@ForAll("trials") Trial trial) {
        RuleChecks.soundness(rule(), trial, this::isConsistent);
    }

    /** Narrower bounds never change a decided answer, as long as they allow a consistent world. */
    @Property
    default void refines(@ForAll("trials") Trial trial) {
        RuleChecks.refinement(rule(), trial, this::isConsistent);
    }

    /** Equal evidence gets the same answer every time. */
    @Property
    default void isDeterministic(@ForAll("trials") Trial trial) {
        RuleChecks.determinism(rule(), trial);
    }

    /** Neither the order in which evidence is stated nor what was asked before makes any difference. */
    @Property
    default void ignoresTheOrderOfEvidence(@ForAll("trials") Trial one, @ForAll("trials") Trial other) {
        RuleChecks.order(rule(), one, other);
    }

    /** A rule asks for, and misses, nothing but measures that it declares. */
    @Property
    default void readsOnlyWhatItDeclares(@ForAll("trials") Trial trial) {
        RuleChecks.declarations(rule(), trial);
    }

    /** A rule has an answer whatever is unknown or unbounded. */
    @Property
    default void answersWhateverIsUnknown(@ForAll("gaps") Evidence evidence) {
        RuleChecks.answer(rule(), evidence);
    }

    /** A rule decides nothing about a world in which, as {@link #meansNothing} says, it means nothing. */
    @Property
    default void decidesNothingWhereItMeansNothing(@ForAll("trials") Trial trial) {
        RuleChecks.meaning(rule(), trial.world(), this::meansNothing);
    }

    /** The rule holds in some worlds and fails in others; if not, the other laws have shown little. */
    @Example
    default void holdsInSomeWorldsAndFailsInOthers() {
        RuleChecks.vacuity(rule(), maker(), this::isConsistent);
    }

    /** The rule can be described in Danish and English, always in the same words, and its ids are well formed. */
    @Example
    default void describesItselfInBothLanguages() {
        RuleChecks.description(rule());
    }
}
