package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.markdown.design.Rejections.assertRejected;
import static org.maalbar.markdown.design.Section.ACTIVITIES;
import static org.maalbar.markdown.design.Section.GOALS;
import static org.maalbar.markdown.design.Section.NOTES;
import static org.maalbar.markdown.design.Section.SUMMARY;

import org.junit.jupiter.api.Test;

class ReportDesignTest {
    private static final ReportDesign STANDARD = ReportDesign.standard();

    @Test
    void theStandardHasEverySection() {
        assertThat(STANDARD.sections()).containsExactly(Section.values());
    }

    @Test
    void sectionsAreInTheOrderInWhichTheyAreNamed() {
        assertThat(STANDARD.only(GOALS, SUMMARY, NOTES, ACTIVITIES).sections())
                .containsExactly(GOALS, SUMMARY, NOTES, ACTIVITIES);
    }

    @Test
    void whatIsLeftOutMayBeGoneAlready() {
        assertThat(STANDARD.only(GOALS, NOTES).without(NOTES, ACTIVITIES).sections())
                .containsExactly(GOALS);
    }

    @Test
    void aReportOfNoSectionsIsRejected() {
        assertRejected(STANDARD::only, "at least one section", "mindst ét afsnit");
        assertRejected(() -> STANDARD.without(Section.values()), "at least one section", "mindst ét afsnit");
    }

    @Test
    void aSectionNamedTwiceIsRejected() {
        assertRejected(
                () -> STANDARD.only(GOALS, NOTES, GOALS),
                "The section GOALS is named twice: name it once",
                "Afsnittet GOALS er nævnt to gange: nævn det én gang");
    }

    @Test
    void evidenceBeforeTheShortFormIsRejected() {
        assertRejected(
                () -> STANDARD.only(NOTES, GOALS),
                "GOALS is a section of the short form and comes before those of the evidence: name it before NOTES",
                "GOALS hører til den korte del og kommer før grundlaget: nævn det før NOTES");
    }
}
