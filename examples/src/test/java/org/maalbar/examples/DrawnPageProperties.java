package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.text.Language;

@Tag("once")
class DrawnPageProperties {

    @Provide
    Arbitrary<ProgrammeAssessment> assessments() {
        return MaalbarArbitraries.programmes().withBuiltInRules().assessed();
    }

    @Property(tries = 50)
    void thePageOfAnyAssessmentHasTheWordsOfOurs(
            @ForAll("assessments") ProgrammeAssessment assessment, @ForAll Language language) {
        assertThat(DrawnPage.letters(DrawnPage.drawn(assessment, language)))
                .isEqualTo(DrawnPage.letters(DrawnPage.reported(assessment, language)));
    }
}
