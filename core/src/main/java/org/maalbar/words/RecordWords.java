package org.maalbar.words;

import java.util.List;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.rule.Category;
import org.maalbar.rule.IndicatorNames;
import org.maalbar.rule.Measure;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words what an observation or an activity states, with all that belongs to it, and how it counted. */
public final class RecordWords extends Words {
    private final LevelWords levels;

    /** In a language. */
    public RecordWords(Language language) {
        super(language);
        this.levels = new LevelWords(language);
    }

    /** "i alt 240, hvoraf kun nogle tæller med". */
    public Sentence figure(Observation each, Indicator indicator) {
        Sentence figure = levels.stated(each.tally(), each.figure(), indicator);
        if (each.category().isPresent()) {
            figure = figure.and(" (").and(category(each.category().get())).and(")");
        }
        if (each.isSomeOnly()) {
            figure = figure.and(someOnly());
        }
        if (each.isFinal()) {
            figure = figure.and(say(" (final)", " (endeligt tal)"));
        }
        return each.corrects().isEmpty()
                ? figure
                : figure.and(
                        say(" (corrects {})", " (retter {})", each.corrects().get()));
    }

    /** The same, with its period and source. */
    public Sentence observation(Observation each, Indicator indicator) {
        Sentence figure = figure(each, indicator).and(", " + wording.span(each.period()));
        return each.source()
                .map(source -> figure.and(say(", from “{}”", ", fra ”{}”", source)))
                .orElse(figure);
    }

    /** "gender: women". */
    public Sentence category(Category category) {
        return Sentence.of("{}: {}", category.dimension(), category.name());
    }

    /** What is measured of an indicator: "gender: women", "at the end of 2016", "growth in 2018". */
    public Sentence measure(Measure measure) {
        String when = IndicatorNames.ids(language).when(measure);
        if (measure.during().isPresent()) {
            return say("growth" + when, "tilvækst" + when);
        }
        return measure.category().map(category -> category(category).and(when)).orElse(Sentence.of(when.strip()));
    }

    private Sentence someOnly() {
        return say(", of which only some count", ", hvoraf kun nogle tæller med");
    }

    /** "yderligere 500", "ikke oplyst". */
    public Sentence figure(Contribution contribution, Indicator indicator) {
        if (contribution.figure().isEmpty()) {
            return contribution.tally() == Tally.TOTAL
                    ? say("level not stated", "niveau ikke oplyst")
                    : say("number not stated", "antal ikke oplyst");
        }
        Sentence figure =
                levels.stated(contribution.tally(), contribution.figure().get(), indicator);
        return contribution.isSomeOnly() ? figure.and(someOnly()) : figure;
    }

    /** "planlagt, efteråret 2018". */
    public Sentence stateAndPeriod(Activity activity) {
        return Sentence.of(activity.state().word(language) + ", ").and(period(activity));
    }

    private Sentence period(Activity activity) {
        return activity.period()
                .map(period -> Sentence.of(wording.span(period)))
                .orElse(say("no time stated", "tidspunkt ikke oplyst"));
    }

    /** State, period, partners and what an activity contributes: "planlagt, oktober 2018; Forældre: yderligere 500". */
    public Sentence activity(Activity activity, Programme programme) {
        Sentence all = stateAndPeriod(activity);
        if (!activity.partners().isEmpty()) {
            all = all.and("; ").and(names(activity.partners(), programme));
        }
        for (Contribution each : activity.contributions()) {
            Indicator indicator = programme.indicator(each.indicator());
            all = all.and("; {}: ", indicator.name()).and(figure(each, indicator));
        }
        return all;
    }

    /** Organisations by their names, in the order given. */
    public Sentence names(List<String> organisations, Programme programme) {
        return Sentence.join(
                ", ",
                organisations.stream()
                        .map(id -> Sentence.user(name(id, programme)))
                        .toList());
    }

    private static String name(String organisation, Programme programme) {
        return programme.organisation(organisation).map(Organisation::name).orElse(organisation);
    }

    /** What an activity was called. */
    public Sentence wasTitled(String title) {
        return say(", was titled “{}”", ", hed ”{}”", title);
    }

    /** An indicator with what it counts in, and from where. */
    public Sentence definition(Indicator each) {
        Sentence name = each.unit()
                .map(unit -> Sentence.of("{} ({})", each.name(), unit))
                .orElse(Sentence.user(each.name()));
        return each.baseline()
                .map(start -> name.and(", ")
                        .and(levels.baseline(start.figure(), each))
                        .and(", " + wording.day(start.day())))
                .orElse(name);
    }

    /** How much of a record counted, and why. */
    public Sentence counted(String counting, String reason) {
        return Sentence.of(counting + ": " + reason);
    }

    /** That a goal has no observations. */
    public Sentence nothingObserved() {
        return say("There are no observations.", "Der er ingen opgørelser.");
    }

    /** That a goal has no plans. */
    public Sentence nothingPlanned() {
        return say(
                "No planned activity contributes to the goal.",
                "Der er ingen planlagte aktiviteter, der bidrager til målet.");
    }
}
