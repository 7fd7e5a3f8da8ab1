package org.maalbar.json.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;

/** An object of a stored assessment. The form of all that is in it has been checked; what a member means, only when it is asked for. */
public final class Found extends Reading {
    private final Map<Member<?, ?>, Object> formed = new HashMap<>();

    /** Reads an object, and all that is within it. */
    public Found(Reading parent, String step, ObjectNode node, ResultObject<?> object) {
        super(parent.problems(), parent, step, node);
        only(object.names());
        for (Member<?, ?> member : object.members()) {
            Node value = node.get(member.name());
            Object found = value == null ? null : member.formed(value, this);
            if (found != null) {
                formed.put(member, found);
            } else if (value == null && object.isNeeded(member)) {
                noteMissing("", member.name());
            }
        }
    }

    /** Whether a member is there, even if it means nothing. */
    public boolean has(Member<?, ?> member) {
        return node().get(member.name()) != null;
    }

    /** What a member means; null if it is not there, or if anything is wrong with it, which is noted. */
    public <R> @Nullable R get(Member<?, R> member) {
        Object found = formed.get(member);
        return found == null ? null : member.meaning(found, this);
    }

    /** The objects of a list; none if it is not there. */
    public List<Found> all(Member<?, List<Found>> list) {
        List<Found> found = get(list);
        return found == null ? List.of() : found;
    }
}
