package org.maalbar.markdown.render;

import java.util.ArrayList;
import java.util.List;

/** A long text in the parts that it was written in: as one it would be copied each time that it outgrows its room. */
public final class LongText implements Appendable {
    private final List<String> parts = new ArrayList<>();

    @Override
    public LongText append(CharSequence part) {
        parts.add(part.toString());
        return this;
    }

    @Override
    public LongText append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public LongText append(char character) {
        return append(String.valueOf(character));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return String.join("", parts);
    }
}
