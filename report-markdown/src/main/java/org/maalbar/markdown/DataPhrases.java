package org.maalbar.markdown;

import java.util.Map;
import java.util.Optional;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/** What the annex says of data that are missing or wrong; user text belongs where {@code {}} is. */
final class DataPhrases {
    private final Language language;
    private final Map<String, String> problems;

    DataPhrases(Language language) {
        this.language = language;
        this.problems = Map.of(
                "contradictory-observations",
                say("Tallene for ”{}” ({}) modsiger hinanden.", "The observations of “{}” ({}) contradict each other."),
                "contradictory-plans",
                say(
                        "De niveauer, der er planlagt for ”{}” ({}), modsiger hinanden.",
                        "The levels planned for “{}” ({}) contradict each other."),
                "plan-not-possible",
                say(
                        "Det, der er planlagt for ”{}” ({}), kan ikke lade sig gøre ifølge tallene.",
                        "What is planned for “{}” ({}) lies outside what its observations allow."),
                "part-exceeds-whole",
                say("”{}” ({}) er større end det, som det er en del af.", "“{}” ({}) exceeds what it is a part of."),
                "parts-exceed-whole",
                say(
                        "Kategorierne af ”{}” ({}) er på én dag tilsammen større end det hele.",
                        "The categories of “{}” ({}) add up to more than the whole on one day."),
                "whole-is-zero",
                say(
                        "”{}” ({}) er nul, så intet kan være en andel af det.",
                        "“{}” ({}) is zero, so nothing can be a share of it."),
                "overspent",
                say(
                        "Der er brugt mere på ét år, end der er bevilget: ”{}” ({}).",
                        "More was spent in one year than was granted: “{}” ({})."),
                "unused-indicator",
                say("Intet mål bruger ”{}” ({}).", "No goal asks for “{}” ({})."),
                "overdue-activity",
                say(
                        "Perioden for aktiviteten ”{}” ({}) er slut, men den er ikke meldt gennemført.",
                        "The period of the activity “{}” ({}) is over, but it is not reported completed."));
    }

    private String say(String danish, String english) {
        return language.choose(danish, english);
    }

    /** What a problem of the library's own says of the thing in question, which is given by name and id. */
    Optional<String> problem(String code) {
        return Optional.ofNullable(problems.get(code));
    }

    /** The message of any other problem. */
    String message(Problem problem) {
        return say(problem.danish(), problem.message());
    }

    /** How a sentence about one goal begins. */
    String goal() {
        return say("Mål {}: ", "Goal {}: ");
    }

    String silent(int activities) {
        return activities == 1
                ? say(" Aktivitet uden oplyst antal: ", " Activity that states no number: ")
                : say(" Aktiviteter uden oplyst antal: ", " Activities that state no number: ");
    }

    String toBeStatedBy() {
        return say(" Oplyses af: ", " To be stated by: ");
    }

    String additionNotStated(boolean counted) {
        return say(
                "de planlagte aktiviteter oplyser ikke, hvor " + (counted ? "mange" : "meget") + " de føjer til ”{}”",
                "the planned activities do not say how " + (counted ? "many" : "much") + " they will add to “{}”");
    }

    String growthNotStated() {
        return say(
                "det er ikke oplyst præcist nok, hvor langt ”{}” når inden fristen",
                "how far “{}” will get by the due day is not stated precisely enough");
    }

    String numberNotStated(boolean never) {
        return say("”{}”", "“{}”") + notStated(never);
    }

    String outcomeNotStated(boolean never) {
        return say("”{}” ved fristens udløb", "“{}” on the due day") + notStated(never);
    }

    String outlookNotStated(boolean never) {
        return say("det forventede niveau for ”{}” ved fristens udløb", "the expected level of “{}” on the due day")
                + notStated(never);
    }

    private String notStated(boolean never) {
        return say(" er ikke oplyst", " is not stated") + (never ? "" : say(" præcist nok", " precisely enough"));
    }

    String theGoal() {
        return say("målet", "the goal");
    }

    String aPart() {
        return say("en del af målet", "a part of the goal");
    }

    String thePart() {
        return say("delen ”{}”", "the part “{}”");
    }

    String fulfilledIf(String figure, String subject) {
        return say("; er tallet " + figure + ", er ", "; if the number is " + figure + ", ")
                + subject
                + say(" opfyldt", " is fulfilled");
    }

    String expectedIf(String figure, String subject) {
        return say("; er tallet " + figure + ", forventes ", "; if the number is " + figure + ", ")
                + subject
                + say(" opfyldt", " is expected to be fulfilled");
    }

    String expectedWith(String figure, String subject) {
        return say("; med " + figure + " mere forventes ", "; with " + figure + " more, ")
                + subject
                + say(" opfyldt", " is expected to be fulfilled");
    }
}
