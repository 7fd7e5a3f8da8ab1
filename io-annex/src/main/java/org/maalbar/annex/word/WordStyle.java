package org.maalbar.annex.word;

import org.jspecify.annotations.Nullable;

/**
 * A style of paragraphs or of letters, with what it has from those that it is based on.
 *
 * @param id its id
 * @param name its name, in small letters
 * @param outline how deep a heading it makes, from 0; 9 for text, and null if it says nothing
 * @param list the id of its list; null if it says nothing
 * @param level the level in that list, from 0; null if it says nothing
 * @param isHidden whether its text is hidden; null if it says nothing
 */
public record WordStyle(
        String id,
        String name,
        @Nullable Integer outline,
        @Nullable Integer list,
        @Nullable Integer level,
        @Nullable Boolean isHidden) {
    static final WordStyle PLAIN = new WordStyle("", "", null, null, null, null);

    /** The same where it says something, and what another one says elsewhere. */
    WordStyle basedOn(WordStyle other) {
        return new WordStyle(
                id,
                name,
                outline == null ? other.outline : outline,
                list == null ? other.list : list,
                level == null ? other.level : level,
                isHidden == null ? other.isHidden : isHidden);
    }

    public boolean isTitle() {
        return name.equals("title") || name.equals("titel");
    }

    /** Whether it is for the lines, or the heading, of a table of contents. */
    public boolean isContents() {
        return name.matches("toc ([1-9]|heading)");
    }

    /** How deep a heading it makes, from 0; 9 for text. */
    public int headingDepth() {
        if (outline != null) {
            return outline;
        }
        return name.matches("(heading|overskrift) [1-9]") ? name.charAt(name.length() - 1) - '1' : 9;
    }
}
