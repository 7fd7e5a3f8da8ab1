package org.maalbar.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.text.Language;

/** What the annex says of what changed since last time; user text belongs where {@code {}} is. */
final class LastTimePhrases extends Bilingual {
    LastTimePhrases(Language language) {
        super(language);
    }

    // The head.

    String assessed(LocalDate then, LocalDate now) {
        String day = wording().day(then);
        if (then.equals(now)) {
            return say("Sidst blev der også vurderet pr. ", "Last time, too, it was assessed as of ") + day + ".";
        } else if (then.isBefore(now)) {
            return say("Sidst blev der vurderet pr. ", "Last time it was assessed as of ") + day + ".";
        }
        return say(
                "Vurderingen pr. " + wording().day(now) + " sammenlignes med en af en senere dag, " + day
                        + "; det er den, der kaldes sidst.",
                "The assessment as of " + wording().day(now) + " is compared with one of a later day, " + day
                        + ", which is what is called last time.");
    }

    String knownOn(LocalDate day) {
        return say(
                        " Af tal, planer og påstande blev dengang kun dem, der var kendt den ",
                        " Of figures, plans and claims, only those known on ")
                + wording().day(day)
                + say(", regnet med.", " counted then.");
    }

    String nothing(LocalDate then, LocalDate now) {
        if (then.isAfter(now)) {
            return say("Ingen ændringer.", "Nothing has changed.");
        }
        return say("Ingen ændringer siden ", "Nothing has changed since ")
                + wording().day(then) + ".";
    }

    // Tables.

    List<String> goalColumns() {
        return columns(say("Nr.", "No."), say("Mål", "Goal"), say("Hvad", "What"));
    }

    List<String> claimColumns() {
        return columns(say("Påstand om", "Claim on"));
    }

    List<String> columns(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(say("Sidst", "Last time"), say("Nu", "Now"), say("Forskel", "Difference")))
                .toList();
    }
}
