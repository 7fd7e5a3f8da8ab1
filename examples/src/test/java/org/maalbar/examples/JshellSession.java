package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a script in a real jshell with the project's start-up script, where the locale knows only ASCII. */
final class JshellSession {
    private JshellSession() {}

    /**
     * Runs it and returns all that was printed.
     *
     * @param temporary an empty folder for the script and its output
     * @param work the folder to run in
     */
    static String run(Path temporary, Path work, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("session.jsh"), asciiOnly(script) + "/exit\n");
        Path output = temporary.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "--feedback",
                        "concise",
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        Path.of("jshell/maalbar.jsh").toAbsolutePath().toString(),
                        file.toString()))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(
                        Files.createFile(temporary.resolve("no-input.txt")).toFile());
        builder.environment().put("LC_ALL", "C");
        Process jshell = builder.start();
        assertThat(jshell.waitFor(120, TimeUnit.SECONDS)).as("jshell ended").isTrue();
        String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        // jshell exits with 0 whatever happens in a script.
        assertThat(printed).doesNotContain("Error:").doesNotContain("Exception");
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
