package org.maalbar.csv.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.maalbar.base.part.ConditionRecipe;

/** The words that compare a target with another time, and the forms in which they are put together, in each language. */
final class ComparisonWords {
    static final ComparisonWords DANISH = new ComparisonWords(
            "halveret|halveres|halvering",
            "fordoblet|fordobles|fordobling",
            "(?<more>stiger|øges|vokser|stigning|øget|steget)|reduceres|reduceret|reduktion|nedbringes|nedbragt|falder|fald|faldet"
                    + "|sænkes|mindskes",
            "med|på",
            "siden|fra|i forhold til|ift\\.?",
            "flere|mere|højere|større",
            "færre|mindre|lavere",
            "end",
            "halvdelen|det dobbelte",
            " af ",
            "niveauet",
            "om året|årligt|hvert år|pr\\. år",
            "nye",
            "i|den|fra(?=.* til )",
            "ved udgangen af|ultimo|den",
            relations(
                    "mindst|minimum|min\\.|ikke (?:under|færre end|mindre end)",
                    "mere end|flere end|over",
                    "højst|maks\\.|op til|ikke (?:over|mere end|flere end)",
                    "under|færre end|mindre end"));

    static final ComparisonWords ENGLISH = new ComparisonWords(
            "halved",
            "doubled",
            "(?<more>increased?|increases|up|risen|grown)|reduced?|decreased?|decreases|down|fallen|cut",
            "by",
            "since|from|compared with|compared to",
            "more|higher|greater",
            "fewer|less|lower",
            "than",
            "half|twice|double",
            "(?: of)? ",
            "the level",
            "a year|per year|each year|every year|yearly",
            "new",
            "in|on",
            "at the end of|on",
            relations(
                    "at least|(?:no|not) (?:less|fewer) than",
                    "more than|over",
                    "at most|up to|(?:no|not) more than",
                    "less than|fewer than|under"));

    private static final String PERCENT = "(?<percent>[^ ]+(?: [0-9]{3})*) ?(?:%|pct\\.?|procent|per cent|percent)";
    private static final String TIME = " (?<time>.+)";

    /** "Halved since". */
    final Pattern changed;

    /** "Reduced by 20 % since". */
    final Pattern changedBy;

    /** "20 % more than in", "more than in". */
    final Pattern moreThanIn;

    /** "20 % more in one time than in another". */
    final Pattern moreInThanIn;

    /** "At most half of the level in". */
    final Map<Pattern, ConditionRecipe.Kind> comparedWithLevel = new LinkedHashMap<>();

    /** "At least 50 a year in". */
    final Pattern eachYear;

    /** "At least 50 new in". */
    final Pattern newIn;

    private ComparisonWords(
            String halved,
            String doubled,
            String changes,
            String by,
            String since,
            String more,
            String fewer,
            String than,
            String multiple,
            String of,
            String level,
            String eachYear,
            String isNew,
            String during,
            String atEnd,
            Map<String, ConditionRecipe.Kind> relations) {
        String span = " (?:" + during + ")" + TIME;
        String end = " (?:(?<end>" + atEnd + ")|" + during + ")" + TIME;
        String change = "(?:" + PERCENT + " )?(?:(?<more>" + more + ")|" + fewer + ")";
        changed = Pattern.compile("(?:" + halved + "|(?<doubled>" + doubled + ")) (?:" + since + ")" + TIME);
        changedBy = Pattern.compile("(?:" + changes + ") (?:" + by + ") " + PERCENT + " (?:" + since + ")" + TIME);
        moreThanIn = Pattern.compile(change + " " + than + end);
        moreInThanIn = Pattern.compile(change + " (?:" + during + ") (?<own>.+) " + than + span);
        relations.forEach((relation, kind) -> comparedWithLevel.put(
                Pattern.compile("(?:" + relation + ") (?<multiple>(?:" + multiple + "|" + PERCENT + ")" + of + ")?"
                        + level + end),
                kind));
        this.eachYear = Pattern.compile("(?<number>.+) (?:" + eachYear + ")" + span);
        newIn = Pattern.compile("(?<number>.+) " + isNew + span);
    }

    private static Map<String, ConditionRecipe.Kind> relations(
            String atLeast, String moreThan, String atMost, String lessThan) {
        Map<String, ConditionRecipe.Kind> relations = new LinkedHashMap<>();
        relations.put(atLeast, ConditionRecipe.Kind.AT_LEAST);
        relations.put(moreThan, ConditionRecipe.Kind.MORE_THAN);
        relations.put(atMost, ConditionRecipe.Kind.AT_MOST);
        relations.put(lessThan, ConditionRecipe.Kind.LESS_THAN);
        return relations;
    }
}
