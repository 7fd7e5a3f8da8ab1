package org.maalbar.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What the annex says in words of its own, Danish beside English; user text belongs where {@code {}} is. */
final class Phrases {
    private final Language language;
    private final Wording wording;

    Phrases(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    Language language() {
        return language;
    }

    Wording wording() {
        return wording;
    }

    private String say(String danish, String english) {
        return language.choose(danish, english);
    }

    // The head.

    String assessed(LocalDate day) {
        return say("Vurderet pr. ", "Assessed as of ") + wording.day(day) + ".";
    }

    String knownOn(LocalDate day) {
        return say(
                        " Af tal, planer og påstande er kun dem, der var kendt den ",
                        " Of figures, plans and claims, only those known on ")
                + wording.day(day)
                + say(", regnet med.", " count.");
    }

    String about(Approximation policy) {
        String share = wording.percent(policy.share());
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
            String number = wording.number(count);
            String verb = verb(status, count);
            boolean inverted = clauses.isEmpty() && language == Language.DANISH;
            clauses.add((inverted ? verb + " " + number : number + " " + verb) + " " + outcome(status, count));
        });
        return say("Af " + wording.number(all) + " mål ", "Of " + wording.number(all) + " goals, ") + list(clauses)
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
        String number = wording.number(goals);
        return say(
                "Ved " + number + " mål modsiger tallene hinanden (⚠).",
                "The figures of " + number + (goals == 1 ? " goal" : " goals") + " contradict each other (⚠).");
    }

    String withoutGoals(long initiatives) {
        return wording.number(initiatives)
                + (initiatives == 1
                        ? say(" indsats har intet målbart mål.", " initiative has no measurable goal.")
                        : say(" indsatser har intet målbart mål.", " initiatives have no measurable goal."));
    }

    // Headings.

    String overview() {
        return say("Oversigt", "Overview");
    }

    String initiative() {
        return say("Indsats {}: {}", "Initiative {}: {}");
    }

    String otherInitiatives() {
        return say("Øvrige indsatser", "Other initiatives");
    }

    String sources() {
        return say("Kilder", "Sources");
    }

    String noSource() {
        return say("Uden oplyst kilde: ", "No source stated: ");
    }

    // What stands before the colon.

    String purpose() {
        return say("Formål:", "Purpose:");
    }

    String responsible() {
        return say("Ansvarlig:", "Responsible:");
    }

    String partners() {
        return say("Samarbejdspartnere:", "Partners:");
    }

    String activity() {
        return say("Aktivitet:", "Activity:");
    }

    String statusIs() {
        return "Status:";
    }

    String claim() {
        return say("Påstand:", "Claim:");
    }

    String lowestOfTheGoals() {
        return say(" (som det mål, der står dårligst).", " (as the goal that stands worst).");
    }

    String missing() {
        return say("Mangler at blive oplyst", "What is missing");
    }

    String howToRead() {
        return say("Sådan læses bilaget", "How to read this annex");
    }

    String problems() {
        return say("Problemer i data", "Problems in the data");
    }

    String notes() {
        return say("Noter", "Notes");
    }

    List<String> goalColumns() {
        return language.choose(
                List.of("Nr.", "Indsats", "Mål", "Frist", "Set", "Resterer", "Status", "Påstand"),
                List.of("No.", "Initiative", "Goal", "Due", "Seen", "Remaining", "Status", "Claim"));
    }

    // Cells.

    String noMeasurableGoal() {
        return say("intet målbart mål", "no measurable goal");
    }

    String status(Status status) {
        return status.symbol() + " " + status.word(language);
    }

    /** With a mark where some figures behind it contradict each other. */
    String status(Status status, boolean contradictory) {
        return contradictory ? status(status) + ", " + contradictoryFigures() : status(status);
    }

    private String contradictoryFigures() {
        return say("⚠ tallene modsiger hinanden", "⚠ contradictory figures");
    }

    String seen(Bounds seen, Domain domain) {
        String number = wording.bounds(seen.equals(domain.whole()) ? Bounds.unbounded() : seen);
        return domain == Domain.PERCENT && !seen.equals(domain.whole()) ? number + wording.percentSign() : number;
    }

    /** A level with its unit, which stands aside after one. */
    void level(Bounds bounds, Indicator indicator, Words words) {
        words.say(seen(bounds, indicator.domain()));
        boolean known = !bounds.equals(indicator.domain().whole());
        indicator.unit().filter(unit -> known).ifPresent(unit -> words.say(endsInOne(bounds) ? " ({})" : " {}", unit));
    }

    String sign(Domain domain) {
        return domain == Domain.PERCENT ? wording.percentSign() : "";
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

    String milestone(Bounds seen) {
        return switch (seen.atLeast(1)) {
            case HOLDS -> say("nået", "reached");
            case FAILS -> say("ikke nået", "not reached");
            case UNDECIDED -> wording.bounds(Bounds.unbounded());
        };
    }

    String remaining(Bounds remaining, Domain domain) {
        if (remaining.equals(Bounds.exactly(0))) {
            return nothing();
        }
        String number = wording.bounds(remaining);
        if (domain != Domain.PERCENT) {
            return number;
        }
        return number + say(" procentpoint", endsInOne(remaining) ? " percentage point" : " percentage points");
    }

    String remainingMilestone(Bounds remaining) {
        if (remaining.equals(Bounds.exactly(0))) {
            return nothing();
        }
        return remaining.isExact() ? say("skal nås", "to be reached") : wording.bounds(Bounds.unbounded());
    }

    /** How a part of a goal is introduced by its label. */
    String label() {
        return say("”{}”: ", "“{}”: ");
    }

    /** Whether what is counted stands in the singular after the number. */
    static boolean endsInOne(Bounds bounds) {
        return bounds.high().orElse(bounds.low()).compareTo(BigDecimal.ONE) == 0;
    }

    String nothing() {
        return say("intet", "nothing");
    }

    String wholeInitiative() {
        return say("Hele indsatsen: ", "The whole initiative: ");
    }

    String partOfGoal() {
        return say(", delen ”{}”", ", the part “{}”");
    }

    String onDay(LocalDate day) {
        return say(" (pr. ", " (as of ") + wording.day(day) + ")";
    }

    // How to read.

    String meaningOfContradictoryFigures() {
        return contradictoryFigures()
                + say(
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
        return verdict.word(language) + ": " + meaning(verdict);
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
}
