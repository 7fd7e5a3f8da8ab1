package org.maalbar.annex.word;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.TextBudget;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.PartStream;

/**
 * A part of a Word document, read event after event. It has no document type: no document needs one, and entities would come with it.
 * Names are without their namespaces, since the strict and the usual kind differ in nothing else that is read here. Of alternatives
 * ({@code mc:AlternateContent}), which contain the same text in several ways, only the first is seen.
 */
public final class WordXml implements Closeable {
    private static final int DEEPEST = 256;

    /** Pictures for old versions of Word are in attributes. */
    private static final long MOST_BETWEEN_EVENTS = 4L << 20;

    /** More than a part has of all that are described for documents (ECMA-376), and in the extensions of Word. */
    private static final int MOST_NAMES = 2_000;

    private final PartStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();

    /** At which depths there are alternatives of which one was seen. */
    private final BitSet seenAlternatives = new BitSet();

    private int depth;
    private int event;
    private String name = "";

    private WordXml(PartStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    /**
     * Opens a part.
     *
     * @param most how many bytes it may have
     * @throws BrokenSourceException if it is not there, or is no XML
     */
    static WordXml of(Archive archive, String part, long most) throws BrokenSourceException {
        try {
            PartStream bytes = archive.open(part, most, MOST_BETWEEN_EVENTS);
            return new WordXml(bytes, factory().createXMLStreamReader(bytes));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Newer JDKs allow fewer levels than we do, and say so in words of their own.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /**
     * Goes on to the next event; false at the end.
     *
     * @throws BrokenSourceException if there is none that is right
     */
    public boolean next() throws BrokenSourceException {
        boolean isThere = step();
        while (isThere && isOtherAlternative()) {
            int outside = depth - 1;
            while (isThere && depth > outside) {
                isThere = step();
            }
            isThere = isThere && step();
        }
        return isThere;
    }

    /** Goes on to the next event inside the element that began at a depth; false at its end. */
    public boolean nextIn(int element) throws BrokenSourceException {
        return next() && depth >= element;
    }

    private boolean isOtherAlternative() {
        if (!isStart()) {
            return false;
        } else if (name.equals("AlternateContent")) {
            seenAlternatives.clear(depth);
            return false;
        } else if (!name.equals("Choice") && !name.equals("Fallback")) {
            return false;
        } else if (seenAlternatives.get(depth - 1)) {
            return true;
        }
        seenAlternatives.set(depth - 1);
        return false;
    }

    private boolean step() throws BrokenSourceException {
        bytes.mark();
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    name = xml.getLocalName();
                    checkNames();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> see(xml.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw BrokenSourceException.broken(
                            "The document contains a document type or entities, which Word never writes",
                            "Dokumentet indeholder en dokumenttype eller entiteter, som Word aldrig skriver");
                default -> {}
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (depth > DEEPEST) {
            throw BrokenSourceException.broken(
                    "The document contains elements within elements, more than " + DEEPEST + " deep",
                    "Dokumentet indeholder elementer i elementer, mere end " + DEEPEST + " dybt");
        }
        return true;
    }

    /** Checks that there are not too many different names, as in files made to fill a memory: the reader of XML keeps them. */
    private void checkNames() throws BrokenSourceException {
        see(name);
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            see(xml.getAttributeLocalName(at));
        }
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String prefix = xml.getNamespacePrefix(at);
            see(prefix == null ? "" : prefix);
        }
    }

    private void see(String each) throws BrokenSourceException {
        if (names.add(each) && names.size() > MOST_NAMES) {
            throw BrokenSourceException.broken(
                    "A part of the document has more than " + MOST_NAMES + " names of elements and attributes",
                    "En del af dokumentet har mere end " + MOST_NAMES + " navne på elementer og attributter");
        }
    }

    /** What broke the reading: what was said of it, or damage, whatever the reader of XML throws of its own. */
    public static BrokenSourceException broken(Exception e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof BrokenSourceException broken) {
                return broken;
            } else if (cause instanceof BrokenTableException broken) {
                return ofArchive(broken);
            }
            cause = cause instanceof XMLStreamException stream && stream.getNestedException() != null
                    ? stream.getNestedException()
                    : cause.getCause();
        }
        return BrokenSourceException.damaged();
    }

    /** The archive knows only workbooks. */
    private static BrokenSourceException ofArchive(BrokenTableException broken) {
        return switch (broken.problem().code()) {
            case "too-large" ->
                BrokenSourceException.tooLarge(
                        "A part of the document becomes too large when it is unpacked, or much larger than it is in the file, as in"
                                + " files made to fill the memory",
                        "En del af dokumentet bliver for stor, når den pakkes ud, eller meget større, end den er i filen, som i"
                                + " filer, der skal fylde hukommelsen");
            case "encrypted-workbook" -> BrokenSourceException.encrypted();
            default -> BrokenSourceException.damaged();
        };
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element that begins here. */
    public String name() {
        return name;
    }

    /** How deep the element is that begins here, from 1. */
    public int depth() {
        return depth;
    }

    /** The value of an attribute of the element that begins here; null if it is not there. */
    @Nullable
    public String attribute(String wanted) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(wanted)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Whether an element that needs no value says yes. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The value of the element that begins here as a whole number that is not negative; another if it is none. */
    public int number(int otherwise) {
        String value = attribute("val");
        return value == null || !value.matches("[0-9]{1,9}") ? otherwise : Integer.parseInt(value);
    }

    /** The text of the element that begins here, as Word shows it; what is in elements within it is left out. */
    public String text() throws BrokenSourceException {
        boolean keepsSpaces = "preserve".equals(attribute("space"));
        StringBuilder text = new StringBuilder();
        int element = depth;
        while (nextIn(element)) {
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (isText && depth == element) {
                text.append(xml.getText());
                if (text.length() > TextBudget.MOST_CHARACTERS) {
                    throw TextBudget.tooLong();
                }
            }
        }
        String line = text.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return keepsSpaces ? line : line.strip();
    }

    /** Passes over what is in the element that begins here. */
    public void skip() throws BrokenSourceException {
        int element = depth;
        while (nextIn(element)) {
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
