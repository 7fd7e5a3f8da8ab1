package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.Problem;

/** What {@link BrokenDocumentsTest} tells in English, as a Danish reader is told it. */
class DanishProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "leading-plus     | Uventet »+1«: et tal skrives som 12, 0.5 eller 1E6",
                "leading-point    | Uventet ».5«: et tal skrives som 12, 0.5 eller 1E6",
                "missing-comma    | Uventet »\"«: der mangler et komma eller en afsluttende parentes før det",
                "curly-quotes     | Uventet »“«: tekst og navne står i lige, dobbelte anførselstegn: \"",
                "true-in-capitals | Uventet »True«: tekst står i dobbelte anførselstegn; kun tal, true og false står uden",
                "utf-16-without-mark | Uventet tegn nummer 0: filen er måske ikke gemt som UTF-8",
                "null-field       | null er ikke tilladt; udelad feltet, når værdien er ukendt",
                "text-as-figure   | Forventede et tal eller et objekt som {\"about\": 450}, ikke tekst",
                "unknown-field-nested | Feltet »when« findes ikke her; de mulige felter er contributions, id, partners, period, state, title",
                "figure-without-members | Her skal stå et tal eller et objekt med ét af about, atLeast, moreThan, atMost, lessThan, between, unknown, suppressed; her er 0",
                "unknown-format   | Formatet skal være »maalbar/1«, ikke »maalbar/2«",
                "unknown-state    | Ét af planned, ongoing, completed, cancelled, ikke »canceled«",
                "less-than-0      | Intet er mindre end 0",
                "negative-number  | Et tal må ikke være negativt: »-1«",
                "text-of-20001-characters | En tekst har højst 20.000 tegn, ikke 20.001",
                "name-of-1001-characters  | Navnet på et felt har højst 1.000 tegn",
                "tally-of-a-figure | Feltet bruges kun, når antallet ikke er oplyst"
            })
    void whatIsWrongIsToldInDanish(String name, String danish) throws Exception {
        assertThat(ProgrammeJson.standard()
                        .read(Resources.path("broken/" + name + ".json"))
                        .problems())
                .extracting(Problem::danish)
                .containsExactly(danish);
    }
}
