package org.maalbar.markdown.design;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;

/**
 * The picture at the top of a report, a PNG file (ISO/IEC 15948). An SVG file is not accepted, as it could contain scripts.
 *
 * <p>An object of this class never changes.
 */
public final class Logo {
    private static final int LARGEST = 512 * 1024;
    private static final int MOST_PIXELS = 4000;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 13;

    /** Length, name and check of a chunk. */
    private static final int AROUND_DATA = 12;

    private final byte[] png;
    private final String alternative;
    private final int width;
    private final int height;

    private Logo(byte[] png, String alternative, int width, int height) {
        this.png = png;
        this.alternative = alternative;
        this.width = width;
        this.height = height;
    }

    /**
     * A logo.
     *
     * @param png the file: at most 512 KiB, at most 4,000 pixels wide and high
     * @param alternative what is read instead of the picture, and in Markdown: usually the name of the municipality
     * @return the logo
     * @throws IllegalArgumentException if the file is larger, is no PNG or is damaged, or if there is no alternative text
     */
    public static Logo of(byte[] png, String alternative) {
        Texts.text(alternative);
        if (png.length > LARGEST) {
            throw new RefusedException(
                    "A logo has at most 512 KiB, not " + png.length + " bytes: make the picture smaller",
                    "Et logo fylder højst 512 KiB, ikke " + png.length + " byte: gør billedet mindre");
        }
        byte[] copy = png.clone();
        ByteBuffer file = ByteBuffer.wrap(copy);
        if (file.remaining() < Long.BYTES || file.getLong() != SIGNATURE) {
            throw new RefusedException(
                    "A logo is a PNG file; this is none: save the picture as PNG",
                    "Et logo er en PNG-fil; det er dette ikke: gem billedet som PNG");
        }
        ByteBuffer header = checked(file);
        int width = header.getInt();
        int height = header.getInt();
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new RefusedException(
                    "A logo is 1 to " + MOST_PIXELS + " pixels wide and high, not " + width + " and " + height,
                    "Et logo er 1 til " + MOST_PIXELS + " pixel bredt og højt, ikke " + width + " og " + height);
        }
        return new Logo(copy, alternative, width, height);
    }

    /** Looks at all chunks, and gives the data of the first. */
    private static ByteBuffer checked(ByteBuffer file) {
        ByteBuffer header = data("IHDR", file);
        if (header.remaining() != HEADER) {
            throw damaged();
        }
        boolean hasPixels = false;
        while (file.remaining() > AROUND_DATA) {
            hasPixels |= "IDAT".equals(name(file));
            data(name(file), file);
        }
        data("IEND", file);
        if (!hasPixels || file.hasRemaining()) {
            throw damaged();
        }
        return header;
    }

    private static String name(ByteBuffer file) {
        byte[] name = new byte[Integer.BYTES];
        file.get(file.position() + Integer.BYTES, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** The data of the next chunk, which has this name; the file is then behind it. */
    private static ByteBuffer data(String name, ByteBuffer file) {
        if (file.remaining() < AROUND_DATA || !name(file).equals(name)) {
            throw damaged();
        }
        int length = file.getInt();
        if (length < 0 || length > file.remaining() - 2 * Integer.BYTES) {
            throw damaged();
        }
        CRC32 check = new CRC32();
        check.update(file.slice(file.position(), Integer.BYTES + length));
        ByteBuffer data = file.slice(file.position() + Integer.BYTES, length);
        file.position(file.position() + Integer.BYTES + length);
        if (file.getInt() != (int) check.getValue()) {
            throw damaged();
        }
        return data;
    }

    private static RefusedException damaged() {
        return new RefusedException(
                "The PNG file of the logo is cut off or damaged: save the picture again",
                "Logoets PNG-fil er afkortet eller beskadiget: gem billedet igen");
    }

    /** {@return the file} */
    public byte[] png() {
        return png.clone();
    }

    /** {@return what is read instead of the picture} */
    public String alternative() {
        return alternative;
    }

    /** {@return in pixels} */
    public int width() {
        return width;
    }

    /** {@return in pixels} */
    public int height() {
        return height;
    }

    @Override
    public String toString() {
        return "Logo(" + width + " x " + height + ", " + Printable.brief(alternative) + ")";
    }
}
