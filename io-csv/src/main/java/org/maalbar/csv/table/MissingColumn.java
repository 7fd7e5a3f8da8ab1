package org.maalbar.csv.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maalbar.base.field.Field;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/**
 * A column that lines need and that is missing.
 *
 * @param column the column
 * @param language that of its name
 * @param english why the first line that was found needs it
 * @param danish the same in Danish
 * @param lines the lines
 */
record MissingColumn(Field<?> column, Language language, String english, String danish, Set<Integer> lines) {
    /** More are not listed. */
    private static final int MOST = 10;

    MissingColumn(Field<?> column, Language language, String english, String danish) {
        this(column, language, english, danish, new TreeSet<>());
    }

    Problem problem(Place header) {
        boolean isOne = lines.size() == 1;
        return Problem.error(
                "missing-column",
                header.inField(column.name(language)),
                "There is no column \"" + column.english() + "\" (in Danish \"" + column.danish() + "\"), which line"
                        + (isOne ? " " : "s ") + listed(Language.ENGLISH) + (isOne ? " needs: " : " need: ") + english,
                "Der er ingen kolonne »" + column.danish() + "« (på engelsk »" + column.english() + "«), som linje "
                        + listed(Language.DANISH) + " skal bruge: " + danish);
    }

    private String listed(Language language) {
        String and = language.choose(" and ", " og ");
        List<String> first = lines.stream().limit(MOST).map(String::valueOf).toList();
        int more = lines.size() - first.size();
        if (more > 0) {
            return String.join(", ", first) + and + more + language.choose(" more", " til");
        } else if (first.size() == 1) {
            return first.get(0);
        }
        int last = first.size() - 1;
        return first.stream().limit(last).collect(Collectors.joining(", ")) + and + first.get(last);
    }
}
