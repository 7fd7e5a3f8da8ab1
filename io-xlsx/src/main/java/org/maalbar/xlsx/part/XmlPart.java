package org.maalbar.xlsx.part;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;
import org.maalbar.xlsx.archive.PartStream;

/**
 * A part in XML, read event after event. It has no document type: no workbook needs one, and entities would come with it. Names are
 * without their namespaces, since the strict and the usual kind of workbooks differ in nothing else that is read here.
 */
final class XmlPart implements Closeable {
    /** That of the JDK, whatever else there is: how it treats what is hostile is known. */
    private static final XMLInputFactory FACTORY = factory();

    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 9;

    private final PartStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    /** What kind of event it is now, and the name of an element that begins or ends; empty for others. */
    private int event;

    private String name = "";

    private XmlPart(PartStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /**
     * Opens a part.
     *
     * @param most how many bytes it may have
     * @throws IOException if it is not there, or is no XML
     */
    static XmlPart of(Archive archive, String name, long most) throws IOException {
        PartStream bytes = archive.open(name, most);
        try {
            synchronized (FACTORY) {
                return new XmlPart(bytes, FACTORY.createXMLStreamReader(XmlText.of(bytes)));
            }
        } catch (XMLStreamException e) {
            bytes.close();
            throw broken(e);
        }
    }

    /**
     * Goes on to the next event; false at the end.
     *
     * @throws IOException if there is none that is right
     */
    boolean next() throws IOException {
        bytes.mark();
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
            name = "";
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    name = local(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    name = local(xml.getLocalName());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Broken.workbook(
                            "The workbook contains a document type or entities, which no spreadsheet writes",
                            "Projektmappen indeholder en dokumenttype eller entiteter, som intet regneark skriver");
                default -> {}
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // The JDK's reader throws its own where a name or an encoding is not right, though it should not.
            throw Broken.damaged();
        }
        if (depth > DEEPEST) {
            throw Broken.workbook(
                    "The workbook contains elements within elements, more than " + DEEPEST + " deep",
                    "Projektmappen indeholder elementer i elementer, mere end " + DEEPEST + " dybt");
        }
        return true;
    }

    private static BrokenTableException broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenTableException broken) {
                return broken;
            }
        }
        return e.getNestedException() instanceof BrokenTableException broken ? broken : Broken.damaged();
    }

    /** A name without its prefix; none if it declares one. */
    private static String local(String written) {
        int colon = written.indexOf(':');
        return colon < 0 ? written : written.startsWith("xmlns:") ? "" : written.substring(colon + 1);
    }

    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT && name.equals(element);
    }

    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(element);
    }

    /** The value of an attribute; null if it is not there. */
    @Nullable
    String attribute(String wanted) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (local(xml.getAttributeLocalName(at)).equals(wanted)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean isTrue(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** An attribute that is a whole number, not negative; another one if it is not there. */
    int number(String name, int otherwise) throws BrokenTableException {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        } else if (value.isEmpty() || value.length() > MOST_DIGITS) {
            throw Broken.damaged();
        }
        int number = 0;
        for (int at = 0; at < value.length(); at++) {
            char digit = value.charAt(at);
            if (digit < '0' || digit > '9') {
                throw Broken.damaged();
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** The text of the element that begins here; what is in elements within it is left out. */
    String text() throws IOException {
        Pieces text = new Pieces();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (depth == outside + 1 && xml.isCharacters()) {
                text.add(xml.getText());
            }
        }
        return text.toString();
    }

    /** Passes over what is in the element that begins here. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing of it matters.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            bytes.close();
        }
    }
}
