package org.maalbar.annex.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Found;
import org.maalbar.annex.language.Monies;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Quantities;
import org.maalbar.annex.language.Quantity;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.language.Verbs;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/** Drafts activities, done and planned. */
final class PlanDraft {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_ALL =
            Pattern.compile("(?<!\\p{L})(?:samlet|i alt|tilsammen|in all|in total|altogether)(?!\\p{L})", FLAGS);

    /** Not when something is done, but since or until when. */
    private static final Pattern LIMIT = Pattern.compile("til og med|siden|until|up to|since|by", FLAGS);

    /** A year in a sentence may be of anything in it. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern ONGOING =
            Pattern.compile("(?<!\\p{L})(?:fortsat|fortsætte[rs]?|ongoing|continu\\p{L}+)(?!\\p{L})", FLAGS);
    private static final Pattern BEGUN = Pattern.compile(
            "(?<!\\p{L})(?:påbegyndt|i gang|igangsat|under udarbejdelse|begun|started|under way)(?!\\p{L})", FLAGS);

    /** What comes right before a period in which something is. */
    private static final Pattern IN = Pattern.compile(
            "(?:^|[,(:] ?| [–-] |(?<!\\p{L})(?:i|den|d\\.|in|on|during|i løbet af|holdes|afholdes|gennemføres) )$",
            FLAGS);

    /** What comes right behind a period that is only a part of when something is. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?: ?[–-]| (?:eller|til|or|to) | (?:og|samt|and) (?:\\d|frem|igen|senere|again|onwards|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|forår|efterår|sommer|vinter|spring|autumn|summer|winter))",
            FLAGS);

    /** What only begins in a period may go on behind it. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?<!\\p{L})(?:igangsættes|iværksættes|starter|startes|begynder|påbegyndes|åbner|opstart\\p{L}*|starts?|begins?|opens?)(?!\\p{L})",
            FLAGS);

    /** What is of something else at another time. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?<!\\p{L})(?:(?:lige)?som (?:den|det|dem|de|i|ved|sidste)|evaluering\\p{L}* af|opfølgning\\p{L}* på|like|as (?:in|the)|evaluation of|follow-up (?:of|on)) [^,]*$",
            FLAGS);

    /** What comes right before a number that is expected, and nothing else of it. */
    private static final Pattern PROMISED = Pattern.compile(
            "(?<!ikke )(?<!næppe )(?<!not )(?:forventes|ventes|forventer|expected|will|vil)(?: (?:samlet|i alt|at|to|in total|nå|nås|nå ud til|få|deltage|uddanne|afholde|reach|train|attend|yderligere|further|another))* $",
            FLAGS);

    private static final Pattern AT_LEAST =
            Pattern.compile("mindst|minimum|mere end|flere end|over|at least|more than", FLAGS);

    /** Of whom some may be others that a goal counts. */
    private static final Set<String> PERSONS = Set.of(
            "børn",
            "unge",
            "forældre",
            "fædre",
            "mødre",
            "kvinder",
            "mænd",
            "piger",
            "drenge",
            "elever",
            "borgere",
            "medarbejdere",
            "fagpersoner",
            "frivillige",
            "deltagere",
            "ældre",
            "lærere",
            "personer",
            "children",
            "parents",
            "women",
            "men",
            "people",
            "pupils",
            "residents",
            "staff",
            "fathers",
            "mothers",
            "girls",
            "boys");

    private static final Set<String> WHEN = Set.of("i", "den", "in", "on", "the");

    private final Context context;
    private final String initiative;
    private final @Nullable GoalDraft goal;

    PlanDraft(Context context, String initiative, @Nullable GoalDraft goal) {
        this.context = context;
        this.initiative = initiative;
        this.goal = goal;
    }

    /** Drafts something that has been done, as far as that is said. */
    void done(Entry entry) {
        Sentence source = entry.sentence();
        String text = entry.text();
        DraftRow row = activity(entry);
        period(row, entry);
        boolean isClear = !GoalWords.isPostponed(text)
                && !GoalWords.isPartly(text)
                && !GoalWords.isPlanned(text)
                && !GoalWords.hasSigns(text)
                && !(context.language() == Language.DANISH && Verbs.isToBeDone(text));
        boolean isBegun = BEGUN.matcher(text).find();
        if (GoalWords.isCancelled(text)) {
            row.put(SheetColumns.STATE, context.language().choose("cancelled", "aflyst"), source);
        } else if (isClear && isBegun) {
            row.put(SheetColumns.STATE, context.language().choose("ongoing", "i gang"), source);
        } else if (isClear && entry.label() == Label.DONE && !GoalWords.mayBeCancelled(text)) {
            row.put(SheetColumns.STATE, completed(), source);
        } else {
            context.ask(row, context.words().isDone(source, isClear && !isBegun ? completed() : ""));
        }
        readIfAllIsInCells(row, entry);
    }

