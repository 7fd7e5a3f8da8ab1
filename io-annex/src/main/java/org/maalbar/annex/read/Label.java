package org.maalbar.annex.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part of the text about an initiative is for, by the words that introduce it. */
enum Label {
    PURPOSE("(?:baggrund og )?formål|hensigt|baggrund|indhold|beskrivelse|purpose|background|aim|description"),
    GOAL(
            "samle[dt]e? mål|målsætning(?:er)?|mål|måltal|succeskriteri(?:um|er)|effektmål|resultatmål|delmål|objectives?|goals?|targets?|success criteri(?:on|a)"),
    FUNDING(
            "midler afsat|afsatte midler|midler|økonomi|finansiering|bevilling|budget|ramme|funding|budget and spend|spend|cost|finance"),
    PLANNED(
            "planlagte aktiviteter|kommende aktiviteter|næste skridt|(?:det )?videre (?:arbejde|forløb|proces)|fremadrettet|next steps|planned activities|what next|plans?"),
    DONE("gennemførte aktiviteter|completed activities"),
    /** Activities of which the label does not say whether they have been done. */
    ACTIVITIES("aktiviteter|activities"),
    STATUS(
            "status|resultater|resultat|opnået|fremdrift|hvad er nået|nået|progress|results?|achievements?|achieved|update|performance"),
    DEPARTMENT("ansvarlig forvaltning|forvaltning|ansvarlig|ejer|department|directorate|lead|responsible|owner"),
    PARTNERS("samarbejdspartnere|partnere|partners"),
    CONTACT("sagsbehandler|kontaktperson|kontakt|case officer|contact"),
    DUE("tidsfrist|frist|deadline|due"),
    CLAIM(
            "samlet vurdering|vurdering|målopfyldelse|forvaltningens vurdering|assessment|rating|rag(?: rating| status)?|bedømmelse"),
    /** What may be about anything beside it. */
    REMARK(
            "bemærkning(?:er)?|kommentar(?:er)?|note(?:r)?|forbehold|uddybning|forklaring(?:er)?|remarks?|comments?|notes|caveats?"),
    /** Something else. */
    OTHER("(?!)"),
    /** Words before the first label. */
    NONE("(?!)");

    /** Words behind a label that say which part, day or place it is of. */
    private static final String MORE =
            "(?: (?:pr\\.|for|i|på|ved|af|til|of|for|at|in|as at) (?:[^:.]|(?<=\\d)\\.){1,40}|(?: nr\\.)? \\d{1,2}| (?:19|20)\\d{2}| hidtil| indtil nu| to date| so far| ?(?:\\*+|[¹²³]|\\^\\d))?";

    /** Words behind a label that say no more than what all of it is about. */
    private static final String OF_ALL =
            "(?: (?:for|på|af|of) (?:the )?(?:indsatsen|initiativet|projektet|initiative|project)| hidtil| indtil nu| to date| so far)?";

    private final Pattern withColon;
    private final Pattern alone;
    private final Pattern plain;

    Label(String words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.withColon = Pattern.compile("(?:" + words + ")" + MORE + "(?: ?:| [–-](?= ))\\s*", flags);
        this.alone = Pattern.compile("(?:" + words + ")" + MORE + " ?:?", flags);
        this.plain = Pattern.compile("(?:" + words + ")" + OF_ALL + "(?: ?:| [–-])?\\s*", flags);
    }

    /**
     * A label at the start of a text.
     *
     * @param label what it is
     * @param rest where the text behind it begins
     */
    record Start(Label label, int rest) {}

    /** The label that a text begins with, if it has a colon. */
    static Optional<Start> at(String text) {
        for (Label label : values()) {
            Matcher match = label.withColon.matcher(text);
            if (match.lookingAt()) {
                return Optional.of(new Start(label, match.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a text is this label and no more: what else it says, such as a day or a place, is true of all that it is for. */
    boolean isPlain(String text) {
        return plain.matcher(text).matches();
    }

    /** The label that a text is, such as a heading or the first cell of a row. */
    static Optional<Label> of(String text) {
        for (Label label : values()) {
            if (label.alone.matcher(text).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
