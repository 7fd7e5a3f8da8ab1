package org.maalbar.markdown.render;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What readers of Markdown that are not commonmark-java make of documents; Node runs them. */
final class OtherReaders {
    /** Which there are. */
    static final List<String> NAMES = List.of("marked", "remark", "cmark-gfm");

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Page>> PAGES = new TypeReference<>() {};

    private OtherReaders() {}

    /**
     * What one reader makes of one document.
     *
     * @param shape the types of everything but text, indented by depth, with what more is known of each
     * @param cells the number of cells of each row of a table
     * @param texts the text of every node that has any, without the comments that break addresses
     */
    record Page(List<String> shape, List<Integer> cells, List<String> texts) {}

    /** For each document what each reader makes of it, by the reader's name. One process reads all, as it starts slowly. */
    static Map<String, Map<String, Page>> read(Collection<String> documents) {
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            fail("The readers are not installed: run `npm ci` in report-markdown/" + SCRIPTS);
        }
        try {
            Path questions = Path.of("target", "documents.jsonl");
            Path answers = Path.of("target", "pages.jsonl");
            List<String> lines = new ArrayList<>();
            for (String document : documents) {
                lines.add(JSON.writeValueAsString(document));
            }
            Files.write(questions, lines);
            run(questions, answers);
            Map<String, Map<String, Page>> pages = new HashMap<>();
            try (BufferedReader answer = Files.newBufferedReader(answers)) {
                for (String document : documents) {
                    pages.put(document, JSON.readValue(answer.readLine(), PAGES));
                }
            }
            return pages;
        } catch (IOException e) {
            return fail(e);
        }
    }

    private static void run(Path questions, Path answers) throws IOException {
        Path errors = Path.of("target", "readers.log");
        ProcessBuilder node = new ProcessBuilder(
                        "node", SCRIPTS.resolve("read.mjs").toString())
                .redirectInput(questions.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(errors.toFile());
        try {
            int exit = start(node).waitFor();
            if (exit != 0) {
                fail("The readers did not run; is it Node 18 or newer, `npm ci` done and cmark-gfm installed?\n"
                        + Files.readString(errors));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        }
    }

    private static Process start(ProcessBuilder node) {
        try {
            return node.start();
        } catch (IOException e) {
            return fail("Node, which runs the readers, is not installed (18 or newer is needed)", e);
        }
    }
}
