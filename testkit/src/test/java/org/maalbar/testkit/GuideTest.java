package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.testkit.guide.first.WomensShare;

/** What the guide shows is compiled, and what it says happens. */
class GuideTest {
    private static final Path PAGE = Path.of("../docs/testing-your-rules.md");
    private static final Path SOURCES = Path.of("src/test/java/org/maalbar/testkit/guide");
    private static final String LAWS = "org.maalbar.testkit.guide.%s.WomensShareTest";

    @Test
    void everyPieceOfItsJavaStandsInASourceFile() throws IOException {
        List<String> pieces = blocks("java");
        assertThat(pieces).hasSize(4);

        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(pieces).allSatisfy(piece -> assertThat(sources).anyMatch(source -> source.contains(piece)));
    }

    @Test
    void theFirstRuleBreaksTwoLawsAsShown() throws Exception {
        Map<String, String> broken = Broken.laws(Class.forName(LAWS.formatted("first")));

        assertThat(broken).containsOnlyKeys("isSound", "refines");
        assertThat(withoutNumbers(broken.get("isSound")))
                .isEqualTo(withoutNumbers(blocks("text").get(0)));
    }

    /** Which of the smallest cases is found is a matter of chance. */
    private static String withoutNumbers(String message) {
        return message.strip()
                .replaceAll("[\\[(][0-9.]+, ([0-9.]+|unbounded)[\\])]", "[…]")
                .replaceAll("= [0-9.]+", "= …");
    }

    @Test
    void theCaseShownBreaksTheLaw() throws IOException {
        assertThat(blocks("text").get(0))
                .contains("participants: [0, 1], participants [gender = women]: [0, 0]")
                .contains("participants = 1, participants [gender = women] = 0");

        WomensShare rule = new WomensShare("participants", new BigDecimal("0.4"));
        Question all = new Question("participants", null);
        Question women = new Question("participants", new Category("gender", "women"));
        assertThat(rule.evaluate(new Levels(Map.of(all, Bounds.closed(0, 1), women, Bounds.exactly(0)))))
                .isEqualTo(Truth.HOLDS);
        assertThat(rule.evaluate(new World(Map.of(all, BigDecimal.ONE, women, BigDecimal.ZERO))))
                .isEqualTo(Truth.FAILS);
    }

    @Test
    void theSecondRuleBreaksNone() throws Exception {
        assertThat(Broken.laws(Class.forName(LAWS.formatted("then")))).isEmpty();
    }

    @Test
    void everyLawIsListed() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(Stream.of(FulfilmentRuleLaws.class, ExactLaws.class, MonotoneLaws.class, ScaleLaws.class)
                        .flatMap(laws -> Stream.of(laws.getDeclaredMethods()))
                        .filter(method ->
                                method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                        .map(method -> "| `" + method.getName() + "` |"))
                .hasSize(12)
                .allSatisfy(law -> assertThat(page).contains(law));
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        return block.results().map(found -> found.group(1)).toList();
    }
}
