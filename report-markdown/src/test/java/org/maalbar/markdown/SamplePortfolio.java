package org.maalbar.markdown;

import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maalbar.funding.Funding;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Money;

/** A few programmes that show everything the report on many can say; one text stands wherever users may write. */
public final class SamplePortfolio {
    private final String text;

    private SamplePortfolio(String text) {
        this.text = text;
    }

    /** With texts that a reader can tell apart. */
    public static Portfolio portfolio() {
        return new SamplePortfolio("")
                .addTo(Portfolio.on("2018-08-31"))
                .add("handleplan.json", read(SampleProgramme.programme()));
    }

    /** With the same text wherever users may write. */
    public static Portfolio fullOf(String text) {
        return new SamplePortfolio(text).addTo(Portfolio.on("2018-08-31"));
    }

    private String or(String given) {
        return text.isEmpty() ? given : text;
    }

    /** Names differ. */
    private String name(String given, int number) {
        return text.isEmpty() ? given : text + number;
    }

    private Portfolio addTo(Portfolio portfolio) {
        Problem warning = Problem.warning("odd", Place.unknown(), "Odd", "Sær");
        Problem error = Problem.error(
                "unknown-indicator",
                Place.pointer("/initiatives/2/goals/0").inFile(or("plan7.json")),
                or("No indicator \"parents\""),
                or("Der er ingen indikator »parents«"));
        return portfolio
                .add(name("plan5.json", 1), read(courses()))
                .add(name("plan6.xlsx", 2), read(courses()))
                .add(name("vision.json", 3), read(vision()))
                .add(name("plan7.json", 4), Loaded.failed(List.of(warning, error, error, error)))
                .add(name("plan8.json", 5), Loaded.failed(List.of(error)));
    }

    private static Loaded<Programme> read(Programme programme) {
        return Loaded.of(programme, List.of());
    }

    /** Most of its goals will not be reached. */
    private Programme courses() {
        List<Goal> goals = new ArrayList<>();
        IntStream.rangeClosed(11, 22)
                .mapToObj(target -> Goal.of(
                        or("Mindst " + target + " kurser"), level("kurser").atLeast(target)))
                .forEach(goals::add);
        return Programme.builder(or("Kurser *for* alle"))
                .span("2018")
                .organisations(Organisation.of("job", or("Socialforvaltningen")))
                .indicators(
                        Indicator.cumulative("kurser", "Kurser").growsByActivitiesAlone(),
                        Indicator.cumulative("aflyst", "Aflyste kurser"))
                .observations(
                        Observation.total("kurser", exactly(10), "2018-08-31"),
                        Observation.total("aflyst", exactly(7), "2018-08-31"),
                        Observation.total("aflyst", exactly(8), "2018-08-31"))
                .initiatives(
                        Initiative.of("1", "Kurser")
                                .departments("job")
                                .funding(Funding.yearly(Money.of("DKK", "400000.50"), "2018/2019"))
                                .goals(goals.toArray(Goal[]::new)),
                        Initiative.of("2", "Færre aflysninger")
                                .goals(Goal.of(
                                        or("Højst 5 aflyste kurser"),
                                        level("aflyst").atMost(5))))
                .build();
    }

    /** Nothing of it can be measured. */
    private Programme vision() {
        return Programme.builder(or("En by i bevægelse"))
                .span("2018/2020")
                .initiatives(Initiative.of("1", "Bevægelse").goals(Goal.of("En sund by"), Goal.of("En glad by")))
                .build();
    }
}
