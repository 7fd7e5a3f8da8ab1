package org.maalbar.markdown;

import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/** A small programme that shows everything the overview can say. */
public final class SampleProgramme {
    private SampleProgramme() {}

    public static ProgrammeAssessment assessed() {
        return Assessor.on("2018-08-31").knownOn("2018-09-05").assess(programme());
    }

    public static Programme programme() {
        return indicators(Programme.builder("Handleplan 2017-18: Unge & forældre"))
                .span("2017/2018")
                .annex("Bilag 1")
                .caseTitle("Status på Handleplan 2017-18")
                .contact("Sekretariatet for unge")
                .observations(
                        Observation.total("unge", exactly(980), "2018-08-31"),
                        Observation.total("foraeldre", exactly(240), "2018-08-31")
                                .someOfThem(),
                        Observation.total("fagfolk", about(450), "2018-08-31"),
                        Observation.total("friskoler", exactly(3), "2018-06-30").asFinal(),
                        Observation.total("gennemfoert", exactly(30), "2018-08-31"),
                        Observation.total("styregruppe", exactly(1), "2018-08-31"),
                        Observation.total("moeder", exactly(4), "2018-08-31"),
                        Observation.total("ventetid", exactly(45), "2018-08-31"),
                        Observation.total("besoeg", exactly(1), "2018-08-31"),
                        Observation.total("klager", exactly(12), "2018-08-31"),
                        Observation.total("klager", exactly(14), "2018-08-31"))
                .initiatives(
                        young(),
                        parents(),
                        professionals(),
                        schools(),
                        followUp(),
                        steering(),
                        service(),
                        Initiative.of("8", "Samarbejde med civilsamfundet")
                                .departments("job", "social")
                                .partners("forening")
                                .activities(Activity.of("Sommerlejr", ActivityState.COMPLETED)
                                        .during(Span.of("2018-07"))
                                        .partners("forening"))
                                .funding(Funding.amountNotStated("Puljen", "/2020")
                                        .used(2017))
                                .claims(Claim.fulfilled("2018-08-31")),
                        Initiative.of("9", "Rådgivning")
                                .departments("social")
                                .funding(Funding.notStated(), Funding.positions("3.5", "2018/2019"))
                                .activities(Activity.planned("Åben rådgivning", "2018/..")))
                .organisations(
                        Organisation.of("job", "Jobforvaltningen"),
                        Organisation.of("social", "Socialforvaltningen"),
                        Organisation.of("forening", "Foreningen *Stjerne*"))
                .notes("Målene er læst, som de står i bilaget.", "Tal er hentet fra *kvartalsrapporten* (side 2|3).")
                .build();
    }

    private static Programme.Builder indicators(Programme.Builder programme) {
        return programme.indicators(
                Indicator.cumulative("unge", "Børn og unge, der er nået").unit("børn og unge"),
                Indicator.cumulative("foraeldre", "Forældre, der er nået").unit("forældre"),
                Indicator.cumulative("fagfolk", "Fagfolk på kursus")
                        .unit("medarbejdere")
                        .growsByActivitiesAlone()
                        .baseline("2017-01-01", exactly(0)),
                Indicator.cumulative("friskoler", "Friskoler i samarbejdet").unit("friskoler"),
                Indicator.cumulative("tilbudt", "Har fået tilbuddet").unit("kontaktpersoner"),
                Indicator.cumulative("gennemfoert", "Har gennemført").unit("kontaktpersoner"),
                Indicator.fixed("relevante", "Relevante kontaktpersoner").unit("kontaktpersoner"),
                Indicator.cumulative("styregruppe", "Styregruppen er nedsat").growsByActivitiesAlone(),
                Indicator.cumulative("moeder", "Møder i styregruppen")
                        .unit("møder")
                        .growsByActivitiesAlone(),
                Indicator.fluctuating("ventetid", "Ventetid").unit("dage").domain(Domain.AMOUNT),
                Indicator.fluctuating("tilfreds", "Tilfredse borgere").domain(Domain.PERCENT),
                Indicator.cumulative("besoeg", "Besøg hos familier").unit("besøg"),
                Indicator.fluctuating("klager", "Åbne klager").unit("klager"),
                Indicator.fixed("ubrugt", "Et tal, ingen spørger om"));
    }

