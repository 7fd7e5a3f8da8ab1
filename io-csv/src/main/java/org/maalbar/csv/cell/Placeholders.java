package org.maalbar.csv.cell;

import java.util.Set;
import java.util.regex.Pattern;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * What people write in a cell that has nothing to say, or says what the cell above it does. An empty cell and "unknown" are not the
 * same, so none is read as either.
 */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "-",
            "–",
            "—",
            "?",
            "n/a",
            "n.a.",
            "i.r.",
            "ikke relevant",
            "ikke opgjort",
            "ikke tilgængelig",
            "not applicable",
            "not available");

    /** What repeats the text above it; of two apostrophes, a spreadsheet saves one. */
    private static final Pattern DITTO = Pattern.compile(
            "(?:[-–—]\\h?)*(?:[\"”“″〃]|'{1,2}|,,)(?:\\h?[-–—])*|do\\.?|ditto|d\\.o\\.|s\\.\\h?o\\.",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How such a text begins; most texts do not. */
    private static final String DITTO_BEGINS = "-–—\"”“″〃',dDsS\u017F";

    private static final int LONGEST_DITTO = 10;

    private Placeholders() {}

    /** Whether a text repeats the one above it. */
    static boolean isDitto(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_DITTO
                && DITTO_BEGINS.indexOf(text.charAt(0)) >= 0
                && DITTO.matcher(text).matches();
    }

    /** Most cells do, and none of these. */
    private static boolean beginsAsNumber(String text) {
        return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /**
     * Rejects one; in free text and ids, what says nothing is what any other text is.
     *
     * @throws RefusedException if the text is one
     */
    static void check(Field<?> field, String text) {
        if (isDitto(text)) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "\"" + shown
                            + "\" repeats what is above it: write that again, or leave the cell empty where an earlier row"
                            + " says it",
                    "»" + shown + "« gentager det, der står ovenover: skriv det igen, eller lad cellen stå tom, hvor en"
                            + " tidligere række siger det");
        } else if (!isIn(field, text)) {
            return;
        }
        String shown = Printable.brief(text);
        Form<?> form = field.form();
        if (form instanceof TargetCell) {
            throw new RefusedException(
                    "\"" + shown + "\" is no target: leave the cell empty if the goal has no number",
                    "»" + shown + "« er intet måltal: lad cellen stå tom, hvis målet ikke har noget tal");
        } else if (Cells.isFigure(form)) {
            throw new RefusedException(
                    "\"" + shown + "\" is no figure: leave the cell empty if there is none, or write \"unknown\"",
                    "»" + shown + "« er intet tal: lad cellen stå tom, hvis der ikke er noget, eller skriv »ukendt«");
        }
        if (field.isRequiredInTables()) {
            throw new RefusedException(
                    "\"" + shown + "\" says nothing, and the cell must have a value",
                    "»" + shown + "« siger intet, og cellen skal have en værdi");
        }
        throw new RefusedException(
                "\"" + shown + "\" says nothing: leave the cell empty",
                "»" + shown + "« siger intet: lad cellen stå tom");
    }

    /** Whether a text says nothing in a cell of a column. */
    static boolean isIn(Field<?> field, String text) {
        return !beginsAsNumber(text) && !isText(field.form()) && WORDS.contains(Names.normal(text));
    }

    private static boolean isText(Form<?> form) {
        return switch (form.kind()) {
            case ID, IDS, TEXT, TEXTS -> true;
            default -> form instanceof ClaimedCell;
        };
    }
}
