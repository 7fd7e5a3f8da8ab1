package org.maalbar.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.InitiativeDocument;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.time.Span;

/** Warns of seasons that can be taken for spans of years, such as {@code 2018-23}. */
final class Seasons {
    private final List<Problem> warnings = new ArrayList<>();

    private Seasons() {}

    static List<Problem> in(ProgrammeDocument document) {
        Seasons seasons = new Seasons();
        seasons.look(document.span(), () -> "/span");
        each(
                document.observations(),
                (it, index) -> seasons.look(it.period(), () -> "/observations/" + index + "/period"));
        each(document.initiatives(), seasons::look);
        return seasons.warnings;
    }

    private void look(InitiativeDocument initiative, int index) {
        String pointer = "/initiatives/" + index;
        each(initiative.activities(), (it, at) -> look(it.period(), () -> pointer + "/activities/" + at + "/period"));
        each(initiative.funding(), (it, at) -> look(it.years(), () -> pointer + "/funding/" + at + "/years"));
    }

    /** Of a refused document, parts may be lacking. */
    private static <D> void each(@Nullable List<@Nullable D> documents, ObjIntConsumer<D> look) {
        for (int i = 0; documents != null && i < documents.size(); i++) {
            D document = documents.get(i);
            if (document != null) {
                look.accept(document, i);
            }
        }
    }

    private void look(@Nullable String text, Supplier<String> pointer) {
        Span span = text != null && Span.looksLikeYears(text) ? read(text) : null;
        if (span != null) {
            warnings.add(Problem.warning(
                    "season-or-years",
                    Place.pointer(pointer.get()),
                    "\"" + text + "\" is read as a part of the year (" + span
                            + "); a span of years is written with a slash",
                    "»" + text + "« læses som en del af året (" + span + "); et spænd af år skrives med skråstreg"));
        }
    }

    private static @Nullable Span read(String text) {
        try {
            return Span.of(text);
        } catch (IllegalArgumentException e) {
            // That it is no span is told elsewhere.
            return null;
        }
    }
}
