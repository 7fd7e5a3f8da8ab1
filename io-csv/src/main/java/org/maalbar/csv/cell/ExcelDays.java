package org.maalbar.csv.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** What Excel and LibreOffice make of days, and what cannot become a day again with certainty. */
public final class ExcelDays {
    /** How the name of a month begins, in Danish or English. */
    public static final String MONTH_BEGINS = "(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)";

    private static final String MONTH = MONTH_BEGINS + "[a-z]{0,6}\\.?";

    private static final String AS_DATES =
            "format the column as YYYY-MM-DD, and save again (Excel: Format Cells > Date; LibreOffice: Format > Cells > Date)";
    private static final String AS_DATES_IN_DANISH =
            "formatér kolonnen som DD-MM-ÅÅÅÅ, og gem igen (Excel: Formatér celler > Dato; LibreOffice: Formater > Celler > Dato)";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(?:[2-7][0-9]{4}|80000)(?:[.,][0-9]+)?",
                    "is a spreadsheet's number of a day: " + AS_DATES,
                    "er et regnearks tal for en dato: " + AS_DATES_IN_DANISH),
            new Form(
                    "[0-9]{1,2}([-./ ])[0-9]{1,2}\\1[0-9]{2}",
                    "has a year of two digits, as a spreadsheet may show it: " + AS_DATES,
                    "har et årstal på to cifre, som regnearket kan vise det: " + AS_DATES_IN_DANISH),
            new Form(
                    MONTH + "[- ][0-9]{2}|[0-9]{1,2}-" + MONTH,
                    "is what a spreadsheet makes of a day or of a month: write the day with its year, or the month in full, in a"
                            + " column that is formatted as text (Excel: Format Cells > Text; LibreOffice: Format > Cells > Text)",
                    "er, hvad et regneark gør ud af en dato eller en måned: skriv datoen med årstal eller måneden helt ud i en"
                            + " kolonne, der er formateret som tekst (Excel: Formatér celler > Tekst; LibreOffice: Formater >"
                            + " Celler > Tekst)"));

    private static final Form MONTH_OF_YEAR = new Form(
            "[0-9]{4}-(?:0[1-9]|1[0-2])",
            "has no day, as a spreadsheet may show it: " + AS_DATES,
            "er uden dag, som regnearket kan vise det: " + AS_DATES_IN_DANISH);

    private ExcelDays() {}

    private record Form(Pattern pattern, String english, String danish) {
        Form(String regex, String english, String danish) {
            this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), english, danish);
        }

        void check(String text) {
            if (pattern.matcher(text).matches()) {
                String shown = Printable.brief(text);
                throw new RefusedException("\"" + shown + "\" " + english, "»" + shown + "« " + danish);
            }
        }
    }

    /**
     * Rejects a text that looks like it.
     *
     * @throws RefusedException if it does
     */
    static void check(String text) {
        FORMS.forEach(form -> form.check(text));
    }

    /**
     * Rejects a text that looks like it, or like a month of a year where a day is asked for.
     *
     * @throws RefusedException if it does
     */
    static void checkDay(String text) {
        check(text);
        MONTH_OF_YEAR.check(text);
    }
}
