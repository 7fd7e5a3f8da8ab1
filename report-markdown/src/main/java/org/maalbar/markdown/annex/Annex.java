package org.maalbar.markdown.annex;

import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.tree.Page;

/** Writes the annex, block by block: the short form, and behind it the evidence. */
public final class Annex {
    private final ShortForm shortForm;
    private final @Nullable Evidence evidence;
    private final Page page;

    /**
     * An annex.
     *
     * @param now what may be said of a programme on a day
     * @param lastTime what was said the time before, or null
     * @param settings what it is to be like
     * @param out gets every block once it is complete
     */
    public Annex(ProgrammeAssessment now, @Nullable Assessed lastTime, AnnexSettings settings, Consumer<Block> out) {
        Phrases phrases = new Phrases(settings.language());
        this.page = new Page(out);
        Changes changes = lastTime == null ? null : Changes.between(lastTime, now);
        this.shortForm = new ShortForm(now, changes, settings, phrases, page);
        this.evidence = settings.isShort() || settings.sections(true).isEmpty()
                ? null
                : new Evidence(now, lastTime, changes, settings, phrases, page);
    }

    /** Writes what fits on a screen: the goals and the conclusion. */
    public void writeOverview() {
        shortForm.writeOverview();
        page.end();
    }

    /** Writes everything. */
    public void write() {
        shortForm.write();
        if (evidence != null) {
            page.newSheet();
            evidence.write();
        }
        page.end();
    }
}
