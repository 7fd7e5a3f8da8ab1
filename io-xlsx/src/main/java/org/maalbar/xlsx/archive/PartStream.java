package org.maalbar.xlsx.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.maalbar.csv.table.BrokenTableException;

/**
 * A part that is being unpacked. It breaks off where it becomes too large, by itself or for what it was packed in, where too much comes
 * before the next mark, and where it is not what was packed.
 */
public final class PartStream extends InputStream {
    /** More than any list of sheets or cells was seen to shrink by; what is made to fill a memory shrinks by a thousand. */
    private static final int MOST_RATIO = 250;

    /** What a small part may be unpacked to, however much it shrank. */
    private static final long ALWAYS = 4L << 20;

    /** More than a cell with the longest text takes, 32,767 characters. */
    static final long MOST_OF_A_CELL = 1L << 17;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final InputStream in;
    private final Inflater inflater;
    private final Archive.Part part;
    private final long most;
    private final long mostBetweenMarks;
    private final CRC32 crc = new CRC32();
    private long count;
    private long mark;

    private PartStream(InputStream in, Inflater inflater, Archive.Part part, long most, long mostBetweenMarks) {
        this.in = in;
        this.inflater = inflater;
        this.part = part;
        this.most = most;
        this.mostBetweenMarks = mostBetweenMarks;
    }

    static PartStream of(byte[] file, int start, Archive.Part part, long most, long mostBetweenMarks)
            throws BrokenTableException {
        InputStream packed = new ByteArrayInputStream(file, start, (int) part.packed());
        Inflater inflater = new Inflater(true);
        if (part.method() == DEFLATED) {
            return new PartStream(
                    new InflaterInputStream(packed, inflater, 1 << 13), inflater, part, most, mostBetweenMarks);
        }
        inflater.end();
        if (part.method() != STORED) {
            throw Broken.workbook(
                    "The workbook is packed in an unusual way", "Projektmappen er pakket på en usædvanlig måde");
        }
        return new PartStream(packed, inflater, part, most, mostBetweenMarks);
    }

    /** Marks that what came until now was understood. */
    public void mark() {
        mark = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw Broken.damaged();
        }
        if (read < 0) {
            if (count != part.size() || crc.getValue() != part.crc()) {
                throw Broken.damaged();
            }
            return read;
        }
        crc.update(target, offset, read);
        count += read;
        checkSize();
        return read;
    }

    private void checkSize() throws BrokenTableException {
        if (count > most) {
            throw Broken.tooLarge(
                    "A part of the workbook has more than " + most + " bytes; nothing from here on was read",
                    "En del af projektmappen har mere end " + most + " byte; herfra er intet læst");
        } else if (count > ALWAYS && count > MOST_RATIO * part.packed()) {
            throw Broken.tooLarge(
                    "A part of the workbook is more than " + MOST_RATIO
                            + " times as large as in the file, as in files made to fill a memory; it was not read",
                    "En del af projektmappen er mere end " + MOST_RATIO
                            + " gange så stor som i filen, som i filer, der skal fylde hukommelsen; den er ikke læst");
        } else if (count - mark > mostBetweenMarks) {
            throw Broken.tooLarge(
                    "Something in the workbook has more than " + mostBetweenMarks
                            + " bytes, more than any cell has; nothing from here on was read",
                    "Noget i projektmappen har mere end " + mostBetweenMarks
                            + " byte, mere end nogen celle har; herfra er intet læst");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        inflater.end();
    }
}
