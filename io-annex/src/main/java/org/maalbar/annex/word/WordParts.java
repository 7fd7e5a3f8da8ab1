package org.maalbar.annex.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.xlsx.archive.Archive;

/** The parts of a Word document. What is outside of it is never followed. */
public final class WordParts {
    private static final long MOST_BYTES = 128L << 20;
    private static final long MOST_BYTES_OF_SETTINGS = 16L << 20;

    private final Archive archive;
    private final String document;

    private WordParts(Archive archive, String document) {
        this.archive = archive;
        this.document = document;
    }

    /**
     * Finds the parts of a zip archive.
     *
     * @throws IOException if it is damaged, or no Word document
     */
    public static WordParts of(byte[] file) throws IOException {
        Archive archive;
        try {
            archive = Archive.of(file);
        } catch (IOException e) {
            throw WordXml.broken(e);
        }
        check(archive);
        String document = targets(archive, "").getOrDefault("officeDocument", "word/document.xml");
        if (!archive.has(document)) {
            throw BrokenSourceException.other(
                    "This is a zip archive, and no Word document; unpack it first",
                    "Dette er et zip-arkiv og ikke et Word-dokument; pak det ud først");
        }
        return new WordParts(archive, document);
    }

    private static void check(Archive archive) throws BrokenSourceException {
        if (archive.has("mimetype") && archive.has("content.xml")) {
            throw BrokenSourceException.other(
                    "This is an OpenDocument file (.odt or the like); open it in LibreOffice or Word, and save it as .docx",
                    "Dette er en OpenDocument-fil (.odt eller lignende); åbn den i LibreOffice eller Word, og gem den som .docx");
        } else if (archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin")) {
            throw BrokenSourceException.other(
                    "This is an Excel workbook; an annex is a .docx, .md or .txt",
                    "Dette er en Excel-projektmappe; et bilag er .docx, .md eller .txt");
        } else if (archive.has("ppt/presentation.xml")) {
            throw BrokenSourceException.other(
                    "This is a presentation; copy its text into a document, and save that as .docx",
                    "Dette er en præsentation; kopiér teksten til et dokument, og gem det som .docx");
        }
    }

    /** The part that each kind of relationship of a part leads to first; of the whole package if its name is empty. */
    private static Map<String, String> targets(Archive archive, String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!archive.has(list)) {
            return targets;
        }
        try (WordXml xml = WordXml.of(archive, list, MOST_BYTES_OF_SETTINGS)) {
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("Type") : null;
                String target = xml.isStart() ? xml.attribute("Target") : null;
                if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    if (kind.equals("officeDocument") || kind.equals("styles") || kind.equals("numbering")) {
                        targets.putIfAbsent(kind, target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            }
        }
        return targets;
    }

    /** Opens the text. */
    public WordXml document() throws BrokenSourceException {
        return WordXml.of(archive, document, MOST_BYTES);
    }

    /** Opens the styles or the numbering, if there are any. */
    Optional<WordXml> settings(String kind) throws IOException {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String part = targets(archive, document).getOrDefault(kind, folder + kind + ".xml");
        return archive.has(part) ? Optional.of(WordXml.of(archive, part, MOST_BYTES_OF_SETTINGS)) : Optional.empty();
    }
}
