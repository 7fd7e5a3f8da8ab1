package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.tree.Tone;

class StatusColourTest {
    private static final int GOOD_ON_DARK = 0x6FD39B;

    @ParameterizedTest
    @CsvSource({"000000, 21", "FFFFFF, 1", "767676, 4.54", "777777, 4.48", "FF0000, 4.00", "0000FF, 8.59"})
    void contrastIsThatOfTheStandard(String colour, double contrast) {
        assertThat(StatusColour.contrast(HexFormat.fromHexDigits(colour), 0xFFFFFF))
                .isCloseTo(contrast, within(0.005));
    }

    @Test
    void wordsThatAreTooLightOnWhiteAreRejected() {
        assertThat(new StatusColour(0x767676, GOOD_ON_DARK).onWhite()).isEqualTo(0x767676);
        assertRejected(
                () -> new StatusColour(0x777777, GOOD_ON_DARK),
                "The colour #777777 has a contrast of 4.47 to 1 on a light page; words need at least 4.5 to 1: choose a darker one",
                "Farven #777777 har en kontrast på 4,47 til 1 på en lys side; ord skal have mindst 4,5 til 1: vælg en mørkere");
    }

    @Test
    void wordsThatAreTooDarkOnADarkPageAreRejected() {
        assertRejected(
                () -> new StatusColour(0x14663A, 0x14663A),
                "The colour #14663A has a contrast of 2.53 to 1 on a dark page; words need at least 4.5 to 1: choose a lighter one",
                "på en mørk side; ord skal have mindst 4,5 til 1: vælg en lysere");
    }

    @ParameterizedTest
    @CsvSource({"-1", "16777216"})
    void whatIsNoColourIsRejected(int number) {
        assertRejected(
                () -> new StatusColour(number, GOOD_ON_DARK),
                "from 0x000000 to 0xFFFFFF, not " + number,
                "fra 0x000000 til 0xFFFFFF, ikke " + number);
        assertRejected(() -> new StatusColour(0, number), "not " + number, "ikke " + number);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void theLibrarysOwnColoursPass(Tone tone) {
        assertThat(new StatusColour(tone.onWhite(), tone.onBlack()).onDark()).isEqualTo(tone.onBlack());
    }

    @Test
    void thePagesAreThoseOfTheStyle() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("render/report.css")) {
            String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Pattern.compile("--page: #([0-9a-f]{6});")
                            .matcher(style)
                            .results()
                            .map(StatusColourTest::colour))
                    .containsExactly(StatusColour.LIGHT_PAGE, StatusColour.DARK_PAGE);
        }
    }

    private static int colour(MatchResult page) {
        return HexFormat.fromHexDigits(page.group(1));
    }
}
