package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Questions;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** A sheet of which every cell is needed: without any of them, it says something else, or nothing. */
class EveryCellOfASheetTest {
    private static final List<String> COLUMNS = List.of(
            "Program=Plan;",
            "Sag=Status på planen;",
            "Bilag=Bilag 1;",
            "Programkontakt=Plankontoret;",
            "Programperiode=2018;",
            "Statusdag=30-04-2018;",
            "Usikkerhed ved ca.=0,2;",
            "Indsats nr.=9;9",
            "Indsats=Skoler;",
            "Formål=At nå skolerne;",
            "Kontakt=Skolekontoret;",
            "Forvaltninger=BUF;",
            "Partnere=Baba;",
            "Mål nr.=1;2",
            "Mål=Højst 10 skoler;Fire af fem lærere",
            "Delmål=Skoler;",
            "Måltal=højst 10;80 pct.",
            "Enhed=skoler;",
            "Ud af=;lærere",
            "Frist=30-06-2018;",
            "Opnået=ca. 5;",
            "Opnået som=nye;",
            "Opnået: alle eller nogle=nogle;",
            "Opgjort=31-03-2018;",
            "Kilde=Bilag;",
            "Registreret=01-04-2018;",
            "Aktivitet nr.=k;",
            "Aktivitet=Kurser;",
            "Tilstand=i gang;",
            "Hvornår=i 2018;",
            "Sammen med=Mino;",
            "Forventet=3;",
            "Forventet som=i alt;",
            "Forventet: alle eller nogle=nogle;",
            "Oplyst=31-03-2018;",
            "Midler=beløb ikke oplyst, til og med 2020;",
            "Midler fra=Budget;",
            "Status=opfyldt;uafklaret",
            "Statustekst=To kurser er holdt.;",
            "Status pr.=31-03-2018;",
            "Indikator=i;",
            "Optælling=Skoler nået;",
            "Udvikling=kumulativ;",
            "Slags tal=;mængde",
            "Gengangere=mulig;",
            "Personer=ja;",
            "Vækst=åben;",
            "Udgangspunkt=1;",
            "Udgangspunkt pr.=01-01-2018;",
            "Bemærkning=Kun lærere;",
            "Spørgsmål=;Hvornår?",
            "Spørgsmål om=;Frist",
            "Forslag=;31-10-2018",
            "Svar=;Ja.");

    /**
     * A cell.
     *
     * @param column the number of its column
     * @param row the number of its row
     */
    private record At(int column, int row) {
        @Override
        public String toString() {
            return COLUMNS.get(column).split("=")[0] + " in row " + (row + 1);
        }
    }

    private static Imported<Programme> read(Set<At> blank) throws IOException {
        return read(blank, Map.of());
    }

    private static Imported<Programme> read(Set<At> blank, Map<At, String> others) throws IOException {
        List<String> names = new ArrayList<>();
        List<List<String>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        for (int column = 0; column < COLUMNS.size(); column++) {
            String[] parts = COLUMNS.get(column).split("=");
            names.add(parts[0]);
            String[] cells = parts[1].split(";", -1);
            for (int row = 0; row < rows.size(); row++) {
                At at = new At(column, row);
                rows.get(row).add(blank.contains(at) ? "" : others.getOrDefault(at, cells[row]));
            }
        }
        String sheet = Stream.concat(Stream.of(names), rows.stream())
                .map(cells -> String.join(";", cells))
                .collect(Collectors.joining("\r\n"));
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        return ProgrammeSheet.standard().read(in, "plan.csv");
    }

    private static Stream<At> filled() {
        return IntStream.range(0, COLUMNS.size())
                .boxed()
                .flatMap(column -> IntStream.range(0, 2)
                        .filter(row -> !COLUMNS.get(column)
                                .split("=")[1]
                                .split(";", -1)[row]
                                .isEmpty())
                        .mapToObj(row -> new At(column, row)));
    }

    @Test
    void theSheetHasAllColumns() throws IOException {
        assertThat(COLUMNS.stream().map(column -> column.split("=")[0]))
                .containsExactlyInAnyOrderElementsOf(
                        SheetColumns.TYPE.columns().stream().map(Field::danish).toList());
        assertThat(read(Set.of()).problems()).noneMatch(Problem::isError);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void withoutAnyCellTheSheetSaysSomethingElseOrNothing(At cell) throws IOException {
        assertThat(read(Set.of(cell)).value()).isNotEqualTo(read(Set.of()).value());
    }

    /** Nothing else can be said of it before it is answered. */
    @ParameterizedTest
    @MethodSource("filled")
    void anOpenQuestionAboutAnyEmptyCellIsTheOnlyError(At cell) throws IOException {
        String column = COLUMNS.get(cell.column()).split("=")[0];
        if (Questions.COLUMNS.stream().anyMatch(each -> each.danish().equals(column))) {
            return;
        }
        int first = COLUMNS.size() - Questions.COLUMNS.size();
        Map<At, String> asked = Map.of(
                new At(first, cell.row()), "Hvad?",
                new At(first + 1, cell.row()), column,
                new At(first + 2, cell.row()), "",
                new At(first + 3, cell.row()), "");

        assertThat(read(Set.of(cell), asked).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("open-question");
    }
}
