package org.maalbar.assessment;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.maalbar.evidence.Trouble;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reasons in words, with the names and units of a programme. */
final class Phrases {
    private final Programme programme;
    private final Language language;
    private final Wording wording;

    Phrases(Programme programme, Language language) {
        this.programme = programme;
        this.language = language;
        this.wording = Wording.in(language);
    }

    /** What is known of an indicator, with its unit: "mindst 125 forældre", "405-495", "ukendt". */
    String amount(Indicator indicator, Bounds bounds) {
        String level = wording.level(bounds, indicator.domain());
        boolean known = !bounds.equals(indicator.domain().whole()) && !bounds.equals(Bounds.unbounded());
        return known && !isPercent(indicator) ? withUnit(level, indicator) : level;
    }

    private String withUnit(String number, Indicator indicator) {
        return isPercent(indicator)
                ? number + wording.percentSign()
                : indicator.unit().map(unit -> number + " " + unit).orElse(number);
    }

    private static boolean isPercent(Indicator indicator) {
        return indicator.domain() == Domain.PERCENT;
    }

    /** What remains to the target: "1.020", "højst 75 procentpoint". */
    String remaining(Indicator indicator, Bounds rest) {
        return points(indicator, wording.bounds(rest));
    }

    /** How far an indicator has moved: "+60", "−4 procentpoint". */
    String move(Indicator indicator, BigDecimal by) {
        return points(indicator, (by.signum() > 0 ? "+" : "") + wording.number(by));
    }

    private String points(Indicator indicator, String number) {
        return isPercent(indicator) ? number + language.choose(" procentpoint", " percentage points") : number;
    }

    /** The three views of an indicator: ": set 30 forældre, planlagt 60 forældre, muligt mindst 30 forældre". */
    String views(Indicator indicator, Bounds seen, Bounds planned, Bounds possible) {
        return language.choose(": set ", ": seen ")
                + amount(indicator, seen)
                + language.choose(", planlagt ", ", planned ")
                + amount(indicator, planned)
                + language.choose(", muligt ", ", possible ")
                + amount(indicator, possible);
    }

    /** What a person should look at before believing the rest. */
    String trouble(Trouble trouble) {
        return switch (trouble) {
            case CONTRADICTORY_OBSERVATIONS ->
                language.choose(
                        "OBS: observationerne modsiger hinanden", "NOTE: the observations contradict each other");
            case CONTRADICTORY_PLANS ->
                language.choose("OBS: planerne modsiger hinanden", "NOTE: the plans contradict each other");
            case PLAN_NOT_POSSIBLE ->
                language.choose(
                        "OBS: det planlagte ligger uden for det, observationerne tillader",
                        "NOTE: what is planned lies outside what the observations allow");
        };
    }

    /** What a rule asks for: "Forældre, der er nået: mindst 500 forældre". */
    String rule(FulfilmentRule rule) {
        if (rule instanceof AtLeast goal) {
            return level(goal.indicator(), language.choose("mindst ", "at least ") + wording.number(goal.target()));
        } else if (rule instanceof AtMost goal) {
            return level(goal.indicator(), language.choose("højst ", "at most ") + wording.number(goal.target()));
        } else if (rule instanceof Between goal) {
            return level(
                    goal.indicator(),
                    language.choose("mellem ", "between ")
                            + wording.number(goal.low())
                            + language.choose(" og ", " and ")
                            + wording.number(goal.high()));
        } else if (rule instanceof Reached milestone) {
            return name(milestone.indicator()) + ": " + language.choose("nået", "reached");
        } else if (rule instanceof Share share) {
            return name(share.part()) + ": " + language.choose("mindst ", "at least ")
                    + wording.percent(share.minimum()) + language.choose(" af ", " of ") + name(share.whole());
        } else if (rule instanceof CompositeRule composite) {
            return composite.word(language);
        }
        return rule.describe(language);
    }

