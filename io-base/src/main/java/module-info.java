/** What readers and writers of all formats share; nothing here is for others. */
@SuppressWarnings("module") // The modules that it is for are built later.
module org.maalbar.base {
    requires org.maalbar.core;
    requires static transitive org.jspecify;

    exports org.maalbar.base.field to
            org.maalbar.annex,
            org.maalbar.csv,
            org.maalbar.json,
            org.maalbar.xlsx;
    exports org.maalbar.base.file to
            org.maalbar.annex,
            org.maalbar.csv,
            org.maalbar.docx,
            org.maalbar.json,
            org.maalbar.markdown,
            org.maalbar.xlsx;
    exports org.maalbar.base.part to
            org.maalbar.annex,
            org.maalbar.csv,
            org.maalbar.json,
            org.maalbar.xlsx;
}
