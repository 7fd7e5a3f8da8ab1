package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

public class GuardProperties {
    /** What values in a spreadsheet are made of, put together by chance. */
    public static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "0",
                        "1",
                        "5",
                        "12",
                        "2018",
                        "1234",
                        "31",
                        ".",
                        ",",
                        ":",
                        "/",
                        "-",
                        "+",
                        " ",
                        "%",
                        "(",
                        ")",
                        "E",
                        "e",
                        "kr",
                        "kr.",
                        "$",
                        "\u20AC",
                        "'",
                        "=",
                        "@",
                        "\t",
                        "\n",
                        "\u00A0",
                        "\u202F",
                        "jan",
                        "maj",
                        "may",
                        "sep",
                        "sept.",
                        "okt",
                        "oct",
                        "december",
                        "juli",
                        "july",
                        "march",
                        "marts",
                        "mandag",
                        "lør",
                        "mon",
                        "Friday",
                        "AM",
                        "pm",
                        "T",
                        "Z",
                        "t",
                        "sand",
                        "TRUE",
                        "falsk",
                        "false",
                        "a",
                        "å",
                        ";",
                        "|",
                        "\"",
                        "½",
                        "#",
                        "&",
                        "x",
                        "til",
                        "pct.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(pieces(), Arbitraries.strings());
    }

    @Property
    void takingTheMarkOffGivesBackWhatWasWritten(@ForAll("texts") String text) {
        assertThat(Guard.unmark(Guard.mark(text))).isEqualTo(text);
    }

    /** Splits as carelessly as a program might: quotes do not hold cells together. */
    @Property
    void noCellWithinBeginsAsAFormulaWhateverSeparatesThem(@ForAll("texts") String text) {
        String[] cells = Guard.mark(text).split("[;,|\\t\\r\\n]");
        for (int at = 1; at < cells.length; at++) {
            assertThat(Blank.trimmed(cells[at].replace("\"", "")))
                    .doesNotMatch(Pattern.compile("[=@].*|[+-].+", Pattern.DOTALL));
        }
    }

    @Property
    void whatBearsAMarkThatNobodySetIsLeftAlone(@ForAll("texts") String written) {
        String text = Guard.unmark(written);
        if (!text.equals(written)) {
            assertThat(Guard.mark(text)).isEqualTo(written);
        }
    }
}
