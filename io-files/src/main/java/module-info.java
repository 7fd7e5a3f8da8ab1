/** What the modules that write files have in common; nothing here is for others. */
@SuppressWarnings("module") // The modules that it is for are built later.
module org.maalbar.files {
    requires static transitive org.jspecify;

    exports org.maalbar.files to
            org.maalbar.csv,
            org.maalbar.json,
            org.maalbar.markdown;
}