    /** The same with the parts of a composite: "alle (Forældre: mindst 500 forældre; [gruppe] Styregruppe: nået)". */
    String wholeRule(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return "[" + labelled.label() + "] " + wholeRule(labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            return composite.rules().stream()
                    .map(this::wholeRule)
                    .collect(Collectors.joining("; ", composite.word(language) + " (", ")"));
        }
        return rule(rule);
    }

    private String level(String indicator, String number) {
        return name(indicator) + ": " + withUnit(number, programme.indicator(indicator));
    }

    private String name(String indicator) {
        return programme.indicator(indicator).name();
    }

    /** What is missing for a goal, and the weakest statement that would settle it or the part of it that asks. */
    String missing(GoalAssessment goal, Missing missing) {
        String name = name(missing.indicator()) + ": ";
        String subject = subject(goal, missing);
        if (missing.kind() == Missing.Kind.ADDITION) {
            return name
                    + missing.expectedBy()
                            .map(figure -> addition(missing, figure)
                                    + language.choose(
                                            ", før " + subject + " kan forventes opfyldt",
                                            " before " + subject + " can be expected"))
                            .orElse(language.choose(
                                    "det er ikke oplyst, hvor mange flere der er planlagt",
                                    "how many more are planned is not stated"));
        }
        String unknown = name + whyUnknown(goal.indicator(missing.indicator()));
        String fulfilled = missing.fulfilledBy()
                .map(figure -> "; " + threshold(missing, figure) + language.choose(" ville opfylde ", " would fulfil ")
                        + subject)
                .orElse("");
        String expected = missing.expectedBy()
                .map(figure -> language.choose("; med ", "; with ")
                        + threshold(missing, figure)
                        + language.choose(" kan " + subject + " forventes opfyldt", " " + subject + " can be expected"))
                .orElse("");
        return unknown + fulfilled + expected;
    }

    /** Thresholds of a part speak of that part, not of the goal. */
    private String subject(GoalAssessment goal, Missing missing) {
        if (goal.rule().parts().isEmpty()) {
            return language.choose("målet", "the goal");
        }
        return missing.part()
                .map(label -> language.choose("delen [", "the part [") + label + "]")
                .orElse(language.choose("en del af målet", "a part of the goal"));
    }

    /** Where the same ones may be counted twice, only a single activity can be sure to add so many. */
    private String addition(Missing missing, Figure figure) {
        return programme.indicator(missing.indicator()).isOverlapPossible()
                ? language.choose(
                        "én aktivitet skal nå " + wording.figure(figure),
                        "a single activity must reach " + wording.figure(figure))
                : wording.figure(figure) + language.choose(" flere skal være planlagt", " more must be planned");
    }

    private String threshold(Missing missing, Figure figure) {
        String number = wording.figure(figure);
        return isPercent(programme.indicator(missing.indicator())) ? number + wording.percentSign() : number;
    }

    private String whyUnknown(IndicatorAssessment indicator) {
        if (indicator.isContradictory()) {
            return language.choose(
                    "tallene modsiger hinanden og skal rettes",
                    "the figures contradict each other and must be corrected");
        }
        return isUnknown(indicator)
                ? language.choose("ikke oplyst", "not stated")
                : language.choose("ikke oplyst præcist nok", "not stated precisely enough");
    }

    private static boolean isUnknown(IndicatorAssessment indicator) {
        return indicator.planned().equals(indicator.indicator().domain().whole());
    }

    /** A claim and how it compares: "påstand pr. 31. august 2018: Forventes opfyldt - Underbygget". */
    String claim(ClaimCheck check) {
        Claim claim = check.claim();
        return language.choose("påstand pr. ", "claimed on ") + wording.day(claim.day())
                + claim.part().map(part -> " [" + part + "]").orElse("") + ": "
                + claim.status().word(language) + " - " + check.verdict().word(language);
    }
}
