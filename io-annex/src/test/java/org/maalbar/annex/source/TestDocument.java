package org.maalbar.annex.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;

/** A Word document that is built part by part, right or wrong, and what is read of it. */
final class TestDocument {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = " xmlns:w=\"" + MAIN + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private TestDocument() {}

    /** One with a body, as XML. */
    static TestDocument of(String... body) {
        return new TestDocument()
                .part("word/document.xml", element("document", element("body", String.join("", body))));
    }

    /** Elements of the main namespace in a root. */
    static String element(String name, String content) {
        return "<w:" + name + (name.equals("body") ? "" : NAMESPACES) + ">" + content + "</w:" + name + ">";
    }

    /** A paragraph of one run. */
    static String paragraph(String text) {
        return styled("", text);
    }

    /** A paragraph with properties. */
    static String styled(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table; bars separate the cells of a row. */
    static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    TestDocument part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    TestDocument styles(String... styles) {
        return part("word/styles.xml", element("styles", String.join("", styles)));
    }

    TestDocument numbering(String... content) {
        return part("word/numbering.xml", element("numbering", String.join("", content)));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads a document whose lines are understood as they are. */
    static Loaded<List<Block>> read(byte[] bytes, String name) {
        return SourceFile.read(bytes, name, LineReading.PLAIN);
    }

    Loaded<List<Block>> read() {
        return read(bytes(), "bilag.docx");
    }

    /** What was read, a line for each block. */
    List<String> blocks() {
        return shown(read().orElseThrow());
    }

    /** What it was read with, without the file. */
    List<String> problems() {
        return problems(read());
    }

    static List<String> problems(Loaded<?> loaded) {
        return loaded.problems().stream().map(TestDocument::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.toString().replaceFirst("^bilag\\.[a-z]*: ", "");
    }

    /** Blocks as in Markdown, more or less. */
    static List<String> shown(List<Block> blocks) {
        return blocks.stream().map(TestDocument::shown).toList();
    }

    private static String shown(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + "# " + heading.text().text();
        } else if (block instanceof Block.Item item) {
            return "*".repeat(item.level()) + " " + item.text().text();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream()
                            .map(cell -> String.join(" / ", shown(cell)))
                            .toList()
                            .toString())
                    .toList()
                    .toString();
        }
        return ((Block.Paragraph) block).text().text();
    }

    /** Where each line of the text of the first block is. */
    static List<String> places(Block block) {
        Passage text = block instanceof Block.Heading heading
                ? heading.text()
                : block instanceof Block.Item item ? item.text() : ((Block.Paragraph) block).text();
        return text.places().stream().map(SourcePlace::toString).toList();
    }
}
