package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on our data asks DuckDB, it answers. */
class DataPageSystemTest {
    private static final Path SCRIPT =
            Path.of("../report-markdown/src/test/node/sql.mjs").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void everyQueryHasTheAnswerThatIsShown() throws IOException, InterruptedException {
        Terminal terminal = new Terminal();
        String file = Copenhagen.FILE.toString();
        assertThat(terminal.run(folder, "export", file, "--as-of", "2018-08-31", "-o", "tal"))
                .isZero();
        assertThat(terminal.run(folder, "export", file, "--as-of", "2018-08-31", "-o", "tal-da", "--lang", "da"))
                .isZero();
        List<Block> blocks = Block.of(Files.readString(Path.of("../docs/data.md"), StandardCharsets.UTF_8));

        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals("sql")) {
                String answer = answer(blocks.get(i).text());
                boolean isShown =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                assertThat(answer).isEqualTo(isShown ? blocks.get(i + 1).text() : "Count\n30\n");
            }
        }
        assertThat(folder.resolve("assessment.parquet")).isNotEmptyFile();
    }

    private String answer(String query) throws IOException, InterruptedException {
        Path question = Files.writeString(folder.resolve("query.sql"), query);
        Path errors = folder.resolve("errors.txt");
        Process node = new ProcessBuilder("node", SCRIPT.toString())
                .directory(folder.toFile())
                .redirectInput(question.toFile())
                .redirectError(errors.toFile())
                .start();
        String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(Files.readString(errors)).isZero();
        return answer;
    }
}
