package org.maalbar.annex.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a sentence is about a goal, a plan or a doubt. */
final class GoalWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern GOAL = Pattern.compile(
            "(?<!\\p{L})(?:sat sig for|mål(?:et|ene|tal|tallet|sætning|sætningen)?|succeskriteri(?:et|um|er)|skal|skulle|objective|target|goal|aims? (?:is|to))(?!\\p{L})",
            FLAGS);

    private static final Pattern PLANNED = Pattern.compile(
            "(?<!\\p{L})(?:forvent(?:es|er|et|ede)|gennemføres|afholdes|igangsættes|iværksættes|etableres|vent(?:es|er)|planlagt|planlægges|planlægger|vil blive|vil|kommer til|fortsat|yderligere|næste|endnu|bliver|skal|regner med|expected|planned|to be|will|due to|further|continue[sd]?)(?!\\p{L})",
            FLAGS);

    private static final Pattern DOUBT = Pattern.compile(
            "(?<!\\p{L})(?:mål\\p{L}*|hvis|tidligere|oprindelig\\p{L}*|rettelse|dog|nedsat|hævet|target|previously|last year|originally|corrected|forvent\\p{L}*|vent(?:es|er|et)|planl\\p{L}*|vil|heraf|hvoraf|ud af|tilmeld\\p{L}*|tilbud(?:t|det|dene)?|invite\\p{L}*|inviter\\p{L}*|indskrevet|skønn\\p{L}*|anslå\\p{L}*|foreløbig\\p{L}*|usikker\\p{L}*|ikke|uden|færre|flere end|mod|sammenlignet|året før|siden sidst|svare\\p{L}*|gennemsnit\\p{L}*|i alt således|of whom|of which|out of|expected|will|offered|invited|estimat\\p{L}*|not|compared|provisional|average|per|hver|om året|årligt|månedligt|this year|i år|ugentlig\\p{L}*)(?!\\p{L})",
            FLAGS);

    private static final Pattern EACH_PERIOD = Pattern.compile(
            "(?<!\\p{L})(?:hver|hvert|enkelte?|begge|pr|per|ad gangen|samtidig\\p{L}*|alle (?:år|måneder|uger)|(?:dag|uge|måned|kvartal|halvår|år)(?:lig(?:t|e)?|entlig(?:t|e)?|svis)|om (?:dagen|ugen|måneden|året)|daily|weekly|monthly|quarterly|annual(?:ly)?|termly|each|every|both|at (?:a time|once|any (?:one )?time)|a (?:day|week|month|year))(?!\\p{L})|/ ?(?:dag|uge|måned|år|day|week|month|year)",
            FLAGS);

    private static final Pattern COMPARED = Pattern.compile(
            "(?<!\\p{L})(?:halver\\p{L}*|fordobl\\p{L}*|reducer\\p{L}*|nedbring\\p{L}*|sænk\\p{L}*|stig\\p{L}*|øg(?:es|e)|fald\\p{L}*|flere end|færre end i|mere end i|procentpoint|pct\\.?[- ]?point|percentage points?|end i|siden|bringe\\p{L}* ned|op på|ned på|vokse\\p{L}*|yderligere|(?:flere|færre|mere|mindre|højere|lavere)(?! end \\d)|spare|fra \\d[\\d.,]*|increase\\p{L}*|reduce\\p{L}*|halve[ds]?|rise|fall|bring\\p{L}* down|grow\\p{L}*|further|(?:more|fewer|less|higher|lower)(?! than \\d)|compared)(?!\\p{L})",
            FLAGS);

    private static final Pattern AVERAGE = Pattern.compile(
            "(?:gennemsnit|i snit|ventetid|tilfredshed|score|antal(?:let)? dage|sagsbehandlingstid|average|waiting time|satisf)",
            FLAGS);

    private static final Pattern CONDITIONAL = Pattern.compile(
            "(?<!\\p{L})(?:hvis|såfremt|forudsat|under forudsætning|afhænger|medmindre|if|subject to|provided|unless|depend\\p{L}*)(?!\\p{L})",
            FLAGS);

    private static final String OFF = "(?:aflyst|opgivet|droppet|cancelled|abandoned)";

    private static final Pattern CANCELLED = Pattern.compile(
            "^" + OFF + "[:,]|(?:[(,–-] ?|(?<!der|som|ikke|that|which|not) (?:er|blev|is|was|has been) )" + OFF
                    + "\\)?[.]?$",
            FLAGS);

    private static final Pattern MAY_BE_CANCELLED = Pattern.compile("(?<!\\p{L})" + OFF + "(?!\\p{L})", FLAGS);

    private static final Pattern DONE = Pattern.compile(
            "(?<!\\p{L})(?:har|blev|blevet|er (?:\\p{L}+ ){0,2}\\p{L}+t|has|have|been|was|were)(?!\\p{L})", FLAGS);

    private static final Pattern PARTLY = Pattern.compile(
            "(?<!\\p{L})(?:halv\\p{L}*|delvis\\p{L}*|næsten|undervejs|snart|half|part(?:ly|ially)|almost)(?!\\p{L})",
            FLAGS);

    private static final Pattern UNLIKELY = Pattern.compile(
            "(?<!\\p{L})(?:ingen|intet|næppe|ikke|tvivl\\p{L}*|måske|muligvis|håb\\p{L}*|none|nobody|hardly|unlikely|not|perhaps|may|hope\\p{L}*)(?!\\p{L})",
            FLAGS);

    private static final Pattern POSTPONED = Pattern.compile(
            "(?<!\\p{L})(?:udskudt|udsat|udsættes|ikke|mangler|endnu ikke|not|postponed|delayed)(?!\\p{L})", FLAGS);

    private static final Pattern CHANGED = Pattern.compile(
            "(?<!\\p{L})(?:ikke|udgået|udgår|bortfald\\p{L}*|ændre\\p{L}*|hævet|sænket|oprindelig\\p{L}*|tidl|tidligere|forslag\\p{L}*|foreslå\\p{L}*|foreløbig\\p{L}*|afvent\\p{L}*|udkast|måske|eventuel\\p{L}*|evt|muligt|helst|gerne|tilstræb\\p{L}*|bør|dog|kun|heraf|hvoraf|erstat\\p{L}*|revi(?:der|sion)\\p{L}*|juster\\p{L}*|opdater\\p{L}*|korriger\\p{L}*|sat (?:op|ned)|not|dropped|changed|raised|lowered|originally|previously|proposed|provisional|pending|draft|perhaps|possible|ideally|preferably|may(?! (?:19|20))|might|only|of (?:whom|which)|replaced|revis\\p{L}*|updated|corrected)(?!\\p{L})",
            FLAGS);

    private static final Pattern REVISED = Pattern.compile(
            "(?<!\\p{L})(?:udgå\\p{L}*|bortfald\\p{L}*|ændre\\p{L}*|hæve[ts]?|sænke[ts]?|sat (?:op|ned)|nedsat|forhøj\\p{L}*|(?:op|ned)?juster\\p{L}*|revi(?:der|sion)\\p{L}*|erstat\\p{L}*|opdater\\p{L}*|korriger\\p{L}*|oprindelig\\p{L}*|foreløbig\\p{L}*|tidligere|ny(?:e|t)? mål\\p{L}*|changed|dropped|withdrawn|raised|lowered|reduced|replaced|revis\\p{L}*|updated|corrected|original\\p{L}*|new (?:target|goal|objective))(?!\\p{L})",
            FLAGS);

    private static final Pattern OF_A_GOAL = Pattern.compile(
            "(?<!\\p{L})(?:del)?mål(?:et|ene|tal|tallet|sætning|sætningen)?(?!\\p{L})|target|goal|objective", FLAGS);

    /** Signs that a plain sentence does not have, such as a mark of a note, or one for "about". */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{Nd}\\s.,:;'’()/&%½¼¾£€»«\"“”–-]");

    private static final Pattern OF_THE_NUMBER = Pattern.compile(
            "(?<!\\p{L})(?:tal|tallet|tallene|opgjort|opgørelse\\p{L}*|foreløbig\\p{L}*|figures?|numbers?|provisional|as (?:at|of))(?!\\p{L})",
            FLAGS);

    /** That something was reached by activities of which a list follows. */
    private static final Pattern LIST_OF_MEANS = Pattern.compile(
            ",? ?(?<!\\p{L})(?:gennem|via|ved hjælp af|ved|through|by means of|by)(?: (?:følgende|disse|nedenstående|the following|these)(?: [^.;:]{1,80})?|(?: \\p{L}+)?):",
            FLAGS);

    /** By which activities something was reached. */
    private static final Pattern MEANS = Pattern.compile(
            ",? ?(?<!\\p{L})(?:gennem|via|ved hjælp af|ved|through|by means of|by)(?: \\p{L}+)?? \\p{L}*(?:indsats|aktivitet|undervisning|kursus|kurser|møde|forløb|besøg|kampagne|workshop|arrangement|forestilling|rådgivning|oplæg|uddannelse|activit|course|meeting|visit|campaign|event|training|teaching|outreach).*",
            FLAGS);

    /** What may be of others, of another time, or of some only. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\d|(?<!\\p{L})(?:an(?:den|det|dre)|tidligere|sidste|forrige|halv\\p{L}*|delvis\\p{L}*|en del|nogle|kun|ikke|men|som|der|hvor\\p{L}*|half|partly|some|only|not|other|another|earlier|last|but|which|who|that)(?!\\p{L})",
            FLAGS);

    /** What a document says of all its numbers. */
    private static final Pattern OF_ALL_NUMBERS = Pattern.compile(
            "(?<!\\p{L})(?:tal(?:lene|let)?|opgørelse\\p{L}*|måltal\\p{L}*|beløb\\p{L}*|figures|numbers|amounts)(?!\\p{L}).{0,200}"
                    + "(?<!\\p{L})(?:foreløbig|usikker|skøn|anslå|afrund|tusind|1[.,]000|mio|pct|procent|kun|ikke|fejl|provisional|estimate|rounded|thousand|million|per ?cent|only|not|error)",
            FLAGS);

    private GoalWords() {}

    /** Whether a sentence says something of a number in another one. */
    static boolean isOfNumbers(String text) {
        return OF_THE_NUMBER.matcher(text).find();
    }

    /** A text that ends with the words by which activities something was reached, without them. */
    static String withoutMeans(String rest) {
        Matcher list = LIST_OF_MEANS.matcher(rest);
        if (list.find() && list.end() == rest.length()) {
            return rest.substring(0, list.start());
        }
        Matcher means = MEANS.matcher(rest);
        return means.find() && !OTHERS.matcher(rest.substring(means.start())).find()
                ? rest.substring(0, means.start())
                : rest;
    }

    /** Whether a sentence that is about no initiative puts the numbers of all in doubt. */
    static boolean isOfAllNumbers(String text) {
        return OF_ALL_NUMBERS.matcher(text).find();
    }

    /** Whether what is said of a goal may be no longer, or not yet, what is asked for. */
    static boolean isChanged(String text) {
        return CHANGED.matcher(text).find() || isConditional(text);
    }

    /** Whether a sentence says that what a goal asks for is no longer what it was. */
    static boolean isRevised(String text) {
        return OF_A_GOAL.matcher(text).find() && REVISED.matcher(text).find();
    }

    /** Whether a text has signs that may mean anything. */
    static boolean hasSigns(String text) {
        return SIGN.matcher(text).find();
    }

    static boolean isConditional(String text) {
        return CONDITIONAL.matcher(text).find();
    }

    static boolean isCancelled(String text) {
        return CANCELLED.matcher(text).find();
    }

    static boolean mayBeCancelled(String text) {
        return MAY_BE_CANCELLED.matcher(text).find();
    }

    /** Whether a sentence speaks of what has been done. */
    static boolean isDone(String text) {
        return DONE.matcher(text).find();
    }

    static boolean isPartly(String text) {
        return PARTLY.matcher(text).find();
    }

    static boolean isUnlikely(String text) {
        return UNLIKELY.matcher(text).find();
    }

    static boolean isPostponed(String text) {
        return POSTPONED.matcher(text).find();
    }

    static boolean speaksOfGoal(String text) {
        return GOAL.matcher(text).find();
    }

    static boolean isPlanned(String text) {
        return PLANNED.matcher(text).find();
    }

    /** Whether a number may not be what has been reached so far. */
    static boolean isDoubtful(String text) {
        return DOUBT.matcher(text).find();
    }

    static boolean isOfEachPeriod(String text) {
        return EACH_PERIOD.matcher(text).find();
    }

    static boolean isCompared(String text) {
        return COMPARED.matcher(text).find();
    }

    static boolean isAverage(String text) {
        return AVERAGE.matcher(text).find();
    }
}
