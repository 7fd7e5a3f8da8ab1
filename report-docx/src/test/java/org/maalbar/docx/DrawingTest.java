package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Picture.Part;
import org.maalbar.markdown.tree.Tone;

class DrawingTest {
    private static final int PAPER = 0xFFFFFF;
    private static final int TRACK = 0xE3E6EA;
    private static final int INK = 0x1A1A1A;
    private static final int MIDDLE = Drawing.HEIGHT / 2;

    private static BufferedImage drawn(List<Integer> lines, Part... parts) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Drawing.png(List.of(parts), lines, Palette.STANDARD)));
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    private static long covered(BufferedImage picture, int from, int to, int y, int colour) {
        long count = 0;
        for (int x = from; x < to; x++) {
            count += colour(picture, x, y) == colour ? 1 : 0;
        }
        return count;
    }

    @Test
    void anEmptyPictureIsATrackOnPaper() throws IOException {
        BufferedImage picture = drawn(List.of());

        assertThat(picture.getWidth()).isEqualTo(1000);
        assertThat(picture.getHeight()).isEqualTo(90);
        assertThat(covered(picture, 0, 1000, MIDDLE, TRACK)).isEqualTo(1000);
        assertThat(covered(picture, 0, 1000, 0, PAPER)).isEqualTo(1000);
        assertThat(covered(picture, 0, 1000, 89, PAPER)).isEqualTo(1000);
    }

    @Test
    void whatIsSureIsFilled() throws IOException {
        BufferedImage picture = drawn(List.of(), new Part(Fill.SOLID, Tone.UNCERTAIN, 100, 300));

        assertThat(covered(picture, 0, 1000, MIDDLE, Tone.UNCERTAIN.onWhite())).isEqualTo(200);
        assertThat(colour(picture, 100, MIDDLE)).isEqualTo(Tone.UNCERTAIN.onWhite());
        assertThat(colour(picture, 300, MIDDLE)).isEqualTo(TRACK);
    }

    @Test
    void whatIsPerhapsSoHasStripesOf45Degrees() throws IOException {
        int tone = Tone.PLAIN.onWhite();
        BufferedImage picture = drawn(List.of(), new Part(Fill.HATCHED, Tone.PLAIN, 0, 1000));

        assertThat(covered(picture, 100, 900, MIDDLE, tone)).isBetween(250L, 400L);
        assertThat(covered(picture, 100, 900, MIDDLE, TRACK)).isBetween(400L, 550L);
        for (int x = 100; x < 900; x++) {
            assertThat(colour(picture, x, MIDDLE)).isEqualTo(colour(picture, x - 1, MIDDLE + 1));
        }
    }

    @Test
    void whatIsPlannedIsADashedOutline() throws IOException {
        int tone = Tone.EXPECTED.onWhite();
        BufferedImage picture = drawn(List.of(), new Part(Fill.OUTLINED, Tone.EXPECTED, 200, 800));

        assertThat(covered(picture, 220, 780, MIDDLE, tone)).isZero();
        assertThat(covered(picture, 220, 780, 14, tone)).isBetween(300L, 450L);
        assertThat(colour(picture, 200, MIDDLE)).isEqualTo(tone);
        assertThat(colour(picture, 799, MIDDLE)).isEqualTo(tone);
    }

    @Test
    void whatIsBeyondIsGreyWhateverTheTone() throws IOException {
        BufferedImage picture = drawn(List.of(), new Part(Fill.BEYOND, Tone.EXPECTED, 0, 1000));

        assertThat(colour(picture, 500, MIDDLE)).isEqualTo(0xB2B7BD);
    }

    @Test
    void aLineIsAsHighAsThePictureAndWithinIt() throws IOException {
        BufferedImage picture = drawn(List.of(0, 500, 1000));

        for (int y : new int[] {0, MIDDLE, 89}) {
            assertThat(covered(picture, 0, 1000, y, INK)).isEqualTo(30);
            assertThat(colour(picture, 0, y)).isEqualTo(INK);
            assertThat(colour(picture, 500, y)).isEqualTo(INK);
            assertThat(colour(picture, 999, y)).isEqualTo(INK);
        }
    }

    @Test
    void theChecksumsAreRight() throws IOException {
        byte[] png = Drawing.png(List.of(new Part(Fill.HATCHED, Tone.PLAIN, 0, 700)), List.of(800), Palette.STANDARD);
        List<String> types = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(png))) {
            in.skipBytes(8);
            while (in.available() > 0) {
                byte[] chunk = new byte[in.readInt() + 4];
                in.readFully(chunk);
                CRC32 check = new CRC32();
                check.update(chunk);
                assertThat(in.readInt()).isEqualTo((int) check.getValue());
                types.add(new String(chunk, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        assertThat(types).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
    }
}
