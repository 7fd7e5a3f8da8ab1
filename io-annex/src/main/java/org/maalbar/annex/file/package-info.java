/** What a file is, how much of it may be read, and what is said of it. Start with {@code FileStart}. */
@NullMarked
package org.maalbar.annex.file;

import org.jspecify.annotations.NullMarked;
