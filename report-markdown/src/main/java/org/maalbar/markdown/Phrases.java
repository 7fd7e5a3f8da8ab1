package org.maalbar.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.View;
import org.maalbar.problem.Problem;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What the annex says in words of its own, Danish beside English; user text belongs where {@code {}} is. */
final class Phrases extends Bilingual {
    Phrases(Language language) {
        super(language);
    }

    // The head.

    String assessed(LocalDate day) {
        return say("Assessed as of ", "Vurderet pr. ") + wording().day(day) + ".";
    }

    String knownOn(LocalDate day) {
        return say(
                        " Of figures, plans and the department's own views, only those known on ",
                        " Af tal, planer og forvaltningens egne vurderinger er kun dem, der var kendt den ")
                + wording().day(day)
                + say(" count.", ", regnet med.");
    }

    String about(Approximation policy) {
        String share = wording().percent(policy.share());
        return say(
                " “About” is understood as " + share
                        + " to either side of the stated number, but at least 1 for counts and 1 of the last stated decimal for others.",
                " ”Ca.” forstås som " + share
                        + " til hver side af det oplyste tal, dog mindst 1 for antal og ellers mindst 1 på sidste oplyste decimal.");
    }

    /** "Af 6 mål er 1 opfyldt, 1 forventes opfyldt og 4 er uafklarede." */
    String summary(Map<Status, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return say("The programme has no measurable goal.", "Programmet har ingen målbare mål.");
        }
        if (all == 1) {
            Status only = counts.keySet().iterator().next();
            return say("The one goal ", "Det ene mål ") + verb(only, 1) + " " + outcome(only, 1) + ".";
        }
        List<String> clauses = new ArrayList<>();
        counts.forEach((status, count) -> {
            String number = wording().number(count);
            String verb = verb(status, count);
            boolean inverted = clauses.isEmpty() && language() == Language.DANISH;
            clauses.add((inverted ? verb + " " + number : number + " " + verb) + " " + outcome(status, count));
        });
        return say("Of " + wording().number(all) + " goals, ", "Af " + wording().number(all) + " mål ") + list(clauses)
                + ".";
    }

    private String verb(Status status, long count) {
        boolean expectation = status == Status.EXPECTED || status == Status.NOT_EXPECTED;
        return say(count == 1 ? "is" : "are", expectation ? "forventes" : "er");
    }

    private String outcome(Status status, long count) {
        return switch (status) {
            case FULFILLED -> say("fulfilled", "opfyldt");
            case EXPECTED -> say("expected to be fulfilled", "opfyldt");
            case UNCERTAIN -> say("uncertain", count == 1 ? "uafklaret" : "uafklarede");
            case NOT_EXPECTED -> say("not expected to be fulfilled", "ikke opfyldt");
            case NOT_FULFILLED -> say("not fulfilled", "ikke opfyldt");
        };
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last)) + say(" and ", " og ") + items.get(last);
    }

    /** "Ved 2 mål modsiger tallene hinanden (⚠)." */
    String contradictory(long goals, long all) {
        if (all == 1) {
            return say("The figures behind it contradict each other (⚠).", "Tallene bag det modsiger hinanden (⚠).");
        }
        String number = wording().number(goals);
        return say(
                "The figures of " + number + (goals == 1 ? " goal" : " goals") + " contradict each other (⚠).",
                "Ved " + number + " mål modsiger tallene hinanden (⚠).");
    }

    String notMeasurable(long goals) {
        return goals == 1
                ? say("One more goal is not measurable.", "Ét mål mere er ikke målbart.")
                : say(
                        wording().number(goals) + " more goals are not measurable.",
                        wording().number(goals) + " mål mere er ikke målbare.");
    }

    String withoutGoals(long initiatives) {
        return wording().number(initiatives)
                + (initiatives == 1
                        ? say(" initiative has no measurable goal.", " indsats har intet målbart mål.")
                        : say(" initiatives have no measurable goal.", " indsatser har intet målbart mål."));
    }

    List<String> goalColumns() {
        return language()
                .choose(
                        List.of(
                                "No.",
                                "Initiative",
                                "Goal",
                                "Due",
                                "Reached",
                                "Remaining",
                                "Status",
                                "The department's own view"),
                        List.of(
                                "Nr.",
                                "Indsats",
                                "Mål",
                                "Frist",
                                "Opnået",
                                "Mangler",
                                "Status",
                                "Forvaltningens egen vurdering"));
    }

    List<String> partColumns() {
        return language()
                .choose(
                        List.of("No.", "Part", "Target", "Status", "Why"),
                        List.of("Nr.", "Del", "Mål", "Status", "Hvorfor"));
    }

    List<String> figureColumns() {
        return List.of(
                say(Label.WHAT_IS_COUNTED),
                View.SEEN.title(language()),
                say("As of", "Opgjort"),
                View.PLANNED.title(language()),
                View.POSSIBLE.title(language()));
    }

    List<String> observationColumns() {
        return language()
                .choose(
                        List.of("Id", "Stated", "Period", "How it counts", "Source"),
                        List.of("Id", "Oplyst", "Periode", "Regnes med?", "Kilde"));
    }

    List<String> planColumns() {
        return language()
                .choose(
                        List.of("Id", "Activity", "State and period", "Expected to give", "How it counts"),
                        List.of("Id", "Aktivitet", "Status og periode", "Forventet bidrag", "Regnes med?"));
    }

    String figuresAndIds() {
        return say(
                "An interval (405-495) means that the true one lies somewhere between, as far as is stated; "
                        + "unknown is not zero. In brackets and in the column Id is the id that a figure, an activity or a funding has in the data. Pace and costs are "
                        + "rounded.",
                "Et interval (405-495) betyder, at det rigtige tal ligger et sted imellem, så vidt det er oplyst; "
                        + "ukendt er ikke nul. I parentes og i kolonnen Id står det id, som tallet, aktiviteten eller bevillingen har i data. Tempo og udgifter er "
                        + "afrundet.");
    }

    // How to read.

    String meaningOfContradictoryFigures() {
        return say(
                ": the figures behind the status cannot all be right, and the status may change once they are corrected",
                ": tallene bag status kan ikke alle være rigtige, og status kan ændre sig, når de er rettet");
    }

    String meaning(Status status) {
        return switch (status) {
            case FULFILLED ->
                say(
                        "the goal is reached, and nothing that can still happen undoes it",
                        "målet er nået, og intet, der stadig kan ske, ændrer det");
            case EXPECTED ->
                say(
                        "the goal will be reached if what is planned happens as stated",
                        "målet bliver nået, hvis det planlagte sker som oplyst");
            case UNCERTAIN ->
                say(
                        "the figures and the plans do not decide whether the goal will be reached",
                        "tallene og planerne afgør ikke, om målet bliver nået");
            case NOT_EXPECTED ->
                say("what is planned does not reach the goal", "det planlagte rækker ikke til at nå målet");
            case NOT_FULFILLED ->
                say(
                        "the goal is not reached, and nothing that can still happen changes that",
                        "målet er ikke nået, og intet, der stadig kan ske, ændrer det");
        };
    }

    String claims() {
        return say(
                "The department's own view is what the source says. It does not affect the status, but is compared with what the figures "
                        + "and the plans showed on its day:",
                "Forvaltningens egen vurdering er den, der står i kilden. Den påvirker ikke status, men sammenlignes med, hvad tallene og "
                        + "planerne viste den dag, den gælder for:");
    }

    String verdict(Verdict verdict) {
        return verdict.word(language()) + ": " + meaning(verdict);
    }

    private String meaning(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> say("the figures show the same", "tallene viser det samme");
            case UNSUPPORTED ->
                say("the figures neither confirm nor refute it", "tallene hverken be- eller afkræfter det");
            case OVERSTATED -> say("the figures show something worse", "tallene viser noget dårligere");
            case UNDERSTATED -> say("the figures show something better", "tallene viser noget bedre");
            case NOT_COMPARABLE -> say("there is nothing to compare with", "der er intet at sammenligne med");
        };
    }

    // Data that are missing or wrong.

    String message(Problem problem) {
        return say(problem.message(), problem.danish());
    }
}
