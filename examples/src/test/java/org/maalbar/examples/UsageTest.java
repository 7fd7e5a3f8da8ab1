package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theUsageOfACommandIsInTheLanguageThatIsAskedFor() {
        assertThat(terminal.run(folder, "report", "--lang", "da", "--help")).isZero();

        assertThat(terminal.printed())
                .contains(
                        "Brug: maalbar-demo report",
                        "Skriver et programs bilag",
                        "Den dag, status gøres op",
                        "Et program: JSON (maalbar/1)",
                        "Kun det, et udvalg læser",
                        "Vis denne hjælp")
                .doesNotContain("Writes", "The day", "A programme", "Usage", "Show");
    }

    @Test
    void withoutALanguageItIsInEnglish() {
        terminal.run(folder, "--help");

        assertThat(terminal.printed())
                .contains(
                        "Usage: maalbar-demo [-hV] [--lang=da|en] [COMMAND]",
                        "Commands:",
                        "Writes the annex",
                        "Show this")
                .doesNotContain("Skriver", "Vis ");
    }

    @Test
    void theListOfCommandsIsDanishToo() {
        terminal.run(folder, "--lang=da", "--help");

        assertThat(terminal.printed())
                .contains("Brug: ", "[KOMMANDO]", "Kommandoer:", "Siger, hvad der er galt")
                .doesNotContain("Writes", "Says", "Commands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status plan.json|Mangler: --as-of",
                "status|Mangler: --as-of, FILE",
                "chekc plan.json|Ukendt: »chekc plan.json«; måske check",
                "status plan.json --as-of 2018-08-31 --forkert|Ukendt: »--forkert«",
                "report plan.json --as-of 2018-08-31 --short --full|Kan ikke bruges sammen: --short, --full",
                "status plan.json --as-of 2018-08-31 --as-of 2018-08-30|Angivet to gange: --as-of",
                "convert plan.json ud.csv --dialect word|Ugyldig værdi af --dialect: »word«; den kan være excel|rfc",
            })
    void whatIsWrongIsSaidInDanish(String arguments, String expected) {
        assertThat(terminal.run(folder, (arguments + " --lang da").split(" "))).isEqualTo(Demo.USAGE);

        assertThat(terminal.complained().lines().findFirst().orElseThrow()).startsWith(expected);
        assertThat(terminal.complained()).contains("Brug: ").doesNotContain("Usage", "Missing", "Unknown", "Invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report",
                "check",
                "status",
                "why",
                "snapshot",
                "verify",
                "convert",
                "export",
                "template",
                "draft"
            })
    void everythingIsDescribedInBothLanguages(String command) {
        String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        Terminal english = new Terminal();
        Terminal danish = new Terminal();
        english.run(folder, help);
        danish.run(
                folder, Stream.concat(Stream.of(help), Stream.of("--lang=da")).toArray(String[]::new));

        assertThat(english.printed().lines().skip(1))
                .filteredOn(line -> line.matches(".*[a-z]+ [a-z]+ [a-z]+.*"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(danish.printed().lines().skip(1).toList());
    }
}
