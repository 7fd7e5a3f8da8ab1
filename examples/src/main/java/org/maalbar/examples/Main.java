package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.maalbar.text.Language;

/** Where the command {@code maalbar-demo} starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the command.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(run(Console.standard(), Path.of(""), args));
    }

    /**
     * Runs the command; files that are not absolute are looked for in the folder. Returns the exit code. A check without options
     * goes by the parser of command lines, which takes as long to start as the reading of a file.
     */
    static int run(Console console, Path folder, String... args) {
        boolean isPlainCheck = args.length == 2 && args[0].equals("check") && isFile(args[1]);
        if (!isPlainCheck) {
            return Demo.run(console, folder, args);
        }
        try {
            return FileCheck.of(console, folder.resolve(args[1]), Language.ENGLISH);
        } catch (IOException | InvalidPathException e) {
            return Demo.inaccessible(e, console, Language.ENGLISH);
        }
    }

    /** What the parser takes for nothing else. */
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0;
    }
}
