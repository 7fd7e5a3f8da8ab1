package org.maalbar.examples.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a browser and a validator make of HTML documents; the scripts are those of report-markdown. */
final class Html {
    private static final Path SCRIPTS = Path.of("..", "report-markdown", "src", "test", "node");
    private static final String NEED =
            "it needs Chromium, Node 18 or newer, and `npm ci` in report-markdown/src/test/node";

    private Html() {}

    /**
     * What axe, the validator and the browser find in each file, on desktop and phone, light and dark, and in print.
     *
     * @return a line for each finding, which starts with how much it matters: {@code error}, {@code undecided} or {@code advice}
     */
    static Map<Path, List<String>> findings(List<Path> files) throws IOException {
        Map<Path, List<String>> findings = new LinkedHashMap<>();
        List<String> command = command("check.mjs");
        for (Path file : files) {
            command.add(file.toString());
            findings.put(file, new ArrayList<>());
        }
        Tool.run(NEED, Set.of(0, 1), command).lines().forEach(line -> add(line, findings));
        return findings;
    }

    private static void add(String line, Map<Path, List<String>> findings) {
        Path file = findings.keySet().stream()
                .filter(each -> line.startsWith(each + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not a finding in one of the files: " + line));
        findings.get(file).add(line.substring(file.toString().length() + 2));
    }

    /** Prints a file as a PDF. */
    static Printed print(Path html, Path pdf) throws IOException {
        List<String> command = command("print.mjs");
        command.add(html.toString());
        command.add(pdf.toString());
        List<String> texts = Tool.run(NEED, command).lines().toList();
        return new Printed(Pdf.read(pdf), texts.get(0), texts.subList(1, texts.size()));
    }

    private static List<String> command(String script) {
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            fail("The checks are not installed: run `npm ci` in report-markdown/src/test/node");
        }
        return new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
    }
}
