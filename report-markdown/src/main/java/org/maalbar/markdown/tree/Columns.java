package org.maalbar.markdown.tree;

import org.commonmark.node.CustomBlock;

/** Two columns that are read one after the other. Each of its children is a {@link Column}. */
public final class Columns extends CustomBlock {

    /** One of the columns; it contains blocks. */
    public static final class Column extends CustomBlock {}
}
