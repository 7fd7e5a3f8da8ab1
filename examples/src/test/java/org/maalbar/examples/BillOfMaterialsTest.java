package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What hosts import to get artifacts that go together. */
@Tag("once")
class BillOfMaterialsTest {
    private static List<String> all(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("..").resolve(file)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void itHasEveryPublishedArtifactOfTheBuildAndItsVersion() throws IOException {
        List<String> published = all("pom.xml", "(?<=<module>)[^<]+(?=</module>)").stream()
                .filter(module -> !module.equals("bom"))
                .filter(module -> !module.startsWith("examples") && !module.startsWith("benchmarks"))
                .map(module -> "maalbar-" + module)
                .toList();

        assertThat(all("bom/pom.xml", "(?<=<artifactId>)maalbar-(?!bom)[^<]+"))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(all("bom/pom.xml", "(?<=<version>)[0-9][^<]*"))
                .containsExactly(all("pom.xml", "(?<=<version>)[0-9][^<]*").get(0));
    }
}