    private String completed() {
        return context.language().choose("completed", "gennemført");
    }

    private DraftRow activity(Entry entry) {
        DraftRow row = context.row();
        row.put(SheetColumns.NUMBER, initiative, null);
        String text = entry.text().replaceAll("[.;:,]+$", "").strip();
        row.put(SheetColumns.PLANNED, text, entry.sentence());
        return row;
    }

    /** A number, an amount or a day that is only among the words of an activity is not understood. */
    private void readIfAllIsInCells(DraftRow row, Entry entry) {
        boolean hasNumber = !Quantities.in(entry.text(), context.language()).isEmpty();
        boolean hasPeriod = !Periods.in(entry.text(), context.language()).isEmpty();
        if (row.has(SheetColumns.PLANNED)
                && Monies.in(entry.text()).isEmpty()
                && (!hasNumber || row.has(SheetColumns.EXPECTED))
                && (!hasPeriod || row.has(SheetColumns.PERIOD))) {
            context.ledger().read(entry.sentence());
        }
    }

    /** Drafts something that is planned; when it is, is asked where that may be another time. */
    void planned(Entry entry) {
        DraftRow row = activity(entry);
        planned(entry, row);
        if (row.question().isEmpty()
                && !row.has(SheetColumns.PERIOD)
                && !row.has(SheetColumns.STATE)
                && !periods(entry).isEmpty()) {
            List<Found> found = own(entry);
            String only = found.size() == 1 && !GoalWords.isPostponed(entry.text())
                    ? found.get(0).text()
                    : "";
            boolean isReadable = !only.isEmpty() && context.isReadable(SheetColumns.PERIOD, only);
            context.ask(row, context.words().when(entry.sentence(), isReadable ? only : ""));
        }
        readIfAllIsInCells(row, entry);
    }

    private void planned(Entry entry, DraftRow row) {
        Sentence source = entry.sentence();
        String text = entry.text();
        if (GoalWords.isCancelled(text)) {
            row.put(SheetColumns.STATE, context.language().choose("cancelled", "aflyst"), source);
            return;
        } else if (GoalWords.mayBeCancelled(text) || (GoalWords.isDone(text) && !GoalWords.isPlanned(text))) {
            context.ask(row, context.words().isDone(source, ""));
            return;
        } else if (ONGOING.matcher(text).find() && !GoalWords.isPostponed(text)) {
            row.put(SheetColumns.STATE, context.language().choose("ongoing", "i gang"), source);
        }
        period(row, entry);
        List<Quantity> numbers = Quantities.in(entry.text(), context.language()).stream()
                .filter(quantity -> !quantity.isPercent())
                .toList();
        GoalPart part = goal == null ? null : part(goal, numbers);
        if (goal == null || part == null) {
            return;
        }
        goal.count(row, part);
        if (numbers.stream().allMatch(Quantity::isUnreadable)) {
            context.ask(row, context.words().howManyExpected(source));
        } else if (numbers.size() == 1) {
            expected(row, part, numbers.get(0), source, entry.text());
        } else {
            context.ask(row, context.words().howManyExpected(source));
        }
    }

    private void period(DraftRow row, Entry entry) {
        List<Found> found = periods(entry);
        Sentence announcement = entry.announcement();
        boolean isOwn = announcement == null || !own(entry).isEmpty();
        if (context.isInOrder()
                && found.size() == 1
                && isWhen(isOwn || announcement == null ? entry.text() : announcement.text(), found.get(0))
                && !GoalWords.isPostponed(entry.text())
                && !GoalWords.hasSigns(entry.text())
                && !(isOwn && YEAR.matcher(found.get(0).text()).matches())) {
            if (isOwn || announcement == null) {
                row.put(SheetColumns.PERIOD, found.get(0).text(), entry.sentence());
            } else {
                context.put(row, SheetColumns.PERIOD, found.get(0).text(), announcement);
            }
        }
    }

