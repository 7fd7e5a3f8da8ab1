package org.maalbar.assessment;

import java.util.List;
import java.util.Optional;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** The reasons of a goal, as a tree for people. */
final class Explanation {
    private final GoalAssessment goal;
    private final Language language;
    private final Wording wording;
    private final Phrases phrases;

    Explanation(GoalAssessment goal, Programme programme, Language language) {
        this.goal = goal;
        this.language = language;
        this.wording = Wording.in(language);
        this.phrases = new Phrases(programme, language);
    }

    String text() {
        TextTree tree = new TextTree(goal.status().symbol() + " " + goal.id() + "  "
                + goal.status().word(language) + ": " + goal.goal().statement());
        tree.add(language.choose("frist ", "due ")
                + wording.day(goal.dueDay())
                + language.choose(", vurderet pr. ", ", assessed on ")
                + wording.day(goal.day()));
        addRule(tree, goal.rule());
        goal.indicators().forEach(indicator -> addIndicator(tree, indicator));
        List<String> dependsOn = goal.dependsOn();
        if (!dependsOn.isEmpty()) {
            tree.add(language.choose("afhænger af: ", "depends on: ") + String.join(", ", dependsOn));
        }
        List<Missing> missing = goal.missing();
        if (!missing.isEmpty()) {
            TextTree branch = tree.add(language.choose("mangler at blive oplyst", "missing"));
            missing.forEach(figure -> addMissing(branch, figure));
        }
        for (ClaimCheck check : goal.claims()) {
            tree.add(phrases.claim(check));
        }
        return tree.text();
    }

    private void addRule(TextTree tree, RuleAssessment rule) {
        String label = rule.label().map(name -> "[" + name + "] ").orElse("");
        TextTree branch = tree.add(
                label + phrases.rule(rule.rule()) + ": " + rule.status().word(language)
                        + language.choose(" (set: ", " (seen: ") + word(rule.seen())
                        + language.choose(", muligt: ", ", possible: ") + word(rule.possible())
                        + language.choose(", planlagt: ", ", planned: ") + word(rule.planned()) + ")");
        rule.remaining().ifPresent(rest -> {
            // Of a share, the part comes first.
            String counted = rule.rule().indicators().iterator().next();
            branch.add(language.choose("resterer: ", "remaining: ")
                    + phrases.remaining(goal.indicator(counted).indicator(), rest));
        });
        rule.parts().forEach(part -> addRule(branch, part));
    }

    private String word(Truth truth) {
        return switch (truth) {
            case HOLDS -> language.choose("holder", "holds");
            case FAILS -> language.choose("holder ikke", "fails");
            case UNDECIDED -> language.choose("uafgjort", "undecided");
        };
    }

    private void addIndicator(TextTree tree, IndicatorAssessment indicator) {
        Indicator counted = indicator.indicator();
        TextTree branch = tree.add(
                counted.name() + phrases.views(counted, indicator.seen(), indicator.planned(), indicator.possible()));
        indicator.views().troubles().forEach(trouble -> branch.add(phrases.trouble(trouble)));
        for (CategoryAssessment part : indicator.categories()) {
            branch.add(words(part.category()) + phrases.views(counted, part.seen(), part.planned(), part.possible()));
        }
        counted.baseline()
                .ifPresent(start -> branch.add(language.choose("talt fra ", "counted from ")
                        + wording.figure(start.figure())
                        + language.choose(" den ", " on ")
                        + wording.day(start.day())));
        indicator
                .planBase()
                .ifPresent(base -> branch.add(language.choose("planerne regnes fra ", "plans counted from ")
                        + phrases.amount(counted, base.level())
                        + language.choose(" den ", " on ")
                        + wording.day(base.day())));
        if (indicator.observations().isEmpty()) {
            branch.add(language.choose("ingen observationer", "no observations"));
        }
        indicator.observations().forEach(use -> addObservation(branch, use));
        indicator.contributions().forEach(use -> addContribution(branch, use));
    }

    private static String words(Category category) {
        return "[" + category + "]";
    }

    private void addObservation(TextTree tree, ObservationUse use) {
        Observation observation = use.observation();
        TextTree branch = tree.add(observation.id().orElseThrow() + ": "
                + (observation.tally() == Tally.TOTAL ? "" : "+ ")
                + (observation.isSomeOnly() ? some() : "")
                + wording.figure(observation.figure())
                + observation.category().map(part -> " " + words(part)).orElse("") + " ("
                + wording.span(observation.period()) + "): " + use.counting().word(language) + ", "
                + use.reason().word(language));
        observation.source().ifPresent(source -> branch.add(language.choose("kilde: ", "source: ") + source));
    }

    private void addContribution(TextTree tree, ContributionUse use) {
        Contribution contribution = use.contribution();
        Optional<String> period = use.activity().period().map(wording::span);
        tree.add(use.activity().id().orElseThrow() + ": " + use.activity().title() + " ("
                + period.orElse(language.choose("tidspunkt ikke oplyst", "no time stated")) + "): "
                + (contribution.tally() == Tally.TOTAL ? "= " : "+ ")
                + (contribution.isSomeOnly() ? some() : "")
                + contribution
                        .figure()
                        .map(wording::figure)
                        .orElse(language.choose("antal ikke oplyst", "number not stated"))
                + ": " + use.counting().word(language) + ", " + use.reason().word(language));
    }

    private String some() {
        return language.choose("nogle af ", "some of ");
    }

    private void addMissing(TextTree tree, Missing missing) {
        TextTree branch = tree.add(phrases.missing(goal, missing));
        List<String> unquantified = goal.indicator(missing.indicator()).contributions().stream()
                .filter(use -> use.counting() != Counting.NOT_AT_ALL)
                .filter(use -> use.contribution().figure().isEmpty())
                .map(use -> use.activity().id().orElseThrow())
                .distinct()
                .toList();
        if (!unquantified.isEmpty()) {
            branch.add(language.choose("aktiviteter uden oplyst antal: ", "activities that state no number: ")
                    + String.join(", ", unquantified));
        }
    }
}
