package org.maalbar.xlsx.part;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.maalbar.xlsx.archive.Broken;

/** Opens a part in XML: UTF-8 or UTF-16, as packages have it (ECMA-376, part 2). What cannot be decoded is an error, and never replaced. */
final class XmlText {
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "utf-16le", "utf-16be");

    private XmlText() {}

    /**
     * A reader of its events.
     *
     * @throws IOException if it is in another encoding, or cannot be read
     * @throws XMLStreamException if it does not begin as XML does
     */
    static XMLStreamReader2 of(InputStream part) throws IOException, XMLStreamException {
        byte[] start = part.readNBytes(2);
        InputStream bytes = new SequenceInputStream(new ByteArrayInputStream(start), part);
        Charset utf16 = utf16(start);
        XMLInputFactory factory = factory();
        XMLStreamReader2 xml = (XMLStreamReader2)
                (utf16 == null
                        ? factory.createXMLStreamReader(new StrictUtf8(bytes))
                        : factory.createXMLStreamReader(new InputStreamReader(
                                bytes,
                                utf16.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
            throw Broken.damaged();
        }
        return xml;
    }

    /** One for each part, so that no names of one are kept for the next. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
        return factory;
    }

    private static @Nullable Charset utf16(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            case '<' -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }
}
