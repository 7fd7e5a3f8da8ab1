package org.maalbar.annex.read;

import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Quantity;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.read.DraftRow.DraftQuestion;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/** Words the questions. */
final class QuestionWords {
    private static final int LONGEST_QUOTE = 300;

    private final Language language;

    QuestionWords(Language language) {
        this.language = language;
    }

    DraftQuestion statusDay(String proposal, @Nullable Sentence source) {
        return question(
                "Which day are the figures, plans and claims of the document of?",
                "Hvilken dag gælder dokumentets tal, planer og vurderinger?",
                SheetColumns.STATUS_DAY,
                proposal,
                source);
    }

    DraftQuestion period(String proposal, @Nullable Sentence source) {
        return question(
                "Which years does the programme cover? A goal without a day of its own is due at their end",
                "Hvilke år dækker programmet? Et mål uden egen frist skal være nået, når de er gået",
                SheetColumns.SPAN,
                proposal,
                source);
    }

    DraftQuestion noTarget(Sentence source) {
        return question(
                "The goal has no number. What is to be reached? Left open, it is not measurable: " + quoted(source),
                "Målet har intet tal. Hvad skal nås? Står det åbent, er målet ikke målbart: " + quoted(source),
                SheetColumns.TARGET,
                "",
                source);
    }

    DraftQuestion allOf(Sentence source) {
        return question(
                "All are meant. How is it counted, such as \"at least 100%\" of those in \"out of\"? " + quoted(source),
                "Målet gælder alle. Hvordan skal det tælles, fx »mindst 100 pct.« af dem i »Ud af«? " + quoted(source),
                SheetColumns.TARGET,
                "",
                source);
    }

    DraftQuestion unclearTarget(Sentence source, String proposal) {
        return question(
                "What is the target? " + quoted(source),
                "Hvad er måltallet? " + quoted(source),
                SheetColumns.TARGET,
                proposal,
                source);
    }

    DraftQuestion bareTarget(Sentence source, String proposal) {
        return question(
                "Is \"" + proposal + "\" the target? " + quoted(source),
                "Er »" + proposal + "« måltallet? " + quoted(source),
                SheetColumns.TARGET,
                proposal,
                source);
    }

    DraftQuestion howMany(String whole, Sentence source) {
        return question(
                "How many \"" + whole + "\" are there? A percentage of them cannot be counted without: "
                        + quoted(source),
                "Hvor mange »" + whole + "« er der? Uden det kan en procentdel af dem ikke opgøres: " + quoted(source),
                SheetColumns.SEEN,
                "",
                source);
    }

    DraftQuestion isItSeen(Quantity quantity, String wanted, Sentence source) {
        String counted = (quantity.figure() + " " + quantity.unit()).strip();
        return question(
                "\"" + counted + "\": is it what the goal counts" + (wanted.isEmpty() ? "" : " (" + wanted + ")")
                        + ", so far in all? " + quoted(source),
                "»" + counted + "«: er det dem, målet tæller" + (wanted.isEmpty() ? "" : " (" + wanted + ")")
                        + ", i alt indtil nu? " + quoted(source),
                SheetColumns.SEEN,
                quantity.isUnreadable() ? "" : quantity.figure(),
                source);
    }

    DraftQuestion nothingSeen(String wanted, @Nullable Sentence source) {
        return question(
                "How much has been reached so far (" + wanted
                        + ")? The document gives no number that can be taken for it",
                "Hvor meget er nået indtil nu (" + wanted + ")? Dokumentet har intet tal, der kan læses som det",
                SheetColumns.SEEN,
                "",
                source);
    }

    DraftQuestion seenAll(Quantity quantity, Sentence source) {
        String counted = quantity.figure() + " " + quantity.unit();
        return question(
                "\"" + counted + "\": do all of them count for the goal, or some? " + quoted(source),
                "»" + counted + "«: tæller alle med i målet, eller nogle? " + quoted(source),
                SheetColumns.SEEN_COUNTS,
                "",
                source);
    }

