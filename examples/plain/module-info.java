/** A host without a framework, on the module path or in an image. On the class path it does without this file. */
module dk.example.plain {
    requires org.maalbar.csv;
    requires org.maalbar.docx;
    requires org.maalbar.json;
    requires org.maalbar.markdown;
    requires org.maalbar.xlsx;

    // For the record that Jackson makes.
    opens dk.example.plain to
            com.fasterxml.jackson.databind;
}
