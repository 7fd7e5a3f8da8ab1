package org.maalbar.xlsx.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maalbar.csv.table.BrokenTableException;

/**
 * The parts of a zip archive in memory. They are found by its directory, as Excel does, and never by what lies between them, so that
 * nobody sees other parts than Excel shows.
 */
public final class Archive {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_LENGTH_64 = 20;
    private static final int END_64 = 0x06064B50;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_PARTS = 10_000;
    private static final int ENCRYPTED = 1;

    private final byte[] file;
    private final ByteBuffer bytes;

    /** In names, capitals make no difference. */
    private final Map<String, Part> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** A part as the directory describes it. */
    record Part(int method, long crc, long packed, long size, long offset) {}

    private Archive(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws BrokenTableException if it has none, or one that is not right
     */
    public static Archive of(byte[] file) throws BrokenTableException {
        Archive archive = new Archive(file);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            // A place that the directory gives is not in the file.
            throw Broken.damaged();
        }
        return archive;
    }

    private void readDirectory() throws BrokenTableException {
        int end = end();
        long count = bytes.getShort(end + 10) & 0xFFFF;
        long at = bytes.getInt(end + 16) & 0xFFFF_FFFFL;
        int locator = end - LOCATOR_LENGTH_64;
        if (locator >= 0 && bytes.getInt(locator) == LOCATOR_64) {
            int end64 = place(bytes.getLong(locator + 8));
            if (bytes.getInt(end64) != END_64) {
                throw Broken.damaged();
            }
            count = bytes.getLong(end64 + 32);
            at = bytes.getLong(end64 + 48);
        }
        if (count < 0 || count > MOST_PARTS) {
            throw Broken.workbook("The workbook has too many parts", "Projektmappen har for mange dele");
        }
        int next = place(at);
        for (long part = 0; part < count; part++) {
            next = readEntry(next);
        }
    }

    /** Where the end of the directory is, behind which there may be a comment. */
    private int end() throws BrokenTableException {
        int last = file.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && last - at == (bytes.getShort(at + 20) & 0xFFFF)) {
                return at;
            }
        }
        throw Broken.damaged();
    }

    /** Reads one entry of the directory; returns where the next one begins. */
    private int readEntry(int at) throws BrokenTableException {
        if (bytes.getInt(at) != ENTRY) {
            throw Broken.damaged();
        }
        if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            throw Recognition.encrypted();
        }
        int nameLength = bytes.getShort(at + 28) & 0xFFFF;
        int extraLength = bytes.getShort(at + 30) & 0xFFFF;
        int extra = at + ENTRY_LENGTH + nameLength;
        long size = bytes.getInt(at + 24) & 0xFFFF_FFFFL;
        long packed = bytes.getInt(at + 20) & 0xFFFF_FFFFL;
        long offset = bytes.getInt(at + 42) & 0xFFFF_FFFFL;
        // In this order, the extra field contains those of the three that have no room.
        Zip64Extra larger = new Zip64Extra(bytes, extra, extra + extraLength);
        size = larger.of(size);
        packed = larger.of(packed);
        offset = larger.of(offset);
        long crc = bytes.getInt(at + 16) & 0xFFFF_FFFFL;
        Part part = new Part(bytes.getShort(at + 10) & 0xFFFF, crc, packed, size, offset);
        byte[] name = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, name);
        if (parts.put(new String(name, StandardCharsets.UTF_8), part) != null) {
            throw Broken.workbook(
                    "Two parts of the workbook have the same name", "To dele af projektmappen har samme navn");
        }
        return extra + extraLength + (bytes.getShort(at + 32) & 0xFFFF);
    }

    private int place(long offset) {
        if (offset < 0 || offset > file.length) {
            throw new IndexOutOfBoundsException(String.valueOf(offset));
        }
        return (int) offset;
    }

    /** The names of all parts. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** Whether there is a part of a name. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * Opens a part.
     *
     * @param name its name
     * @param most how many bytes it may be unpacked to
     * @throws IOException if it is not there, or is not where the directory says
     */
    public PartStream open(String name, long most) throws IOException {
        return open(name, most, PartStream.MOST_OF_A_CELL);
    }

    /**
     * Opens a part.
     *
     * @param name its name
     * @param most how many bytes it may be unpacked to
     * @param mostBetweenMarks how many bytes may come before the next mark
     * @throws IOException if it is not there, or is not where the directory says
     */
    public PartStream open(String name, long most, long mostBetweenMarks) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            throw Broken.workbook("The workbook has no part " + name, "Projektmappen har ingen del " + name);
        }
        try {
            int at = place(part.offset);
            if (bytes.getInt(at) != LOCAL) {
                throw Broken.damaged();
            }
            int start = at + LOCAL_LENGTH + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
            place(start + part.packed);
            return PartStream.of(file, start, part, most, mostBetweenMarks);
        } catch (IndexOutOfBoundsException e) {
            throw Broken.damaged();
        }
    }
}
