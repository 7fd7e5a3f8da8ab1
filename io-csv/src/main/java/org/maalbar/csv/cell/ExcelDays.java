package org.maalbar.csv.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** What Excel makes of days, and what cannot become a day again with certainty. */
public final class ExcelDays {
    /** How the name of a month begins, in Danish or English. */
    public static final String MONTH_BEGINS = "(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)";

    private static final String MONTH = MONTH_BEGINS + "[a-z]{0,6}\\.?";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(?:[2-7][0-9]{4}|80000)(?:[.,][0-9]+)?",
                    "is Excel's number of a day: format the cells as dates, and save again",
                    "er Excels tal for en dato: giv cellerne datoformat, og gem igen"),
            new Form(
                    "[0-9]{1,2}([-./ ])[0-9]{1,2}\\1[0-9]{2}",
                    "has a year of two digits: write all four", "har et årstal på to cifre: skriv alle fire"),
            new Form(
                    MONTH + "[- ][0-9]{2}|[0-9]{1,2}-" + MONTH,
                    "is what Excel makes of a day or of a month: write the day with its year, or the month in full",
                    "er, hvad Excel gør ud af en dato eller en måned: skriv datoen med årstal eller måneden helt ud"));

    private ExcelDays() {}

    private record Form(Pattern pattern, String english, String danish) {
        Form(String regex, String english, String danish) {
            this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), english, danish);
        }
    }

    /**
     * Rejects a text that looks like it.
     *
     * @throws RefusedException if it does
     */
    static void check(String text) {
        for (Form form : FORMS) {
            if (form.pattern().matcher(text).matches()) {
                String shown = Printable.brief(text);
                throw new RefusedException("\"" + shown + "\" " + form.english(), "»" + shown + "« " + form.danish());
            }
        }
    }
}
