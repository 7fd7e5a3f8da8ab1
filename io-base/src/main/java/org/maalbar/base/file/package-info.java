/** Files that are written whole or not at all. */
@NullMarked
package org.maalbar.base.file;

import org.jspecify.annotations.NullMarked;
