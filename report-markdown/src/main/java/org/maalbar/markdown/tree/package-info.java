/**
 * The document tree that every form of a report is written from: commonmark's nodes, and a few of our own.
 *
 * <p>{@link org.maalbar.markdown.tree.Page} is filled from top to bottom and gives on block by block. Words of this library
 * and texts of users are nodes of different types, so that no title or note can become a heading, a link or a row of a table.
 * A {@link org.maalbar.markdown.tree.Picture} has bars and lines, and never text. Not for other modules than our own.
 */
@NullMarked
package org.maalbar.markdown.tree;

import org.jspecify.annotations.NullMarked;
