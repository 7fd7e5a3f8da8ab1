/**
 * JSON as a tree whose values know where they are in the document.
 *
 * <p>Start with {@link org.maalbar.json.tree.Document}. What is no JSON, too large or repeated is found while the tree is built.
 */
@NullMarked
package org.maalbar.json.tree;

import org.jspecify.annotations.NullMarked;
