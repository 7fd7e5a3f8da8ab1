package org.maalbar.markdown.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.markdown.shared.StatusBar;
import org.maalbar.markdown.tree.Words;
import org.maalbar.portfolio.GoalCounts;
import org.maalbar.text.Sentence;

/** Says how many goals have which status, where there is little room. */
final class GoalCells {
    private final PortfolioPhrases phrases;
    private final StatusBar bar;

    GoalCells(PortfolioPhrases phrases) {
        this.phrases = phrases;
        this.bar = new StatusBar(phrases);
    }

    void write(GoalCounts goals, Words cell) {
        boolean isMeasurable = goals.measurable() > 0;
        if (isMeasurable) {
            bar.writeCell(goals.byStatus(), cell);
        } else {
            cell.say(phrases.noMeasurableGoal());
        }
        List<Sentence> remarks = new ArrayList<>();
        if (goals.contradictory() > 0) {
            remarks.add(Sentence.of(phrases.contradictory(goals.contradictory(), goals.measurable())));
        }
        if (goals.notMeasurable() > 0) {
            remarks.add(Sentence.of(phrases.notMeasurable(goals.notMeasurable(), isMeasurable)));
        }
        if (!remarks.isEmpty()) {
            cell.small(Sentence.join(" ", remarks));
        }
    }
}
