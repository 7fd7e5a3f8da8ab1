package org.maalbar.markdown.design;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraSectionTest {
    private final ExtraSection next = ExtraSection.after(Section.GOALS, "Next steps");

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200B", "a\u0000"})
    void aTextThatShowsNothingOrCannotBeShownIsRejected(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraSection.after(Section.GOALS, text));
        assertThatIllegalArgumentException().isThrownBy(() -> next.paragraph(text));
        assertThatIllegalArgumentException().isThrownBy(() -> next.list("a", text));
        assertThatIllegalArgumentException().isThrownBy(() -> next.table(List.of(text), List.of(List.of("a"))));
    }

    @Test
    void anEmptyListIsRejected() {
        assertRejected(next::list, "The list in \"Next steps\" is empty", "Listen i »Next steps« er tom");
    }

    @Test
    void aTableWithoutRowsOrColumnsIsRejectedAndSoIsOneOfTooMany() {
        assertRejected(
                () -> next.table(List.of("A"), List.of()), "has 1 columns and 0 rows", "har 1 kolonner og 0 rækker");
        assertRejected(() -> next.table(List.of(), List.of(List.of())), "has 0 columns and 1 rows", "har 0 kolonner");
        assertRejected(
                () -> next.table(Collections.nCopies(21, "A"), List.of(Collections.nCopies(21, "b"))),
                "1 to 20 columns",
                "1 til 20 kolonner");
    }

    @Test
    void aRowThatDoesNotFitItsHeadingsIsRejected() {
        assertRejected(
                () -> next.table(List.of("A", "B"), List.of(List.of("1", "2"), List.of("3"))),
                "Row 2 of the table in \"Next steps\" has 1 cells; it needs 2",
                "Række 2 i tabellen i »Next steps« har 1 celler; den skal have 2");
    }
}
