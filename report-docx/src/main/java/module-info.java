/** Writes an assessment as a Word document, from the document tree of Markdown and HTML. */
module org.maalbar.docx {
    requires org.maalbar.base;
    requires transitive org.maalbar.markdown;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports org.maalbar.docx;
}
