package org.maalbar.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;

/**
 * Shows on a terminal that a long read goes on: how many lines, how much of an archive or how many files, and for how long. On anything else than
 * a terminal it shows nothing, and so it does in the first second.
 */
final class Progress implements AutoCloseable {
    private static final long SECOND = 1_000;
    private static final int BYTES_A_KILOBYTE = 1_024;

    private final Console console;
    private final Language language;
    private final String name;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong lines = new AtomicLong();
    private final int files;
    private final AtomicLong filesRead = new AtomicLong();
    private final @Nullable Timer timer;
    private boolean isShown;
    private int seconds;
    private int width;

    private Progress(Console console, Language language, String name, int files) {
        this.console = console;
        this.language = language;
        this.name = name;
        this.files = files;
        this.timer = console.isTerminal() ? new Timer("progress", true) : null;
    }

    /** Begins; what is read of a file is seen once it goes through {@link #watched}. */
    static Progress of(String name, Console console, Language language) {
        return begun(new Progress(console, language, name, 0));
    }

    /** Begins with many files, of which each says that it {@linkplain #fileRead is read}. */
    static Progress ofFiles(int files, String folder, Console console, Language language) {
        return begun(new Progress(console, language, folder, files));
    }

    private static Progress begun(Progress progress) {
        if (progress.timer != null) {
            progress.isShown = true;
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show();
                        }
                    },
                    SECOND,
                    SECOND);
        }
        return progress;
    }

    /** The same stream, counted. */
    InputStream watched(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                if (read >= 0) {
                    count((byte) read);
                    bytes.incrementAndGet();
                }
                return read;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                for (int at = offset; at < offset + read; at++) {
                    count(target[at]);
                }
                bytes.addAndGet(Math.max(read, 0));
                return read;
            }
        };
    }

    /** Another file is read. */
    void fileRead() {
        filesRead.incrementAndGet();
    }

    private void count(byte read) {
        if (read == '\n') {
            lines.incrementAndGet();
        }
    }

    /** Shows it over what was shown a second before. */
    synchronized void show() {
        if (!isShown) {
            return;
        }
        seconds++;
        String text = text();
        console.show("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        width = text.length();
    }

    private String text() {
        Locale locale = Locale.forLanguageTag(language.code());
        if (files > 0) {
            return name + ": " + filesRead.get() + language.choose(" of ", " af ") + files
                    + language.choose(" files read, ", " filer læst, ") + seconds + " s";
        }
        boolean isArchive = name.matches("(?i).*\\.(?:xls[xm]|zip)");
        String amount = isArchive
                ? String.format(locale, "%,d kB", bytes.get() / BYTES_A_KILOBYTE)
                : String.format(locale, language.choose("%,d lines", "%,d linjer"), lines.get());
        return name + ": " + amount + language.choose(" read, ", " læst, ") + seconds + " s";
    }

    /** Ends, and leaves nothing behind on the terminal. */
    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.cancel();
        }
        isShown = false;
        if (width > 0) {
            console.show("\r" + " ".repeat(width) + "\r");
        }
        width = 0;
    }
}
