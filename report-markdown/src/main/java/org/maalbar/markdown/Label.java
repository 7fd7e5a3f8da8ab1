package org.maalbar.markdown;

import org.maalbar.text.Language;

/** A heading, a label before a colon, or a few words in a cell; user text belongs where {@code {}} is. */
enum Label {
    OVERVIEW("Overview", "Oversigt"),
    INITIATIVE("Initiative {}: {}", "Indsats {}: {}"),
    OTHER_INITIATIVES("Other initiatives", "Øvrige indsatser"),
    SOURCES("Sources", "Kilder"),
    NO_SOURCE("No source stated: ", "Uden oplyst kilde: "),
    PURPOSE("Purpose:", "Formål:"),
    RESPONSIBLE("Responsible:", "Ansvarlig:"),
    PARTNERS("Partners:", "Samarbejdspartnere:"),
    ACTIVITY_IS("Activity:", "Aktivitet:"),
    STATUS("Status:", "Status:"),
    CLAIM("Claim:", "Påstand:"),
    LOWEST_OF_THE_GOALS(" (as the goal that stands worst).", " (som det mål, der står dårligst)."),
    WHAT_IS_MISSING("What is missing", "Mangler at blive oplyst"),
    HOW_TO_READ("How to read this annex", "Sådan læses bilaget"),
    PROBLEMS("Problems in the data", "Problemer i data"),
    NOTES("Notes", "Noter"),
    NOT_MEASURABLE("– Not measurable", "– Ikke målbart"),
    GOAL_THAT_IS_NOT_MEASURABLE("Goal that is not measurable:", "Mål, der ikke er målbart:"),
    NO_MEASURABLE_GOAL("no measurable goal", "intet målbart mål"),
    WHOLE_INITIATIVE("The whole initiative: ", "Hele indsatsen: "),
    OF_GOAL("Goal {}: ", "Mål {}: "),
    GOAL("Goal {}", "Mål {}"),
    DUE("Due:", "Frist:"),
    REMAINING("Remaining:", "Resterer:"),
    PACE("Pace:", "Tempo:"),
    COST("Cost:", "Udgift:"),
    MISSING("Missing:", "Mangler:"),
    DEPENDS_ON("Depends on:", "Afhænger af:"),
    PARTS_OF_THE_GOAL("The parts of the goal:", "Målets dele:"),
    FIGURES("The figures:", "Tallene:"),
    WHAT_IS_COUNTED("What is counted", "Hvad der tælles"),
    OBSERVATIONS("What has been seen:", "Hvad der er set:"),
    PLANS("What is planned:", "Hvad der er planlagt:"),
    SOURCE_NOT_STATED("not stated", "ikke oplyst"),
    SINCE_LAST_TIME("Since last time", "Siden sidst"),
    WAS_CALLED(" The programme was then called “{}”.", " Programmet hed dengang ”{}”."),
    HOW_TO_READ_CHANGES(
            "This is what is otherwise now. Two figures have a difference only where both are exactly known.",
            "Her står det, der er anderledes nu. Forskellen mellem to tal står der kun, hvor begge er kendt præcist."),
    NOT_COMPARED(
            " Funding, titles, purposes, organisations and notes are not compared.",
            " Midler, titler, formål, organisationer og noter er ikke sammenlignet."),
    LESS_IS_ASKED_FOR("Goals that ask for less than last time:", "Der kræves mindre end sidst i mål:"),
    GOALS_ARE_GONE("Goals that are gone:", "Udgåede mål:"),
    CHANGED_CLAIMS("Claims:", "Påstande:"),
    ACTIVITY("Activity", "Aktivitet"),
    CHANGED_INDICATORS("What is counted:", "Hvad der tælles:"),
    FUNDING_IS("Funding:", "Midler afsat:"),
    NOTHING_RECORDED("nothing is recorded.", "der er ikke registreret noget."),
    FUNDING("Funding", "Midler"),
    NOTHING_RECORDED_FOR(
            "The figures leave out these initiatives, for which no funding is recorded: ",
            "Tallene omfatter ikke disse indsatser, som der ikke er registreret nogen midler til: "),
    PER_YEAR("Year by year:", "År for år:"),
    BY_SOURCE("By source:", "Efter kilde:"),
    BY_DEPARTMENT("By department:", "Efter forvaltning:"),
    SOURCE("Source", "Kilde"),
    DEPARTMENT("Department", "Forvaltning"),
    OF_NO_SOURCE("no source stated", "uden oplyst kilde"),
    OF_NO_DEPARTMENT("no department stated", "uden oplyst forvaltning"),
    AMOUNT_MISSING(
            "Initiative {}: the amount from “{}” is not stated ({}).",
            "Indsats {}: beløbet fra ”{}” er ikke oplyst ({})."),
    FUNDING_MISSING(
            "Initiative {}: the funding is not stated ({}).", "Indsats {}: finansieringen er ikke oplyst ({}).");

    private final String danish;
    private final String english;

    Label(String english, String danish) {
        this.danish = danish;
        this.english = english;
    }

    String in(Language language) {
        return language.choose(english, danish);
    }
}
