package org.maalbar.markdown;

import org.maalbar.text.Language;

/** A heading, a label before a colon, or a few words in a cell; user text belongs where {@code {}} is. */
enum Label {
    OVERVIEW("Oversigt", "Overview"),
    INITIATIVE("Indsats {}: {}", "Initiative {}: {}"),
    OTHER_INITIATIVES("Øvrige indsatser", "Other initiatives"),
    SOURCES("Kilder", "Sources"),
    NO_SOURCE("Uden oplyst kilde: ", "No source stated: "),
    PURPOSE("Formål:", "Purpose:"),
    RESPONSIBLE("Ansvarlig:", "Responsible:"),
    PARTNERS("Samarbejdspartnere:", "Partners:"),
    ACTIVITY_IS("Aktivitet:", "Activity:"),
    STATUS("Status:", "Status:"),
    CLAIM("Påstand:", "Claim:"),
    LOWEST_OF_THE_GOALS(" (som det mål, der står dårligst).", " (as the goal that stands worst)."),
    WHAT_IS_MISSING("Mangler at blive oplyst", "What is missing"),
    HOW_TO_READ("Sådan læses bilaget", "How to read this annex"),
    PROBLEMS("Problemer i data", "Problems in the data"),
    NOTES("Noter", "Notes"),
    NO_MEASURABLE_GOAL("intet målbart mål", "no measurable goal"),
    WHOLE_INITIATIVE("Hele indsatsen: ", "The whole initiative: "),
    OF_GOAL("Mål {}: ", "Goal {}: "),
    GOAL("Mål {}", "Goal {}"),
    DUE("Frist:", "Due:"),
    REMAINING("Resterer:", "Remaining:"),
    PACE("Tempo:", "Pace:"),
    COST("Udgift:", "Cost:"),
    MISSING("Mangler:", "Missing:"),
    DEPENDS_ON("Afhænger af:", "Depends on:"),
    PARTS_OF_THE_GOAL("Målets dele:", "The parts of the goal:"),
    FIGURES("Tallene:", "The figures:"),
    WHAT_IS_COUNTED("Hvad der tælles", "What is counted"),
    OBSERVATIONS("Hvad der er set:", "What has been seen:"),
    PLANS("Hvad der er planlagt:", "What is planned:"),
    SOURCE_NOT_STATED("ikke oplyst", "not stated"),
    SINCE_LAST_TIME("Siden sidst", "Since last time"),
    WAS_CALLED(" Programmet hed dengang ”{}”.", " The programme was then called “{}”."),
    HOW_TO_READ_CHANGES(
            "Her står det, der er anderledes nu. Forskellen mellem to tal står der kun, hvor begge er kendt præcist.",
            "This is what is otherwise now. Two figures have a difference only where both are exactly known."),
    NOT_COMPARED(
            " Midler, titler, formål, organisationer og noter er ikke sammenlignet.",
            " Funding, titles, purposes, organisations and notes are not compared."),
    LESS_IS_ASKED_FOR("Der kræves mindre end sidst i mål:", "Goals that ask for less than last time:"),
    GOALS_ARE_GONE("Udgåede mål:", "Goals that are gone:"),
    CHANGED_CLAIMS("Påstande:", "Claims:"),
    ACTIVITY("Aktivitet", "Activity"),
    CHANGED_INDICATORS("Hvad der tælles:", "What is counted:"),
    FUNDING_IS("Midler afsat:", "Funding:"),
    NOTHING_RECORDED("der er ikke registreret noget.", "nothing is recorded."),
    FUNDING("Midler", "Funding"),
    NOTHING_RECORDED_FOR(
            "Tallene omfatter ikke disse indsatser, som der ikke er registreret nogen midler til: ",
            "The figures leave out these initiatives, for which no funding is recorded: "),
    PER_YEAR("År for år:", "Year by year:"),
    BY_SOURCE("Efter kilde:", "By source:"),
    BY_DEPARTMENT("Efter forvaltning:", "By department:"),
    SOURCE("Kilde", "Source"),
    DEPARTMENT("Forvaltning", "Department"),
    OF_NO_SOURCE("uden oplyst kilde", "no source stated"),
    OF_NO_DEPARTMENT("uden oplyst forvaltning", "no department stated"),
    AMOUNT_MISSING(
            "Indsats {}: beløbet fra ”{}” er ikke oplyst ({}).",
            "Initiative {}: the amount from “{}” is not stated ({})."),
    FUNDING_MISSING(
            "Indsats {}: finansieringen er ikke oplyst ({}).", "Initiative {}: the funding is not stated ({}).");

    private final String danish;
    private final String english;

    Label(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String in(Language language) {
        return language.choose(danish, english);
    }
}
