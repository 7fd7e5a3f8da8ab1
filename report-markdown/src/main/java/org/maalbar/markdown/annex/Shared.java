package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/**
 * What all initiatives with goals have in common, so that it need be said only once.
 *
 * @param dueDay the day on which all goals are due, where there are several
 * @param departments who is responsible for all of them, where there are several; none if that differs
 */
record Shared(Optional<LocalDate> dueDay, List<String> departments) {
    static Shared of(ProgrammeAssessment assessment) {
        Programme programme = assessment.programme();
        List<Initiative> initiatives = programme.initiatives().stream()
                .filter(each -> !each.goals().isEmpty())
                .toList();
        List<LocalDate> dueDays = initiatives.stream()
                .flatMap(each -> each.goals().stream())
                .map(programme::dueDay)
                .toList();
        return new Shared(
                areAlike(dueDays) ? Optional.of(dueDays.get(0)) : Optional.empty(),
                areAlike(initiatives.stream().map(Initiative::departments).toList())
                        ? initiatives.get(0).departments()
                        : List.of());
    }

    private static boolean areAlike(List<?> some) {
        return some.size() > 1 && some.stream().distinct().count() == 1;
    }
}
