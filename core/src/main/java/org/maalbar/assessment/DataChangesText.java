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
            lines.add(language.choose("aktivitet ", "activity ") + each.id() + novelty(each) + activity(each));
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
                otherParticulars());
    }

    private String otherParticulars() {
        return language.choose(" (andre oplysninger)", " (other particulars)");
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

    /** Of an activity that is still there, only what is otherwise. */
    private String activity(Change<Activity> change) {
        if (change.isNew() || change.isGone()) {
            return fromTo(change, this::activity);
        }
        List<String> otherwise = new ArrayList<>();
        addIfOtherwise(otherwise, change, (each, programme) -> each.title());
        addIfOtherwise(otherwise, change, (each, programme) -> each.state().word(language));
        addIfOtherwise(otherwise, change, (each, programme) -> period(each));
        addIfOtherwise(otherwise, change, this::contributions);
        return change.after().orElseThrow().title()
                + (otherwise.isEmpty() ? otherParticulars() : ": " + String.join("; ", otherwise));
    }

    private void addIfOtherwise(List<String> otherwise, Change<Activity> change, InWords<Activity> words) {
        String was = words.of(change.before().orElseThrow(), changes.programmeBefore());
        String is = words.of(change.after().orElseThrow(), changes.programmeAfter());
        if (!was.equals(is)) {
            otherwise.add(was + ChangesText.ARROW + is);
        }
    }

    private String activity(Activity each, Programme programme) {
        String gives = each.contributions().isEmpty() ? "" : "; " + contributions(each, programme);
        return each.title() + " (" + each.state().word(language) + ", " + period(each) + gives + ")";
    }

    private String period(Activity each) {
        return each.period().map(wording::span).orElse(language.choose("tidspunkt ikke oplyst", "no time stated"));
    }

    private String contributions(Activity each, Programme programme) {
        return each.contributions().isEmpty()
                ? language.choose("intet bidrag", "no contribution")
                : each.contributions().stream()
                        .map(contribution -> contribution(contribution, programme))
                        .collect(Collectors.joining(", "));
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
