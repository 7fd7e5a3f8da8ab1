/** A draft of a programme from an annex that was written by hand. Start with {@code AnnexDraft}. */
@NullMarked
package org.maalbar.annex;

import org.jspecify.annotations.NullMarked;
