/** The demo command and examples of use; never published. */
module org.maalbar.examples {
    requires info.picocli;
    requires org.maalbar.annex;
    requires transitive org.maalbar.core;
    requires org.maalbar.csv;
    requires transitive org.maalbar.json;
    requires org.maalbar.docx;
    requires org.maalbar.markdown;
    requires org.maalbar.xlsx;
    requires static transitive org.jspecify;

    exports org.maalbar.examples;

    opens org.maalbar.examples to
            info.picocli;
}
