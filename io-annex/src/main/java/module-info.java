/** Turns an annex that was written by hand into a draft sheet. */
module org.maalbar.annex {
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.maalbar.base;
    requires transitive org.maalbar.core;
    requires org.maalbar.csv;
    requires org.maalbar.xlsx;
    requires static transitive org.jspecify;

    exports org.maalbar.annex;
}
