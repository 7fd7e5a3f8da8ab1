package org.maalbar.annex.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Letters of fonts that show signs in their place. */
public final class SymbolFont {
    /** Where Word moves the letters of such fonts to. */
    private static final int PRIVATE = 0xF000;

    private static final Map<Integer, String> SYMBOL = Map.of(
            0xA3, "≤", 0xB3, "≥", 0xB1, "±", 0xB4, "×", 0xB7, "•", 0xB9, "≠", 0xBB, "≈", 0xAE, "→", 0x2D, "-", 0x25,
            "%");
    private static final Map<Integer, String> WINGDINGS =
            Map.of(0xA7, "•", 0x6C, "•", 0x6E, "•", 0xE0, "→", 0xF0, "→", 0xFC, "✓", 0xFE, "☑", 0xA8, "☐", 0x6F, "☐");

    private SymbolFont() {}

    /**
     * The sign that is shown.
     *
     * @param font the name of the font
     * @param code the letter in it, as Word writes it: four hexadecimal digits
     * @return the sign; empty if it is not known
     */
    public static Optional<String> sign(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return Optional.empty();
        }
        int letter = Integer.parseInt(code, 16);
        int low = letter >= PRIVATE ? letter - PRIVATE : letter;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> Optional.ofNullable(SYMBOL.get(low));
            case "wingdings" -> Optional.ofNullable(WINGDINGS.get(low));
            default ->
                font.isEmpty()
                                || font.matches("(?i)(wing|web)dings.*")
                                || letter < ' '
                                || !Character.isDefined(letter)
                                || Character.getType(letter) == Character.PRIVATE_USE
                                || Character.getType(letter) == Character.SURROGATE
                        ? Optional.empty()
                        : Optional.of(Character.toString(letter));
        };
    }
}
