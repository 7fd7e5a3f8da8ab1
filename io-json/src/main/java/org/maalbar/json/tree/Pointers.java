package org.maalbar.json.tree;

import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Node.ListNode;

/** JSON pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A name as a step of a pointer. */
    public static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The value that a pointer leads to, or the last one on the way if it is not there. */
    public static Node find(Node from, String pointer) {
        Node node = from;
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                Node next = next(node, name(step));
                if (next == null) {
                    return node;
                }
                node = next;
            }
        }
        return node;
    }

    private static @Nullable Node next(Node node, String name) {
        if (node instanceof ObjectNode object) {
            return object.get(name);
        } else if (node instanceof ListNode list && name.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(name);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
