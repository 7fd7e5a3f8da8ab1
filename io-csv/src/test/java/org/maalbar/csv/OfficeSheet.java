package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a flat OpenDocument spreadsheet of one table. */
final class OfficeSheet {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;

    private OfficeSheet(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Its rows, without what is empty at the end of a row or of the sheet. */
    static List<List<OfficeCell>> read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            return new OfficeSheet(factory.createXMLStreamReader(in)).rows();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private List<List<OfficeCell>> rows() throws XMLStreamException {
        List<List<OfficeCell>> rows = new ArrayList<>();
        int empty = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
                int repeated = number(TABLE, "number-rows-repeated");
                List<OfficeCell> row = row();
                if (row.isEmpty()) {
                    empty += repeated;
                } else {
                    rows.addAll(Collections.nCopies(empty, List.of()));
                    rows.addAll(Collections.nCopies(repeated, row));
                    empty = 0;
                }
            }
        }
        return rows;
    }

    private List<OfficeCell> row() throws XMLStreamException {
        List<OfficeCell> row = new ArrayList<>();
        int empty = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !is(TABLE, "table-row")) {
            if (xml.isStartElement() && is(TABLE, "table-cell")) {
                int repeated = number(TABLE, "number-columns-repeated");
                OfficeCell cell = cell();
                if (cell.equals(OfficeCell.EMPTY)) {
                    empty += repeated;
                } else {
                    row.addAll(Collections.nCopies(empty, OfficeCell.EMPTY));
                    row.addAll(Collections.nCopies(repeated, cell));
                    empty = 0;
                }
            }
        }
        return row;
    }

    private OfficeCell cell() throws XMLStreamException {
        Optional<String> formula = attribute(TABLE, "formula");
        String type = attribute(OFFICE, "value-type").orElse("");
        Optional<String> value = attribute(OFFICE, "value")
                .or(() -> attribute(OFFICE, "date-value"))
                .or(() -> attribute(OFFICE, "time-value"))
                .or(() -> attribute(OFFICE, "boolean-value"));
        String text = text();
        if (formula.isPresent()) {
            return OfficeCell.formula(formula.get());
        } else if (value.isPresent()) {
            return OfficeCell.value(type, value.get());
        }
        return type.isEmpty() ? OfficeCell.EMPTY : OfficeCell.text(text);
    }

    /** The paragraphs of a cell, as lines. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isLater = false;
        boolean isInside = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !is(TABLE, "table-cell")) {
            if (xml.isCharacters() && isInside) {
                text.append(xml.getText());
            } else if (xml.isStartElement() && is(TEXT, "p")) {
                text.append(isLater ? "\n" : "");
                isLater = true;
                isInside = true;
            } else if (xml.isEndElement() && is(TEXT, "p")) {
                isInside = false;
            } else if (xml.isStartElement() && is(TEXT, "s")) {
                text.append(" ".repeat(number(TEXT, "c")));
            } else if (xml.isStartElement() && is(TEXT, "tab")) {
                text.append('\t');
            } else if (xml.isStartElement() && is(TEXT, "line-break")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private boolean is(String namespace, String name) {
        return xml.getLocalName().equals(name) && xml.getNamespaceURI().equals(namespace);
    }

    private Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, name));
    }

    private int number(String namespace, String name) {
        return attribute(namespace, name).map(Integer::valueOf).orElse(1);
    }
}
