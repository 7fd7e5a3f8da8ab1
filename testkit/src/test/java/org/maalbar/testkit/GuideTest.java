package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide knows all laws; what else it shows is run with the other pages. */
class GuideTest {

    private static final Path SOURCES = Path.of("src/test/java/org/maalbar/testkit/guide");

    private final String page = read(Path.of("../docs/writing-a-rule.md"));

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "then/WomensShare.java",
                "then/WomensShareTest.java",
                "growth/GrowsAsFast.java",
                "growth/GrowsAsFastTest.java"
            })
    void theRulesThatKeepTheLawsAreThoseOfThePage(String file) {
        String code = read(SOURCES.resolve(file)).replaceFirst("(?s)^.*?\n\n(?=/\\*\\*|class)", "");

        assertThat(page).contains("```java\n" + code + "```");
    }

    @Test
    void everyLawIsListed() {
        assertThat(Stream.of(FulfilmentRuleLaws.class, ExactLaws.class, MonotoneLaws.class, ScaleLaws.class)
                        .flatMap(laws -> Stream.of(laws.getDeclaredMethods()))
                        .filter(method ->
                                method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                        .map(method -> "| `" + method.getName() + "` |"))
                .hasSize(12)
                .allSatisfy(law -> assertThat(page).contains(law));
    }
}
