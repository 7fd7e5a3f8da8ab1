package org.maalbar.markdown.design;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import org.maalbar.problem.RefusedException;

/**
 * The colour of a status: of its word, and of its bars.
 *
 * @param onWhite red, green and blue, a byte each, on a light page and on paper
 * @param onDark the same on a dark page
 */
public record StatusColour(int onWhite, int onDark) {
    /** A light page and paper, as {@code report.css} has it. */
    static final int LIGHT_PAGE = 0xFFFFFF;

    /** A dark page, as {@code report.css} has it. */
    static final int DARK_PAGE = 0x15181C;

    /** Of words (WCAG 2.2, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int WHITE = 0xFFFFFF;

    /**
     * Checks the contrast with the page, as words are written in these colours.
     *
     * @throws IllegalArgumentException if a number is no colour, or its contrast with its page is below 4.5 to 1 (WCAG 2.2, 1.4.3)
     */
    public StatusColour {
        check(onWhite, LIGHT_PAGE, "a light page", "en lys side", "a darker one", "en mørkere");
        check(onDark, DARK_PAGE, "a dark page", "en mørk side", "a lighter one", "en lysere");
    }

    private static void check(int colour, int page, String english, String danish, String remedy, String danishRemedy) {
        if (colour < 0 || colour > WHITE) {
            throw new RefusedException(
                    "A colour is a number from 0x000000 to 0xFFFFFF, not " + colour,
                    "En farve er et tal fra 0x000000 til 0xFFFFFF, ikke " + colour);
        }
        double contrast = contrast(colour, page);
        if (contrast < LEAST_CONTRAST) {
            String name = "#" + HexFormat.of().withUpperCase().toHexDigits(colour, 6);
            // Rounded down, as 4.49 is not 4.5.
            String ratio =
                    BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).toPlainString();
            throw new RefusedException(
                    "The colour " + name + " has a contrast of " + ratio + " to 1 on " + english
                            + "; words need at least 4.5 to 1: choose " + remedy,
                    "Farven " + name + " har en kontrast på " + ratio.replace('.', ',') + " til 1 på " + danish
                            + "; ord skal have mindst 4,5 til 1: vælg " + danishRemedy);
        }
    }

    /** How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio). */
    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** From 0 to 1 (WCAG 2.2, relative luminance). */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int colour) {
        double part = (colour & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
