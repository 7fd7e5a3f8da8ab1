package org.maalbar.markdown.shared;

import java.util.List;
import java.util.Map;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.markdown.tree.Words;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;

/** A bar in which every status has its part, and the numbers in words. */
public final class StatusBar {
    private final CommonPhrases phrases;

    /** In the language of some phrases. */
    public StatusBar(CommonPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Adds the bar, and the words below it.
     *
     * @param counts how many goals have each status, of the statuses that any has, best first; at least one
     */
    public void write(Map<Status, Integer> counts, Words words) {
        List<Sentence> each = counts.entrySet().stream()
                .map(count -> phrases.count(count.getKey(), count.getValue()))
                .toList();
        words.picture(drawing(counts).described(Sentence.join(", ", each)))
                .line();
        int at = 0;
        for (Status status : counts.keySet()) {
            words.say(at == 0 ? "" : " · ").status(status, each.get(at));
            at++;
        }
    }

    private static Picture.Drawing drawing(Map<Status, Integer> counts) {
        Picture.Drawing drawing = new Picture.Drawing().withoutSigns();
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        long before = 0;
        for (Map.Entry<Status, Integer> each : counts.entrySet()) {
            long after = before + each.getValue();
            long from = before * Picture.WIDTH / all;
            drawing.part(fill(each.getKey()), Tone.of(each.getKey()), from, after * Picture.WIDTH / all);
            if (before > 0) {
                drawing.line(from);
            }
            before = after;
        }
        return drawing;
    }

    /** The better, the fuller, so that they differ without colours. */
    private static Fill fill(Status status) {
        return switch (status) {
            case FULFILLED -> Fill.SOLID;
            case EXPECTED -> Fill.HATCHED;
            case UNCERTAIN, NOT_EXPECTED -> Fill.OUTLINED;
            case NOT_FULFILLED -> Fill.BEYOND;
        };
    }
}
