package org.maalbar.csv.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.rule.Relation;

/** Where the words of a goal say something else than its targets. */
public final class GoalDoubts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What is no number of what is counted: an age, a class, an ordinal number. */
    private static final Pattern ASIDE =
            Pattern.compile("^(?:\\h*-?\\h?(?:år|years?)|\\.\\h?\\p{L}|\\h?-\\h?[0-9]+\\h*(?:år|years?))", FLAGS);

    private static final Pattern MORE_AFTER = Pattern.compile(
            "^\\h*(?:(?:%|pct\\.?|procent(?:point)?|per cent)\\h*)?(?:flere|færre|nye|mere|mindre|yderligere|ekstra|more|fewer|new"
                    + "|additional|extra)(?!\\p{L})",
            FLAGS);

    private static final Pattern CHANGE_BEFORE = Pattern.compile(
            "(?:ned|op|down|up|øges?|stig(?:er|e)|vokser?|hæves?|falde[rs]?|reduceres?|nedbringes?|sænkes?|mindskes?|increase[sd]?|rises?|grows?"
                    + "|reduced?|falls?|decrease[sd]?)\\h+(?:\\S+\\h+)?(?:med|by)\\h+(?:mindst\\h+|højst\\h+|ca\\.\\h+|at least"
                    + "\\h+|at most\\h+)?$",
            FLAGS);

    private static final Pattern FROM_TO = Pattern.compile("(?<!\\p{L})(?:fra|from)\\h+[0-9.,]+", FLAGS);

    private static final Pattern AND =
            Pattern.compile("^[^.;]{0,15}?(?<!\\p{L})(?:og|dog|men|and|but)(?!\\p{L})", FLAGS);

    private static final Pattern EITHER =
            Pattern.compile("(?<!\\p{L})(?:enten|mindst (?:é|e)(?:n|t) af|either|at least one of)(?!\\p{L})", FLAGS);

    private static final Pattern YEARLY = Pattern.compile(
            "(?<!\\p{L})(?:hvert år|årligt|om året|(?:pr\\.?|per) (?:år|måned|kvartal|uge)|hver (?:måned|uge)|månedligt|ugentligt"
                    + "|(?:a|per|each|every) (?:year|month|quarter|week)|yearly|annually|monthly)(?!\\p{L})",
            FLAGS);

    private GoalDoubts() {}

    /** A number in the words, with what is before and after it. */
    private record Spoken(String text, String before, String after) {
        boolean is(Target target) {
            return Direction.isNumber(text, target.low()) || Direction.isNumber(text, target.high());
        }

        boolean isQuantity() {
            return !ASIDE.matcher(after).find();
        }

        boolean isPercent() {
            return PercentWords.isSign(after);
        }

        boolean isAtLeast() {
            return Direction.isAtLeast(before) || Direction.isMoreThan(before);
        }

        boolean isLimit() {
            return Direction.isLimit(before);
        }
    }

    private static List<Spoken> numbers(String words) {
        return Direction.NUMBER
                .matcher(words)
                .results()
                .limit(Direction.MOST_NUMBERS)
                .map(number -> spoken(words, number))
                .filter(Spoken::isQuantity)
                .toList();
    }

    private static Spoken spoken(String words, MatchResult number) {
        return new Spoken(
                number.group(),
                words.substring(Math.max(0, number.start() - Direction.FAR), number.start()),
                words.substring(number.end(), Math.min(words.length(), number.end() + Direction.FAR)));
    }

    /**
     * What is doubtful about one target.
     *
     * @param words what the goal says
     * @param target one of its targets, which compares with no other time
     */
    public static List<Doubt> of(String words, Target target) {
        List<Doubt> doubts = new ArrayList<>();
        List<Spoken> same =
                numbers(words).stream().filter(number -> number.is(target)).toList();
        otherDirection(same, target).ifPresent(doubts::add);
        same.stream()
                .filter(number -> target.growth() == null)
                .filter(number -> MORE_AFTER.matcher(number.after()).find()
                        || CHANGE_BEFORE.matcher(number.before()).find())
                .findFirst()
                .ifPresent(number -> doubts.add(change(number)));
        if (target.kind() == ConditionRecipe.Kind.BETWEEN
                && FROM_TO.matcher(words).find()
                && same.size() > 1) {
            doubts.add(new Doubt(
                    "The goal goes from one number to another, and the target is read as between the two: write the one to be"
                            + " reached, with \"at least\" or \"at most\"",
                    "Målet går fra det ene tal til det andet, og måltallet er læst som mellem de to: skriv det, der skal nås, med"
                            + " »mindst« eller »højst«"));
        }
        return doubts;
    }

    private static Optional<Doubt> otherDirection(List<Spoken> same, Target target) {
        Optional<Relation> relation = target.kind().relation();
        boolean asksForMore = relation.filter(Relation::asksForMore).isPresent();
        boolean asksForLess = relation.isPresent() && !asksForMore;
        boolean isSaidToReach = same.stream().anyMatch(Spoken::isAtLeast);
        boolean isSaidToStay = same.stream().anyMatch(Spoken::isLimit);
        boolean isOther =
                (asksForMore && isSaidToStay && !isSaidToReach) || (asksForLess && isSaidToReach && !isSaidToStay);
        return isOther
                ? Optional.of(new Doubt(
                        "The goal asks for the opposite of the target: correct one of the two",
                        "Målet kræver det modsatte af måltallet: ret det ene af de to"))
                : Optional.empty();
    }

    private static Doubt change(Spoken number) {
        return new Doubt(
                "The goal speaks of a change, and the target is read as " + number.text()
                        + " in all: write it with a time, such as \"at least 50 new in 2018\", \"20% more than in 2017\" or"
                        + " \"20% fewer than in 2017\"",
                "Målet taler om en ændring, og måltallet er læst som " + number.text()
                        + " i alt: skriv det med et tidspunkt som »mindst 50 nye i 2018«, »20 pct. flere end i 2017« eller »20 pct."
                        + " færre end i 2017«");
    }

    /**
     * What is doubtful about all targets of a goal together.
     *
     * @param words what the goal says
     * @param targets its targets, none of which compares with another time
     */
    public static List<Doubt> of(String words, List<Target> targets) {
        List<Doubt> doubts = new ArrayList<>();
        boolean isAnyPercent = targets.stream().anyMatch(Target::isPercent);
        List<Spoken> numbers = numbers(words).stream()
                .filter(number -> isAnyPercent || !number.isPercent())
                .toList();
        boolean isAnySaid = numbers.stream().anyMatch(number -> isTarget(number, targets));
        numbers.stream()
                .filter(number -> number.isAtLeast() || number.isLimit() || number.isPercent())
                .filter(number -> !isTarget(number, targets))
                .filter(number -> !isAnySaid || isSecondLimit(number, numbers, targets))
                .findFirst()
                .ifPresent(number -> doubts.add(new Doubt(
                        "The goal says " + number.text()
                                + ", but no target is that number: correct one of the two, or add it"
                                + " in a row of its own",
                        "Målet siger " + number.text()
                                + ", men intet måltal er det tal: ret det ene af de to, eller skriv det"
                                + " til i en række for sig")));
        if (targets.size() > 1 && EITHER.matcher(words).find()) {
            doubts.add(new Doubt(
                    "The goal asks for one of several things, but all its targets must be reached: a sheet has no place for a"
                            + " choice, a JSON document has",
                    "Målet kræver én af flere ting, men alle dets måltal skal nås: et ark har ikke plads til et valg, det har et"
                            + " JSON-dokument"));
        }
        return doubts;
    }

    private static boolean isTarget(Spoken number, List<Target> targets) {
        return targets.stream().anyMatch(number::is);
    }

    /** Whether it is the other end of one that is a target: "mindst 20 og højst 25". */
    private static boolean isSecondLimit(Spoken number, List<Spoken> numbers, List<Target> targets) {
        return number.isLimit()
                && numbers.stream()
                        .filter(other -> other.isAtLeast() && isTarget(other, targets))
                        .map(other -> AND.matcher(other.after()))
                        .anyMatch(Matcher::find);
    }

    /**
     * What says that a number is asked for again and again, while the target is one number.
     *
     * @param words what the goal says, and its unit
     */
    public static Optional<Doubt> yearly(String words) {
        Matcher yearly = YEARLY.matcher(words);
        return yearly.find()
                ? Optional.of(new Doubt(
                        "The goal says \"" + yearly.group()
                                + "\", and the target is read as one number: for a number each year"
                                + " write it as \"at least 50 a year in 2018/2021\"",
                        "Målet siger »" + yearly.group()
                                + "«, og måltallet er læst som ét tal: et tal for hvert år skrives som"
                                + " »mindst 50 om året i 2018-21«"))
                : Optional.empty();
    }
}
