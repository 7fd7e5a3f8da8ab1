/** How fast it is, beside plain Jackson. Start with {@link org.maalbar.benchmarks.Benchmarks}. */
@NullMarked
package org.maalbar.benchmarks;

import org.jspecify.annotations.NullMarked;
