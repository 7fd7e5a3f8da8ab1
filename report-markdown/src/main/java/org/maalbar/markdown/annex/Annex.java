package org.maalbar.markdown.annex;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.rewording.Rewording;
import org.maalbar.markdown.tree.Page;
import org.maalbar.text.Sentence;

/** Writes the annex, block by block: the short form, and behind it the evidence. */
public final class Annex {
    private final ShortForm shortForm;
    private final @Nullable Evidence evidence;
    private final Phrases phrases;
    private final Page page;
    private final @Nullable Rewording rewording;

    /**
     * An annex.
     *
     * @param now what may be said of a programme on a day
     * @param lastTime what was said the time before, or null
     * @param settings what it is to be like
     * @param out gets every block once it is complete
     */
    public Annex(ProgrammeAssessment now, @Nullable Assessed lastTime, AnnexSettings settings, Consumer<Block> out) {
        this.phrases = new Phrases(settings.language(), settings.design().statusWords());
        this.rewording = settings.rewording();
        this.page = new Page(rewording == null ? out : reworded(rewording, out));
        Changes changes = lastTime == null ? null : Changes.between(lastTime, now);
        this.shortForm = new ShortForm(now, changes, settings, phrases, page);
        this.evidence = settings.isShort() || settings.sections(true).isEmpty()
                ? null
                : new Evidence(now, lastTime, changes, settings, phrases, page);
    }

    private static Consumer<Block> reworded(Rewording rewording, Consumer<Block> out) {
        return block -> {
            rewording.reword(block);
            out.accept(block);
        };
    }

    /**
     * Writes what fits on a screen: the goals and the conclusion.
     *
     * @throws IllegalArgumentException if the translation lacks a phrase
     */
    public void writeOverview() {
        shortForm.writeOverview();
        page.end();
        if (rewording != null) {
            rewording.checkComplete();
        }
    }

    /**
     * Writes everything.
     *
     * @throws IllegalArgumentException if the translation lacks a phrase; all blocks were given on then
     */
    public void write() {
        writeUnchecked();
        if (rewording != null) {
            rewording.checkComplete();
        }
    }

    private void writeUnchecked() {
        shortForm.write();
        if (evidence != null) {
            page.newSheet();
            evidence.write();
        }
        page.end();
        if (rewording != null) {
            // A translation serves all forms of a report, and one of them has numbers of pages.
            rewording.reword(Sentence.of(phrases.say(Label.PAGE) + "1" + phrases.say(Label.OF_PAGES)));
        }
    }

    /**
     * Writes everything, and asks for all that the translation has to have.
     *
     * @return the phrases that it lacks, in the order in which they are met
     */
    public List<String> missingPhrases() {
        writeUnchecked();
        return rewording == null ? List.of() : rewording.missing();
    }
}
