package org.maalbar.docx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files whose pixels are colours of a palette (ISO/IEC 15948). */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int PALETTE = 3;

    private Png() {}

    /**
     * A file.
     *
     * @param palette at most 256 colours: red, green and blue, a byte each
     * @param pixels the number of a colour for each pixel, row by row
     */
    static byte[] of(int width, int height, int[] palette, byte[] pixels) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream png = new DataOutputStream(file);
            png.write(SIGNATURE);
            chunk("IHDR", png, data -> {
                data.writeInt(width);
                data.writeInt(height);
                // The only compression, filter set and order of rows that are asked for here.
                data.write(new byte[] {BITS, PALETTE, 0, 0, 0});
            });
            chunk("PLTE", png, data -> {
                for (int colour : palette) {
                    data.writeByte(colour >> 16);
                    data.writeByte(colour >> 8);
                    data.writeByte(colour);
                }
            });
            chunk("IDAT", png, data -> {
                DeflaterOutputStream rows = new DeflaterOutputStream(data);
                for (int y = 0; y < height; y++) {
                    // A row begins with its filter: none.
                    rows.write(0);
                    rows.write(pixels, y * width, width);
                }
                rows.finish();
            });
            chunk("IEND", png, data -> {});
            return file.toByteArray();
        } catch (IOException e) {
            // Memory does not fail.
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Data {
        void writeTo(DataOutputStream data) throws IOException;
    }

    private static void chunk(String type, DataOutputStream png, Data data) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        data.writeTo(out);
        byte[] bytes = content.toByteArray();
        CRC32 check = new CRC32();
        check.update(bytes);
        png.writeInt(bytes.length - type.length());
        png.write(bytes);
        png.writeInt((int) check.getValue());
    }
}
