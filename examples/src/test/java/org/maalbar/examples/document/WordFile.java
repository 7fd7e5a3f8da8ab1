package org.maalbar.examples.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is in a Word document (.docx), as it is written. */
final class WordFile {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String CORE = "docProps/core.xml";
    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES");

    private final Set<String> names = new TreeSet<>();
    private final Map<String, Document> parts = new TreeMap<>();
    private final List<String> againstSchema = new ArrayList<>();

    private WordFile() {}

    /** Reads the parts of a file; it is an error if one is no XML though its name says so. */
    static WordFile read(Path file) throws IOException {
        WordFile word = new WordFile();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                word.names.add(name);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    DocumentBuilder builder = factory.newDocumentBuilder();
                    builder.setErrorHandler(new DefaultHandler());
                    word.parts.put(name, builder.parse(new ByteArrayInputStream(bytes)));
                    if (name.matches("word/[^/]+\\.xml")) {
                        WordSchema.findings(bytes).forEach(error -> word.againstSchema.add(name + ": " + error));
                    }
                }
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " has a part that is no XML", e);
        }
        return word;
    }

    /** What is wrong with it, in a language such as {@code da-DK}. */
    List<String> findings(String language) {
        List<String> findings = new ArrayList<>(againstSchema);
        if (title().isBlank()) {
            findings.add("no title");
        }
        languages(language, findings);
        headings(findings);
        // A table of one row has nothing to head: it only puts texts side by side, which are read in order.
        elements(DOCUMENT, "tbl")
                .map(table -> elements(table, "tr").toList())
                .filter(rows -> rows.size() > 1 && !isHeader(rows.get(0)))
                .forEach(rows -> findings.add("a table without a header row: " + text(rows.get(0))));
        elements(DOCUMENT, "trHeight")
                .filter(height -> word(height, "hRule").equals("exact"))
                .forEach(height -> findings.add("a row of fixed height: " + word(height, "val")));
        elements(DOCUMENT, "docPr")
                .filter(picture -> picture.getAttribute("descr").isBlank())
                .forEach(picture -> findings.add("a picture without a text: " + picture.getAttribute("name")));
        everyPart("Relationship")
                .filter(relation -> relation.getAttribute("TargetMode").equals("External"))
                .forEach(relation -> findings.add("from outside: " + relation.getAttribute("Target")));
        Stream.concat(
                        everyPart("fldSimple").map(field -> word(field, "instr")),
                        everyPart("instrText").map(Element::getTextContent))
                .filter(field -> !PAGE_NUMBERS.contains(field.strip().split("\\s")[0]))
                .forEach(field -> findings.add("a field: " + field.strip()));
        everyPart("Override")
                .filter(part -> part.getAttribute("ContentType").contains("macroEnabled"))
                .forEach(part -> findings.add("a macro: " + part.getAttribute("PartName")));
        names.stream()
                .filter(name -> name.endsWith(".bin") || name.contains("/embeddings/"))
                .forEach(name -> findings.add("a macro or embedded file: " + name));
        return findings;
    }

    private void languages(String language, List<String> findings) {
        String common = elements(STYLES, "docDefaults")
                .flatMap(defaults -> elements(defaults, "lang"))
                .map(lang -> word(lang, "val"))
                .collect(Collectors.joining());
        if (!common.equals(language)) {
            findings.add("language: \"" + common + "\"");
        }
        everyPart("lang")
                .map(lang -> word(lang, "val"))
                .filter(other -> !other.isEmpty() && !other.equals(common))
                .forEach(other -> findings.add("another language: " + other));
    }

    private void headings(List<String> findings) {
        Set<String> styles = elements(STYLES, "style")
                .filter(style -> elements(style, "name")
                        .anyMatch(name ->
                                word(name, "val").toLowerCase(Locale.ROOT).startsWith("heading ")))
                .map(style -> word(style, "styleId"))
                .collect(Collectors.toSet());
        List<Element> headings = elements(DOCUMENT, "p")
                .filter(paragraph ->
                        elements(paragraph, "pStyle").anyMatch(style -> styles.contains(word(style, "val"))))
                .toList();
        if (headings.isEmpty()) {
            findings.add("no heading");
        }
        headings.stream()
                .filter(heading -> text(heading).isBlank())
                .forEach(heading -> findings.add("an empty heading"));
    }

    String title() {
        return elements(CORE, "title").map(Element::getTextContent).collect(Collectors.joining());
    }

    /** The words of the body, in order. */
    List<String> words() {
        return elements(DOCUMENT, "p")
                .flatMap(paragraph -> Arrays.stream(text(paragraph).split("[\\s\\p{Z}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text of each cell of a table, in order. */
    List<String> cells() {
        return elements(DOCUMENT, "tc")
                .map(cell -> elements(cell, "p").map(WordFile::text).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The texts of all pictures, in order. */
    List<String> pictures() {
        return elements(DOCUMENT, "docPr")
                .map(picture -> picture.getAttribute("descr"))
                .toList();
    }

    private static boolean isHeader(Element row) {
        return elements(row, "tblHeader")
                .anyMatch(header -> !Set.of("false", "0", "off").contains(word(header, "val")));
    }

    /** The text of a paragraph or row, with a space for what is a tab or a new line. */
    private static String text(Element part) {
        return elements(part, "*")
                .map(each -> switch (each.getLocalName()) {
                    case "t" -> each.getTextContent();
                    case "tab", "br", "cr" -> " ";
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private Stream<Element> everyPart(String name) {
        return parts.keySet().stream().flatMap(part -> elements(part, name));
    }

    private Stream<Element> elements(String part, String name) {
        return parts.containsKey(part) ? elements(parts.get(part).getDocumentElement(), name) : Stream.of();
    }

    private static Stream<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static String word(Element element, String attribute) {
        return element.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", attribute);
    }
}
