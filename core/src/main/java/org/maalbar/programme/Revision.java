package org.maalbar.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;

/** Changes one part of a programme, wherever it is, and leaves the others as they are. */
final class Revision {
    private Revision() {}

    static UnaryOperator<Initiative> ofInitiative(
            Programme programme, String number, UnaryOperator<Initiative> change) {
        List<Initiative> all = programme.initiatives();
        String wanted = wanted(number, all, each -> Optional.of(each.number()), "initiative", "indsats");
        return each -> each.number().equals(wanted) ? change.apply(each) : each;
    }

    static UnaryOperator<Initiative> ofGoal(Programme programme, String id, UnaryOperator<Goal> change) {
        List<Goal> all = programme.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .toList();
        String wanted = wanted(id, all, Goal::id, "goal", "mål");
        return each ->
                each.replacing(replaced(each.goals(), Goal::id, wanted, change), each.activities(), each.funding());
    }

    static UnaryOperator<Initiative> ofActivity(Programme programme, String id, UnaryOperator<Activity> change) {
        List<Activity> all = programme.initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .toList();
        String wanted = wanted(id, all, Activity::id, "activity", "aktivitet");
        return each ->
                each.replacing(each.goals(), replaced(each.activities(), Activity::id, wanted, change), each.funding());
    }

    private static <T> List<T> replaced(
            List<T> parts, Function<T, Optional<String>> id, String wanted, UnaryOperator<T> change) {
        return parts.stream()
                .map(each -> id.apply(each).filter(wanted::equals).isPresent() ? change.apply(each) : each)
                .toList();
    }

    private static <T> String wanted(
            String id, List<T> parts, Function<T, Optional<String>> idOf, String english, String danish) {
        List<String> ids = parts.stream().map(idOf).flatMap(Optional::stream).toList();
        String wanted = Texts.id(id);
        if (!ids.contains(wanted)) {
            String text = Printable.brief(wanted);
            throw new RefusedException(
                    "No " + english + " \"" + text + "\"; there are " + ids,
                    "Ingen " + danish + " »" + text + "«; der er " + ids);
        }
        return wanted;
    }
}
