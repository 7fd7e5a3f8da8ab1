package org.maalbar.annex.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text, and where each of its lines stands in the document.
 *
 * @param text the text
 * @param starts where each line begins in it, in ascending order, the first at 0
 * @param places the place of each line
 */
public record Passage(String text, List<Integer> starts, List<SourcePlace> places) {
    public Passage {
        starts = List.copyOf(starts);
        places = List.copyOf(places);
        if (starts.isEmpty() || starts.get(0) != 0 || starts.size() != places.size()) {
            throw new IllegalArgumentException("A passage has a place for each line: " + starts + ", " + places);
        }
    }

    /** A text of one line. */
    public static Passage of(String text, SourcePlace place) {
        return new Passage(text, List.of(0), List.of(place));
    }

    /** Where a character of the text stands. */
    public SourcePlace placeAt(int index) {
        return places.get(line(index));
    }

    private int line(int index) {
        int found = Collections.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** A part of it. */
    public Passage part(int start, int end) {
        Builder part = new Builder();
        int at = start;
        for (int line = line(start); line < starts.size() && at < end; line++) {
            int next = Math.min(end, line + 1 < starts.size() ? starts.get(line + 1) : text.length());
            if (at < next) {
                part.add(text.substring(at, next), places.get(line));
                at = next;
            }
        }
        return part.build();
    }

    /** Puts lines together. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<SourcePlace> places = new ArrayList<>();

        /** Adds text that stands at a place, right behind what is there. */
        public Builder add(String piece, SourcePlace place) {
            if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
                starts.add(text.length());
                places.add(place);
            }
            text.append(piece);
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** What has been added so far. */
        public String text() {
            return text.toString();
        }

        public Passage build() {
            return new Passage(text.toString(), starts, places);
        }
    }
}
