package org.maalbar.annex.source;

import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.TextBudget;
import org.maalbar.annex.word.ListNumbers;
import org.maalbar.annex.word.ListShapes;
import org.maalbar.annex.word.WordStyles;
import org.maalbar.annex.word.WordXml;

/** What all who read the text of a Word document need. */
record WordReading(
        WordXml xml,
        WordStyles styles,
        ListShapes shapes,
        ListNumbers numbers,
        WordPosition position,
        TextBudget budget,
        SourceRemarks remarks) {

    /** Passes over a control that has only a prompt, at what it says of itself; any other is read on. */
    void passPrompt() throws BrokenSourceException {
        boolean isPrompt = false;
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
            isPrompt |= xml.isStart() && xml.name().equals("showingPlcHdr") && xml.isOn();
        }
        if (isPrompt) {
            remarks.add(SourceRemarks.Kind.PROMPT);
            while (xml.nextIn(properties - 1)) {
                // A prompt, which nobody wrote for the annex.
            }
        }
    }
}
