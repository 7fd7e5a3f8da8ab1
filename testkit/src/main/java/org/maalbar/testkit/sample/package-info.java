/** Texts, numbers, fundings and a rule of a host's own, of which the arbitraries make samples. */
@NullMarked
package org.maalbar.testkit.sample;

import org.jspecify.annotations.NullMarked;
