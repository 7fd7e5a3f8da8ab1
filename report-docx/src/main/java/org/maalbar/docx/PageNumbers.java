package org.maalbar.docx;

import org.maalbar.text.Language;

/** The footer of every page: which page it is, and of how many. Word counts them. */
final class PageNumbers {
    /** By which the document names the footer. */
    static final String ID = "footer";

    private final Language language;

    PageNumbers(Language language) {
        this.language = language;
    }

    void write(Xml xml) {
        xml.open("w:ftr", "xmlns:w", Xml.WORD)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        words(language.choose("Page ", "Side "), xml);
        field("PAGE", xml);
        words(language.choose(" of ", " af "), xml);
        field("NUMPAGES", xml);
        xml.close(2);
    }

    private static void words(String words, Xml xml) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(words).close(2);
    }

    private static void field(String name, Xml xml) {
        xml.open("w:fldSimple", "w:instr", name)
                .open("w:r")
                .open("w:t")
                .text("1")
                .close(3);
    }
}
