/**
 * Texts, numbers, fundings and a rule of a host's own, of which the arbitraries make samples; and texts that must stay text,
 * for our own tests of what reports and terminals show.
 */
@NullMarked
package org.maalbar.testkit.sample;

import org.jspecify.annotations.NullMarked;
