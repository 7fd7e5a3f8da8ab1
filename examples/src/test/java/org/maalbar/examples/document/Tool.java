package org.maalbar.examples.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs programs that a JDK does not bring; the test fails where one is missing. */
final class Tool {
    private static final int MINUTES = 10;

    private Tool() {}

    /** What a program prints, in UTF-8; the test fails if it exits with anything but 0. */
    static String run(String need, List<String> command) throws IOException {
        return run(need, Set.of(0), command);
    }

    /**
     * What a program prints, in UTF-8.
     *
     * @param need where to get the program, for the message if it fails
     * @param fine the exit codes of a program that did its work; with any other the test fails
     */
    static String run(String need, Set<Integer> fine, List<String> command) throws IOException {
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return fail(String.join(" ", command) + " did not end in " + MINUTES + " minutes");
            }
            String printed = Files.readString(out, StandardCharsets.UTF_8);
            if (!fine.contains(process.exitValue())) {
                fail("%s failed; %s\n%s%s".formatted(String.join(" ", command), need, printed, Files.readString(err)));
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        } catch (IOException e) {
            return fail(command.get(0) + " cannot be run; " + need, e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
