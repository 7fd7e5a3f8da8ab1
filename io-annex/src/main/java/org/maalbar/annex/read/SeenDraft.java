package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Quantities;
import org.maalbar.annex.language.Quantity;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.language.Verbs;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/** Drafts what has been reached of a goal: a number is taken only where the document leaves no doubt that it is that of the goal. */
final class SeenDraft {
    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_CANDIDATES = 200;

    /** Words that say nothing of what is counted, of when, or of how sure it is. */
    private static final Set<String> PLAIN = Set.of(
            "indsatsen",
            "fra",
            "hos",
            "blandt",
            "projektet",
            "der",
            "har",
            "er",
            "blev",
            "blevet",
            "nu",
            "allerede",
            "hidtil",
            "indtil",
            "i",
            "alt",
            "samlet",
            "ud",
            "til",
            "på",
            "mm",
            "mv",
            "og",
            "the",
            "programme",
            "project",
            "has",
            "have",
            "been",
            "so",
            "far",
            "in",
            "total",
            "now",
            "already",
            "there",
            "are",
            "out",
            "to");

    /** How a list ends that does not name all. */
    private static final Pattern OPEN_LIST =
            Pattern.compile(" (?:mm|mv|m\\.m|m\\.v|etc)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** How a goal says which of those that it names it counts. */
    private static final Pattern NARROW = Pattern.compile(
            ",? ?(?:med|uden|over|under|der|som|with|without|aged|who|that) (?<what>[\\p{L}\\d]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEVERAL =
            Pattern.compile("(?<!\\p{L})(?:og|eller|samt|and|or)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** What may put a number in doubt, or make it that of somebody else. */
    private static final Pattern ASIDE = Pattern.compile("[()\"»«“”]");

    private final Context context;
    private final GoalDraft goal;
    private final String initiative;
    private final List<Entry> entries;
    private final boolean isStated;

    /** A number in a sentence. */
    private record Candidate(Entry entry, Quantity quantity) {}

    SeenDraft(Context context, GoalDraft goal, String initiative, List<Entry> entries, boolean isStated) {
        this.context = context;
        this.goal = goal;
        this.initiative = initiative;
        this.entries = entries;
        this.isStated = isStated;
    }

    void write() {
        for (GoalPart part : goal.parts()) {
            switch (part.kind()) {
                case MILESTONE -> milestone(part);
                case ALL -> {
                    if (isStated) {
                        askNothing(part);
                    }
                }
                default -> number(part);
            }
        }
    }

    private void milestone(GoalPart part) {
        List<Entry> same = entries.stream()
                .filter(entry -> Verbs.in(entry.text()).stream().anyMatch(part.verbs()::contains))
                .toList();
        if (same.isEmpty()) {
            return;
        }
        context.ask(
                goal.rowOfCount(initiative, part),
                context.words().isReached(same.get(0).sentence()));
    }

    private void number(GoalPart part) {
        List<Candidate> all = candidates();
        List<Candidate> matching = part.quantity() == null
                ? List.of()
                : all.stream().filter(each -> matches(part, each)).toList();
        if (matching.size() == 1 && isSure(part, matching.get(0))) {
            take(part, matching.get(0));
            return;
        }
        List<Candidate> asked = matching.isEmpty() ? others(part, all) : matching;
        asked.stream().limit(MOST_QUESTIONS).forEach(each -> ask(part, each));
        if (asked.isEmpty() && isStated && part.quantity() != null) {
            askNothing(part);
        }
    }

    /** Numbers of something else that may be meant all the same, where there are few enough to ask about each. */
    private List<Candidate> others(GoalPart part, List<Candidate> all) {
        List<Candidate> reported =
                all.stream().filter(each -> each.entry.label() == Label.STATUS).toList();
        boolean isOnly = reported.size() == 1 && part.kind() != GoalPart.Kind.OTHER;
        boolean isFew = goal.parts().size() == 1 && part.kind() == GoalPart.Kind.NUMBER && all.size() <= MOST_QUESTIONS;
        return isOnly ? reported : isFew ? all : List.of();
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (Claim.in(entry.text()).isPresent() && goal.parts().size() == 1 && entry.label() == Label.CLAIM) {
                continue;
            }
            for (Quantity quantity : Quantities.in(entry.text(), context.language())) {
                if (all.size() == MOST_CANDIDATES) {
                    return all;
                }
                all.add(new Candidate(entry, quantity));
            }
        }
        return all;
    }

    private static boolean matches(GoalPart part, Candidate each) {
        Quantity wanted = part.counted().orElseThrow();
        if (part.kind() == GoalPart.Kind.SHARE) {
            return each.quantity.isPercent() || (!part.whole().isEmpty() && sharesKind(each.quantity, part.whole()));
        }
        return each.quantity.isPercent() == wanted.isPercent() && each.quantity.containsAll(wanted);
    }

    private static boolean sharesKind(Quantity quantity, String whole) {
        String last = whole.substring(whole.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return quantity.kinds().contains(last);
    }

    /** Whether a number is surely that of the goal, but for whether all of those counted belong to it. */
    private boolean isSure(GoalPart part, Candidate only) {
        Sentence sentence = only.entry.sentence();
        Language language = context.language();
        boolean isOne = goal.parts().stream()
                        .filter(other -> other.counted()
                                .map(quantity ->
                                        quantity.isOfSame(part.counted().orElseThrow()))
                                .orElse(false))
                        .count()
                == 1;
        return isStated
                && context.isInOrder()
                && isOne
                && Quantities.in(sentence.text(), language).size() == 1
                && only.entry.label() == Label.STATUS
                && part.isPlainCount()
                && only.quantity.isNumber()
                && context.isReadable(SheetColumns.SEEN, only.quantity.figure())
                && !GoalWords.isDoubtful(sentence.text())
                && Periods.in(sentence.text(), language).isEmpty()
                && isPlain(part, only.quantity, sentence.text())
                && entries.stream().allMatch(other -> other.equals(only.entry) || saysNothingOfIt(part, other))
                && (only.quantity.isOfMore(part.counted().orElseThrow())
                        || (only.quantity.isOfSame(part.counted().orElseThrow())
                                && isSameWhere(part, only.quantity, sentence.text())));
    }

    /**
     * Whether a sentence says no more than that so many have been reached: all its words are those of the goal, what is done in it, what
     * is counted and where, or say nothing by themselves. What comes behind "by" only says how.
     */
    private boolean isPlain(GoalPart part, Quantity quantity, String text) {
        Set<String> done = Verbs.in(text);
        boolean isSameDone = done.isEmpty() || part.verbs().containsAll(done);
        int end = quantity.end() + quantity.unit().length() + 1;
        String rest = end < text.length() ? text.substring(end).strip() : "";
        String others = text.substring(0, quantity.start()) + " " + GoalWords.withoutMeans(rest);
        List<String> goalWords = words(part.source().text());
        return isSameDone
                && isAsNarrow(part, text)
                && !GoalWords.hasSigns(text)
                && !ASIDE.matcher(text).find()
                && !context.language().choose(Verbs.isStillToDo(text), Verbs.isToBeDone(text))
                && words(others).stream()
                        .allMatch(word -> PLAIN.contains(word)
                                || isFormOf(word, goalWords)
                                || quantity.where().contains(word)
                                || Verbs.in(word).stream().anyMatch(part.verbs()::contains));
    }

    /** Whether a sentence repeats what the goal says of whom it counts, and each of several things that they are to do. */
    private boolean isAsNarrow(GoalPart part, String text) {
        Quantity wanted = part.counted().orElseThrow();
        String rest = part.text()
                .substring(Math.min(
                        part.text().length(), wanted.end() + wanted.unit().length() + 1));
        Matcher narrow = NARROW.matcher(rest);
        List<String> said = words(text);
        boolean isSaid = !narrow.lookingAt() || said.containsAll(words(narrow.group("what")));
        return isSaid
                && (!SEVERAL.matcher(rest).find()
                        || words(rest).stream().allMatch(word -> PLAIN.contains(word) || isFormOf(word, said)));
    }

    private boolean isFormOf(String word, List<String> goalWords) {
        return goalWords.contains(word)
                || (context.language() == Language.DANISH
                        && goalWords.stream().anyMatch(other -> Verbs.isSameForm(word, other)));
    }

    /**
     * Whether another sentence cannot be about the number: it is in another part of the text and does not speak of numbers, or is a claim,
     * or the number of something else that the goal asks for.
     */
    private boolean saysNothingOfIt(GoalPart part, Entry other) {
        if (other.label() != Label.STATUS) {
            return !GoalWords.isOfNumbers(other.text());
        }
        List<Quantity> numbers = Quantities.in(other.text(), context.language());
        return Claim.in(other.text()).map(Claim::isSure).orElse(false)
                || (numbers.size() == 1
                        && Periods.in(other.text(), context.language()).isEmpty()
                        && !GoalWords.isDoubtful(other.text())
                        && goal.parts().stream()
                                .filter(each -> !each.equals(part)
                                        && each.counted()
                                                .map(numbers.get(0)::isOfSame)
                                                .orElse(false))
                                .anyMatch(each -> isPlain(each, numbers.get(0), other.text())));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}-]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a number is of all the places or groups that the goal speaks of, and of no others; lists may leave some open. */
    private static boolean isSameWhere(GoalPart part, Quantity quantity, String text) {
        List<String> wanted = part.counted().map(Quantity::where).orElse(List.of());
        List<String> words = words(part.source().text());
        boolean isOpen = OPEN_LIST.matcher(text).find()
                && OPEN_LIST.matcher(part.source().text()).find();
        return quantity.where().isEmpty()
                || (isOpen
                        ? quantity.where().stream().anyMatch(words::contains)
                        : words.containsAll(quantity.where())
                                && quantity.where().containsAll(wanted));
    }

    private void take(GoalPart part, Candidate only) {
        DraftRow row = goal.rowOfCount(initiative, part);
        Sentence source = only.entry.sentence();
        context.put(row, SheetColumns.SEEN, only.quantity.figure(), source);
        if (!only.quantity.isOfSame(part.counted().orElseThrow())) {
            row.put(SheetColumns.SEEN_COUNTS, context.language().choose("some", "nogle"), source);
            context.ask(row, context.words().seenAll(only.quantity, source));
        }
    }

    private void ask(GoalPart part, Candidate each) {
        DraftRow row = goal.rowOfCount(initiative, part);
        String wanted = part.kind() == GoalPart.Kind.SHARE ? part.name() + " " + part.whole() : part.unit();
        Quantity quantity = each.quantity;
        boolean isReadable = !quantity.isUnreadable() && context.isReadable(SheetColumns.SEEN, quantity.figure());
        DraftRow.DraftQuestion question = context.words().isItSeen(quantity, wanted.strip(), each.entry.sentence());
        context.ask(
                row,
                isReadable
                        ? question
                        : new DraftRow.DraftQuestion(question.text(), question.about(), "", question.source()));
    }

    private void askNothing(GoalPart part) {
        String wanted = part.unit().isEmpty() ? part.name() : part.unit();
        DraftRow row = goal.rowOfCount(initiative, part);
        row.ask(context.words().nothingSeen(wanted, part.source()));
    }
}
