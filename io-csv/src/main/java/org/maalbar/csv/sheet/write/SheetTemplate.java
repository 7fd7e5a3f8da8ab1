package org.maalbar.csv.sheet.write;

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
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Rules;
import org.maalbar.text.Language;

/** An invented programme with an example of each kind of row and of each column, to be written over by whoever begins a sheet. */
public final class SheetTemplate {
    private static final String VISITED = "1";
    private static final String WAITING = "2";
    private static final String TRAINED = "3";
    private static final String OPENED = "4";
    private static final String REPORTED = "2026-06-30";

    private final Language language;
    private final String volunteers;
    private final String evenings;

    private SheetTemplate(Language language) {
        this.language = language;
        this.volunteers = say("volunteers", "frivillige");
        this.evenings = say("evenings", "aftener");
    }

    /** The programme, in the words of a language. */
    public static Programme programme(Language language) {
        return new SheetTemplate(language).programme();
    }

    private String say(String english, String danish) {
        return language.choose(english, danish);
    }

    private Programme programme() {
        return Programme.builder(say("Example: a plan for older people", "Eksempel: en plan for ældre"))
                .caseTitle(say("Status of the plan", "Status på planen"))
                .annex(say("Annex 1", "Bilag 1"))
                .contact(say("The office for older people", "Ældrekontoret"))
                .span("2026")
                .notes(say("Replace all rows by your own", "Erstat alle rækker med dine egne"))
                .organisations(
                        organisation("Health Department", "Sundhedsforvaltningen"),
                        organisation("Neighbours' Association", "Naboforeningen"),
                        organisation("Culture Department", "Kulturforvaltningen"))
                .indicators(
                        Indicator.cumulative(VISITED, say("Older people who have a visitor", "Ældre med besøgsven"))
                                .unit(say("people", "ældre"))
                                .mayOverlap()
                                .countsPersons(true)
                                .growsByItself()
                                .baseline("2025-12-31", Figure.exactly(20)),
                        Indicator.fluctuating(WAITING, say("Waiting time", "Ventetid"))
                                .unit(say("days", "dage"))
                                .domain(Domain.AMOUNT),
                        Indicator.fixed(volunteers, say("All volunteers", "Alle frivillige"))
                                .unit(volunteers),
                        Indicator.cumulative(TRAINED, say("Volunteers on a course", "Frivillige på kursus"))
                                .unit(volunteers),
                        Indicator.cumulative(OPENED, say("The house is open", "Huset er åbnet")),
                        Indicator.cumulative(evenings, say("Evenings with food", "Fællesspisninger"))
                                .unit(evenings))
                .observations(
                        Observation.total(VISITED, Figure.about(180), REPORTED)
                                .someOfThem()
                                .source(say("Survey", "Rundspørge"))
                                .recorded("2026-07-05"),
                        Observation.total(WAITING, Figure.exactly(17), REPORTED),
                        Observation.total(volunteers, Figure.exactly(40), REPORTED),
                        Observation.total(TRAINED, Figure.exactly(24), REPORTED),
                        Observation.increment(evenings, Figure.exactly(5), "2026-01/2026-06"))
                .initiatives(visitors(), house(), network())
                .build();
    }

    private Organisation organisation(String english, String danish) {
        return Organisation.of(say(english, danish), say(english, danish));
    }

    private Initiative visitors() {
        return Initiative.of("1", say("Visitors", "Besøgsvenner"))
                .purpose(say("Nobody is lonely against their will", "Ingen er ensom mod sin vilje"))
                .contact(say("The volunteers' office", "Frivilligkontoret"))
                .departments(say("Health Department", "Sundhedsforvaltningen"))
                .partners(say("Neighbours' Association", "Naboforeningen"))
                .goals(
                        Goal.of(
                                        say(
                                                "At least 300 older people have a visitor",
                                                "Mindst 300 ældre har fået en besøgsven"),
                                        Rules.level(VISITED).atLeast(300))
                                .id(VISITED)
                                .due("2026-12-31"),
                        Goal.of(
                                        say("The waiting time is at most 14 days", "Ventetiden er højst 14 dage"),
                                        Rules.level(WAITING).atMost(14))
                                .id(WAITING)
                                .due("2026-12-31"),
                        Goal.of(
                                        say(
                                                "At least 80% of the volunteers have been on a course",
                                                "Mindst 80 pct. af de frivillige har været på kursus"),
                                        Rules.share(TRAINED).of(volunteers).atLeast("0.8"))
                                .id(TRAINED)
                                .due("2026-12-31"))
                .activities(
                        Activity.planned(say("Campaign", "Kampagne"), "2026-23")
                                .partners(say("Neighbours' Association", "Naboforeningen"))
                                .contributing(Contribution.increment(VISITED, Figure.atLeast(60))
                                        .someOfThem()
                                        .stated(REPORTED)),
                        Activity.planned(say("Course", "Kursus"), "2026-10")
                                .expecting(Figure.exactly(10), TRAINED)
                                .stated(REPORTED))
                .funding(Funding.yearly(Money.of("DKK", 500_000), "2026").source(say("Budget 2026", "Budget 2026")))
                .claims(Claim.expected(REPORTED).ofGoal(VISITED))
                .statusTexts(StatusText.of(say("Five associations take part.", "Fem foreninger er med."), REPORTED)
                        .ofGoal(WAITING));
    }

    private Initiative house() {
        return Initiative.of("2", say("A house for all", "Et hus for alle"))
                .departments(say("Culture Department", "Kulturforvaltningen"))
                .goals(Goal.of(
                                say(
                                        "The house is open and has had at least 12 evenings with food",
                                        "Huset er åbnet og har haft mindst 12 fællesspisninger"),
                                Rules.allOf(
                                        Rules.reached(OPENED).labelled(say("Opened", "Åbnet")),
                                        Rules.level(evenings).atLeast(12).labelled(say("12 evenings", "12 aftener"))))
                        .id(OPENED)
                        .due("2026-12-31"))
                .activities(Activity.planned(say("Building", "Byggeri"), "2026-23")
                        .expectingLevel(Figure.exactly(1), OPENED)
                        .expecting(Figure.exactly(8), evenings))
                .funding(Funding.positions("0.5", "2026"));
    }

    private Initiative network() {
        return Initiative.of("3", say("A network without a goal in numbers", "Et netværk uden et mål i tal"))
                .activities(Activity.of(
                        say("Meetings with the associations", "Møder med foreningerne"), ActivityState.ONGOING))
                .funding(Funding.existingBudget());
    }
}
