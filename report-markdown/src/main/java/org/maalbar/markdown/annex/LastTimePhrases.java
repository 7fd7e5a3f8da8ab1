package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maalbar.markdown.shared.Bilingual;
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
            return say("Last time, too, it was assessed as of ", "Forrige status er også pr. ") + day + ".";
        } else if (then.isBefore(now)) {
            return say("Last time it was assessed as of ", "Forrige status er pr. ") + day + ".";
        }
        return say(
                "The assessment as of " + wording().day(now) + " is compared with one of a later day, " + day
                        + ", which is what is called last time.",
                "Vurderingen pr. " + wording().day(now) + " sammenlignes med en af en senere dag, " + day
                        + "; den kaldes her forrige status.");
    }

    String knownOn(LocalDate day) {
        return say(
                        " Of figures, plans and the department's own views, only those known on ",
                        " Af tal, planer og forvaltningens egne vurderinger blev dengang kun dem, der var kendt den ")
                + wording().day(day)
                + say(" counted then.", ", regnet med.");
    }

    String nothing(LocalDate then, LocalDate now) {
        if (then.isAfter(now)) {
            return say("Nothing has changed.", "Ingen ændringer.");
        }
        return say("Nothing has changed since ", "Ingen ændringer siden ")
                + wording().day(then) + ".";
    }

    // Tables.

    List<String> goalColumns() {
        return columns(say("No.", "Nr."), say("Goal", "Mål"), say("What", "Hvad"));
    }

    List<String> claimColumns() {
        return columns(say("The department's own view of", "Forvaltningens egen vurdering af"));
    }

    List<String> statusTextColumns() {
        return columns(say("Status text on", "Statustekst om"));
    }

    List<String> columns(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(say("Last time", "Forrige status"), say("Now", "Nu"), say("Difference", "Forskel")))
                .toList();
    }
}
