package org.maalbar.annex.source;

/** How the lines of a plain text are understood. */
public interface LineReading {
    /** A line with damaged words as they were written. */
    String read(String line);

    /** Whether a line that was read begins with words that say what the text behind them is for. */
    boolean isLabelled(String line);

    /** Whether a line that was read is no more than what the text below it is for. */
    boolean isLabel(String line);

    /** Whether a line that was read begins what is said of something else. */
    boolean isHeading(String line);

    /** Lines are as they are. */
    LineReading PLAIN = new LineReading() {
        @Override
        public String read(String line) {
            return line;
        }

        @Override
        public boolean isLabelled(String line) {
            return false;
        }

        @Override
        public boolean isLabel(String line) {
            return false;
        }

        @Override
        public boolean isHeading(String line) {
            return false;
        }
    };
}
