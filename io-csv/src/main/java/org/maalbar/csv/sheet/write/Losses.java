package org.maalbar.csv.sheet.write;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** What of a programme a sheet cannot contain. */
final class Losses {
    private final List<Problem> problems = new ArrayList<>();

    void add(String pointer, String english, String danish) {
        problems.add(Problem.warning("not-in-sheet", Place.pointer(pointer), english, danish));
    }

    void addRepeated(String pointer) {
        add(
                pointer,
                "A sheet does not say the same twice; it is written once",
                "Et ark siger ikke det samme to gange; det er skrevet én gang");
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
