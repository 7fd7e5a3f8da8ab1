package org.maalbar.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.ActivityDocument;
import org.maalbar.json.Wire.InitiativeDocument;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/**
 * What is right of a document of which some is not. Its parts can contradict each other all the same, and whoever mends the
 * document wants to hear of that now. Only what cannot come from what is left out is told.
 */
final class Remainder {
    /** What may be wrong for no other reason than that something of this name is at fault. */
    private static final Map<String, Set<String>> CONSEQUENCES = Map.ofEntries(
            Map.entry("unknown-indicator", Set.of("indicators")),
            Map.entry("contribution-to-fixed", Set.of("indicators")),
            Map.entry("increment-not-allowed", Set.of("indicators")),
            Map.entry("figure-outside-domain", Set.of("indicators", "approximation")),
            Map.entry("unknown-category", Set.of("indicators")),
            Map.entry("target-outside-domain", Set.of("indicators")),
            Map.entry("unknown-organisation", Set.of("organisations")),
            Map.entry("unknown-observation", Set.of("observations")),
            Map.entry("correction-of-another-indicator", Set.of("observations")),
            Map.entry("unknown-goal", Set.of("goals")),
            Map.entry("unknown-part", Set.of("goals")),
            Map.entry("no-due-day", Set.of("span")));

    /** Where no id is given by position, which differs with what is left out. */
    private static final Pattern GIVEN_ID = Pattern.compile("/(organisations|indicators|initiatives)/[0-9]+/[a-z]+");

    private final JsonSettings settings;

    /** The pointers of everything that is at fault, and of all that it stands in. */
    private final Set<String> faulty = new HashSet<>();

    /** For the pointer of each list in the remainder, where its items stand in the document. */
    private final Map<String, List<Integer>> kept = new HashMap<>();

    private Remainder(List<Fault> faults, JsonSettings settings) {
        this.settings = settings;
        faults.forEach(fault -> faulty.addAll(fault.pointers()));
    }

    /** The contradictions between the parts of a programme that are right, in the places that they have in the document. */
    static List<Problem> contradictions(ProgrammeDocument document, List<Fault> faults, JsonSettings settings) {
        return new Remainder(faults, settings).contradictions(document);
    }

    private List<Problem> contradictions(ProgrammeDocument document) {
        ProgrammeDocument right = new ProgrammeDocument(
                ProgrammeConverter.FORMAT,
                "-",
                faulty.contains("/span") ? null : document.span(),
                faulty.contains("/approximation") ? null : document.approximation(),
                null,
                right("", "organisations", document.organisations()),
                right("", "indicators", document.indicators()),
                right("", "observations", document.observations()),
                initiatives(document.initiatives()));
        try {
            ProgrammeConverter.programme(right, settings);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream()
                    .filter(problem -> problem.isError() && !isConsequence(problem))
                    .map(problem -> problem.at(Place.pointer(original(pointer(problem)))))
                    .toList();
        }
    }

    private static String pointer(Problem problem) {
        return problem.place().pointer().orElse("");
    }

    private boolean isConsequence(Problem problem) {
        return problem.code().equals("duplicate-id")
                ? !GIVEN_ID.matcher(pointer(problem)).matches()
                : CONSEQUENCES.getOrDefault(problem.code(), Set.of()).stream()
                        .anyMatch(name -> faulty.stream().anyMatch(pointer -> pointer.endsWith("/" + name)));
    }

    private List<InitiativeDocument> initiatives(@Nullable List<InitiativeDocument> documents) {
        List<InitiativeDocument> right = new ArrayList<>();
        for (InitiativeDocument document : right("", "initiatives", documents, "number", "title")) {
            String parent = "/initiatives/" + right.size();
            right.add(new InitiativeDocument(
                    document.number(),
                    document.title(),
                    null,
                    right(parent, "departments", document.departments()),
                    right(parent, "partners", document.partners()),
                    right(parent, "goals", document.goals()),
                    activities(parent, document.activities()),
                    right(parent, "funding", document.funding()),
                    right(parent, "claims", document.claims())));
        }
        return right;
    }

    private List<ActivityDocument> activities(String initiative, @Nullable List<ActivityDocument> documents) {
        List<ActivityDocument> right = new ArrayList<>();
        for (ActivityDocument document : right(initiative, "activities", documents, "id", "title", "state")) {
            String parent = initiative + "/activities/" + right.size();
            right.add(new ActivityDocument(
                    document.id(),
                    document.title(),
                    null,
                    document.state(),
                    right(parent, "partners", document.partners()),
                    right(parent, "contributions", document.contributions())));
        }
        return right;
    }

    /** The items of a list in which nothing is at fault, or, where members are named, none of these. */
    private <D> List<D> right(String parent, String name, @Nullable List<@Nullable D> documents, String... members) {
        String list = original(parent) + "/" + name;
        List<Integer> indices = new ArrayList<>();
        List<D> right = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            D document = documents.get(i);
            if (document != null && isRight(list + "/" + i, members)) {
                right.add(document);
                indices.add(i);
            }
        }
        kept.put(parent + "/" + name, indices);
        return right;
    }

    private boolean isRight(String item, String... members) {
        boolean isRight = members.length > 0 || !faulty.contains(item);
        for (String member : members) {
            isRight &= !faulty.contains(item + "/" + member);
        }
        return isRight;
    }

    /** The place in the document of a place in the remainder. */
    private String original(String pointer) {
        StringBuilder remainder = new StringBuilder();
        StringBuilder original = new StringBuilder();
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            List<Integer> indices = kept.get(remainder.toString());
            original.append('/').append(indices == null ? steps[i] : indices.get(Integer.parseInt(steps[i])));
            remainder.append('/').append(steps[i]);
        }
        return original.toString();
    }
}
