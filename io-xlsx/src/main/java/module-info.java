/** Programmes and observations as workbooks. */
module org.maalbar.xlsx {
    requires java.xml;
    requires org.maalbar.base;
    requires transitive org.maalbar.core;
    requires transitive org.maalbar.csv;
    requires static transitive org.jspecify;

    exports org.maalbar.xlsx;
}
