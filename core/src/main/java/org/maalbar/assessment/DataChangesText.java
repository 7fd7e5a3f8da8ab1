package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Tells line by line what the data say otherwise. */
final class DataChangesText {
    private final Changes changes;
    private final Language language;
    private final Wording wording;

    DataChangesText(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.wording = Wording.in(language);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Change<Observation> each : changes.observations()) {
            lines.add("observation " + each.id()
                    + (each.isGone()
                            ? language.choose(", tæller ikke længere: ", ", counts no longer: ")
                            : novelty(each))
                    + fromTo(each, this::observation));
        }
        for (Change<Activity> each : changes.activities()) {
            lines.add(language.choose("aktivitet ", "activity ")
                    + each.id()
                    + novelty(each)
                    + (isOnlyOfState(each) ? ofState(each) : fromTo(each, this::activity)));
        }
        for (Change<Indicator> each : changes.indicators()) {
            lines.add(language.choose("indikator ", "indicator ")
                    + each.id()
                    + novelty(each)
                    + each.after().or(each::before).orElseThrow().name()
                    + (each.isNew() || each.isGone()
                            ? ""
                            : language.choose(", defineret anderledes", ", defined otherwise")));
        }
        for (Change<Approximation> each : changes.approximations()) {
            lines.add(language.choose("»ca.« betyder ", "\"about\" means ")
                    + ChangesText.fromTo(each, this::share, this::share)
                    + language.choose(" til hver side", " to either side"));
        }
        return lines;
    }

    private String novelty(Change<?> change) {
        if (change.isNew()) {
            return language.choose(", ny: ", ", new: ");
        }
        return change.isGone() ? language.choose(", udgået: ", ", gone: ") : ": ";
    }

    private interface InWords<T> {
        String of(T thing, Programme programme);
    }

    private <T> String fromTo(Change<T> change, InWords<T> words) {
        return ChangesText.fromTo(
                change,
                was -> words.of(was, changes.programmeBefore()),
                is -> words.of(is, changes.programmeAfter()),
                language.choose(" (andre oplysninger)", " (other particulars)"));
    }

    private String share(Approximation approximation) {
        return wording.percent(approximation.share());
    }

    private String observation(Observation each, Programme programme) {
        return programme.indicator(each.indicator()).name()
                + counted(each.tally(), each.isSomeOnly())
                + wording.figure(each.figure())
                + each.category().map(part -> " [" + part + "]").orElse("")
                + " (" + wording.span(each.period())
                + (each.isFinal() ? language.choose(", endeligt", ", final") : "") + ")";
    }

    /** Whether it is the same activity, gone further or cancelled. */
    private static boolean isOnlyOfState(Change<Activity> change) {
        return change.before()
                .flatMap(was -> change.after()
                        .filter(is -> was.state(is.state()).id(change.id()).equals(is)))
                .isPresent();
    }

    private String ofState(Change<Activity> change) {
        return change.after().orElseThrow().title() + ", "
                + fromTo(change, (activity, programme) -> activity.state().word(language));
    }

    private String activity(Activity each, Programme programme) {
        String period =
                each.period().map(wording::span).orElse(language.choose("tidspunkt ikke oplyst", "no time stated"));
        String gives = each.contributions().stream()
                .map(contribution -> "; " + contribution(contribution, programme))
                .collect(Collectors.joining());
        return each.title() + " (" + each.state().word(language) + ", " + period + gives + ")";
    }

    private String contribution(Contribution each, Programme programme) {
        return programme.indicator(each.indicator()).name()
                + counted(each.tally(), each.isSomeOnly())
                + each.figure().map(wording::figure).orElse(language.choose("antal ikke oplyst", "number not stated"));
    }

    private String counted(Tally tally, boolean someOnly) {
        return (tally == Tally.TOTAL ? " = " : " + ") + (someOnly ? language.choose("nogle af ", "some of ") : "");
    }
}
