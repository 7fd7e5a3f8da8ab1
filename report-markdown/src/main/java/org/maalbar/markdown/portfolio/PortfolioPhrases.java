package org.maalbar.markdown.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.markdown.shared.CommonPhrases;
import org.maalbar.portfolio.ProgrammeSummary;
import org.maalbar.portfolio.UnreadableProgramme;
import org.maalbar.problem.Problem;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What the report on many programmes says in words of its own; user text belongs where {@code {}} is. */
final class PortfolioPhrases extends CommonPhrases {
    PortfolioPhrases(Language language) {
        super(language, Map.of());
    }

    /** Whether small counts of persons were suppressed; nothing where no programme says anything of persons. */
    Optional<String> publication(List<ProgrammeSummary> programmes) {
        if (programmes.stream()
                .anyMatch(each -> each.countsPersons() && each.suppressedBelow().isEmpty())) {
            return Optional.of(
                    say(
                            "For work, not for publication: the statuses follow from all figures, those of single persons, too.",
                            "Til internt brug, ikke til offentliggørelse: status er gjort op efter alle tal, også for enkelte personer."));
        }
        boolean isPublished = !programmes.isEmpty()
                && programmes.stream()
                        .allMatch(each -> each.suppressedBelow()
                                .filter(below -> below > 0)
                                .isPresent());
        return isPublished
                ? Optional.of(say(
                        "For publication: small counts of persons were suppressed before the goals were assessed.",
                        "Til offentliggørelse: små antal personer blev skjult, før målene blev vurderet."))
                : Optional.empty();
    }

    private String programmes(long count) {
        return wording().number(count)
                + say(count == 1 ? " programme" : " programmes", count == 1 ? " program" : " programmer");
    }

    private String goals(long count) {
        return wording().number(count) + say(count == 1 ? " goal" : " goals", " mål");
    }

    String title(int programmes) {
        return say("Status of ", "Samlet status for ") + programmes(programmes);
    }

    // The first page.

    String inShort() {
        return say("In short:", "Kort sagt:");
    }

    String noProgrammes() {
        return say("No programme was read.", "Der er ikke læst noget program.");
    }

    String noMeasurableGoals() {
        return say("The programmes have no measurable goal.", "Programmerne har intet målbart mål.");
    }

    /** Programmes without any. */
    String withoutMeasurableGoals(long programmes) {
        return programmes(programmes)
                + say(
                        programmes == 1 ? " has no measurable goal." : " have no measurable goal.",
                        " har intet målbart mål.");
    }

    /** "Forvaltningernes seneste vurderinger (7): 1 bekræftet af tallene, 6 kan ikke afgøres." */
    String claims(Map<Verdict, Integer> verdicts) {
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return say("The departments' own latest views (", "Forvaltningernes seneste egne vurderinger (")
                + wording().number(all) + "): " + String.join(", ", verdictCounts(verdicts)) + ".";
    }

    List<String> verdictCounts(Map<Verdict, Integer> verdicts) {
        List<String> counts = new ArrayList<>();
        verdicts.forEach(
                (verdict, count) -> counts.add(wording().number(count) + " " + comparison(verdict, count == 1)));
        return counts;
    }

    String unreadable(long programmes) {
        return programmes(programmes)
                + say(
                        " could not be read and " + (programmes == 1 ? "is" : "are") + " in no number.",
                        " kunne ikke læses og er ikke med i noget tal.");
    }

    String fundingOf(int year) {
        return say("Funding in ", "Midler i ") + year + ":";
    }

    String noFunding() {
        return say("nothing is stated for that year", "der er ikke oplyst noget for det år");
    }

    // What could not be read.

    String notRead() {
        return say("Not read", "Ikke læst");
    }

    List<String> unreadableColumns() {
        return language()
                .choose(List.of("Name", "First error", "More errors"), List.of("Navn", "Første fejl", "Flere fejl"));
    }

