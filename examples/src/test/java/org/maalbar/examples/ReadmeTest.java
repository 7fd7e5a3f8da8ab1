package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void itShowsWhatTheDemoPrints() throws IOException {
        String printed = Files.readString(Path.of("src/test/resources/org/maalbar/examples/overview.en.txt"));

        assertThat(printed).isEqualTo(block("text") + "Wrote annex.md\n");
    }

    @Test
    void itsJavaIsThatOfTheExample() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/maalbar/examples/Readme.java"), StandardCharsets.UTF_8);

        assertThat(block("java").lines()).hasSize(8);
        assertThat(source).contains(block("java").indent(8));
    }

    @Test
    void itsJavaForASystemIsThatOfTheExample() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/maalbar/examples/Embedded.java"), StandardCharsets.UTF_8);

        assertThat(source).contains(block("java\nJsonSettings").indent(8));
    }

    @Test
    void itsTestOfARuleIsThatOfTheExample() throws IOException {
        Path test = Path.of("src/test/java/org/maalbar/examples/EveryDistrictTest.java");

        assertThat(Files.readString(test, StandardCharsets.UTF_8)).contains(block("java\nclass"));
    }

    @Test
    void itsJavaSaysThatTheGoalIsExpected() {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Readme.main(new String[0]);
        } finally {
            System.setOut(usual);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Handleplan 2017-18, assessed on 2018-08-31\n◕ 3  Expected - Mindst 500 forældre");
    }

    @Test
    void itsJshellSessionRuns() throws IOException, InterruptedException {
        assertThat(block("jshell").lines()).hasSize(3);

        String printed = JshellSession.run(folder, ROOT, block("jshell"));

        assertThat(printed)
                .contains("◑ 5  Uncertain: Alle relevante støttekontaktpersoner har fået tilbud")
                .contains("Relevante støttekontaktpersoner: not stated; at most 37 would fulfil the part [80 pct.];"
                        + " with at most 75 the part [80 pct.] can be expected");
    }

    @Test
    void itsWordingIsReadAsItSays() throws IOException {
        Wording danish = Wording.in(Language.DANISH);
        Figure seen = danish.parseFigure("ca. 450");
        Money yearly = danish.parseMoneyPerYear("0,5 mio. kr. årligt");
        Span autumn = danish.parseSpan("i efteråret 2018");

        assertThat(seen).isEqualTo(Figure.about(450));
        assertThat(yearly).isEqualTo(Money.of("DKK", 500_000));
        assertThat(autumn).isEqualTo(Span.of("2018-23"));
        String own =
                Files.readString(Path.of("src/test/java/org/maalbar/examples/ReadmeTest.java"), StandardCharsets.UTF_8);
        assertThat(own.replaceAll("\n +", "\n")).contains(block("java\nWording"));
    }

    @Test
    void itNamesTheVersionThatIsBuilt() throws IOException {
        Matcher version = Pattern.compile("<artifactId>maalbar-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(block("xml")).contains("<version>" + version.group(1) + "</version>");
    }

    /** The first block of a language, or that goes on as said. */
    private static String block(String beginning) throws IOException {
        Matcher block = Pattern.compile("```(?=" + beginning + "\\b)\\w+\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8));
        assertThat(block.find()).as("a block of " + beginning).isTrue();
        return block.group(1);
    }
}
