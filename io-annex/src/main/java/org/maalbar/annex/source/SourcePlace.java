package org.maalbar.annex.source;

import org.maalbar.text.Language;

/**
 * Where something stands in a document.
 *
 * @param page the page, from 1; 0 where the document does not say where pages begin
 * @param line the line of a text, or the paragraph of a Word document, from 1
 * @param isParagraph whether it is a paragraph
 */
public record SourcePlace(int page, int line, boolean isParagraph) {
    /** In words, such as "page 2, line 17". */
    public String in(Language language) {
        String unit = isParagraph ? language.choose("paragraph ", "afsnit ") : language.choose("line ", "linje ");
        return (page == 0 ? "" : language.choose("page ", "side ") + page + ", ") + unit + line;
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
