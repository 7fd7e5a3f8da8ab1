package org.maalbar.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.tree.Page;
import org.maalbar.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word document that was written, taken apart. */
final class WordFile {
    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile(byte[] bytes) {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a report. */
    static WordFile of(DocxReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(out.toByteArray());
    }

    /** A document with a title and what is put on the page. */
    static WordFile of(String title, Consumer<Page> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxPackage(title, AnnexSettings.standard(Language.DANISH)).writeTo(out, blocks -> {
                Page page = new Page(blocks);
                content.accept(page);
                page.end();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** A part, which fails unless it is well-formed. */
    Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    Document document() {
        return xml("word/document.xml");
    }

    /** The elements of a name in a part or an element of it, from top to bottom. */
    static List<Element> all(Node node, String name) {
        var found = node instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) node).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of each paragraph in the document; a line break is "\n". */
    List<String> paragraphs() {
        return all(document(), "w:p").stream().map(WordFile::words).toList();
    }

    /** The text of a paragraph. */
    static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element each : all(paragraph, "*")) {
            if (each.getTagName().equals("w:t")) {
                words.append(each.getTextContent());
            } else if (each.getTagName().equals("w:br")) {
                words.append('\n');
            }
        }
        return words.toString();
    }

    /** The paragraphs of a style. */
    List<Element> ofStyle(String style) {
        return all(document(), "w:p").stream()
                .filter(paragraph -> style(paragraph, "w:pStyle").equals(style))
                .toList();
    }

    /** The name of the style that an element names first. */
    static String style(Element element, String kind) {
        return all(element, kind).stream()
                .map(style -> style.getAttribute("w:val"))
                .findFirst()
                .orElse("");
    }

    /** The document without its text: every element with its attributes, but for alternative texts. */
    List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (Element each : all(document(), "*")) {
            StringBuilder element = new StringBuilder(each.getTagName());
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                Node attribute = each.getAttributes().item(i);
                if (!attribute.getNodeName().equals("descr")) {
                    element.append(' ').append(attribute);
                }
            }
            shape.add(element.toString());
        }
        return shape;
    }

    List<String> alternativeTexts() {
        return all(document(), "wp:docPr").stream()
                .map(picture -> picture.getAttribute("descr"))
                .toList();
    }
}
