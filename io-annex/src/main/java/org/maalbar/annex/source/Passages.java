package org.maalbar.annex.source;

import org.jspecify.annotations.Nullable;

/** Finishes passages. */
final class Passages {
    private static final int LONGEST_HEADING = 110;

    private Passages() {}

    /** What was put together, without the spaces around it; null if that is nothing. */
    static @Nullable Passage stripped(Passage.Builder builder) {
        String text = builder.text();
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : builder.build().part(start, end);
    }

    /** Whether a text is short, and no sentence. */
    static boolean isHeading(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST_HEADING
                && text.indexOf('\n') < 0
                && ".:;,!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A passage behind its number, which stands where it begins; itself if that is empty. */
    static Passage numbered(String number, Passage passage) {
        if (number.isEmpty()) {
            return passage;
        }
        Passage.Builder numbered =
                new Passage.Builder().add(number + " ", passage.places().get(0));
        for (int line = 0; line < passage.starts().size(); line++) {
            int end = line + 1 < passage.starts().size()
                    ? passage.starts().get(line + 1)
                    : passage.text().length();
            numbered.add(
                    passage.text().substring(passage.starts().get(line), end),
                    passage.places().get(line));
        }
        return numbered.build();
    }
}
