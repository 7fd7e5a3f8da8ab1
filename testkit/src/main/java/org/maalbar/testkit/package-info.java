/**
 * Tests goal rules, and what handles programmes, against the laws that Maalbar itself keeps.
 *
 * <p>Start with {@link org.maalbar.testkit.FulfilmentRuleLaws}: a test class that implements it and supplies a rule is
 * complete. {@link org.maalbar.testkit.MaalbarArbitraries} makes figures, evidence and whole programmes for properties of
 * your own; {@link org.maalbar.testkit.RoundTripLaws} and {@link org.maalbar.testkit.MergeLaws} test what reads, writes and
 * adds up.
 */
@NullMarked
package org.maalbar.testkit;

import org.jspecify.annotations.NullMarked;
