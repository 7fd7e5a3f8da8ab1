package org.maalbar.assessment;

import org.maalbar.programme.Claim;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
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

/**
 * Reasons in words, with the names and units of a programme: for reports that show them to people.
 *
 * <p>What comes back holds text that users wrote; who puts it into a document escapes it there.
 */
public final class Phrases {
    private final Programme programme;
    private final Language language;
    private final Wording wording;

    /**
     * Phrases for a programme.
     *
     * @param programme where names and units come from
     * @param language the language
     */
    public Phrases(Programme programme, Language language) {
        this.programme = programme;
        this.language = language;
        this.wording = Wording.in(language);
    }

    /**
     * What is known of an indicator, with its unit: "mindst 125 forældre", "405-495", "ukendt".
     *
     * @param indicator the indicator
     * @param bounds the bounds
     * @return a phrase
     */
    public String amount(Indicator indicator, Bounds bounds) {
        return bounds.equals(Bounds.unbounded())
                        || bounds.equals(indicator.domain().whole())
                ? wording.bounds(Bounds.unbounded())
                : withUnit(wording.bounds(bounds), indicator);
    }

    private String withUnit(String number, Indicator indicator) {
        if (indicator.domain() == Domain.PERCENT) {
            return number + language.choose("\u00a0pct.", "%");
        }
        return indicator.unit().map(unit -> number + " " + unit).orElse(number);
    }

    /**
     * What a rule asks for, with the names of its indicators.
     *
     * @param rule a rule of the programme
     * @return a phrase such as "Forældre, der er nået: mindst 500 forældre"
     */
    public String rule(FulfilmentRule rule) {
        if (rule instanceof AtLeast goal) {
            return level(goal.indicator(), wording.bounds(Bounds.from(goal.target())));
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

    /**
     * What is missing for a goal, and the weakest statement that would settle it.
     *
     * @param goal the goal
     * @param missing one of its missing figures
     * @return a phrase such as "Børn og unge: mindst 1.020 flere skal være planlagt, før målet kan forventes opfyldt"
     */
    public String missing(GoalAssessment goal, Missing missing) {
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
                .map(figure -> "; " + wording.figure(figure)
                        + language.choose(" ville gøre kravet opfyldt", " would fulfil what is asked"))
                .orElse("");
        String expected = missing.expectedBy()
                .map(figure -> "; " + wording.figure(figure)
                        + language.choose(" ville gøre, at det kan forventes opfyldt", " would make it expected"))
                .orElse("");
        return unknown + fulfilled + expected;
    }

    private static boolean isUnknown(IndicatorAssessment indicator) {
        return indicator.planned().equals(indicator.indicator().domain().whole());
    }

    /**
     * A claim and how it compares with the evidence.
     *
     * @param check the claim, compared
     * @return a phrase such as "påstand pr. 31. august 2018: Forventes opfyldt - Underbygget"
     */
    public String claim(ClaimCheck check) {
        Claim claim = check.claim();
        return language.choose("påstand pr. ", "claimed on ") + wording.day(claim.day())
                + claim.part().map(part -> " [" + part + "]").orElse("") + ": "
                + claim.status().word(language) + " - " + check.verdict().word(language);
    }
}
