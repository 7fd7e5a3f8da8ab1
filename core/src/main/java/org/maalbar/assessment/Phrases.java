package org.maalbar.assessment;

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
        return bounds.equals(Bounds.unbounded())
                        || bounds.equals(indicator.domain().whole())
                ? wording.bounds(Bounds.unbounded())
                : withUnit(wording.bounds(bounds), indicator);
    }

    private String withUnit(String number, Indicator indicator) {
        return isPercent(indicator)
                ? number + language.choose("\u00a0pct.", "%")
                : indicator.unit().map(unit -> number + " " + unit).orElse(number);
    }

    private static boolean isPercent(Indicator indicator) {
        return indicator.domain() == Domain.PERCENT;
    }

    /** What remains to the target: "1.020", "højst 75 procentpoint". */
    String remaining(Indicator indicator, Bounds rest) {
        String number = wording.bounds(rest);
        return isPercent(indicator) ? number + language.choose(" procentpoint", " percentage points") : number;
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

    private String level(String indicator, String number) {
        return name(indicator) + ": " + withUnit(number, programme.indicator(indicator));
    }

    private String name(String indicator) {
        return programme.indicator(indicator).name();
    }

    /** What is missing for a goal, and the weakest statement that would settle it. */
    String missing(GoalAssessment goal, Missing missing) {
        String name = name(missing.indicator()) + ": ";
        if (missing.kind() == Missing.Kind.ADDITION) {
            return name
                    + missing.expectedBy()
                            .map(figure -> wording.figure(figure)
                                    + language.choose(
                                            " flere skal være planlagt, før målet kan forventes opfyldt",
                                            " more must be planned before the goal can be expected"))
                            .orElse(language.choose(
                                    "det er ikke oplyst, hvor mange flere der er planlagt",
                                    "nobody states how many more are planned"));
        }
        String unknown = name
                + (isUnknown(goal.indicator(missing.indicator()))
                        ? language.choose("ikke oplyst", "not stated")
                        : language.choose("ikke oplyst præcist nok", "not stated precisely enough"));
        String fulfilled = missing.fulfilledBy()
                .map(figure -> "; " + threshold(missing, figure)
                        + language.choose(" ville gøre kravet opfyldt", " would fulfil what is asked"))
                .orElse("");
        String expected = missing.expectedBy()
                .map(figure -> "; " + threshold(missing, figure)
                        + language.choose(" ville gøre, at det kan forventes opfyldt", " would make it expected"))
                .orElse("");
        return unknown + fulfilled + expected;
    }

    private String threshold(Missing missing, Figure figure) {
        String number = wording.figure(figure);
        return isPercent(programme.indicator(missing.indicator()))
                ? number + language.choose("\u00a0pct.", "%")
                : number;
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
