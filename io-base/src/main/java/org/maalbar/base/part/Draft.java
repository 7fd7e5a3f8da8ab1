package org.maalbar.base.part;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/**
 * A programme as the parts that could be made draft it, and which part of the document each part of the programme comes from. If
 * something is wrong with the document, the draft is never kept, but what contradicts each other in it is worth knowing now.
 */
public final class Draft {
    /** What may be wrong only because parts of such a kind are lacking. */
    private static final Map<String, Set<PartType>> CONSEQUENCES = Map.ofEntries(
            Map.entry("unknown-indicator", Set.of(IndicatorRecipe.TYPE)),
            Map.entry(
                    "unused-indicator",
                    Set.of(
                            InitiativeRecipe.TYPE,
                            GoalRecipe.TYPE,
                            ActivityRecipe.TYPE,
                            ContributionRecipe.TYPE,
                            ObservationRecipe.TYPE)),
            Map.entry("contribution-to-fixed", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("increment-not-allowed", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("figure-outside-domain", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("unknown-category", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("target-outside-domain", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("growth-not-measurable", Set.of(IndicatorRecipe.TYPE)),
            Map.entry("unknown-organisation", Set.of(OrganisationRecipe.TYPE)),
            Map.entry("unknown-observation", Set.of(ObservationRecipe.TYPE)),
            Map.entry("correction-of-another-indicator", Set.of(ObservationRecipe.TYPE)),
            Map.entry("unknown-goal", Set.of(GoalRecipe.TYPE)),
            Map.entry("unknown-part", Set.of(GoalRecipe.TYPE)));

    /** What may be wrong only because such a field of the programme cannot be read. */
    private static final Map<String, Field<?>> CONSEQUENCES_OF_FIELDS =
            Map.of("figure-outside-domain", ProgrammeRecipe.APPROXIMATION, "no-due-day", ProgrammeRecipe.SPAN);

    /** Where no id is given by position, which changes when parts are lacking. */
    private static final Pattern GIVEN_ID = Pattern.compile("/(organisations|indicators|initiatives)/[0-9]+/[a-z]+");

    private final Part root;
    private final Programme.Builder builder;
    private final Map<String, Kept<?>> lists = new HashMap<>();
    private final List<Inner> inner = new ArrayList<>();
    private final Set<PartType> lacking = new HashSet<>();
    private final Set<String> expected = new HashSet<>();

    /** A list within a part, of which there are thousands: its pointer is put together when the first problem is in one. */
    private record Inner(String pointer, PartType type, Kept<?> kept) {}

    Draft(Part root, Programme.Builder builder) {
        this.root = root;
        this.builder = builder;
    }

    /**
     * A draft of a programme with more observations.
     *
     * @param root the part that contains them
     * @param programme the programme as it was
     * @param more the observations
     */
    public static Draft of(Part root, Programme programme, Kept<Observation> more) {
        Draft draft =
                new Draft(root, programme.toBuilder().observations(more.values().toArray(Observation[]::new)));
        int known = programme.observations().size();
        List<Part> parts = new AbstractList<>() {
            @Override
            public Part get(int index) {
                return index < known ? root : more.parts().get(index - known);
            }

            @Override
            public int size() {
                return known + more.parts().size();
            }
        };
        draft.note("", ObservationRecipe.TYPE, new Kept<>(parts, more.values(), more.isWhole()));
        return draft;
    }

    /**
     * Takes note of a list, and gives what was made of it.
     *
     * @param pointer of what the list is in; null if that is not kept
     */
    <T> List<T> note(@Nullable String pointer, PartType type, Kept<T> kept) {
        if (!kept.isWhole()) {
            lacking.add(type);
        }
        if (pointer == null || kept.parts().isEmpty()) {
            return kept.values();
        } else if (pointer.isEmpty()) {
            lists.put("/" + type.member(), kept);
        } else {
            inner.add(new Inner(pointer, type, kept));
        }
        return kept.values();
    }

    /** Takes note that parts of a kind are lacking, whatever they belong to. */
    public void lack(PartType type) {
        lacking.add(type);
    }

    /** Takes note that problems of a code may follow from what is wrong with the document, so that they are not reported. */
    public void expect(String code) {
        expected.add(code);
    }

    /** What was kept of each list, by the pointer of the list in the programme. */
    public Map<String, Kept<?>> lists() {
        inner.forEach(each -> lists.put(each.pointer + "/" + each.type.member(), each.kept));
        inner.clear();
        return lists;
    }

    /**
     * Builds the programme.
     *
     * @param isFaulty whether something is wrong with the document, so that nothing is kept, and only contradictions that
     *     cannot follow from that are worth reporting
     * @param problems takes each problem, with where it is from
     * @return the programme; null if there is none
     */
    public @Nullable Programme build(boolean isFaulty, BiConsumer<Problem, Origin> problems) {
        try {
            Programme programme = builder.build();
            programme.warnings().stream()
                    .filter(problem -> !isFaulty || !mayFollow(problem))
                    .forEach(problem -> problems.accept(problem, origin(problem)));
            return isFaulty ? null : programme;
        } catch (ProblemsException e) {
            e.problems().stream()
                    .filter(problem -> !isFaulty || (problem.isError() && !mayFollow(problem)))
                    .forEach(problem -> problems.accept(problem, origin(problem)));
            return null;
        } catch (IllegalArgumentException e) {
            // An id by position that is too long, for example: it has no place in the document.
            problems.accept(
                    Problem.error(
                            "invalid-document",
                            Place.pointer(""),
                            String.valueOf(e.getMessage()),
                            RefusedException.danish(e)),
                    origin(""));
            return null;
        }
    }

    private boolean mayFollow(Problem problem) {
        if (problem.code().equals("duplicate-id")) {
            return !GIVEN_ID.matcher(pointer(problem)).matches();
        }
        Field<?> field = CONSEQUENCES_OF_FIELDS.get(problem.code());
        return expected.contains(problem.code())
                || (field != null && root.isFaulty(field))
                || CONSEQUENCES.getOrDefault(problem.code(), Set.of()).stream().anyMatch(lacking::contains);
    }

    private static String pointer(Problem problem) {
        return problem.place().pointer().orElse("");
    }

    private Origin origin(Problem problem) {
        return origin(pointer(problem));
    }

    /** The innermost part that a place in the programme comes from. */
    public Origin origin(String pointer) {
        Part part = root;
        String rest = pointer;
        int start = 0;
        while (true) {
            int list = pointer.indexOf('/', start + 1);
            int end = list < 0 ? -1 : pointer.indexOf('/', list + 1);
            String item = list < 0 ? "" : pointer.substring(list + 1, end < 0 ? pointer.length() : end);
            Optional<Part> inner = list < 0 ? Optional.empty() : part(pointer.substring(0, list), item);
            if (inner.isEmpty()) {
                return new Origin(part, rest);
            }
            part = inner.get();
            rest = end < 0 ? "" : pointer.substring(end);
            if (end < 0) {
                return new Origin(part, rest);
            }
            start = end;
        }
    }

    private Optional<Part> part(String list, String item) {
        Kept<?> kept = list.indexOf('/', 1) < 0 ? lists.get(list) : lists().get(list);
        return kept == null || item.isEmpty() || !item.chars().allMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(kept.parts().get(Integer.parseInt(item)));
    }

    /**
     * Where something is from.
     *
     * @param part the part
     * @param rest a pointer from there
     */
    public record Origin(Part part, String rest) {}
}
