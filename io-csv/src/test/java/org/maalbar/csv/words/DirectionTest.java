package org.maalbar.csv.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;

class DirectionTest {
    private static final Target FIVE = Target.of(ConditionRecipe.Kind.AT_LEAST, BigDecimal.valueOf(5), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ventetiden er højst 28 dage | 28 | højst",
                "Ventetiden må højst være fire uger | 28 | højst",
                "Højst ca. 2.000 klager | 2000 | Højst",
                "Børn under 6 år | 500 | under",
                "Mindst 500 unge, dog højst 500 i alt | 500 | højst",
                "Udgifterne må ikke overstige 3 mio. kr. | 3 | ikke overstige",
                "Der er ikke mere end 10 klager | 10 | ikke mere end",
                "Antallet falder fra 150 til 120 | 120 | falder",
                "Sygefraværet nedbringes | 5 | nedbringes",
                "Tilskadekomne er halveret | 110 | halveret",
                "Færre skal ryge | 5 | Færre",
                "Waiting time is at most 28 days | 28 | at most",
                "Complaints must not exceed 10 | 10 | not exceed",
                "Sick leave is reduced | 5 | reduced",
                "Fewer smokers than in 2016 | 5 | Fewer"
            })
    void aGoalThatSpeaksOfFewerMayMeanANumberNotToBeExceeded(String words, BigDecimal target, String word) {
        assertThat(Direction.wordForFewer(words, target)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ",
                "5",
                "5,",
                "højst 5 ",
                "under ",
                "%",
                "pct. ",
                "score",
                "ø",
                "ikke ",
                "ikke over ",
                "mindst 5 og ",
                "fra 5 "
            })
    void aLongTextIsAnsweredAtOnce(String repeated) {
        String words = repeated.repeat(20_000 / repeated.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int goal = 0; goal < 5; goal++) {
                Direction.wordForFewer("Højst " + words, BigDecimal.valueOf(5));
                PercentWords.of(words, BigDecimal.valueOf(5));
                GoalDoubts.of(words, List.of(FIVE));
                GoalDoubts.of(words, FIVE);
                GoalDoubts.yearly(words);
                BehaviourWords.of(words);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mindst 500 børn under 6 år | 500",
                "80 pct. af sagerne afgøres på højst 28 dage | 80",
                "2.000 børn og unge op til 18 år | 2000",
                "12,5 pct. af sagerne varer højst en uge | 12.5",
                "Alle undervises | 5",
                "Ved frafald kontaktes 40 unge | 40",
                "Mindst 30 bundfældninger | 30",
                "Maksimen kendes af 20 | 20"
            })
    void aGoalThatSpeaksOfAnotherNumberDoesNot(String words, BigDecimal target) {
        assertThat(Direction.wordForFewer(words, target)).isEmpty();
    }
}
