package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.View;
import org.maalbar.markdown.design.StatusWord;
import org.maalbar.markdown.shared.CommonPhrases;
import org.maalbar.problem.Problem;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What the annex says in words of its own, Danish beside English; user text belongs where {@code {}} is. */
final class Phrases extends CommonPhrases {
    private static final int MOST_NAMED = 12;

    /**
     * In a language.
     *
     * @param statusWords what statuses are called, where that is not our word
     */
    Phrases(Language language, Map<Status, StatusWord> statusWords) {
        super(language, statusWords);
    }

    // The head.

    /** Whether small counts of persons are suppressed; nothing of what is for work and says nothing of persons. */
    Optional<String> publication(Programme programme) {
        Optional<Integer> below = programme.suppressedBelow();
        if (below.isPresent() && below.get() > 0) {
            String number = wording().number(below.get());
            return Optional.of(say(
                    "For publication: counts of fewer than " + number
                            + " persons, and figures that would give them away, are suppressed.",
                    "Til offentliggørelse: antal under " + number
                            + " personer, og tal, der ville røbe dem, er skjult."));
        } else if (below.isPresent()) {
            return Optional.of(say(
                    "For publication; small counts of persons are shown.",
                    "Til offentliggørelse; små antal personer er vist."));
        }
        return programme.countsPersons()
                ? Optional.of(say(
                        "For work, not for publication: small counts of persons are shown.",
                        "Til internt brug, ikke til offentliggørelse: små antal personer er vist."))
                : Optional.empty();
    }

    String assessed(LocalDate day) {
        return say("Assessed as of ", "Vurderet pr. ") + wording().day(day) + ".";
    }

    String about(Approximation policy) {
        String share = wording().percent(policy.share());
        return say(
                " “About” is understood as " + share
                        + " to either side of the stated number, but at least 1 for counts and 1 of the last stated decimal for others.",
                " ”Ca.” forstås som " + share
                        + " til hver side af det oplyste tal, dog mindst 1 for antal og ellers mindst 1 på sidste oplyste decimal.");
    }

    Sentence notExpected(List<String> goals) {
        return goals(goals, true)
                .and(say(" will not be reached with what is planned.", " nås ikke med det planlagte."));
    }

    /** "Mål 1, 2 og 4 kan ikke afgøres, fordi planerne ikke oplyser antal; mål 5, fordi der mangler tal." */
    Sentence undecided(Map<Conclusion.Doubt, List<String>> goals) {
        Sentence all = Sentence.of("");
        for (Map.Entry<Conclusion.Doubt, List<String>> each : goals.entrySet()) {
            boolean isFirst = all.parts().isEmpty();
            all = isFirst
                    ? goals(each.getValue(), true).and(say(" cannot be decided, because ", " kan ikke afgøres, fordi "))
                    : all.and("; ").and(goals(each.getValue(), false)).and(say(", because ", ", fordi "));
            all = all.and(because(each.getKey()));
        }
        return all.ended();
    }

    private String because(Conclusion.Doubt doubt) {
        return switch (doubt) {
            case SILENT_PLANS -> say("the plans do not say how many", "planerne ikke oplyser antal");
            case CONTRADICTION -> say("figures contradict each other", "tallene modsiger hinanden");
            case OUTCOME ->
                say(
                        "the outcome is not stated, or not precisely enough",
                        "resultatet ikke er oplyst, eller ikke præcist nok");
            case SUPPRESSED -> say("figures are suppressed", "tal er skjult");
            case FIGURES -> say("information is missing", "der mangler oplysninger");
        };
    }

    private Sentence goals(List<String> goals, boolean isFirst) {
        boolean isOne = goals.size() == 1;
        return named(isFirst ? (isOne ? "Goal" : "Goals") : (isOne ? "goal" : "goals"), isFirst ? "Mål" : "mål", goals);
    }

    /** "Mål 1, 2 og 4"; of many, only how many they are. */
    private Sentence named(String english, String danish, List<String> ids) {
        int count = ids.size();
        if (count > MOST_NAMED) {
            return Sentence.of(wording().number(count) + " "
                    + say(english.toLowerCase(Locale.ROOT), danish.toLowerCase(Locale.ROOT)));
        }
        Sentence all = Sentence.of(say(english, danish) + " ");
        for (int i = 0; i < count; i++) {
            String between = i == 0 ? "" : i == count - 1 ? say(" and ", " og ") : ", ";
            all = all.and(between).and("{}", ids.get(i));
        }
        return all;
    }

