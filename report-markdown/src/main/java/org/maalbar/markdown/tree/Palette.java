package org.maalbar.markdown.tree;

import java.util.EnumMap;
import java.util.Map;
import org.maalbar.markdown.design.StatusColour;
import org.maalbar.rule.Status;

/** The colour of each tone: the library's, or that which users have for a status. */
public final class Palette {
    /** The library's colours. */
    public static final Palette STANDARD = new Palette(Map.of());

    private final Map<Tone, StatusColour> own = new EnumMap<>(Tone.class);

    private Palette(Map<Status, StatusColour> colours) {
        colours.forEach((status, colour) -> own.put(Tone.of(status), colour));
    }

    /** {@return colours of users, and the library's for the others} */
    public static Palette of(Map<Status, StatusColour> colours) {
        return colours.isEmpty() ? STANDARD : new Palette(colours);
    }

    /** {@return red, green and blue, a byte each, on a light page and on paper} */
    public int onWhite(Tone tone) {
        StatusColour colour = own.get(tone);
        return colour == null ? tone.onWhite() : colour.onWhite();
    }

    /** {@return red, green and blue, a byte each, on a dark page} */
    public int onBlack(Tone tone) {
        StatusColour colour = own.get(tone);
        return colour == null ? tone.onBlack() : colour.onDark();
    }
}