    /** Whether a period in a text is when something is, and not since when, after when or the like. */
    private static boolean isWhen(String text, Found period) {
        String before = text.substring(0, period.start());
        return IN.matcher(before).find()
                && !BEGINS.matcher(text).find()
                && !OF_ANOTHER.matcher(before).find()
                && !GOES_ON.matcher(text.substring(period.end())).find();
    }

    /** The periods of a sentence, or those of the one that announces it. */
    private List<Found> periods(Entry entry) {
        List<Found> own = own(entry);
        Sentence announcement = entry.announcement();
        return own.isEmpty() && announcement != null ? Periods.in(announcement.text(), context.language()) : own;
    }

    private List<Found> own(Entry entry) {
        return Periods.in(entry.text(), context.language()).stream()
                .filter(found -> !LIMIT.matcher(found.text()).lookingAt())
                .toList();
    }

    /** The part of a goal that an activity is for; null if that cannot be said. */
    private static @Nullable GoalPart part(GoalDraft goal, List<Quantity> numbers) {
        GoalPart only = goal.onlyPart();
        if (only != null) {
            return only.kind() == GoalPart.Kind.NUMBER || only.kind() == GoalPart.Kind.SHARE ? only : null;
        }
        if (numbers.size() != 1) {
            return null;
        }
        List<GoalPart> same = goal.parts().stream()
                .filter(part -> part.counted()
                        .map(quantity -> quantity.isOfSame(numbers.get(0)))
                        .orElse(false))
                .toList();
        List<GoalPart> counted = goal.parts().stream()
                .filter(part -> part.kind() == GoalPart.Kind.NUMBER || part.kind() == GoalPart.Kind.SHARE)
                .toList();
        return same.size() == 1 ? same.get(0) : counted.size() == 1 ? counted.get(0) : null;
    }

    private void expected(DraftRow row, GoalPart part, Quantity quantity, Sentence source, String text) {
        boolean isReadable = context.isReadable(SheetColumns.EXPECTED, quantity.figure());
        boolean isSure = isReadable
                && context.isInOrder()
                && part.isPlainCount()
                && PROMISED.matcher(text.substring(0, quantity.start())).find()
                && !GoalWords.isConditional(text)
                && !GoalWords.isPostponed(text)
                && !GoalWords.isUnlikely(text)
                && !GoalWords.hasSigns(text)
                && !GoalWords.isOfEachPeriod(text);
        boolean isSame = part.counted().map(quantity::isOfSame).orElse(false);
        boolean isDone = Verbs.in(text).stream().anyMatch(part.verbs()::contains);
        if (isSure && isSame && isDone && isPlainBehind(part, quantity, text)) {
            row.put(SheetColumns.EXPECTED, quantity.figure(), source);
            if (IN_ALL.matcher(text).find()) {
                row.put(SheetColumns.EXPECTED_AS, context.language().choose("total", "i alt"), source);
                context.ask(row, context.words().newOrInAll(source));
            }
        } else if (isSure
                && isDone
                && isOfPersons(quantity)
                && part.counted().map(PlanDraft::isOfPersons).orElse(false)
                && AT_LEAST.matcher(quantity.figure()).lookingAt()) {
            row.put(SheetColumns.EXPECTED, quantity.figure(), source);
            row.put(SheetColumns.EXPECTED_COUNTS, context.language().choose("some", "nogle"), source);
            context.ask(row, context.words().expectedAll(quantity, source));
        } else {
            DraftRow.DraftQuestion question = context.words().isItExpected(quantity, source);
            context.ask(
                    row,
                    isReadable ? question : new DraftRow.DraftQuestion(question.text(), question.about(), "", source));
        }
    }

    /** Whether what comes behind a number says no more than when or where it is, in words of the goal. */
    private boolean isPlainBehind(GoalPart part, Quantity quantity, String text) {
        String rest = text.substring(
                Math.min(text.length(), quantity.end() + quantity.unit().length() + 1));
        String goalText = part.source().text().toLowerCase(Locale.ROOT);
        StringBuilder words = Periods.covered(rest, context.language(), ' ');
        return Arrays.stream(words.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}(-]+", -1))
                .allMatch(word -> word.isEmpty() || WHEN.contains(word) || goalText.contains(" " + word));
    }

    private static boolean isOfPersons(Quantity quantity) {
        return !quantity.kinds().isEmpty() && PERSONS.containsAll(quantity.kinds());
    }
}
