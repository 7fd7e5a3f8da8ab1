package org.maalbar.testkit.sample;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text and ids as people write them, most often harmless. */
public final class SampleTexts {
    private static final String[] WORDS = {
        "Mål", "Børn og unge", "Forældre", "Friskoler", "Åben rådgivning", "På tværs", "Ærø", "§ 18-midler", "80 pct."
    };

    /** What means something to a reader that takes it for more than text. */
    private static final String[] HOSTILE = {
        "|",
        "||",
        "\\",
        "\\|",
        "`",
        "```",
        "~~~",
        "*",
        "**fed**",
        "_",
        "# ",
        "> ",
        "- ",
        "+ ",
        "1. ",
        "[x](y)",
        "![",
        "<b>",
        "</td>",
        "<script>",
        "<!--",
        "&amp;",
        "&#124;",
        "{{x}}",
        "${x}",
        "%s",
        "{0}",
        "=1+1",
        "@SUM(A1)",
        "+1",
        "-1",
        "'",
        "\"",
        "\",\"",
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "http://x.dk",
        "www.x.dk",
        "a@x.dk",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\u2028",
        "\uFEFF",
        "e\u0301",
        "\u0130",
        "\u0131",
        "\u00DF",
        "\uD83D\uDE80",
        "\uFF1D",
        "null",
        "true",
        "1E9",
        "2018-21"
    };

    private static final Arbitrary<String> PLAIN = Arbitraries.of(WORDS);

    /** Begins, ends or is full of it; contains something that can be seen. */
    private static final Arbitrary<String> STRANGE = Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.of(HOSTILE)),
                    Tuple.of(1, PLAIN),
                    Tuple.of(1, Arbitraries.of("a", " ", "\u00E5")))
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(parts -> String.join("", parts))
            .map(text -> text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : text + "å");

    private static final Arbitrary<String> ANY =
            Arbitraries.frequencyOf(Tuple.of(3, PLAIN), Tuple.of(1, STRANGE)).withoutEdgeCases();

    private SampleTexts() {}

    public static Arbitrary<String> any() {
        return ANY;
    }

    public static Arbitrary<String> plain() {
        return PLAIN;
    }
}
