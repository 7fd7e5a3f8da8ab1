package org.maalbar.examples.document;

import java.util.List;
import java.util.stream.Stream;

/** A document on paper, its title, and the text of each cell that must be on it. */
record Printed(Pdf pdf, String title, List<String> cells) {
    /** What is wrong with it. */
    List<String> findings(String language) {
        return Stream.concat(pdf.findings(title, language).stream(), pdf.missing(cells).stream())
                .toList();
    }
}
