package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

/** Without the rows that are refused, nothing that is kept may look better than it is. */
class LenientTablesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .notes("Alle tal er opfundet")
                .indicators(
                        Indicator.cumulative("parents", "Forældre"),
                        Indicator.cumulative("schools", "Skoler"),
                        Indicator.cumulative("clubs", "Klubber"))
                .observations(
                        Observation.total("parents", Figure.exactly(600), "2018-08-31")
                                .id("a"),
                        Observation.total("parents", Figure.exactly(240), "2018-08-31")
                                .id("b")
                                .correcting("a"))
                .initiatives(
                        Initiative.of("1", "Forældre")
                                .goals(Goal.of(
                                                "Mindst 500 forældre",
                                                level("parents").atLeast(500))
                                        .id("g1")
                                        .due("2018-12-31"))
                                .claims(Claim.expected("2018-08-31")),
                        Initiative.of("2", "Skoler")
                                .goals(Goal.of(
                                                "Højst 5 skoler",
                                                level("schools").atMost(5))
                                        .id("g2")
                                        .due("2018-12-31"))
                                .activities(Activity.of("Temaaften", ActivityState.PLANNED)
                                        .id("t")
                                        .contributing(Contribution.increment("parents", Figure.exactly(300))))
                                .funding(Funding.existingBudget().id("f")),
                        Initiative.of("3", "Klubber")
                                .goals(Goal.of(
                                                "Mindst 2 klubber",
                                                level("clubs").atLeast(2))
                                        .id("g3")
                                        .due("2018-12-31")))
                .build();
        ProgrammeTables.write(programme, folder, Dialect.RFC_4180);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NOTHING", textBlock = """
                    initiatives   | 3,Klubber        | 3,              | 1 2
                    goals         | Mindst 2 klubber | ''              | 1 2
                    conditions    | at least,2       | at least,x      | 1 2
                    claims        | expected         | perhaps         | 2 3
                    funding       | existing budget  | more            | 3
                    activities    | planned          | perhaps         | 3
                    contributions | 300              | x               | 3
                    observations  | 240              | x               | 2 3
                    observations  | 600              | x               | 2 3
                    observations  | b,parents        | b,clubs         | 2
                    indicators    | Klubber          | ''              | 1 2
                    indicators    | Forældre         | ''              | 3
                    goals         | g3,3             | g3,7            | NOTHING
                    conditions    | g3,              | g7,             | NOTHING
                    contributions | parents          | nobody          | NOTHING
                    observations  | b,parents        | b,nobody        | NOTHING
                    observations  | b,parents        | b               | NOTHING
                    goals         | Højst 5 skoler   | "Højst 5 skoler | NOTHING
                    """)
    void anInitiativeComesInWholeOrNotAtAll(String table, String right, String wrong, @Nullable String left)
            throws IOException {
        spoil(table, right, wrong);

        Imported<Programme> read =
                ProgrammeTables.read(folder, CsvSettings.standard().lenient());

        assertThat(read.value().map(LenientTablesTest::numbers)).isEqualTo(Optional.ofNullable(left));
        assertThat(read.problems())
                .extracting(Problem::code)
                .contains(left == null ? "nothing-kept" : "incomplete-initiative");
    }

    private static String numbers(Programme programme) {
        return programme.initiatives().stream().map(Initiative::number).collect(Collectors.joining(" "));
    }

    @Test
    void anInitiativeThatLacksOnlyWhatNobodyCountsStays() throws IOException {
        spoil("notes", "opfundet", "\u0007");

        assertThat(ProgrammeTables.read(folder, CsvSettings.standard().lenient())
                        .value()
                        .map(LenientTablesTest::numbers))
                .contains("1 2 3");
    }

    private void spoil(String table, String right, String wrong) throws IOException {
        Path file = folder.resolve(table + ".csv");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }
}
