package org.maalbar.csv.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.base.field.Words;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/** Finds the word of a cell that was meant where another one is written. It is only suggested, never read. */
final class MeantWord {
    /** What people write for others, each without its spaces. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("afsluttet", "gennemført"),
            Map.entry("færdig", "gennemført"),
            Map.entry("udført", "gennemført"),
            Map.entry("iproces", "i gang"),
            Map.entry("påbegyndt", "i gang"),
            Map.entry("igangsat", "i gang"),
            Map.entry("løbende", "i gang"),
            Map.entry("ikkebegyndt", "planlagt"),
            Map.entry("ikkepåbegyndt", "planlagt"),
            Map.entry("ikkestartet", "planlagt"),
            Map.entry("opgivet", "aflyst"),
            Map.entry("done", "completed"),
            Map.entry("finished", "completed"),
            Map.entry("inprogress", "ongoing"),
            Map.entry("started", "ongoing"),
            Map.entry("notstarted", "planned"),
            Map.entry("canceled", "cancelled"));

    private MeantWord() {}

    /**
     * Suggests one of some words where another one is written that probably means it.
     *
     * @param word what is written in small letters and in NFC
     * @param written the same as it is written
     * @throws RefusedException if it is none of the words, but one was probably meant
     */
    static void check(String word, String written, Words<?> words) {
        Optional<String> meant = words.meaning(word).isPresent() ? Optional.empty() : of(word, words);
        if (meant.isPresent()) {
            String shown = Printable.brief(written);
            throw new RefusedException(
                    "\"" + shown + "\" is none of " + String.join(", ", words.words(Language.ENGLISH))
                            + "; did you mean \"" + meant.get() + "\"?",
                    "»" + shown + "« er ikke ét af " + String.join(", ", words.words(Language.DANISH)) + "; mente du »"
                            + meant.get() + "«?");
        }
    }

    private static Optional<String> of(String written, Words<?> words) {
        List<String> all = Stream.of(Language.values())
                .flatMap(language -> words.words(language).stream())
                .toList();
        String joined = joined(written);
        return all.stream()
                .filter(word -> joined(word).equals(joined))
                .findFirst()
                .or(() -> Optional.ofNullable(SYNONYMS.get(joined)).filter(all::contains))
                .or(() -> new Misspelling(written).of(all));
    }

    private static String joined(String word) {
        return word.replace(" ", "");
    }
}
