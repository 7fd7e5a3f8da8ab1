package org.maalbar.csv.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** The problems of a table as they are found, each once, up to so many that a person could still read them; of the others, how many. */
public final class Findings {
    static final int MOST = 10_000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Place table;
    private long unlistedErrors;
    private long unlisted;

    Findings(Place table) {
        this.table = table;
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (!problems.contains(problem)) {
            unlisted++;
            unlistedErrors += problem.isError() ? 1 : 0;
        }
    }

    /** Counts errors that are not kept. */
    void addUnlisted(int errors) {
        unlisted += errors;
        unlistedErrors += errors;
    }

    /** All problems in the order of the table; those of the table as a whole come first. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(
                        (Problem problem) -> problem.place().line().orElse(0))
                .thenComparingLong(problem -> problem.place().record().orElse(0))
                .thenComparingInt(problem -> problem.place().column().orElse(0)));
        if (unlistedErrors > 0) {
            all.add(Problem.error("more-problems", table, english(), danish()));
        } else if (unlisted > 0) {
            all.add(Problem.warning("more-problems", table, english(), danish()));
        }
        return all;
    }

    private String english() {
        return unlisted + " more problems are not listed, " + unlistedErrors + " errors among them";
    }

    private String danish() {
        return unlisted + " problemer mere er ikke nævnt, heraf " + unlistedErrors + " fejl";
    }
}
