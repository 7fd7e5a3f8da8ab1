package org.maalbar.json.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.base.part.RuleReader;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Problems;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;

/** Reads a programme from the tree of a document. */
public final class ProgrammeReading {
    private static final Shape SHAPE = Shape.of(
            ProgrammeRecipe.TYPE, Map.of(ProgrammeRecipe.TYPE, List.of("format"), GoalRecipe.TYPE, List.of("rule")));

    private ProgrammeReading() {}

    /**
     * The programme of an object; null if anything is wrong with the document.
     *
     * @param document the document, which takes what is wrong
     * @param parent what the object is in; null if it is the document
     * @param step the pointer of the object, from its parent
     * @param node the object
     * @param hostRules reads the rules of a host
     */
    public static @Nullable Programme read(
            Document document, @Nullable Reading parent, String step, ObjectNode node, Rules.HostRules hostRules) {
        JsonPart root = new JsonPart(document.problems(), parent, step, Reading.NO_ITEM, node, SHAPE);
        if (!Formats.check(root, Formats.PROGRAMME)) {
            return null;
        }
        Draft draft = ProgrammeRecipe.read(root, new OfGoals(hostRules));
        Problems problems = document.problems();
        boolean isFaulty = problems.hasErrors();
        if (document.isBroken() || problems.hasRepetitions() || (isFaulty && problems.isFull())) {
            return null;
        }
        return draft.build(isFaulty, (problem, origin) -> ((JsonPart) origin.part()).note(problem, origin.rest()));
    }

    /** Reads the rules of goals, each an object of its own. */
    private record OfGoals(Rules.HostRules hostRules) implements RuleReader {
        @Override
        public boolean has(Part goal) {
            return value(goal) != null;
        }

        @Override
        public @Nullable FulfilmentRule read(Part goal) {
            JsonPart part = (JsonPart) goal;
            Node value = value(goal);
            ObjectNode rule = value == null ? null : part.object(value, "/rule");
            return rule == null ? null : Rules.read(rule, "/rule", part, hostRules);
        }

        private static @Nullable Node value(Part goal) {
            return ((JsonPart) goal).node().get("rule");
        }
    }
}
