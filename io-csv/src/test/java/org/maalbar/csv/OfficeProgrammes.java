package org.maalbar.csv;

import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.quantity.Figure.unknown;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.csv.cell.Blank;
import org.maalbar.funding.Funding;
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
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/** Programmes with everything in them that a spreadsheet may take for something else. */
final class OfficeProgrammes {
    static final String TITLE = "Blåbærgrød på Ærø, Ålborg og Østerbro";

    /** Figures of every kind, and of the sizes that a spreadsheet can hold exactly. */
    static final List<Figure> FIGURES = List.of(
            exactly(0),
            exactly(7),
            exactly(1250),
            exactly("12.5"),
            exactly("12.375"),
            exactly("0.000000000001"),
            exactly("1234567.891"),
            exactly(999_999_999_999_999L),
            about(450),
            about("2000.5"),
            atLeast(125),
            moreThan(800),
            atMost(30),
            lessThan(5),
            between(2, 3),
            between("1.5", "2000"),
            unknown());

    static final List<String> SPANS = List.of(
            "2018",
            "2018-10",
            "2018-05",
            "2018-10-05",
            "2018-12-31",
            "2018-21",
            "2018-22",
            "2018-23",
            "2018-24",
            "2018-33",
            "2018-36",
            "2018-40",
            "2017/2018",
            "2018-10/2018-12",
            "2018-10-05/2018-10-07",
            "2018-10/2019-10",
            "../2020",
            "/2020-06-30",
            "1999/..",
            "1999/",
            "2018-10/");

    /** What a spreadsheet keeps in words only: of the EDTF, it makes a number and a day. */
    static final List<String> SPANS_IN_WORDS = List.of("0099", "2018-05-02/");

    private OfficeProgrammes() {}

    /** One in which every text that may be is one that a spreadsheet would run or alter, as far as an encoding has it. */
    static Programme hostile(Charset charset) {
        return Programme.builder("=1+1")
                .span("2018-10")
                .approximation(new Approximation(new BigDecimal("0.05")))
                .organisations(
                        Organisation.of("007", "@SUM(A1:A9)"),
                        Organisation.of("1E5", "1/2"),
                        Organisation.of("=cmd|' /C calc'!A0", "5 sep"))
                .indicators(
                        Indicator.cumulative("3.1", "5. sep")
                                .unit("80%")
                                .domain(Domain.AMOUNT)
                                .baseline("2016-12-31", exactly("12.5")),
                        Indicator.fixed("2018-10", "-1").unit("TRUE"),
                        Indicator.fluctuating("1/2", "'").domain(Domain.PERCENT))
                .observations(
                        Observation.total("3.1", exactly("1234.5"), "2018-08-31")
                                .source("=HYPERLINK(\"http://example.org\";\"x\")")
                                .recorded("2018-09-01"),
                        Observation.increment("3.1", about(20), "2018-09").source("\t=1+1"))
                .initiatives(
                        Initiative.of("3.10", "1/2")
                                .purpose("+1+1")
                                .departments("007")
                                .partners("=cmd|' /C calc'!A0", "1E5")
                                .funding(
                                        Funding.yearly(Money.of("DKK", 500_000), "2017/2018")
                                                .id("1-1")
                                                .source("1E5")
                                                .spent(2017, Money.of("DKK", 280_000)),
                                        Funding.positions("3.5", "2018")
                                                .id("1-2")
                                                .source("+"))
                                .goals(
                                        Goal.of("maj 2018", level("3.1").atLeast(2000))
                                                .id("12:30")
                                                .due("2018-12-31"),
                                        Goal.of("(5)", level("1/2").atMost("33.333"))
                                                .id("5."),
                                        Goal.of(
                                                        "007",
                                                        share("3.1")
                                                                .of("2018-10")
                                                                .atLeast("0.8"))
                                                .id("@"))
                                .activities(Activity.planned("10 PM", "2018-11")
                                        .id("1.1")
                                        .partners("007")
                                        .contributing(Contribution.increment("3.1", between(2, 3)))
                                        .stated("2018-08-31"))
                                .claims(Claim.expected("2018-08-31").ofGoal("@")),
                        Initiative.of("0", "2018"))
                .notes(Stream.concat(SpreadsheetTexts.MARKED.stream(), SpreadsheetTexts.KEPT.stream())
                        .filter(text -> !Blank.is(text) && charset.newEncoder().canEncode(text))
                        .toArray(String[]::new))
                .build();
    }

    /** A harmless one with many rows, in which there is every kind of figure and of span. */
    static Programme large(Language language) {
        List<String> spans = new ArrayList<>(SPANS);
        spans.addAll(language.choose(List.of(), SPANS_IN_WORDS));
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String reach = "forældre " + i;
            String offers = "tilbud " + i;
            Figure figure = FIGURES.get(i % FIGURES.size());
            String span = spans.get(i % spans.size());
            indicators.add(Indicator.cumulative(reach, "Forældre nået " + i)
                    .domain(Domain.AMOUNT)
                    .unit("forældre")
                    .baseline("2016-12-31", figure));
            indicators.add(Indicator.fluctuating(offers, "Tilbud i brug " + i).domain(Domain.AMOUNT));
            observations.add(
                    Observation.increment(reach, figure, Span.of(span).last().isEmpty() ? "2018" : span)
                            .source("Årsrapport")
                            .recorded("2018-0" + (i % 9 + 1) + "-15"));
            observations.add(Observation.total(offers, exactly(i + ".25"), "2018-" + (i % 3 + 10) + "-05"));
            initiatives.add(initiative(i, reach, offers, figure, span));
        }
        return Programme.builder(TITLE)
                .span("2017/2020")
                .organisations(Organisation.of("bif", "Børne- og Familieforvaltningen"), Organisation.of("s", "Skoler"))
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(initiatives.toArray(Initiative[]::new))
                .build();
    }

    private static Initiative initiative(int number, String reach, String offers, Figure figure, String span) {
        String id = "indsats " + number;
        Funding funding = number % 2 == 0
                ? Funding.yearly(Money.of("DKK", 99_999 + number), "2017/2020").spent(2018, Money.of("DKK", number))
                : Funding.existingBudget();
        return Initiative.of(id, "På tværs af bydele, del " + number)
                .purpose("At flere når længere")
                .departments("bif")
                .partners("bif", "s")
                .funding(funding)
                .goals(
                        Goal.of("Flere nås", level(reach).atLeast(1000 + number))
                                .due("2020-12-31"),
                        Goal.of("Tilbud bruges", level(offers).between(number, 2 * number + 1)),
                        Goal.of(
                                "Alt lykkes",
                                number % 2 == 0
                                        ? allOf(reached(reach), level(offers).atMost("5.5"))
                                        : atLeastOf(
                                                1,
                                                reached(reach),
                                                share(reach).of(offers).atLeast("0.333"))))
                .activities(Activity.of("Kurser for forældre", ActivityState.ONGOING)
                        .during(Span.of(span))
                        .contributing(Contribution.total(reach, figure)))
                .claims(Claim.fulfilled("2018-08-31"));
    }
}
