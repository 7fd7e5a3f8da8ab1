package org.maalbar.json;

import java.util.List;
import org.maalbar.json.programme.Reading;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/** Whether a stored result is one of a programme: of the same initiatives, goals and indicators, in the same order. */
final class ResultShape {
    private final Reading in;

    private ResultShape(Reading in) {
        this.in = in;
    }

    /** Notes where it is not. */
    static void check(StoredResult result, Programme programme, Reading in) {
        new ResultShape(in).look(result, programme);
    }

    private void look(StoredResult result, Programme programme) {
        List<Initiative> initiatives = programme.initiatives();
        boolean same = isSame(
                "/initiatives",
                result.initiatives().stream().map(ReportedInitiative::number).toList(),
                initiatives.stream().map(Initiative::number).toList());
        for (int i = 0; same && i < initiatives.size(); i++) {
            look("/initiatives/" + i, result.initiatives().get(i), initiatives.get(i));
        }
    }

    private void look(String pointer, ReportedInitiative result, Initiative initiative) {
        List<Goal> goals = initiative.goals().stream()
                .filter(goal -> goal.rule().isPresent())
                .toList();
        isSame(
                pointer + "/notMeasurable",
                result.notMeasurable(),
                initiative.goals().stream()
                        .filter(goal -> goal.rule().isEmpty())
                        .map(goal -> goal.id().orElseThrow())
                        .toList());
        boolean same = isSame(
                pointer + "/goals",
                result.goals().stream().map(ReportedGoal::id).toList(),
                goals.stream().map(goal -> goal.id().orElseThrow()).toList());
        for (int i = 0; same && i < goals.size(); i++) {
            isSame(
                    pointer + "/goals/" + i + "/indicators",
                    result.goals().get(i).indicators().stream()
                            .map(ReportedIndicator::id)
                            .toList(),
                    List.copyOf(goals.get(i).rule().orElseThrow().indicators()));
        }
    }

    private boolean isSame(String pointer, List<String> stored, List<String> expected) {
        int first = 0;
        while (first < stored.size()
                && first < expected.size()
                && stored.get(first).equals(expected.get(first))) {
            first++;
        }
        if (first < stored.size()) {
            String id = stored.get(first);
            in.note(
                    pointer + "/" + first,
                    "unexpected-result",
                    "The programme has no \"" + id + "\" in this place",
                    "Programmet har ikke noget »" + id + "« på dette sted");
        } else if (first < expected.size()) {
            String id = expected.get(first);
            in.note(
                    pointer,
                    "missing-result",
                    "The result of \"" + id + "\" is missing",
                    "Resultatet for »" + id + "« mangler");
        }
        return stored.equals(expected);
    }
}
