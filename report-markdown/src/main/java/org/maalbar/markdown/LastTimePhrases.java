package org.maalbar.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.assessment.Change;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What the annex says of what is otherwise than last time; user text belongs where {@code {}} is. */
final class LastTimePhrases {
    private final Language language;
    private final Wording wording;

    LastTimePhrases(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    private String say(String danish, String english) {
        return language.choose(danish, english);
    }

    // The head.

    String heading() {
        return say("Siden sidst", "Since last time");
    }

    String assessed(LocalDate then, LocalDate now) {
        String day = wording.day(then);
        if (then.equals(now)) {
            return say("Sidst blev der også vurderet pr. ", "Last time, too, it was assessed as of ") + day + ".";
        } else if (then.isBefore(now)) {
            return say("Sidst blev der vurderet pr. ", "Last time it was assessed as of ") + day + ".";
        }
        return say(
                "Vurderingen pr. " + wording.day(now) + " sammenlignes med en af en senere dag, " + day
                        + "; det er den, der kaldes sidst.",
                "The assessment as of " + wording.day(now) + " is compared with one of a later day, " + day
                        + ", which is what is called last time.");
    }

    String knownOn(LocalDate day) {
        return say(
                        " Af tal, planer og påstande blev dengang kun dem, der var kendt den ",
                        " Of figures, plans and claims, only those known on ")
                + wording.day(day)
                + say(", regnet med.", " counted then.");
    }

    String wasCalled() {
        return say(" Programmet hed dengang ”{}”.", " The programme was then called “{}”.");
    }

    String nothing(LocalDate then, LocalDate now) {
        if (then.isAfter(now)) {
            return say("Ingen ændringer.", "Nothing has changed.");
        }
        return say("Ingen ændringer siden ", "Nothing has changed since ") + wording.day(then) + ".";
    }

    String howToRead() {
        return say(
                "Her står det, der er anderledes nu. Forskellen mellem to tal står der kun, hvor begge er kendt præcist.",
                "This is what is otherwise now. Two figures have a difference only where both are exactly known.");
    }

    String notCompared() {
        return say(
                " Midler, titler, formål, organisationer og noter er ikke sammenlignet.",
                " Funding, titles, purposes, organisations and notes are not compared.");
    }

    String lessIsAskedFor() {
        return say("Der kræves mindre end sidst i mål:", "Goals that ask for less than last time:");
    }

    String goalsAreGone() {
        return say("Udgåede mål:", "Goals that are gone:");
    }

    // Goals.

    List<String> goalColumns() {
        return columns(say("Nr.", "No."), say("Mål", "Goal"), say("Hvad", "What"));
    }

    String status() {
        return "Status";
    }

    String statement() {
        return say("Ordlyd", "Wording");
    }

    String target() {
        return say("Krav", "Target");
    }

    String due() {
        return say("Frist", "Due");
    }

    String newGoal() {
        return say("nyt mål", "new goal");
    }

    String sameTarget() {
        return say(
                "skrevet anderledes eller under en anden indsats, samme krav",
                "written otherwise or under another initiative, asking for the same");
    }

    /** Whether a status is a better one; nothing of a goal that is new or gone. */
    String move(Change<Status> change) {
        return change.after()
                .filter(is -> change.before().filter(is::isBetterThan).isPresent())
                .map(better -> say("bedre", "better"))
                .orElseGet(() -> say("dårligere", "worse"));
    }

    String moved(Change<LocalDate> due) {
        return due.after()
                .filter(is -> due.before().filter(is::isAfter).isPresent())
                .map(later -> say("udskudt", "postponed"))
                .orElseGet(() -> say("fremrykket", "brought forward"));
    }

    String difference(BigDecimal by, Domain domain) {
        String number = (by.signum() > 0 ? "+" : "") + wording.number(by);
        if (domain != Domain.PERCENT) {
            return number;
        }
        boolean one = by.abs().compareTo(BigDecimal.ONE) == 0;
        return number + say(" procentpoint", one ? " percentage point" : " percentage points");
    }

    // New, gone and otherwise.

    String changed() {
        return say("ændret", "changed");
    }

    String gone() {
        return say("udgået", "gone");
    }

    /** What to call a change that is of something new or gone, or something else. */
    String novelty(Change<?> change, String whenNew, String otherwise) {
        if (change.isNew()) {
            return whenNew;
        }
        return change.isGone() ? gone() : otherwise;
    }

    String isNew() {
        return say("ny", "new");
    }

    String countsNoLonger() {
        return say("tæller ikke længere", "counts no longer");
    }

    String recordedAnew() {
        return say("registreret på ny", "recorded anew");
    }

    String statedAnew() {
        return say("oplyst på ny", "stated anew");
    }

    String plannedOtherwise() {
        return say("planlagt anderledes", "planned otherwise");
    }

    String comparesOtherwise() {
        return say("sammenligningen falder anderledes ud", "compares otherwise");
    }

    String definedOtherwise() {
        return say("defineret anderledes", "defined otherwise");
    }

    // Tables.

    String claims() {
        return say("Påstande:", "Claims:");
    }

    List<String> claimColumns() {
        return columns(say("Påstand om", "Claim on"));
    }

    String initiative() {
        return say("Indsats {}", "Initiative {}");
    }

    /** What the figures and the plans showed, where nothing else about a claim is otherwise. */
    String shown(Status assessed) {
        return say(" (tallene og planerne viste: ", " (the figures and the plans showed: ") + assessed.word(language)
                + ")";
    }

    String activity() {
        return say("Aktivitet", "Activity");
    }

    List<String> columns(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(say("Sidst", "Last time"), say("Nu", "Now"), say("Forskel", "Difference")))
                .toList();
    }

    String source() {
        return say(", fra ”{}”", ", from “{}”");
    }

    String wasTitled() {
        return say(", hed ”{}”", ", was titled “{}”");
    }

    String indicators() {
        return say("Hvad der tælles:", "What is counted:");
    }

    String about(Approximation then, Approximation now) {
        return say("”Ca.” blev sidst forstået som ", "Last time, “about” was understood as ")
                + wording.percent(then.share())
                + say(", og nu som ", ", and now as ")
                + wording.percent(now.share())
                + say(" til hver side af det oplyste tal.", " to either side of the stated number.");
    }
}
