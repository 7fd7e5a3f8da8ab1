package org.maalbar.json.tree;

import java.util.List;

/** A list. */
public final class ListNode extends Branch {
    ListNode(int offset) {
        super(offset);
    }

    /** Its items. */
    public List<Node> items() {
        return values();
    }

    @Override
    int index(String step) {
        int index = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : -1;
        return index < size() ? index : -1;
    }
}