    private static Initiative young() {
        return Initiative.of("1", "Indsats for unge")
                .contact("Ungekonsulenten")
                .statusTexts(StatusText.of("Indsatsen har nået 980 børn og unge på skoler og i klubber.", "2018-08-31"))
                .goals(Goal.of("Mindst 2.000 børn og unge", level("unge").atLeast(2000)))
                .activities(Activity.planned("Oplæg på skoler", "2018-23")
                        .expectingUnquantified("unge")
                        .stated("2018-08-31"))
                .claims(Claim.expected("2018-08-31"));
    }

    private static Initiative parents() {
        return Initiative.of("2", "Forældre og lokalmiljø")
                .goals(Goal.of("Mindst 500 forældre", level("foraeldre").atLeast(500)))
                .activities(
                        Activity.planned("Temaaftener", "2018-23")
                                .expectingSome(atLeast(125), "foraeldre")
                                .stated("2018-08-31"),
                        Activity.planned("Foreninger og klubber", "2018-23")
                                .expecting(exactly(500), "foraeldre")
                                .stated("2018-08-31"))
                .claims(Claim.expected("2018-08-31"));
    }

    private static Initiative professionals() {
        return Initiative.of("3", "Kompetencer hos fagfolk")
                .purpose("Fagfolk skal kunne se og gribe ind.")
                .departments("job")
                .funding(Funding.yearly(Money.of("DKK", 300_000), "2017/2018")
                        .source("Budget 2017")
                        .spent(2017, Money.of("DKK", 280_000))
                        .spent(2018, Money.of("DKK", 150_000)))
                .goals(Goal.of("Mindst 500 medarbejdere", level("fagfolk").atLeast(500)))
                .activities(Activity.planned("Kursus før sommerferien", "2018-06"))
                .claims(Claim.expected("2018-08-31"));
    }

    private static Initiative schools() {
        return Initiative.of("4", "Samarbejde med friskoler")
                .goals(Goal.of("Mindst 5 friskoler", level("friskoler").atLeast(5))
                        .due("2018-06-30"))
                .claims(Claim.fulfilled("2018-06-30"));
    }

    private static Initiative followUp() {
        return Initiative.of("5", "Opfølgning efter krisecenter")
                .goals(Goal.of(
                        "Alle relevante får tilbuddet, og mindst 80 pct. gennemfører",
                        allOf(
                                share("tilbudt").of("relevante").all().labelled("Tilbud til alle"),
                                share("gennemfoert")
                                        .of("relevante")
                                        .atLeast("0.8")
                                        .labelled("80 pct."))))
                .activities(Activity.planned("Kursus i oktober", "2018-10")
                        .expecting(exactly(30), "gennemfoert")
                        .stated("2018-08-31"))
                .claims(
                        Claim.fulfilled("2018-08-31"),
                        Claim.fulfilled("2018-08-31").ofGoal("5").ofPart("80 pct."));
    }

    private static Initiative steering() {
        return Initiative.of("6", "Tværgående styregruppe")
                .funding(
                        Funding.existingBudget(),
                        Funding.yearly(Money.of("EUR", 20_000), "2018").source("EU's fond"))
                .goals(Goal.of(
                        "Styregruppen er nedsat og holder mindst 4 møder",
                        allOf(reached("styregruppe"), level("moeder").atLeast(4))))
                .claims(Claim.expected("2018-08-31"));
    }

    private static Initiative service() {
        return Initiative.of("7", "Service til borgerne")
                .goals(
                        Goal.of("Højst 30 dages ventetid", level("ventetid").atMost(30)),
                        Goal.of("Mindst 75 pct. er tilfredse", level("tilfreds").atLeast(75))
                                .id("tilfredshed"),
                        Goal.of("Mindst 2 besøg", level("besoeg").atLeast(2)),
                        Goal.of("Højst 15 åbne klager", level("klager").atMost(15)))
                .activities(Activity.planned("Besøg i efteråret", "2018-23")
                        .expecting(exactly(1), "besoeg")
                        .stated("2018-08-31"))
                .claims(Claim.expected("2018-08-31"));
    }
}
