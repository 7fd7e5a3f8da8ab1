package org.maalbar.markdown.render;

import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.maalbar.assessment.Assessor;
import org.maalbar.funding.Funding;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/** A programme in which one text stands everywhere that users may write; ids end with a number where they must differ. */
final class HostileProgramme {
    static final String HARMLESS = "harmless";

    private static final Map<String, String> HARMLESS_REPORTS = new ConcurrentHashMap<>();

    private final String text;
    private final String id;

    private HostileProgramme(String text, String id) {
        this.text = text;
        this.id = id;
    }

    /** Whether a programme takes the text at all, with a number after it. */
    static boolean takes(String text) {
        try {
            Texts.text(text);
            Texts.text(text + "2");
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** The report on a programme that is full of a text. */
    static String report(String text, Language language) {
        return report(text, language, Report::markdown);
    }

    static String report(String text, Language language, Function<Report, String> form) {
        return form.apply(report(new HostileProgramme(text, isId(text) ? text : "id"), language));
    }

    /** The same report but for the text: {@link #read} says what is to be read instead of it. */
    static String harmlessReport(String text, Language language) {
        return harmless("Markdown", text, language, Report::markdown);
    }

    /** The same as a web page. */
    static String harmlessPage(String text, Language language) {
        return harmless("HTML", text, language, Report::html);
    }

    /** One report serves all texts that are ids, and one all others. */
    private static String harmless(String name, String text, Language language, Function<Report, String> form) {
        String id = isId(text) ? HARMLESS : "id";
        return HARMLESS_REPORTS.computeIfAbsent(
                name + language + id, key -> form.apply(report(new HostileProgramme(HARMLESS, id), language)));
    }

    /** What is to be read of a text where the harmless report has another. */
    static String read(String harmless, String text) {
        return harmless.replace(HARMLESS + "2", new UserText(text + "2").literal())
                .replace(HARMLESS, new UserText(text).literal());
    }

    private static Report report(HostileProgramme programme, Language language) {
        return Report.of(Assessor.on("2018-08-31").knownOn("2018-09-05").assess(programme.programme()))
                .since(Assessor.on("2018-07-31").assess(programme.lastTime()))
                .in(language);
    }

    private static boolean isId(String text) {
        try {
            return Texts.id(text).equals(text) && Texts.id(text + "2").equals(text + "2");
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private Programme programme() {
        return Programme.builder(text)
                .caseTitle(text)
                .annex(text + "2")
                .contact(text)
                .span("2017/2018")
                .organisations(Organisation.of(id, text), Organisation.of(id + "2", text))
                .indicators(
                        Indicator.cumulative(id, text).unit(text).baseline("2016-12-31", exactly(0)),
                        Indicator.fixed(id + "2", text).unit(text),
                        Indicator.fluctuating(id + "3", text).unit(text),
                        Indicator.cumulative(id + "4", text))
                .observations(
                        Observation.increment(id, exactly(2), "2017")
                                .id(id)
                                .source(text)
                                .recorded("2018-01-31"),
                        Observation.increment(id, about(3), "2017")
                                .id(id + "2")
                                .correcting(id)
                                .source(text + "2"),
                        Observation.total(id, exactly(1), "2018-06-30")
                                .id(id + "3")
                                .category(id, id)
                                .someOfThem(),
                        Observation.total(id + "3", exactly(4), "2018-08-31")
                                .id(id + "4")
                                .source(text),
                        Observation.total(id + "3", exactly(6), "2018-08-31"))
                .initiatives(withGoals(), withoutGoals())
                .notes(text, text)
                .build();
    }

    /** The same programme when nearly all of it was written otherwise. */
    private Programme lastTime() {
        return Programme.builder(text + "2")
                .span("2017/2019")
                .organisations(Organisation.of(id, text + "2"))
                .indicators(
                        Indicator.cumulative(id, text + "2").unit(text + "2"),
                        Indicator.fixed(id + "2", text).unit(text),
                        Indicator.fluctuating(id + "3", text + "2"),
                        Indicator.cumulative(id + "4", text),
                        Indicator.cumulative(id + "5", text).unit(text))
                .observations(
                        Observation.increment(id, exactly(7), "2017")
                                .id(id)
                                .category(id, id)
                                .source(text + "2"),
                        Observation.total(id + "3", exactly(5), "2018-06-30")
                                .id(id + "5")
                                .source(text))
                .initiatives(Initiative.of(id, text)
                        .goals(
                                Goal.of(text + "2", level(id).atLeast(600)).id(id),
                                Goal.of(
                                                text,
                                                anyOf(
                                                        share(id)
                                                                .of(id + "2")
                                                                .all()
                                                                .labelled(text),
                                                        reached(id + "4").labelled(text + "2")))
                                        .id(id + "2"),
                                Goal.of(text, new Described(id, text + "2")).id(id + ".3"),
                                Goal.of(text, reached(id + "5")).id(id + "9"))
                        .activities(
                                Activity.planned(text + "2", "2018-23")
                                        .id(id)
                                        .partners(id)
                                        .contributing(Contribution.total(id + "3", exactly(2))),
                                Activity.planned(text).id(id + "9").partners(id).expectingUnquantified(id))
                        .claims(
                                Claim.expected("2018-07-31"),
                                Claim.expected("2018-07-31").ofGoal(id + "2").ofPart(text)))
                .build();
    }

    private Initiative withGoals() {
        return Initiative.of(id, text)
                .purpose(text)
                .contact(text)
                .statusTexts(
                        StatusText.of(text, "2018-08-31"),
                        StatusText.of(text + "2", "2018-06-30").ofGoal(id))
                .departments(id, id + "2")
                .partners(id)
                .funding(
                        Funding.yearly(Money.of("DKK", 300_000), "2017/2018")
                                .id(id)
                                .source(text)
                                .spent(2017, Money.of("DKK", 280_000)),
                        Funding.amountNotStated(text + "2", "/2020").id(id + "2"))
                .goals(
                        Goal.of(text, level(id).atLeast(500)).id(id),
                        Goal.of(
                                        text,
                                        allOf(
                                                share(id).of(id + "2").all().labelled(text),
                                                reached(id + "4").labelled(text + "2")))
                                .id(id + "2"),
                        Goal.of(text, level(id + "3").atMost(5)),
                        Goal.of(text, new Described(id, text)))
                .activities(
                        Activity.planned(text, "2018-23")
                                .id(id)
                                .partners(id + "2")
                                .contributing(Contribution.increment(id, exactly(2)))
                                .stated("2018-08-31"),
                        Activity.planned(text, "2018-06").id(id + "2").expectingUnquantified(id))
                .claims(
                        Claim.fulfilled("2018-08-31"),
                        Claim.expected("2018-06-30").ofGoal(id),
                        Claim.fulfilled("2018-08-31").ofGoal(id + "2").ofPart(text));
    }

    private Initiative withoutGoals() {
        return Initiative.of(id + "2", text)
                .partners(id, id + "2")
                .activities(Activity.of(text, ActivityState.COMPLETED)
                        .id(id + "3")
                        .during(Span.of("2018-07"))
                        .partners(id))
                .claims(Claim.fulfilled("2018-08-31"));
    }

    /** A rule of a user's own, which says of itself what it likes. */
    private record Described(String indicator, String words) implements CustomRule {
        @Override
        public String name() {
            return "described";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level(indicator).atLeast(1000);
        }

        @Override
        public String describe(Language language) {
            return words;
        }
    }
}