    Sentence firstError(UnreadableProgramme programme) {
        Problem first = programme.first();
        Sentence message = Sentence.user(say(first.message(), first.danish()));
        String place = first.place().toString();
        return place.isEmpty() ? message : Sentence.of("{}: ", place).and(message);
    }

    // The tables.

    String byDepartment() {
        return say("By department", "Efter forvaltning");
    }

    String howDepartmentsCount() {
        return say(
                "A goal counts for every department that is responsible for its initiative, so goals of several departments are"
                        + " in several rows. Departments of the same name are the same.",
                "Et mål tæller med hos hver forvaltning, der er ansvarlig for indsatsen, så mål med flere ansvarlige står i"
                        + " flere rækker. Forvaltninger med samme navn regnes for den samme.");
    }

    List<String> departmentColumns() {
        return language()
                .choose(
                        List.of("Department", "Programmes", "Initiatives", "Goals by status"),
                        List.of("Forvaltning", "Programmer", "Indsatser", "Mål efter status"));
    }

    String noDepartment() {
        return say("no department stated", "uden oplyst forvaltning");
    }

    String byProgramme() {
        return say("The programmes, worst first", "Programmerne, de dårligste først");
    }

    String orderOfProgrammes() {
        return say(
                "First those with the most goals that are not fulfilled; then with the most that are not expected to be fulfilled,"
                        + " with the most uncertain ones, and with the most contradictory figures; then by title.",
                "Først dem med flest mål, der ikke er opfyldt; derefter med flest, der ikke forventes opfyldt, med flest"
                        + " uafklarede og med flest, hvor tallene modsiger hinanden; ellers efter titel.");
    }

    List<String> programmeColumns() {
        return language()
                .choose(
                        List.of("Programme", "Initiatives", "Goals by status", "The department's own latest view"),
                        List.of("Program", "Indsatser", "Mål efter status", "Forvaltningens seneste egen vurdering"));
    }

    String noMeasurableGoal() {
        return say("no measurable goal", "intet målbart mål");
    }

    /** "Samme titel står flere gange: Handleplan (2)." */
    Sentence sameTitles(Map<String, Long> titles, int most) {
        List<Sentence> named = titles.entrySet().stream()
                .limit(most)
                .map(each -> Sentence.user(each.getKey()).and(" (" + wording().number(each.getValue()) + ")"))
                .toList();
        long more = Math.max(0, titles.size() - most);
        String rest = more == 0
                ? ""
                : say(" and ", " og ") + wording().number(more) + say(" more", more == 1 ? " mere" : " flere");
        return Sentence.of(say("The same title occurs more than once: ", "Samme titel står flere gange: "))
                .and(Sentence.join(", ", named))
                .and(rest)
                .and(say(
                        ". If it is the same programme, it is counted more than once.",
                        ". Er det samme program, er det talt med flere gange."));
    }

    String lowGoals(Status status) {
        return status == Status.NOT_FULFILLED
                ? say("Goals that are not fulfilled", "Mål, der ikke er opfyldt")
                : say("Goals that are not expected to be fulfilled", "Mål, der ikke forventes opfyldt");
    }

    String mostLowGoals() {
        return say(
                "Of each programme at most " + ProgrammeSummary.MOST_LOW_GOALS
                        + " goals are listed; its own annex has the others.",
                "Af hvert program står højst " + ProgrammeSummary.MOST_LOW_GOALS
                        + " mål; de øvrige står i programmets eget bilag.");
    }

    List<String> lowGoalColumns() {
        return language().choose(List.of("Programme", "Goals"), List.of("Program", "Mål"));
    }

    String andMore(int goals) {
        return say("and " + goals(goals).replace(" goal", " more goal"), "og " + goals(goals) + " mere");
    }

    String yearByYear() {
        return say("Funding year by year", "Midler år for år");
    }

    String howToReadIt() {
        return say("How to read it", "Sådan læses det");
    }
}
