package org.maalbar.csv.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;

/** How much may be read of several tables together. Where that is used up, or a zip archive is damaged, a table breaks. */
public final class ByteBudget {
    private final long most;
    private long left;
    private @Nullable BrokenTableException broken;

    public ByteBudget(long most) {
        this.most = most;
        this.left = most;
    }

    /** A stream that uses some of it. No byte beyond it is given, but it is asked whether there is one. */
    public InputStream of(InputStream file) {
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return use(in, target, offset, length);
            }
        };
    }

    private int use(InputStream in, byte[] target, int offset, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            if (left == 0 && in.read() >= 0) {
                throw tooLarge();
            }
            int read = left == 0 ? -1 : in.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        } catch (BrokenTableException e) {
            broken = e;
            throw e;
        } catch (ZipException | EOFException e) {
            broken = damaged();
            throw broken;
        }
    }

    private BrokenTableException tooLarge() {
        return new BrokenTableException(
                "too-large",
                1,
                1,
                "The tables have more than " + most + " bytes together; nothing from here on was read",
                "Tabellerne har tilsammen mere end " + most + " byte; herfra er intet læst");
    }

    public static BrokenTableException damaged() {
        return new BrokenTableException(
                "broken-zip",
                1,
                1,
                "This is no zip archive, or it is damaged or cut off; only what comes before the damage was read",
                "Dette er intet zip-arkiv, eller det er beskadiget eller ikke helt; kun det før skaden er læst");
    }
}
