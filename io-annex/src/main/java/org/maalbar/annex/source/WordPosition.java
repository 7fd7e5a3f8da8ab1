package org.maalbar.annex.source;

import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.TextBudget;

/** Where in a Word document the reading is: Word marks where each page began when it was last shown. */
final class WordPosition {
    private final boolean hasPages;
    private final TextBudget budget;
    private int page = 1;
    private int paragraph;

    /** Whether a page was begun and nothing is on it yet. Word marks the beginning once more. */
    private boolean isNewPage;

    private @Nullable SourcePlace place;

    /** Begins before the first paragraph of a document that says where pages begin, or does not. */
    WordPosition(boolean hasPages, TextBudget budget) {
        this.hasPages = hasPages;
        this.budget = budget;
    }

    void nextParagraph() throws BrokenSourceException {
        budget.piece();
        paragraph++;
        place = null;
    }

    /** Begins the page that somebody asked for. */
    void breakPage() throws BrokenSourceException {
        goToPage(page + 1);
        isNewPage = true;
    }

    /** Begins the page that Word began here. */
    void seePage() throws BrokenSourceException {
        if (!isNewPage) {
            goToPage(page + 1);
        }
        isNewPage = false;
    }

    /** Goes to a page that began before: cells beside each other go over the same pages. */
    void goToPage(int number) throws BrokenSourceException {
        if (page != number) {
            budget.piece();
            page = number;
            place = null;
        }
    }

    int page() {
        return page;
    }

    /** The place of the text that comes now. */
    SourcePlace textPlace() {
        isNewPage = false;
        if (place == null) {
            place = new SourcePlace(hasPages ? page : 0, Math.max(1, paragraph), true);
        }
        return place;
    }
}
