/** Writes an assessment as an annex: Markdown and HTML from one document tree. */
@SuppressWarnings("module") // The module that the tree is for is built later.
module org.maalbar.markdown {
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports org.maalbar.markdown;
    exports org.maalbar.markdown.design;
    exports org.maalbar.markdown.annex to
            org.maalbar.docx;
    exports org.maalbar.markdown.portfolio to
            org.maalbar.docx;
    exports org.maalbar.markdown.tree to
            org.maalbar.docx;
}
