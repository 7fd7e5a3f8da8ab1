package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/**
 * Everything that is wrong with a document that was refused.
 *
 * @param reader what refused it
 * @param text the document
 * @param settings what the host has set
 * @param <D> what such documents are bound to
 * @param <T> what becomes of them
 */
record Diagnosis<D, T>(DocumentReader<D, T> reader, String text, JsonSettings settings) {

    /** What is found, after what is known already. */
    Loaded<T> result(List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        Budget budget = new Budget();
        Notes notes = new Notes(budget);
        D document = bound(notes, problems);
        List<Problem> duplicates = Duplicates.in(text, Engine.STANDARD.factory(), budget);
        problems.addAll(duplicates);
        List<Fault> faults = new ArrayList<>(notes.faults());
        if (document != null) {
            faults.addAll(Findings.without(notes.faults(), document, settings, budget));
            problems.addAll(reader.notices().apply(document));
        }
        // The outermost: the validator finds them in no order.
        Optional<Fault> foreign = faults.stream()
                .filter(Fault::isForeign)
                .min(Comparator.comparingInt((Fault fault) -> fault.pointer().length())
                        .thenComparing(Fault::pointer));
        if (foreign.isPresent()) {
            // Whatever else is wrong with it here may be right there.
            return Loaded.failed(told(List.of(foreign.get().error()), text));
        }
        faults.forEach(fault -> problems.add(fault.error()));
        T made = null;
        if (document != null && problems.stream().noneMatch(Problem::isError)) {
            made = made(document, problems);
        } else if (document != null && duplicates.isEmpty() && !budget.isSpent()) {
            problems.addAll(reader.contradictions().in(document, faults, settings));
        }
        List<Problem> told = told(problems, text, budget.isSpent());
        return made == null ? Loaded.failed(told) : Loaded.of(made, told);
    }

    private @Nullable D bound(Notes notes, List<Problem> problems) {
        try (JsonParser parser = new FirstOfEach(Engine.STANDARD.factory().createParser(text))) {
            try {
                D document = Engine.STANDARD.bind(parser, reader.type(), notes);
                parser.finishToken();
                trailing((int) parser.currentLocation().getCharOffset(), problems);
                return document;
            } catch (Notes.TooManyException e) {
                return null;
            } catch (JsonProcessingException e) {
                problems.add(BindingProblem.of(e, parser, text));
                return null;
            }
        } catch (IOException e) {
            throw new AssertionError("A text in memory cannot fail to be read", e);
        }
    }

    /** Looked for in the text itself: what follows need not be JSON. */
    private void trailing(int end, List<Problem> problems) {
        int at = end;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length()) {
            problems.add(Problem.error(
                    "trailing-text",
                    Utf8Problem.endOf(text.substring(0, at)),
                    "The document goes on after its end",
                    "Dokumentet fortsætter efter sin slutning"));
        }
    }

    /** Each part is right by itself; what is wrong now lies between them. */
    private @Nullable T made(D document, List<Problem> problems) {
        try {
            T made = reader.make().make(document, () -> text, settings);
            problems.addAll(reader.warnings().apply(made));
            return made;
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        } catch (Refusal e) {
            e.faults().forEach(fault -> problems.add(fault.error()));
        } catch (IllegalArgumentException e) {
            // An id by position that is too long, for example: it has no place in the document.
            problems.add(Fault.of("", "invalid-document", e).error());
        }
        return null;
    }

    static List<Problem> told(List<Problem> problems, String text) {
        return told(problems, text, false);
    }

    /** Problems in the order of the text, with line and column, and not more than a person is to be told of. */
    private static List<Problem> told(List<Problem> problems, String text, boolean isSpent) {
        List<Problem> located = Locations.locate(problems, text, Engine.STANDARD.factory());
        int most = Limits.PROBLEMS;
        if (located.size() <= most && !isSpent) {
            return located;
        }
        List<Problem> first = new ArrayList<>(located.subList(0, Math.min(most, located.size())));
        String english = "No more than these problems are told; there may be others";
        String danish = "Flere problemer end disse vises ikke; der kan være andre";
        first.add(
                located.stream().anyMatch(Problem::isError)
                        ? Problem.error("more-problems", Place.unknown(), english, danish)
                        : Problem.warning("more-problems", Place.unknown(), english, danish));
        return first;
    }
}
