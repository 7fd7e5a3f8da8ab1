package org.maalbar.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the examples print: UTF-8, whatever the machine's locale, and the same line ends everywhere. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isTerminal;

    private Console(PrintStream out, PrintStream err, boolean isTerminal) {
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    static Console standard() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isStandardTerminal());
    }

    /** A console that a test can read. */
    static Console of(PrintStream out, PrintStream err, boolean isTerminal) {
        return new Console(out, err, isTerminal);
    }

    /** From JDK 22 on there is a console even where nothing is a terminal, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull") // Where it is not null, it is asked.
    private static boolean isStandardTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether a person sees at once what is printed. */
    boolean isTerminal() {
        return isTerminal;
    }

    /** Shows something on the terminal that is not to stay. */
    void show(String text) {
        err.print(text);
        err.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void print(String text) {
        out.print(text + "\n");
        out.flush();
    }

    void complain(String text) {
        err.print(text + "\n");
        err.flush();
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
