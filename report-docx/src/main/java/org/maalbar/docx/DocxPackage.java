package org.maalbar.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonmark.node.Block;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.tree.UserText;

/** Writes the parts of a Word document, always in the same order (ECMA-376, part 2). */
final class DocxPackage {
    /** The first that a package can have: when a report was written is not part of it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final String title;
    private final AnnexSettings settings;

    DocxPackage(String title, AnnexSettings settings) {
        this.title = new UserText(title).literal();
        this.settings = settings;
    }

    /** The language as Word names it. */
    private String locale() {
        return settings.translation() == null ? settings.language().choose("en-GB", "da-DK") : settings.code();
    }

    /**
     * Writes the document.
     *
     * @param out where to; it stays open
     * @param content gives block after block to what it gets
     */
    void writeTo(OutputStream out, Consumer<Consumer<Block>> content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Pictures pictures = new Pictures(settings.palette());
        part("[Content_Types].xml", resource("content-types.xml"), zip);
        part("_rels/.rels", resource("package-relationships.xml"), zip);
        part("docProps/core.xml", this::properties, zip);
        part("word/styles.xml", Styles.xml(locale(), settings.palette()), zip);
        part("word/numbering.xml", resource("numbering.xml"), zip);
        part("word/settings.xml", resource("settings.xml"), zip);
        part("word/fontTable.xml", resource("fonts.xml"), zip);
        part("word/footer.xml", new PageNumbers(settings.pageNumber(), settings.ofPages())::write, zip);
        part("word/document.xml", xml -> new DocumentBody(xml, pictures).write(content), zip);
        part("word/_rels/document.xml.rels", xml -> relationships(pictures, xml), zip);
        for (int number = 1; number <= pictures.count(); number++) {
            part("word/" + Pictures.file(number), pictures.png(number), zip);
        }
        if (pictures.logo().isPresent()) {
            part("word/" + Pictures.LOGO_FILE, pictures.logo().get().png(), zip);
        }
        zip.finish();
    }

    private void properties(Xml xml) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        xml.open("dc:language").text(locale()).close();
        xml.close();
    }

    private static void relationships(Pictures pictures, Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships").line();
        relationship("styles", "styles", "styles.xml", xml);
        relationship("numbering", "numbering", "numbering.xml", xml);
        relationship("settings", "settings", "settings.xml", xml);
        relationship("fonts", "fontTable", "fontTable.xml", xml);
        relationship(PageNumbers.ID, "footer", "footer.xml", xml);
        for (int number = 1; number <= pictures.count(); number++) {
            relationship(Pictures.id(number), "image", Pictures.file(number), xml);
        }
        if (pictures.logo().isPresent()) {
            relationship(Pictures.LOGO_ID, "image", Pictures.LOGO_FILE, xml);
        }
        xml.close();
    }

    private static void relationship(String id, String type, String file, Xml xml) {
        xml.empty("Relationship", "Id", id, "Type", Xml.RELATIONSHIPS + "/" + type, "Target", file)
                .line();
    }

    private static void part(String name, Consumer<Xml> content, ZipOutputStream zip) throws IOException {
        begin(name, zip);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.accept(new Xml(text));
        text.flush();
        zip.closeEntry();
    }

    private static void part(String name, String content, ZipOutputStream zip) throws IOException {
        part(name, content.getBytes(StandardCharsets.UTF_8), zip);
    }

    private static void part(String name, byte[] content, ZipOutputStream zip) throws IOException {
        begin(name, zip);
        zip.write(content);
        zip.closeEntry();
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** {@return a part that is the same in every document} */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DocxPackage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
