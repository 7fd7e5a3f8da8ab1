/**
 * What an assessment says in JSON: each object, its members in the order in which they are written, once for writing and reading.
 *
 * <p>Start with {@link org.maalbar.json.result.Results}.
 */
@NullMarked
package org.maalbar.json.result;

import org.jspecify.annotations.NullMarked;
