package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A script that ran in a real jshell with the project's start-up script, where the locale knows only ASCII.
 *
 * <p>jshell goes on after every error, and exits with 0. But what a script prints goes to standard output, and what jshell
 * has to say of an exception or of what does not compile to standard error, so that nothing may stand there. A statement that
 * never ends swallows the {@code /exit} behind it, of which jshell 17 says nothing: then a second script runs, which exits
 * with a number of its own.
 *
 * @param exit the exit code
 * @param printed what the script printed
 * @param complained what jshell complained of
 */
record JshellSession(int exit, String printed, String complained) {
    static final int DID_NOT_EXIT = 86;

    /**
     * Runs a few lines, which must end well, and returns what they printed.
     *
     * @param temporary a folder for the script and its output
     * @param work the folder to run in
     */
    static String run(Path temporary, Path work, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("session.jsh"), asciiOnly(script) + "\n/exit\n");
        return of(temporary, work, file).outputIfItEndedWell();
    }

    /** Runs a script that ends itself. */
    static JshellSession of(Path temporary, Path work, Path script) throws IOException, InterruptedException {
        Path end = Files.writeString(temporary.resolve("end.jsh"), "/exit " + DID_NOT_EXIT + "\n");
        return started(temporary, work, "", script.toAbsolutePath().toString(), end.toString());
    }

    /** Types lines, as UTF-8, and returns all that is then to be seen. */
    static String typed(Path temporary, Path work, String lines, String... options)
            throws IOException, InterruptedException {
        return started(temporary, work, lines, options).printed;
    }

    private static JshellSession started(Path temporary, Path work, String typed, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-R-XX:TieredStopAtLevel=1",
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                Path.of("jshell/maalbar.jsh").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path output = temporary.resolve("output.txt");
        Path errors = temporary.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectInput(Files.writeString(temporary.resolve("input.txt"), typed, StandardCharsets.UTF_8)
                        .toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        // A JVM tells of these on standard error.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process jshell = builder.start();
        try {
            assertThat(jshell.waitFor(120, TimeUnit.SECONDS)).as("jshell ended").isTrue();
        } finally {
            jshell.destroyForcibly();
        }
        return new JshellSession(
                jshell.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    /** What the script printed; it must have come to its own end without a single error. */
    String outputIfItEndedWell() {
        assertThat(complained).as("what jshell complains of").isEmpty();
        assertThat(exit)
                .as("0, or %s if the script did not end itself", DID_NOT_EXIT)
                .isZero();
        return printed;
    }

    /** jshell reads scripts in the locale's charset; escapes are the same in all. */
    private static String asciiOnly(String script) {
        StringBuilder ascii = new StringBuilder();
        for (char character : script.toCharArray()) {
            ascii.append(
                    character < 128
                            ? "" + character
                            : "\\u" + Integer.toHexString(0x10000 | character).substring(1));
        }
        return ascii.toString();
    }
}
