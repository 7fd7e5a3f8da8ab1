package org.maalbar.xlsx.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;

/** The texts that the cells of all sheets have in common: a cell contains the number of its text. */
public final class SharedStrings {
    private static final long MOST_BYTES = 128L << 20;
    private static final int MOST_CHARACTERS = 24 << 20;
    private static final int MOST_TEXTS = 1_000_000;

    private final List<String> texts = new ArrayList<>();
    private final BitSet struck = new BitSet();

    SharedStrings() {}

    static SharedStrings read(Archive archive, String name) throws IOException {
        SharedStrings strings = new SharedStrings();
        long characters = 0;
        try (XmlPart xml = XmlPart.of(archive, name, MOST_BYTES)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    RichText text = RichText.read(xml, "si");
                    characters += text.text().length();
                    if (characters > MOST_CHARACTERS || strings.texts.size() == MOST_TEXTS) {
                        throw Broken.tooLarge(
                                "The workbook has more than " + MOST_TEXTS + " texts, or " + MOST_CHARACTERS
                                        + " characters in them",
                                "Projektmappen har mere end " + MOST_TEXTS + " tekster eller " + MOST_CHARACTERS
                                        + " tegn i dem");
                    }
                    strings.struck.set(strings.texts.size(), text.isStruck());
                    strings.texts.add(text.text());
                }
            }
        }
        return strings;
    }

    /** A text by its number as it was written; empty if there is none. */
    public Optional<RichText> text(String number) {
        if (number.isEmpty() || number.length() > 7 || !number.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.empty();
        }
        int index = Integer.parseInt(number);
        return index < texts.size() ? Optional.of(new RichText(texts.get(index), struck.get(index))) : Optional.empty();
    }
}
