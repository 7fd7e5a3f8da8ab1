package org.maalbar.docx;

/** The footer of every page: which page it is, and of how many. Word counts them. */
final class PageNumbers {
    /** By which the document names the footer. */
    static final String ID = "footer";

    private final String page;
    private final String of;

    /** With the words before each number. */
    PageNumbers(String page, String of) {
        this.page = page;
        this.of = of;
    }

    void write(Xml xml) {
        xml.open("w:ftr", "xmlns:w", Xml.WORD)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        words(page, xml);
        field("PAGE", xml);
        words(of, xml);
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
