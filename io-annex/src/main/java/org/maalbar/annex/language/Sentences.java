package org.maalbar.annex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.annex.source.Passage;

/** Separates a document into sentences, and numbers them. */
public final class Sentences {
    private static final Pattern END =
            Pattern.compile("[.!?;](?=\\s+[\"»“(]?[\\p{Lu}\\p{N}@®])|:(?=\\s+[\"»“]?[\\p{Lu}@®])|\\n");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.@]+$");

    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s+\\(?\\d");

    private static final Pattern DIGIT_BEFORE = Pattern.compile("\\d[.,–-]? *$");
    private static final Pattern DIGIT_BEHIND = Pattern.compile("\\s*\\d");

    /** Abbreviations behind which a sentence goes on. */
    private static final Set<String> GOES_ON = Set.of(
            "bl.a", "ca", "nr", "pr", "jf", "ift", "mhp", "dvs", "fx", "f.eks", "inkl", "ekskl", "evt", "hhv", "min",
            "maks", "tlf", "vedr", "mio", "mia", "stk", "jr", "kap", "st", "dr", "e.g", "i.e", "no", "approx", "max",
            "t", "resp", "gns", "ml", "vha", "sml", "cf", "mht", "if", "p.g.a", "pga", "h.h.v", "p.t", "pt", "kl", "s",
            "afd", "red", "ekspl", "pkt", "dok", "dok.nr", "sagsnr", "j.nr", "lok");

    /** More letters than any abbreviation has. */
    private static final int LONGEST_WORD = 20;

    private final List<Sentence> all = new ArrayList<>();
    private final boolean isRepaired;

    /**
     * Begins a document.
     *
     * @param isRepaired whether damaged words are recognised
     */
    public Sentences(boolean isRepaired) {
        this.isRepaired = isRepaired;
    }

    /** A text as it was written, if it is known to be damaged. */
    public String read(String text) {
        return isRepaired ? Lexicon.read(text) : text;
    }

    /** The sentences of a text, numbered on. */
    public List<Sentence> of(Passage passage) {
        List<Sentence> found = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            boolean isLine = text.charAt(end.start()) == '\n';
            if (isLine && isWithinNumber(text, end.start())) {
                continue;
            }
            if (isLine || text.charAt(end.start()) == ':' || !goesOn(text, start, end.start())) {
                add(passage, start, end.end(), found);
                start = end.end();
            }
        }
        add(passage, start, text.length(), found);
        return found;
    }

    /** Whether a line ends between digits, which may be those of one number. */
    private static boolean isWithinNumber(String text, int lineEnd) {
        return DIGIT_BEFORE
                        .matcher(text)
                        .region(Math.max(0, lineEnd - LONGEST_WORD), lineEnd)
                        .find()
                && DIGIT_BEHIND.matcher(text).region(lineEnd, text.length()).lookingAt();
    }

    /** A text as one sentence. */
    public Sentence whole(Passage passage) {
        List<Sentence> found = new ArrayList<>();
        add(passage, 0, passage.text().length(), found);
        return found.isEmpty() ? new Sentence(0, passage.placeAt(0), "", "") : found.get(0);
    }

    /** Whether a full stop belongs to an abbreviation, or to a number such as that of a day. */
    private static boolean goesOn(String text, int start, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(start, stop - LONGEST_WORD), stop));
        if (!word.find()) {
            return false;
        }
        String last = word.group().toLowerCase(Locale.ROOT);
        boolean isShortNumber = last.length() <= 2 && last.chars().allMatch(Character::isDigit);
        boolean isMoney = (last.equals("kr") || last.equals("pct"))
                && NUMBER_BEHIND.matcher(text).region(stop + 1, text.length()).lookingAt();
        return isShortNumber || isMoney || GOES_ON.contains(last);
    }

    private void add(Passage passage, int start, int end, List<Sentence> found) {
        String source =
                passage.text().substring(start, end).replaceAll("\\s+", " ").strip();
        if (source.isEmpty()) {
            return;
        }
        int first = start;
        while (Character.isWhitespace(passage.text().charAt(first))) {
            first++;
        }
        Sentence sentence = new Sentence(all.size() + 1, passage.placeAt(first), source, read(source));
        all.add(sentence);
        found.add(sentence);
    }

    /** All sentences so far, in the order of reading. */
    public List<Sentence> all() {
        return List.copyOf(all);
    }
}
