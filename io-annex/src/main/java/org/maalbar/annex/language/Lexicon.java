package org.maalbar.annex.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Danish words that are recognised though a scan damaged their æ, ø or å. A word is read so only where it can be one word of the list
 * and no other; what contains a digit is never altered.
 */
public final class Lexicon {
    private static final Locale DANISH = Locale.ROOT;
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\p{L}\\p{N}@®])[\\p{L}@®]+(?:['-][\\p{L}@®]+)*(?![\\p{L}\\p{N}@®])");

    /** What a scan makes of each letter. */
    private static final Map<Character, List<String>> DAMAGE = Map.of(
            'æ', List.of("æ", "ae", "a", "e", "@", "®", "z", "ä", "ce", "ea"),
            'ø', List.of("ø", "o", "g", "@", "q", "ö", "oe"),
            'å', List.of("å", "a", "aa", "d", "é", "á"));

    private static final int MOST_LETTERS = 3;

    /** Words of their own, which are also what a scan makes of others. */
    private static final Set<String> THEIR_OWN = Set.of(
            "ad", "aldre", "andre", "andres", "bade", "bar", "bare", "barn", "bed", "bog", "bor", "born", "brug", "da",
            "den", "der", "egen", "eget", "egne", "elder", "eldre", "en", "ende", "enden", "ender", "endre", "er",
            "fade", "fader", "far", "fare", "for", "fort", "forte", "gang", "god", "gode", "had", "hand", "har", "have",
            "haves", "havet", "hele", "hjalp", "hjalpe", "hor", "klader", "ko", "kon", "kort", "krave", "kraver",
            "kravet", "lager", "laget", "lan", "land", "lane", "lange", "lase", "laser", "last", "lav", "lege", "leger",
            "ler", "lese", "loft", "lofte", "lofter", "loftet", "log", "lon", "lose", "loser", "mad", "made", "male",
            "maler", "man", "mand", "mang", "marke", "marker", "market", "maske", "med", "men", "mere", "mod", "mode",
            "moder", "modet", "nas", "navne", "navnes", "navnet", "nede", "nogle", "od", "og", "om", "oplag", "os",
            "ost", "plan", "prove", "prover", "rakke", "regn", "ren", "ret", "rette", "rod", "rode", "rog", "ror", "sa",
            "sag", "sage", "sager", "sat", "satte", "se", "ser", "set", "sette", "setter", "settes", "skarpe", "sker",
            "skon", "sky", "son", "stor", "store", "tage", "tager", "tal", "talle", "taller", "talt", "tank", "tanker",
            "tankes", "tor", "trade", "trader", "trak", "trange", "tret", "vagt", "valg", "valge", "var", "vare",
            "varer", "vares", "varet", "ved", "vej", "vente");

    private static final Lexicon LIST = new Lexicon(words());

    private final Map<String, Set<String>> readings = new HashMap<>();

    private Lexicon(List<String> words) {
        for (String word : words) {
            for (String spelling : spellings(word)) {
                if (!THEIR_OWN.contains(spelling)) {
                    readings.computeIfAbsent(spelling, key -> new HashSet<>()).add(word);
                }
            }
        }
    }

    private static List<String> words() {
        InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("danish.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ", -1)).stream())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All spellings of a word that a scan may give. */
    private static Set<String> spellings(String word) {
        List<String> begun = List.of("");
        int damaged = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            List<String> forms = DAMAGE.get(letter);
            List<String> next = new ArrayList<>();
            damaged += forms == null ? 0 : 1;
            for (String start : begun) {
                if (forms == null || damaged > MOST_LETTERS) {
                    next.add(start + letter);
                } else {
                    forms.forEach(form -> next.add(start + form));
                }
            }
            begun = next;
        }
        return new HashSet<>(begun);
    }

    /** A text with the words that can be recognised as they were written; all else is as it is. */
    public static String read(String text) {
        return LIST.readWords(text);
    }

    private String readWords(String text) {
        Matcher token = TOKEN.matcher(text);
        return token.replaceAll(match -> Matcher.quoteReplacement(word(text, match)));
    }

    private String word(String text, MatchResult match) {
        String found = match.group();
        Set<String> all = readings.get(found.toLowerCase(DANISH));
        if (all == null || all.size() > 1) {
            return parts(found);
        }
        String word = all.iterator().next();
        boolean isCapital = Character.isUpperCase(found.charAt(0))
                || (!Character.isLetter(found.charAt(0)) && beginsSentence(text, match.start()));
        boolean isUpper = found.length() > 2 && found.equals(found.toUpperCase(DANISH));
        return isUpper ? word.toUpperCase(DANISH) : isCapital ? capital(word) : word;
    }

    /** A word that a hyphen joins may have parts that are recognised. */
    private String parts(String found) {
        if (found.indexOf('-') < 0) {
            return found;
        }
        List<String> parts = new ArrayList<>();
        for (String part : found.split("-", -1)) {
            parts.add(Optional.ofNullable(readings.get(part.toLowerCase(DANISH)))
                    .filter(all -> all.size() == 1)
                    .map(all -> all.iterator().next())
                    .map(word -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)) ? capital(word) : word)
                    .orElse(part));
        }
        return String.join("-", parts);
    }

    private static boolean beginsSentence(String text, int at) {
        String before = text.substring(0, at).strip();
        return before.isEmpty() || ".:!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(DANISH) + word.substring(1);
    }
}
