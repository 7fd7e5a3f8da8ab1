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
        return say("Vurderet pr. ", "Assessed as of ") + wording().day(day) + ".";
    }

    String knownOn(LocalDate day) {
        return say(
                        " Af tal, planer og påstande er kun dem, der var kendt den ",
                        " Of figures, plans and claims, only those known on ")
                + wording().day(day)
                + say(", regnet med.", " count.");
    }

    String about(Approximation policy) {
        String share = wording().percent(policy.share());
        return say(
                " ”Ca.” forstås som " + share
                        + " til hver side af det oplyste tal, dog mindst 1 for antal og ellers mindst 1 på sidste oplyste decimal.",
                " “About” is understood as " + share
                        + " to either side of the stated number, but at least 1 for counts and 1 of the last stated decimal for others.");
    }

    /** "Af 6 mål er 1 opfyldt, 1 forventes opfyldt og 4 er uafklarede." */
    String summary(Map<Status, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return say("Programmet har ingen målbare mål.", "The programme has no measurable goal.");
        }
        if (all == 1) {
            Status only = counts.keySet().iterator().next();
            return say("Det ene mål ", "The one goal ") + verb(only, 1) + " " + outcome(only, 1) + ".";
        }
        List<String> clauses = new ArrayList<>();
        counts.forEach((status, count) -> {
            String number = wording().number(count);
            String verb = verb(status, count);
            boolean inverted = clauses.isEmpty() && language() == Language.DANISH;
            clauses.add((inverted ? verb + " " + number : number + " " + verb) + " " + outcome(status, count));
        });
        return say("Af " + wording().number(all) + " mål ", "Of " + wording().number(all) + " goals, ") + list(clauses)
                + ".";
    }

    private String verb(Status status, long count) {
        boolean expectation = status == Status.EXPECTED || status == Status.NOT_EXPECTED;
        return say(expectation ? "forventes" : "er", count == 1 ? "is" : "are");
    }

    private String outcome(Status status, long count) {
        return switch (status) {
            case FULFILLED -> say("opfyldt", "fulfilled");
            case EXPECTED -> say("opfyldt", "expected to be fulfilled");
            case UNCERTAIN -> say(count == 1 ? "uafklaret" : "uafklarede", "uncertain");
            case NOT_EXPECTED -> say("ikke opfyldt", "not expected to be fulfilled");
            case NOT_FULFILLED -> say("ikke opfyldt", "not fulfilled");
        };
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last)) + say(" og ", " and ") + items.get(last);
    }

    /** "Ved 2 mål modsiger tallene hinanden (⚠)." */
    String contradictory(long goals, long all) {
        if (all == 1) {
            return say("Tallene bag det modsiger hinanden (⚠).", "The figures behind it contradict each other (⚠).");
        }
        String number = wording().number(goals);
        return say(
                "Ved " + number + " mål modsiger tallene hinanden (⚠).",
                "The figures of " + number + (goals == 1 ? " goal" : " goals") + " contradict each other (⚠).");
    }

    String withoutGoals(long initiatives) {
        return wording().number(initiatives)
                + (initiatives == 1
                        ? say(" indsats har intet målbart mål.", " initiative has no measurable goal.")
                        : say(" indsatser har intet målbart mål.", " initiatives have no measurable goal."));
    }

    List<String> goalColumns() {
        return language()
                .choose(
                        List.of("Nr.", "Indsats", "Mål", "Frist", "Set", "Resterer", "Status", "Påstand"),
                        List.of("No.", "Initiative", "Goal", "Due", "Seen", "Remaining", "Status", "Claim"));
    }

    List<String> partColumns() {
        return language()
                .choose(
                        List.of("Nr.", "Del", "Krav", "Status", "Hvorfor"),
                        List.of("No.", "Part", "Requirement", "Status", "Why"));
    }

    List<String> figureColumns() {
        return List.of(
                say(Label.WHAT_IS_COUNTED),
                View.SEEN.title(language()),
                say("Senest set", "Last seen"),
                View.PLANNED.title(language()),
                View.POSSIBLE.title(language()));
    }

    List<String> observationColumns() {
        return language()
                .choose(
                        List.of("Id", "Oplyst", "Periode", "Hvordan det tæller", "Kilde"),
                        List.of("Id", "Stated", "Period", "How it counts", "Source"));
    }

    List<String> planColumns() {
        return language()
                .choose(
                        List.of("Id", "Aktivitet", "Tilstand og periode", "Ventes at give", "Hvordan det tæller"),
                        List.of("Id", "Activity", "State and period", "Expected to give", "How it counts"));
    }

    String figuresAndIds() {
        return say(
                "Et tal med to ender (405-495) betyder, at det rigtige tal ligger et sted imellem, så vidt det er oplyst; "
                        + "ukendt er ikke nul. I parentes og i kolonnen Id står det id, som tallet, aktiviteten eller bevillingen har i data. Tempo og udgifter er "
                        + "afrundet.",
                "A figure with two ends (405-495) means that the true one lies somewhere between, as far as is stated; "
                        + "unknown is not zero. In brackets and in the column Id stands the id that a figure, an activity or a funding has in the data. Pace and costs are "
                        + "rounded.");
    }

    // How to read.

    String meaningOfContradictoryFigures() {
        return say(
                ": tallene bag status kan ikke alle være rigtige, og status kan ændre sig, når de er rettet",
                ": the figures behind the status cannot all be right, and the status may change once they are corrected");
    }

    String meaning(Status status) {
        return switch (status) {
            case FULFILLED ->
                say(
                        "målet er nået, og intet, der stadig kan ske, ændrer det",
                        "the goal is reached, and nothing that can still happen undoes it");
            case EXPECTED ->
                say(
                        "målet bliver nået, hvis det planlagte sker som oplyst",
                        "the goal will be reached if what is planned happens as stated");
            case UNCERTAIN ->
                say(
                        "tallene og planerne afgør ikke, om målet bliver nået",
                        "the figures and the plans do not decide whether the goal will be reached");
            case NOT_EXPECTED ->
                say("det planlagte rækker ikke til at nå målet", "what is planned does not reach the goal");
            case NOT_FULFILLED ->
                say(
                        "målet er ikke nået, og intet, der stadig kan ske, ændrer det",
                        "the goal is not reached, and nothing that can still happen changes that");
        };
    }

    String claims() {
        return say(
                "En påstand er, hvad kilden selv siger. Den påvirker ikke status, men sammenlignes med, hvad tallene og "
                        + "planerne viste den dag, den gælder for:",
                "A claim is what the source itself says. It does not affect the status, but is compared with what the figures "
                        + "and the plans showed on the day of the claim:");
    }

    String verdict(Verdict verdict) {
        return verdict.word(language()) + ": " + meaning(verdict);
    }

    private String meaning(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> say("de viste det samme", "they showed the same");
            case UNSUPPORTED -> say("de afgjorde ikke sagen", "they did not decide the matter");
            case OVERSTATED -> say("de viste noget dårligere", "they showed something worse");
            case UNDERSTATED -> say("de viste noget bedre", "they showed something better");
            case NOT_COMPARABLE -> say("der er intet at sammenligne med", "there is nothing to compare with");
        };
    }

    // Data that are missing or wrong.

    String message(Problem problem) {
        return say(problem.danish(), problem.message());
    }
}
