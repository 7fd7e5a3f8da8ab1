/** Programmes and observations as spreadsheets. */
module org.maalbar.csv {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires static transitive org.jspecify;

    exports org.maalbar.csv;
}
