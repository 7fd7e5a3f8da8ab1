package org.maalbar.csv.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.text.FilePlaces;
import org.maalbar.problem.Problem;

/** Which names of columns are taken for misspelt ones, and which for those of people's own. */
class HeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start",
                "Periode",
                "Tekst",
                "Overslag",
                "Statusår",
                "Stade",
                "Målgruppe",
                "Enhedschef",
                "Delmål 1",
                "Status 1",
                "Kilde 2",
                "Midler 1",
                "Note 2"
            })
    void aColumnOfOnesOwnIsNoMisspeltOne(String name) {
        assertThat(told(SheetColumns.TYPE, "Indsats nr.", name))
                .extracting(Problem::code)
                .containsExactly("unknown-column");
    }

    @ParameterizedTest
    @CsvSource({
        "Indsats nr., Opgjordt, Opgjort",
        "Indsats nr., Forvalninger, Forvaltninger",
        "Indsats nr., Forvalninge, Forvaltninger",
        "Indsats nr., Status pr, Status pr.",
        "Indsats nr., Aktiviteter, Aktivitet",
        "Indsats nr., Bemærkninger, Bemærkning",
        "Indsats nr., Måltallet, Måltal",
        "Indsats nr., Målene, Mål",
        "Indsats nr., Programmer, Program",
        "initiative no., activities, activity",
        "Indsats nr., Mål nr, Mål nr.",
        "Indsats nr., alle eller nogle, Opnået: alle eller nogle",
        "initiative no., Stade, state",
        "initiative no., departmens, departments",
        "Id, Stade, state",
    })
    void aMisspeltNameIsToldInTheLanguageOfTheHeader(String other, String name, String meant) {
        assertThat(told(SheetColumns.TYPE, other, name))
                .filteredOn(problem -> problem.code().equals("misspelt-column"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.danish()).contains("mente du »" + meant + "«"));
    }

    private static List<Problem> told(PartType table, String... names) {
        List<Problem> problems = new ArrayList<>();
        Header.of(table, new RawRow(1, List.of(names)), FilePlaces.of(""), problems::add);
        return problems;
    }
}
