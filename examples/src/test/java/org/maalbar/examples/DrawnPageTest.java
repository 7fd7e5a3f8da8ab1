package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.text.Language;

/** A host draws its page from the JSON of an assessment alone, and has the words and numbers of ours. */
class DrawnPageTest {

    @ParameterizedTest
    @CsvSource({
        "copenhagen, 2018-08-31, DANISH",
        "copenhagen, 2018-08-31, ENGLISH",
        "copenhagen, 2019-06-30, DANISH",
        "nordhavre, 2025-09-01, DANISH",
        "nordhavre, 2025-09-01, ENGLISH"
    })
    void theTableOfGoalsHasTheWordsOfOurPage(String example, String day, Language language) throws IOException {
        ProgrammeAssessment assessment = Assessor.on(day)
                .assess(ProgrammeJson.standard()
                        .read(Path.of("data", example + ".json"))
                        .orElseThrow());

        assertThat(DrawnPage.drawn(assessment, language))
                .isNotEmpty()
                .isEqualTo(DrawnPage.reported(assessment, language));
    }

    @Test
    void aRowIsWhatACommitteeReads() {
        assertThat(DrawnPage.drawn(Copenhagen.assessed(), Language.DANISH))
                .contains(List.of(
                        "3",
                        "Indsatsen har nået mindst 500 forældre.",
                        "højst 240 af 500 forældre",
                        "◕ Forventes opfyldt",
                        "Forventes opfyldt\ntallene viser det samme"));
    }
}
