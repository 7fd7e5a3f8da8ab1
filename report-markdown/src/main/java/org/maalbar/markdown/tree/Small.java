package org.maalbar.markdown.tree;

import org.commonmark.node.CustomNode;

/** Words that explain others, in smaller letters. */
public final class Small extends CustomNode {}
