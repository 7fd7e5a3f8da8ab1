/** What an annex says: its initiatives, and what is said of each. Start with {@code Outline}, then {@code Drafting}. */
@NullMarked
package org.maalbar.annex.read;

import org.jspecify.annotations.NullMarked;
