package org.maalbar.testkit;

import net.jqwik.api.Arbitrary;
import org.maalbar.funding.Funding;
import org.maalbar.quantity.Money;
import org.maalbar.testkit.sample.SampleFunding;
import org.maalbar.testkit.sample.SampleTexts;

/**
 * Where every generator begins. A parameter such as {@code @ForAll Programme programme} needs none of them; they are for
 * what is to be constrained:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Programme> programmes() {
 *     return MaalbarArbitraries.programmes().asking(new EveryDistrict("schools", List.of("Valby"))).withPlainTexts();
 * }
 * }</pre>
 *
 * <p>All that is generated is small, so that ends, days and targets often meet, and shrinks to what is smaller still.
 */
public final class MaalbarArbitraries {
    private MaalbarArbitraries() {}

    /**
     * Figures of every kind.
     *
     * @return figures that fit an amount, unless constrained
     */
    public static FigureArbitrary figures() {
        return new FigureArbitrary();
    }

    /**
     * Bounds of every kind.
     *
     * @return bounds of an amount, unless constrained
     */
    public static BoundsArbitrary bounds() {
        return new BoundsArbitrary();
    }

    /**
     * Spans of every kind: days, months, parts of a year, years; with open and unknown ends.
     *
     * @return spans of the years 1 to 9999, unless constrained
     */
    public static SpanArbitrary spans() {
        return new SpanArbitrary();
    }

    /**
     * Rules of every kind, composites of composites included, on the indicators {@code a}, {@code b} and {@code c}. They measure
     * districts, days and spans too, none later than 26 August 2018.
     *
     * @return rules at most three deep, unless constrained
     */
    public static RuleArbitrary rules() {
        return new RuleArbitrary();
    }

    /**
     * Evidence on all that generated rules measure of the indicators {@code a}, {@code b} and {@code c}.
     *
     * @return evidence that every generated rule can be asked about, unless constrained
     */
    public static EvidenceArbitrary evidence() {
        return new EvidenceArbitrary();
    }

    /**
     * Small programmes of every kind: valid, but as incomplete and contradictory as real ones.
     *
     * @return programmes with one to three indicators and goals, unless constrained
     */
    public static ProgrammeArbitrary programmes() {
        return new ProgrammeArbitrary();
    }

    /**
     * Amounts of money: small ones with decimals and large ones, in two currencies, nothing included.
     *
     * @return amounts of at most four million
     */
    public static Arbitrary<Money> money() {
        return SampleFunding.money();
    }

    /**
     * Fundings of every kind, with and without what was spent of them.
     *
     * @return fundings without an id, mostly of the years 2016 to 2019
     */
    public static Arbitrary<Funding> fundings() {
        return SampleFunding.any(texts());
    }

    /**
     * Texts as people write them in titles and notes: Danish words, and now and then characters that mean something to
     * Markdown, HTML, spreadsheets or terminals, or that cannot be seen.
     *
     * @return texts that may be used wherever Maalbar takes text
     */
    public static Arbitrary<String> texts() {
        return SampleTexts.any();
    }
}
