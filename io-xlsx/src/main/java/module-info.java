/** Programmes and observations as workbooks. */
module org.maalbar.xlsx {
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.maalbar.base;
    requires transitive org.maalbar.core;
    requires transitive org.maalbar.csv;
    requires org.codehaus.stax2;
    requires static transitive org.jspecify;

    exports org.maalbar.xlsx;
}
