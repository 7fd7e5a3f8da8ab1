package org.maalbar.xlsx.part;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
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
    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 9;

    /** More than a part has of all that are described for workbooks (ECMA-376). */
    private static final int MOST_NAMES = 1_000;

    /** More than Excel declares. */
    private static final int MOST_PREFIXES = 40;

    private final PartStream bytes;
    private final XMLStreamReader2 xml;
    private final AttributeText attribute = new AttributeText();
    private final SeenNames names = new SeenNames();
    private final SeenNames prefixes = new SeenNames();
    private int depth;

    /** What kind of event it is now. */
    private int event;

    /** How many attributes the element has that begins. */
    private int attributes;

    /** Their names, and behind them those of elements before. */
    private @Nullable String[] attributeNames = new @Nullable String[1 << 3];

    private XmlPart(PartStream bytes, XMLStreamReader2 xml) {
        this.bytes = bytes;
        this.xml = xml;
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
            return new XmlPart(bytes, XmlText.of(bytes));
        } catch (IOException e) {
            bytes.close();
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
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
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    checkNames();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    names.see(xml.getPITarget());
                    checkCount();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Broken.workbook(
                            "The workbook contains a document type or entities, which no spreadsheet writes",
                            "Projektmappen indeholder en dokumenttype eller entiteter, som intet regneark skriver");
                default -> {}
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (depth > DEEPEST) {
            throw Broken.workbook(
                    "The workbook contains elements within elements, more than " + DEEPEST + " deep",
                    "Projektmappen indeholder elementer i elementer, mere end " + DEEPEST + " dybt");
        }
        return true;
    }

    /** What broke the reading: what the part itself says, or damage, whatever the reader of XML throws of its own. */
    private static BrokenTableException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenTableException broken) {
                return broken;
            }
        }
        return e instanceof XMLStreamException xml && xml.getNestedException() instanceof BrokenTableException broken
                ? broken
                : Broken.damaged();
    }

    private void checkNames() throws BrokenTableException {
        names.see(xml.getLocalName());
        attributes = xml.getAttributeCount();
        if (attributes > attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, 2 * attributes);
        }
        for (int at = 0; at < attributes; at++) {
            String name = xml.getAttributeLocalName(at);
            // Nearly always the same as in the element before.
            if (!name.equals(attributeNames[at])) {
                attributeNames[at] = name;
                names.see(name);
            }
        }
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            prefixes.see(Objects.requireNonNullElse(xml.getNamespacePrefix(at), ""));
        }
        checkCount();
    }

    /**
     * Checks that there are not too many different names, as in files made to take time: the reader of XML (Aalto 1.4.0) keeps them, with
     * each prefix by themselves, in a table that takes time with the square of their number.
     */
    private void checkCount() throws BrokenTableException {
        if (names.count() > MOST_NAMES || prefixes.count() > MOST_PREFIXES) {
            throw Broken.workbook(
                    "A part of the workbook has more than " + MOST_NAMES + " names of elements and attributes, or "
                            + MOST_PREFIXES + " prefixes of them",
                    "En del af projektmappen har mere end " + MOST_NAMES + " navne på elementer og attributter eller "
                            + MOST_PREFIXES + " præfikser til dem");
        }
    }

    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT && isSame(xml.getLocalName(), element);
    }

    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && isSame(xml.getLocalName(), element);
    }

    /** Whether a name is one that we ask for. The reader of XML interns names, as literals are interned, so they are the same then. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable String name, String literal) {
        return name == literal;
    }

    /** The value of an attribute; null if it is not there. */
    @Nullable
    String attribute(String wanted) {
        int at = index(wanted);
        return at < 0 ? null : xml.getAttributeValue(at);
    }

    /** The same without the spaces around it, until the next event: for what there is much of. */
    @Nullable
    CharSequence attributeText(String wanted) throws BrokenTableException {
        int at = index(wanted);
        if (at < 0) {
            return null;
        }
        try {
            xml.getAttributeAs(at, attribute);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return attribute;
    }

    private int index(String wanted) {
        for (int at = 0; at < attributes; at++) {
            if (isSame(attributeNames[at], wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an attribute says yes. */
    boolean isTrue(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** An attribute that is a whole number, not negative; another one if it is not there. */
    int number(String name, int otherwise) throws BrokenTableException {
        CharSequence value = attributeText(name);
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
            boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if (isText && depth == outside + 1) {
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
