/** Programmes and observations as workbooks. */
@SuppressWarnings("module") // The module that it is for is built later.
module org.maalbar.xlsx {
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.maalbar.base;
    requires transitive org.maalbar.core;
    requires transitive org.maalbar.csv;
    requires org.codehaus.stax2;
    requires static transitive org.jspecify;

    exports org.maalbar.xlsx;
    exports org.maalbar.xlsx.archive to
            org.maalbar.annex;
    exports org.maalbar.xlsx.write to
            org.maalbar.annex;
}
