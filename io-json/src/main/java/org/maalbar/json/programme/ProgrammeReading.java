package org.maalbar.json.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.ProgrammeRecipe;
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
        Draft draft = ProgrammeRecipe.read(root, goal -> rule(goal, hostRules));
        Problems problems = document.problems();
        boolean isFaulty = problems.hasErrors();
        if (document.isBroken() || problems.hasRepetitions() || (isFaulty && problems.isFull())) {
            return null;
        }
        return draft.build(isFaulty, (problem, origin) -> ((JsonPart) origin.part()).note(problem, origin.rest()));
    }

    private static @Nullable FulfilmentRule rule(Part part, Rules.HostRules hostRules) {
        JsonPart goal = (JsonPart) part;
        Node value = goal.required("rule");
        if (value == null) {
            return null;
        }
        ObjectNode rule = goal.object(value, "/rule");
        return rule == null ? null : Rules.read(rule, "/rule", goal, hostRules);
    }
}
