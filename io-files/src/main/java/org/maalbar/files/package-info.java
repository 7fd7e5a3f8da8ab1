/** Files that are written whole or not at all. */
@NullMarked
package org.maalbar.files;

import org.jspecify.annotations.NullMarked;
