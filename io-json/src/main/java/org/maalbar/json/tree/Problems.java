package org.maalbar.json.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/**
 * What is wrong with a document, noted as it is met. A hostile document may have a million faults, each with a pointer that is
 * longer than the document: once the room is used up, nothing more is noted.
 */
public final class Problems {
    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int NOWHERE = -1;

    /** The code of a name that is repeated in an object. */
    static final String REPEATED = "duplicate-field";

    private final int most;
    private final List<Found> found = new ArrayList<>();
    private long characters;
    private boolean isFull;
    private boolean hasErrors;

    /**
     * A problem.
     *
     * @param problem the problem, without line and column unless it has no offset
     * @param offset where it is in the source, or {@link #NOWHERE}
     * @param isOfForm whether it would be wrong whatever else the document contains
     */
    private record Found(Problem problem, int offset, boolean isOfForm) {}

    Problems(int most) {
        this.most = most;
    }

    /** Notes a problem at an offset of the source. */
    public void add(Problem problem, int offset) {
        add(problem, offset, false);
    }

    /** Notes a problem that would be one whatever else the document contains. */
    public void addOfForm(Problem problem, int offset) {
        add(problem, offset, true);
    }

    private void add(Problem problem, int offset, boolean isOfForm) {
        long more =
                (long) problem.message().length() + problem.place().toString().length();
        if (isFull || found.size() >= most || characters + more > MOST_CHARACTERS) {
            isFull = true;
            hasErrors |= problem.isError();
            return;
        }
        characters += more;
        hasErrors |= problem.isError();
        found.add(new Found(problem, offset, isOfForm));
    }

    /** Notes a problem that has its place already, or has none. */
    public void add(Problem problem) {
        add(problem, NOWHERE, true);
    }

    /** Notes an error that is not shown, because there is no room for more. */
    public void addUnseen() {
        isFull = true;
        hasErrors = true;
    }

    /** Whether anything found so far is an error. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether a name is repeated in an object, so that it is not known which of the two is meant. */
    public boolean hasRepetitions() {
        return found.stream().anyMatch(each -> each.problem.code().equals(REPEATED));
    }

    /** Whether there were more problems than are reported. */
    public boolean isFull() {
        return isFull;
    }

    /** Leaves out what may differ in a document that does not break off. */
    public void keepThoseOfForm() {
        found.removeIf(each -> !each.isOfForm);
    }

    /** Leaves out all others if there is a problem of a code; of several, keeps the outermost. */
    public void keepOnly(String code) {
        found.stream()
                .filter(each -> each.problem.code().equals(code))
                .min(Comparator.comparingInt(
                                (Found each) -> each.problem.place().toString().length())
                        .thenComparingInt(Found::offset))
                .ifPresent(only -> found.retainAll(Set.of(only)));
    }

    /** Leaves out all that was found so far. */
    public void clear() {
        found.clear();
        characters = 0;
        isFull = false;
        hasErrors = false;
    }

    /** All problems in the order of the source, with line and column. */
    List<Problem> in(Source source) {
        List<Problem> located = new ArrayList<>();
        int start = source.afterSpace(0);
        found.stream().sorted(Comparator.comparingInt(Found::offset)).forEach(each -> {
            if (each.offset == NOWHERE) {
                located.add(each.problem);
            } else {
                source.goTo(Math.max(each.offset, start));
                located.add(each.problem.at(each.problem.place().at(source.line(), source.column())));
            }
        });
        located.sort(Comparator.comparingInt(
                        (Problem problem) -> problem.place().line().orElse(0))
                .thenComparingInt(problem -> problem.place().column().orElse(0))
                .thenComparing(problem -> problem.message())
                .thenComparing(problem -> problem.place().toString()));
        if (isFull) {
            String english = "No more than these problems are shown; there may be others";
            String danish = "Flere problemer end disse vises ikke; der kan være andre";
            located.add(
                    hasErrors
                            ? Problem.error("more-problems", Place.unknown(), english, danish)
                            : Problem.warning("more-problems", Place.unknown(), english, danish));
        }
        return located;
    }
}
