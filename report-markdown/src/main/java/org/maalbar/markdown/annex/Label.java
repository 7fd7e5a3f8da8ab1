package org.maalbar.markdown.annex;

import org.maalbar.markdown.shared.Bilingual;
import org.maalbar.text.Language;

/** A heading, a label before a colon, or a few words in a cell; user text belongs where {@code {}} is. */
enum Label implements Bilingual.Translated {
    PAGE("Page ", "Side "),
    OF_PAGES(" of ", " af "),
    IN_SHORT("In short:", "Kort sagt:"),
    GOALS("Goals", "Mål"),
    HOW_TO_READ_BARS(
            "The line is the target. Filled: reached. Hatched: perhaps reached. Outlined: planned.",
            "Stregen er målet. Udfyldt: opnået. Skraveret: måske opnået. Omrids: planlagt."),
    HOW_TO_READ_LIMITS(" Grey: more than the target allows.", " Gråt: mere end målet tillader."),
    UNCHANGED("unchanged", "uændret"),
    NEW_GOAL("new goal", "nyt mål"),
    OTHER_WORDS("worded differently", "ordlyd ændret"),
    CHANGED("changed", "ændret"),
    EVIDENCE("The evidence", "Grundlaget for vurderingen"),
    ACTIVITIES("Activities", "Aktiviteter"),
    HOW_TO_READ_TIMELINE(
            "The line is the due day. Filled: completed. Hatched: ongoing. Outlined: planned.",
            "Stregen er fristen. Udfyldt: gennemført. Skraveret: i gang. Omrids: planlagt."),
    GOAL_IS("Goal:", "Mål:"),
    INITIATIVE("Initiative {}: {}", "Indsats {}: {}"),
    OTHER_INITIATIVES("Other initiatives", "Øvrige indsatser"),
    SOURCES("Sources", "Kilder"),
    NO_SOURCE("No source stated: ", "Uden oplyst kilde: "),
    CASE("Case:", "Sag:"),
    CONTACT("Contact:", "Kontakt:"),
    PURPOSE("Purpose:", "Formål:"),
    RESPONSIBLE("Responsible:", "Ansvarlig:"),
    PARTNERS("Partners:", "Samarbejdspartnere:"),
    STATUS("Status:", "Status:"),
    STATUS_OF("Status of goal {}:", "Status for mål {}:"),
    CLAIM("The department's own view:", "Forvaltningens egen vurdering:"),
    LOWEST_OF_THE_GOALS(" (the weakest goal decides).", " (det svageste mål bestemmer)."),
    WHAT_IS_MISSING("What is missing", "Oplysninger, der mangler"),
    HOW_TO_READ("How to read it", "Sådan læses det"),
    PROBLEMS("Problems in the data", "Problemer i data"),
    OTHER_PROBLEM("A problem of the kind {}", "Et problem af typen {}"),
    NOTES("Notes", "Noter"),
    NOT_MEASURABLE("– Not measurable", "– Ikke målbart"),
    NO_MEASURABLE_GOAL("no measurable goal", "intet målbart mål"),
    WHOLE_INITIATIVE("The whole initiative: ", "Hele indsatsen: "),
    OF_GOAL("Goal {}:", "Mål {}:"),
    GOAL("Goal {}: {}", "Mål {}: {}"),
    DUE("Due:", "Frist:"),
    REMAINING("Remaining:", "Mangler:"),
    PACE("Pace:", "Tempo:"),
    COST("Cost:", "Udgift:"),
    MISSING("Missing:", "Oplysninger, der mangler:"),
    DEPENDS_ON("Depends on:", "Afhænger af:"),
    PARTS_OF_THE_GOAL("The parts of the goal:", "Målets dele:"),
    FIGURES("Figures:", "Tal:"),
    WHAT_IS_COUNTED("Indicator", "Indikator"),
    BREAKDOWNS("By category", "Opdelt"),
    BY_DIMENSION("{} ({}) by {}:", "{} ({}) efter {}:"),
    WHOLE("All", "I alt"),
    OBSERVATIONS("Observations:", "Opgørelser:"),
    PLANS("Planned activities:", "Planlagte aktiviteter:"),
    SOURCE_NOT_STATED("not stated", "ikke oplyst"),
    SINCE_LAST_TIME("Since last time", "Ændringer siden forrige status"),
    WAS_CALLED(" The programme was then called “{}”.", " Programmet hed dengang ”{}”."),
    HOW_TO_READ_CHANGES(
            "Only what changed is listed. Two figures have a difference only where both are exactly known.",
            "Kun ændringer er nævnt. Forskellen mellem to tal er kun nævnt, hvor begge er kendt præcist."),
    NOT_COMPARED(
            " Funding, the titles of programme and initiatives, purposes, organisations, contacts, the case, the annex, notes and"
                    + " goals that are not measurable are not compared.",
            " Midler, programmets og indsatsernes titler, formål, organisationer, kontakter, sagen, bilaget, noter og mål, der"
                    + " ikke er målbare, er ikke sammenlignet."),
    LESS_IS_ASKED_FOR("Goals that ask for less than last time:", "Mål, der kræver mindre end i forrige status:"),
    GOALS_ARE_GONE("Goals that are gone:", "Udgåede mål:"),
    CHANGED_CLAIMS("The department's own views:", "Forvaltningens egne vurderinger:"),
    CHANGED_STATUS_TEXTS("Status texts:", "Statustekster:"),
    ACTIVITY("Activity", "Aktivitet"),
    CHANGED_INDICATORS("Indicators:", "Indikatorer:"),
    FUNDING_IS("Funding:", "Midler afsat:"),
    NOTHING_RECORDED("nothing is recorded.", "der er ikke registreret noget."),
    FUNDING("Funding", "Midler"),
    NOTHING_RECORDED_FOR(
            "The amounts leave out these initiatives, for which no funding is recorded: ",
            "Beløbene omfatter ikke disse indsatser, som der ikke er registreret nogen midler til: "),
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

    @Override
    public String in(Language language) {
        return language.choose(english, danish);
    }
}
