/** What measures the package of this name from within. */
@NullMarked
package org.maalbar.json;

import org.jspecify.annotations.NullMarked;
