package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

public class LogoTest {
    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final String DAMAGED = "is cut off or damaged: save the picture again";
    private static final String BESKADIGET = "er afkortet eller beskadiget: gem billedet igen";

    /** A file that says that it has so many pixels. */
    public static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return file(
                chunk("IHDR", header.array()),
                chunk("IDAT", HexFormat.of().parseHex("789c63f8cfc0000003010100")),
                chunk("IEND"));
    }

    private static byte[] chunk(String name, byte... data) {
        ByteBuffer named = ByteBuffer.allocate(4 + data.length);
        named.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 check = new CRC32();
        check.update(named.array());
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(named.array())
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] file(byte[]... chunks) {
        ByteBuffer file = ByteBuffer.allocate(600_000).put(SIGNATURE);
        for (byte[] each : chunks) {
            file.put(each);
        }
        return Arrays.copyOf(file.array(), file.position());
    }

    private static byte[] header() {
        return Arrays.copyOfRange(png(2, 1), 8, 33);
    }

    @Test
    void aLogoKnowsItsSizeAndKeepsItsFile() {
        byte[] png = png(300, 100);

        Logo logo = Logo.of(png, "Malmö stad");
        png[20] = 0;
        logo.png()[20] = 0;

        assertThat(logo.png()).isEqualTo(png(300, 100));
        assertThat(logo)
                .extracting(Logo::width, Logo::height, Logo::alternative)
                .containsExactly(300, 100, "Malmö stad");
    }

    @Test
    void aLogoWithoutAnAlternativeTextIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(png(1, 1), " "));
    }

    @Test
    void whatIsNoPngIsRejected() {
        byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII);

        assertRejected(() -> Logo.of(svg, "a"), "is a PNG file; this is none", "er en PNG-fil; det er dette ikke");
        assertRejected(() -> Logo.of(new byte[0], "a"), "is a PNG file; this is none", "er en PNG-fil");
    }

    @Test
    void aFileThatIsTooLargeIsRejected() {
        byte[] large = file(header(), chunk("IDAT", new byte[524_288]), chunk("IEND"));

        assertRejected(
                () -> Logo.of(large, "a"), "at most 512 KiB, not 524345 bytes", "højst 512 KiB, ikke 524345 byte");
    }

    @Test
    void aPictureWithoutPixelsOrWithTooManyIsRejected() {
        assertRejected(
                () -> Logo.of(png(0, 5), "a"), "pixels wide and high, not 0 and 5", "pixel bredt og højt, ikke 0 og 5");
        assertRejected(() -> Logo.of(png(5, 4001), "a"), "not 5 and 4001", "ikke 5 og 4001");
        assertRejected(() -> Logo.of(png(-1, 5), "a"), "not -1 and 5", "ikke -1 og 5");
    }

    @Test
    void chunksThatAreMissingOrInAnotherOrderAreRejected() {
        assertDamaged(file());
        assertDamaged(file(header(), chunk("IEND")));
        assertDamaged(file(header(), chunk("IDAT")));
        assertDamaged(file(chunk("IDAT"), header(), chunk("IEND")));
        assertDamaged(file(chunk("IHDR", new byte[12]), chunk("IDAT"), chunk("IEND")));
        assertDamaged(file(header(), chunk("IDAT"), chunk("IEND"), chunk("tEXt")));
        assertDamaged(file(header(), chunk("IDAT"), chunk("IEND"), new byte[] {'<', 's', '>'}));
    }

    static void assertDamaged(byte[] file) {
        assertRejected(() -> Logo.of(file, "a"), DAMAGED, BESKADIGET);
    }
}
