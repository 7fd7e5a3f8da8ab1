package org.maalbar.annex.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is done with what is counted: which verbs say the same, in any of their forms. */
public final class Verbs {
    /** The forms of each; the first is its name. */
    private static final List<String> FAMILIES = List.of(
            "nå når nået nåede nås reach reaches reached reaching",
            "afholde afholder afholdes afholdt afholdte holdt holdes held hold",
            "gennemføre gennemfører gennemføres gennemført gennemførte gennemgå gennemgår gennemgået fuldføre fuldført complete completes completed",
            "opkvalificere opkvalificerer opkvalificeres opkvalificeret opkvalificerede",
            "efteruddanne efteruddanner efteruddannes efteruddannet efteruddannede",
            "uddanne uddanner uddannes uddannet uddannede train trains trained",
            "deltage deltager deltog deltaget attend attends attended participate participates participated",
            "etablere etablerer etableres etableret etablerede establish establishes established",
            "oprette opretter oprettes oprettet oprettede create creates created",
            "åbne åbner åbnes åbnet åbnede open opens opened",
            "besøge besøger besøges besøgt besøgte visit visits visited",
            "modtage modtager modtages modtaget modtog få får fik fået receive receives received",
            "tilbyde tilbyder tilbydes tilbudt tilbød offer offers offered",
            "ansætte ansætter ansættes ansat ansatte hire hires hired recruit recruits recruited",
            "plante planter plantes plantet plantede plant plants planted",
            "bygge bygger bygges bygget byggede opføre opføres opført build builds built",
            "rekruttere rekrutterer rekrutteres rekrutteret rekrutterede",
            "indgå indgår indgås indgået indgik sign signs signed",
            "støtte støtter støttes støttet støttede support supports supported",
            "hjælpe hjælper hjælpes hjulpet hjalp help helps helped",
            "vedtage vedtager vedtages vedtaget vedtog adopt adopts adopted",
            "udarbejde udarbejder udarbejdes udarbejdet udarbejdede",
            "træne træner trænes trænet trænede",
            "cykle cykler cykles cyklet cyklede",
            "ryge ryger røget røg smoke smokes smoked",
            "gå går gået gik",
            "svare svarer svaret svarede answer answers answered",
            "bo bor boet boede live lives lived",
            "gøre gør gjort gjorde",
            "komme kommer kommet kom",
            "blive bliver blevet blev",
            "have har haft havde has have had",
            "være er var været is are was were be been",
            "skulle skal skulle vil kan kunne må should shall will can");

    /** Verbs that say nothing of what is done. */
    private static final Set<String> EMPTY = Set.of("blive", "have", "være", "skulle", "komme", "gøre");

    private static final Set<String> MILESTONES =
            Set.of("etablere", "oprette", "åbne", "vedtage", "udarbejde", "bygge");

    private static final int SHORTEST_PASSIVE = 5;
    private static final Pattern ENDING = Pattern.compile("(?:ede|et|es|er|te|t|e)$");
    private static final int SHORTEST_STEM = 4;

    private static final Map<String, String> FAMILY_OF = familyOf();

    private Verbs() {}

    private static Map<String, String> familyOf() {
        Map<String, String> all = new HashMap<>();
        for (String family : FAMILIES) {
            List<String> forms = Arrays.asList(family.split(" ", -1));
            forms.forEach(form -> all.put(form, forms.get(0)));
        }
        return all;
    }

    static boolean isVerb(String word) {
        return FAMILY_OF.containsKey(word);
    }

    /** What is done in a text. */
    public static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            String family = FAMILY_OF.get(word);
            if (family != null && !EMPTY.contains(family)) {
                found.add(family);
            }
        }
        return found;
    }

    /** Whether two Danish words may be forms of one verb, such as "renoveres" and "renoveret". */
    public static boolean isSameForm(String one, String other) {
        String stem = ENDING.matcher(one).replaceFirst("");
        return stem.length() >= SHORTEST_STEM
                && stem.equals(ENDING.matcher(other).replaceFirst(""));
    }

    /** Whether a verb of a Danish text is in a form for what is to be done: "afholde", "afholdes". */
    public static boolean isToBeDone(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
                .anyMatch(word -> {
                    String family = FAMILY_OF.get(word);
                    return family == null
                            ? word.length() > SHORTEST_PASSIVE && word.endsWith("es")
                            : !EMPTY.contains(family) && (word.equals(family) || word.endsWith("s"));
                });
    }

    /** Whether a verb of an English text is behind "to". */
    public static boolean isStillToDo(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        for (int at = words.indexOf("to"); at >= 0 && at + 1 < words.size(); at++) {
            if (words.get(at).equals("to") && isVerb(words.get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text speaks of something that is there once it is done. */
    public static boolean isMilestone(String text) {
        return in(text).stream().anyMatch(MILESTONES::contains);
    }
}
