package org.maalbar.markdown.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.markdown.tree.Words;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;

/** A bar in which every status has its part, and the numbers in words. */
public final class StatusBar {
    private static final String NO_BREAK = "\u00A0";

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
        List<Sentence> each = inWords(counts);
        picture(counts, each, words);
        int at = 0;
        for (Status status : counts.keySet()) {
            words.say(at == 0 ? "" : " · ").status(status, each.get(at));
            at++;
        }
    }

    /**
     * Adds the same to a cell: the words have no colours, so that those of many rows do not shout, and on a phone they are one
     * paragraph.
     *
     * @param counts how many goals have each status, of the statuses that any has, best first; at least one
     */
    public void writeCell(Map<Status, Integer> counts, Words words) {
        List<Sentence> each = inWords(counts);
        picture(counts, each, words);
        words.say(each.stream()
                .map(count -> count.toString().replaceFirst(" ", NO_BREAK).replaceFirst(" ", NO_BREAK))
                .collect(Collectors.joining(" · ")));
    }

    private List<Sentence> inWords(Map<Status, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> phrases.count(count.getKey(), count.getValue()))
                .toList();
    }

    private static void picture(Map<Status, Integer> counts, List<Sentence> inWords, Words words) {
        words.picture(drawing(counts).described(Sentence.join(", ", inWords))).line();
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
