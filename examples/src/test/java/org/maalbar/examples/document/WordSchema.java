package org.maalbar.examples.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The schema of Word documents (ECMA-376, transitional). Word asks to repair a file that breaks it; LibreOffice does not. */
final class WordSchema {
    private static final SchemaTypeLoader SCHEMA = DocumentDocument.type.getTypeSystem();

    private WordSchema() {}

    /** Where a part of a document breaks the schema: elements that are unknown, missing or in another order, wrong values. */
    static List<String> findings(byte[] part) throws IOException {
        List<XmlError> errors = new ArrayList<>();
        try {
            XmlObject xml = SCHEMA.parse(new ByteArrayInputStream(part), null, new XmlOptions());
            xml.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }
}
