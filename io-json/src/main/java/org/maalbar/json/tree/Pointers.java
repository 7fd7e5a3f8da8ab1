package org.maalbar.json.tree;

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

    /** Where the value that a pointer leads to begins, or the last one on the way if it is not there. */
    public static int offset(Node from, String pointer) {
        // Anything but a list or object is the whole document, which begins after the white space.
        int offset = from instanceof Branch whole ? whole.offset() : 0;
        if (pointer.isEmpty()) {
            return offset;
        }
        Node node = from;
        for (String step : pointer.substring(1).split("/", -1)) {
            int index = node instanceof Branch branch ? branch.index(name(step)) : -1;
            if (index < 0) {
                return offset;
            }
            offset = ((Branch) node).offset(index);
            node = ((Branch) node).value(index);
        }
        return offset;
    }
}