    /** "Forvaltningens egne vurderinger (7): 1 bekræftet af tallene, 5 kan ikke afgøres, 1 for forsigtig." */
    String claims(Map<Verdict, Long> verdicts, Set<LocalDate> otherDays) {
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 1) {
            Verdict only = verdicts.keySet().iterator().next();
            boolean isVerb = only == Verdict.UNSUPPORTED || only == Verdict.NOT_COMPARABLE;
            String day = otherDays.isEmpty()
                    ? ""
                    : say("as of ", "pr. ") + wording().day(otherDays.iterator().next()) + " ";
            return say("The department's own view ", "Forvaltningens egen vurdering ") + day
                    + (isVerb ? "" : say("is ", "er ")) + comparison(only) + ".";
        }
        List<String> clauses = new ArrayList<>();
        verdicts.forEach(
                (verdict, count) -> clauses.add(wording().number(count) + " " + comparison(verdict, count == 1)));
        return say("The department's own views (", "Forvaltningens egne vurderinger (")
                + wording().number(all)
                + (otherDays.isEmpty() ? "" : say(", each as of its day", ", hver pr. sin dag"))
                + "): " + String.join(", ", clauses) + ".";
    }

    /** "Frist: 31. december 2018." */
    String dueDay(LocalDate day) {
        return say("Due: ", "Frist: ") + wording().day(day) + ".";
    }

    String sharedDueDay(LocalDate day) {
        return say("All goals are due on ", "Frist for alle mål: ") + wording().day(day) + ".";
    }

    /** " (frist 31. december 2018)". */
    String due(String days) {
        return say(" (due ", " (frist ") + days + ")";
    }

    /** "med planerne: mindst 625". */
    Sentence planned(Sentence level) {
        return Sentence.of(say("with the plans: ", "med planerne: ")).and(level);
    }

    /** "Forvaltningen oplyser (mål 3.1; 31. august 2018):". */
    Sentence statusText(Optional<String> goal, Optional<LocalDate> day) {
        Sentence of = Sentence.join(
                "; ",
                Stream.concat(
                                goal.map(id -> Sentence.of(say("goal {}", "mål {}"), id)).stream(),
                                day.map(each -> Sentence.of(wording().day(each))).stream())
                        .toList());
        Sentence writes = Sentence.of(say("The department reports", "Forvaltningen oplyser"));
        return (of.parts().isEmpty() ? writes : writes.and(" (").and(of).and(")")).and(":");
    }

    /** What is in a list of activities. */
    String activities(ActivityState state) {
        return switch (state) {
            case COMPLETED -> say("Done:", "Gennemført:");
            case ONGOING -> say("Under way:", "I gang:");
            case PLANNED -> say("Planned:", "Planlagt:");
            case CANCELLED -> say("Cancelled:", "Aflyst:");
        };
    }

    /** "Indsats 7 og 8 har intet målbart mål." */
    Sentence withoutGoals(List<String> initiatives) {
        boolean isOne = initiatives.size() == 1;
        return named(isOne ? "Initiative" : "Initiatives", "Indsats", initiatives)
                .and(say(isOne ? " has no measurable goal." : " have no measurable goal.", " har intet målbart mål."));
    }

    List<String> goalColumns() {
        return language()
                .choose(
                        List.of("No.", "Goal", "Reached", "Progress", "Status", "The department's own view"),
                        List.of("Nr.", "Mål", "Opnået", "Fremdrift", "Status", "Forvaltningens egen vurdering"));
    }

    String since(LocalDate day) {
        return say("Since ", "Siden ") + wording().day(day);
    }

    List<String> activityColumns(String years) {
        return List.of(
                "Id",
                say("Activity", "Aktivitet"),
                say("State and period", "Status og periode"),
                say("Time: ", "Tid: ") + years);
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

    List<String> breakdownColumns() {
        return List.of(say("Category", "Kategori"), View.SEEN.title(language()), say("As of", "Opgjort"));
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

    // Data that are missing or wrong.

    String message(Problem problem) {
        return say(problem.message(), problem.danish());
    }
}
