package org.maalbar.examples.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A good Word document, of the texts in {@code good-docx}, and bad ones made of it. */
final class WordSample {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/footer1.xml",
            "word/document.xml");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordSample() {}

    static WordSample good() {
        WordSample sample = new WordSample();
        PARTS.forEach(part -> sample.parts.put(part, Altered.resource("good-docx/" + part)));
        return sample;
    }

    /** Changes one part; one that is not there is empty so far. */
    WordSample with(String part, Altered alteration) {
        parts.put(part, alteration.in(parts.getOrDefault(part, "")));
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/media/bar.png"));
            ImageIO.write(new BufferedImage(60, 8, BufferedImage.TYPE_INT_RGB), "png", zip);
        }
        return file;
    }
}