    DraftQuestion ofYear(String year, String value, String proposal, Sentence source) {
        return question(
                "\"" + value + "\" of " + year
                        + ": is it what the goal counts, in all and not what was new in that year? " + quoted(source),
                "»" + value + "« for " + year + ": er det målets tal, i alt og ikke det nye i året? " + quoted(source),
                SheetColumns.SEEN,
                proposal,
                source);
    }

    DraftQuestion due(Sentence source) {
        return question(
                "On which day is the goal due? " + quoted(source),
                "Hvilken dag skal målet være nået? " + quoted(source),
                SheetColumns.DUE,
                "",
                source);
    }

    DraftQuestion isReached(Sentence source) {
        return question(
                "Is this what the goal asks for? " + quoted(source),
                "Er det det, målet går ud på? " + quoted(source),
                SheetColumns.SEEN,
                language.choose("yes", "ja"),
                source);
    }

    DraftQuestion expectedAll(Quantity quantity, Sentence source) {
        String counted = quantity.figure() + " " + quantity.unit();
        return question(
                "\"" + counted + "\": do all of them count for the goal, or some? " + quoted(source),
                "»" + counted + "«: tæller alle med i målet, eller nogle? " + quoted(source),
                SheetColumns.EXPECTED_COUNTS,
                "",
                source);
    }

    DraftQuestion isItExpected(Quantity quantity, Sentence source) {
        String counted = (quantity.figure() + " " + quantity.unit()).strip();
        return question(
                "\"" + counted + "\": is it what the activity adds to what the goal counts? " + quoted(source),
                "»" + counted + "«: er det, hvad aktiviteten lægger til det, målet tæller? " + quoted(source),
                SheetColumns.EXPECTED,
                quantity.isUnreadable() ? "" : quantity.figure(),
                source);
    }

    DraftQuestion when(Sentence source, String proposal) {
        return question(
                "When is it? " + quoted(source),
                "Hvornår er det? " + quoted(source),
                SheetColumns.PERIOD,
                proposal,
                source);
    }

    DraftQuestion isDone(Sentence source, String proposal) {
        return question(
                "Has this been done, or is it ongoing or planned? " + quoted(source),
                "Er det gennemført, i gang eller planlagt? " + quoted(source),
                SheetColumns.STATE,
                proposal,
                source);
    }

    DraftQuestion newOrInAll(Sentence source) {
        return question(
                "Is the number what the activity adds, or what is reached in all? " + quoted(source),
                "Er tallet det, aktiviteten lægger til, eller det, der nås i alt? " + quoted(source),
                SheetColumns.EXPECTED_AS,
                language.choose("increment", "nye"),
                source);
    }

    DraftQuestion howManyExpected(Sentence source) {
        return question(
                "How much does the activity add to what the goal counts? " + quoted(source),
                "Hvor meget lægger aktiviteten til det, målet tæller? " + quoted(source),
                SheetColumns.EXPECTED,
                "",
                source);
    }

    DraftQuestion funding(Sentence source, String proposal) {
        return question(
                "Which amount and which years? " + quoted(source),
                "Hvilket beløb og hvilke år? " + quoted(source),
                SheetColumns.FUNDING,
                proposal,
                source);
    }

    DraftQuestion claim(Sentence source, String words) {
        return question(
                "What does the department claim of the goal? " + quoted(source),
                "Hvad siger forvaltningen om målet? " + quoted(source),
                SheetColumns.CLAIM,
                words,
                source);
    }

    DraftQuestion goal(Sentence source) {
        return question(
                "Is this a goal? Then write it as one: " + quoted(source),
                "Er det et mål? Skriv det i så fald som et mål: " + quoted(source),
                null,
                "",
                source);
    }

    DraftQuestion remark(Sentence source) {
        return question(
                "What of this belongs in the plan? " + quoted(source),
                "Hvad af dette hører med i planen? " + quoted(source),
                null,
                "",
                source);
    }

    private DraftQuestion question(
            String english, String danish, @Nullable Field<?> about, String proposal, @Nullable Sentence source) {
        return new DraftQuestion(language.choose(english, danish), about, proposal, source);
    }

    private String quoted(Sentence sentence) {
        String text = sentence.source();
        String shown = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + " ..." : text;
        return language.choose("\"" + shown + "\"", "»" + shown + "«");
    }
}
