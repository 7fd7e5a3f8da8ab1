package org.maalbar.markdown.tree;

import org.commonmark.node.CustomNode;
import org.maalbar.markdown.design.Logo;

/** A logo in a paragraph. */
public final class LogoImage extends CustomNode {
    private final Logo logo;

    LogoImage(Logo logo) {
        this.logo = logo;
    }

    /** {@return the picture} */
    public Logo logo() {
        return logo;
    }

    /** {@return what is read instead, on one line, with nothing that cannot be seen} */
    public String alternative() {
        return new UserText(logo.alternative()).literal();
    }
}
