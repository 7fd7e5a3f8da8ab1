/** Writes an assessment as Markdown. */
module org.maalbar.markdown {
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports org.maalbar.markdown;
}
