package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.problem.Printable;

/** A tree of lines, drawn with box characters. */
final class TextTree {
    private final String line;
    private final List<TextTree> branches = new ArrayList<>();

    TextTree(String line) {
        this.line = Printable.line(line);
    }

    /** Adds a line below this one and returns it, so that more can be added below that. */
    TextTree add(String below) {
        TextTree branch = new TextTree(below);
        branches.add(branch);
        return branch;
    }

    String text() {
        StringBuilder text = new StringBuilder(line);
        draw(text, "\n");
        return text.toString();
    }

    private void draw(StringBuilder text, String indent) {
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            text.append(indent).append(last ? "└─ " : "├─ ").append(branches.get(i).line);
            branches.get(i).draw(text, indent + (last ? "   " : "│  "));
        }
    }
}
