/** Programmes and observations as spreadsheets. What a sheet means is exported to the readers of other formats, too. */
@SuppressWarnings("module") // The modules that it is for are built later.
module org.maalbar.csv {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires static transitive org.jspecify;

    exports org.maalbar.csv;
    exports org.maalbar.csv.cell to
            org.maalbar.annex,
            org.maalbar.xlsx;
    exports org.maalbar.csv.sheet to
            org.maalbar.xlsx;
    exports org.maalbar.csv.sheet.column to
            org.maalbar.annex,
            org.maalbar.xlsx;
    exports org.maalbar.csv.sheet.write to
            org.maalbar.xlsx;
    exports org.maalbar.csv.table to
            org.maalbar.annex,
            org.maalbar.xlsx;
    exports org.maalbar.csv.tables to
            org.maalbar.xlsx;
}
