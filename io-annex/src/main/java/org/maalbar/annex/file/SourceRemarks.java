package org.maalbar.annex.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.Severity;

/** What was left out of a document, and what a person should know of how the rest was read. */
public final class SourceRemarks {
    /** What is around text that is struck out, as in Markdown. */
    public static final String STRUCK = "~~";

    /** What is before digits above the line, which are no part of a number before them. */
    public static final String RAISED = "^";

    /** What stands for a note that is not read. */
    public static final String NOTE_MARK = "*";

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** What there is to remark on, in the order of its problems. */
    public enum Kind {
        TRACKED_CHANGES(Severity.WARNING, "tracked-changes"),
        HIDDEN_TEXT(Severity.WARNING, "hidden-text"),
        STRUCK_TEXT(Severity.WARNING, "struck-text"),
        SYMBOL(Severity.WARNING, "unreadable-symbol"),
        EMBEDDED(Severity.WARNING, "embedded-not-read"),
        OLD_ENCODING(Severity.WARNING, "old-encoding"),
        MIXED_COLUMNS(Severity.WARNING, "mixed-columns"),
        PICTURE(Severity.INFORMATION, "pictures-not-read"),
        NOTE(Severity.INFORMATION, "notes-not-read"),
        COMMENT(Severity.INFORMATION, "comments-not-read"),
        CONTENTS(Severity.INFORMATION, "contents-not-read"),
        PROMPT(Severity.INFORMATION, "prompts-not-read"),
        HTML(Severity.INFORMATION, "html-not-read");

        private final Severity severity;
        private final String code;

        Kind(Severity severity, String code) {
            this.severity = severity;
            this.code = code;
        }

        private Problem problem(int count, Place place) {
            return new Problem(severity, code, place, english(count), danish(count));
        }

        private String english(int count) {
            return switch (this) {
                case TRACKED_CHANGES ->
                    "The document has tracked changes. It was read as if all were accepted: accept or reject them first, if that"
                            + " is not how it should be read";
                case HIDDEN_TEXT -> "Hidden text was not read: make it visible, if it should be read";
                case STRUCK_TEXT ->
                    "Text that is struck out was read, between " + STRUCK + ": delete it, if it should not be read";
                case SYMBOL ->
                    count + (count == 1 ? " symbol or formula" : " symbols or formulas")
                            + " could not be read, and became a question mark";
                case EMBEDDED ->
                    "The document refers to other documents whose text was not read (" + count
                            + "): copy the text into it, if it should be read";
                case OLD_ENCODING ->
                    "The text is not UTF-8, and was read as Windows-1252. If æ, ø or å look wrong, save it as UTF-8";
                case MIXED_COLUMNS ->
                    "Lines of two columns seem to be mixed, so that no number was taken without asking: of a PDF, make the text"
                            + " with pdftotext -raw";
                case PICTURE -> "Not read: " + count + (count == 1 ? " picture or diagram" : " pictures or diagrams");
                case NOTE -> "Not read: " + count + (count == 1 ? " footnote or endnote" : " footnotes or endnotes");
                case COMMENT -> "Not read: " + count + (count == 1 ? " comment" : " comments");
                case CONTENTS ->
                    "Not read: the table of contents, " + count + (count == 1 ? " paragraph" : " paragraphs");
                case PROMPT -> "Not read: " + count + (count == 1 ? " field" : " fields") + " that nobody filled in";
                case HTML -> "Not read: " + count + (count == 1 ? " piece" : " pieces") + " of HTML";
            };
        }

        private String danish(int count) {
            return switch (this) {
                case TRACKED_CHANGES ->
                    "Dokumentet har registrerede ændringer. Det er læst, som om alle var godkendt: godkend eller afvis dem først,"
                            + " hvis det ikke skal læses sådan";
                case HIDDEN_TEXT -> "Skjult tekst er ikke læst: gør den synlig, hvis den skal læses";
                case STRUCK_TEXT ->
                    "Gennemstreget tekst er læst, mellem " + STRUCK + ": slet den, hvis den ikke skal læses";
                case SYMBOL ->
                    count + (count == 1 ? " symbol eller formel" : " symboler eller formler")
                            + " kunne ikke læses og er blevet til et spørgsmålstegn";
                case EMBEDDED ->
                    "Dokumentet henviser til andre dokumenter, hvis tekst ikke er læst (" + count
                            + "): kopiér teksten ind, hvis den skal læses";
                case OLD_ENCODING ->
                    "Teksten er ikke UTF-8 og er læst som Windows-1252. Ser æ, ø eller å forkerte ud, så gem den som UTF-8";
                case MIXED_COLUMNS ->
                    "Linjer fra to spalter ser ud til at være blandet, så intet tal er taget uden at spørge: lav en PDF til tekst"
                            + " med pdftotext -raw";
                case PICTURE ->
                    "Ikke læst: " + count + (count == 1 ? " billede eller diagram" : " billeder eller diagrammer");
                case NOTE -> "Ikke læst: " + count + (count == 1 ? " fod- eller slutnote" : " fod- eller slutnoter");
                case COMMENT -> "Ikke læst: " + count + (count == 1 ? " kommentar" : " kommentarer");
                case CONTENTS -> "Ikke læst: indholdsfortegnelsen, " + count + " afsnit";
                case PROMPT -> "Ikke læst: " + count + (count == 1 ? " felt" : " felter") + ", som ingen har udfyldt";
                case HTML -> "Ikke læst: " + count + (count == 1 ? " stykke" : " stykker") + " HTML";
            };
        }
    }

    /** Counts one more. */
    public void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** A problem for each kind of which there is any. */
    public List<Problem> problems(Place place) {
        List<Problem> problems = new ArrayList<>();
        counts.forEach((kind, count) -> problems.add(kind.problem(count, place)));
        return problems;
    }
}
