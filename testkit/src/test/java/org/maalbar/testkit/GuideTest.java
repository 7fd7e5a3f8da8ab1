package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The guide knows all laws; what else it shows is run with the other pages. */
class GuideTest {

    @Test
    void everyLawIsListed() throws IOException {
        String page = Files.readString(Path.of("../docs/writing-a-rule.md"), StandardCharsets.UTF_8);
        assertThat(Stream.of(FulfilmentRuleLaws.class, ExactLaws.class, MonotoneLaws.class, ScaleLaws.class)
                        .flatMap(laws -> Stream.of(laws.getDeclaredMethods()))
                        .filter(method ->
                                method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                        .map(method -> "| `" + method.getName() + "` |"))
                .hasSize(12)
                .allSatisfy(law -> assertThat(page).contains(law));
    }
}
