package org.maalbar.annex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is counted, as far as the words behind a number say it. */
final class Nouns {
    private static final Pattern WORD =
            Pattern.compile("\\G(?<joint>,? (?:og|samt|eller|and|or) |, | )(?<word>\\p{L}[\\p{L}\\d-]*)");
    private static final int MOST_WORDS = 8;

    /** A word for employees, which is also a form of "to employ". */
    private static final String STAFF = "ansatte";

    /** Words with which what is counted has ended. */
    private static final Set<String> STOPS = Set.of(
            "across",
            "af",
            "alle",
            "allerede",
            "already",
            "at",
            "bl",
            "blandt",
            "but",
            "by",
            "ca",
            "cirka",
            "denne",
            "der",
            "dette",
            "disse",
            "during",
            "dvs",
            "efter",
            "end",
            "endnu",
            "for",
            "fra",
            "from",
            "før",
            "gennem",
            "godt",
            "heraf",
            "heri",
            "hos",
            "hvilket",
            "hvis",
            "hvor",
            "hvoraf",
            "højst",
            "i",
            "ift",
            "ikke",
            "in",
            "inden",
            "indtil",
            "jf",
            "knap",
            "med",
            "men",
            "mens",
            "mhp",
            "mindst",
            "minimum",
            "mm",
            "mod",
            "mv",
            "not",
            "nu",
            "når",
            "næsten",
            "of",
            "om",
            "omkring",
            "on",
            "over",
            "per",
            "pr",
            "på",
            "samlet",
            "siden",
            "since",
            "so",
            "som",
            "så",
            "that",
            "this",
            "through",
            "til",
            "to",
            "today",
            "ud",
            "uden",
            "under",
            "ved",
            "via",
            "was",
            "which",
            "while",
            "who",
            "with",
            "year",
            "årligt");

    /** Words that say where or among whom. */
    private static final Set<String> WHERE =
            Set.of("across", "among", "at", "blandt", "for", "fra", "from", "hos", "i", "in", "på");

    private static final List<String> ENDINGS = List.of(
            "", "e", "r", "er", "ne", "rne", "erne", "ene", "en", "et", "n", "t", "s", "es", "ers", "ernes", "nes");

    private static final Pattern PLACE = Pattern.compile(
            "(?<in>\\p{L}+) (?<words>(?:(?:de|den|det|the) )?[\\p{L}-]+(?:(?:, | og | and | samt )[\\p{L}-]+)*)");

    private Nouns() {}

    /** The words behind a number that say what is counted. */
    static String unit(String text, int from) {
        Matcher word = WORD.matcher(text);
        int end = from;
        int at = from;
        for (int count = 0; count < MOST_WORDS && word.find(at); count++) {
            String next = word.group("word").toLowerCase(Locale.ROOT);
            boolean isApart = count == 0 && !word.group("joint").equals(" ");
            boolean isPassive = count > 0 && next.endsWith("eres");
            if (isApart || isPassive || STOPS.contains(next) || (Verbs.isVerb(next) && !next.equals(STAFF))) {
                break;
            }
            end = word.end();
            at = end;
        }
        return text.substring(from, end).strip();
    }

    /** Each kind of what is counted: the last word of each part. */
    static List<String> kinds(String unit) {
        List<String> kinds = new ArrayList<>();
        for (String part : unit.split(",? (?:og|samt|eller|and|or) |, ", -1)) {
            String last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (!last.isEmpty()) {
                kinds.add(last);
            }
        }
        return kinds;
    }

    /** Where it is counted, in the words right behind it. */
    static List<String> where(String text, int from) {
        Matcher place = PLACE.matcher(text);
        List<String> words = new ArrayList<>();
        String behind = text.substring(from);
        if (!behind.startsWith(" ") || !place.find(from + 1) || place.start() != from + 1) {
            return words;
        }
        if (WHERE.contains(place.group("in").toLowerCase(Locale.ROOT))) {
            for (String word : place.group("words").toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
                if (!STOPS.contains(word)
                        && !Set.of("de", "den", "det", "the", "og", "and", "samt")
                                .contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Whether two words are forms of one. */
    static boolean isSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        for (int cut = 0; cut <= 2 && shorter.length() - cut >= 3; cut++) {
            String stem = shorter.substring(0, shorter.length() - cut);
            if (ENDINGS.contains(shorter.substring(stem.length()))
                    && longer.startsWith(stem)
                    && ENDINGS.contains(longer.substring(stem.length()))) {
                return true;
            }
        }
        return one.equals(other);
    }
}
