package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Found;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Quantities;
import org.maalbar.annex.language.Quantity;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.language.Verbs;
import org.maalbar.csv.sheet.column.SheetColumns;

/** Drafts what a goal asks for. */
final class GoalDraft {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ALL = Pattern.compile(
            "(?<!\\p{L})(?:alle|samtlige|all|every) (?<whole>(?:(?!får|far|skal|har|er|who|that)[\\p{L}-]+ )?[\\p{L}-]+)(?= (?:får|far|skal|har|er|i|på|bliver|tilbydes|have|are|will|in)(?![\\p{L}\\p{N}])|[.,]|$)",
            FLAGS);

    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("[,;]? (?:og|samt|and) (?:der |at |that |har |has |have |mindst |minimum )|; ", FLAGS);
    private static final Pattern AT_MOST_WORDS = Pattern.compile(
            "højst|maks|under |færre|ikke over|at most|no more|less than|fewer|or below|eller derunder", FLAGS);

    private static final Pattern OF_DA = Pattern.compile(
            " af (?:(?:de|alle|kommunens) )*(?<whole>(?!(?:de|alle) )(?:(?:relevante|nye|nuværende|tidligere|lokale|kommunale|udsatte|sårbare|små|store|øvrige|\\p{L}+s) )*[\\p{L}-]+)",
            FLAGS);

    private static final Pattern OF_EN = Pattern.compile(
            " of (?:(?:the|all) )*(?<whole>(?!(?:the|all) )(?:(?:relevant|new|current|former|local|other) )*[\\p{L}-]+)",
            FLAGS);

    private static final Pattern AND = Pattern.compile("['’]| (?:og|eller|samt|and|or) (?!der |at |that )", FLAGS);

    /** A word for when something is to be reached, also where no day is named. */
    private static final Pattern DUE_WORD = Pattern.compile(
            "(?<!\\p{L})(?:inden(?! for (?!\\p{L}+ (?:år|måned|uge)))|senest|snarest|before|within|no later|by (?:the|next|mid|early|late|christmas|easter|spring|summer|autumn|winter))(?!\\p{L})",
            FLAGS);

    /** A number that may be exceeded, or must not be. */
    private static final Pattern UP_TO = Pattern.compile("(?:op til|up to) ", FLAGS);

    /** Behind such a word, what is named may be there already, or never. */
    private static final Pattern CLAUSE = Pattern.compile(
            ",|(?<=\\p{L} )(?:der|som|hvis|når|om|at|kan|that|which|who|if|when|whether|can|could)(?!\\p{L})|^(?:når|hvis|det|if|when)(?!\\p{L})",
            FLAGS);

    /** What may be between a number and the day by which it is to be reached: nothing else that is to happen. */
    private static final Pattern ANOTHER =
            Pattern.compile("[,;:(]|(?<!\\p{L})(?:og|samt|men|and|but)(?!\\p{L})", FLAGS);

    private static final Pattern EARLIEST =
            Pattern.compile("(?<!\\p{L})(?:tidligst|efter|earliest|after)(?!\\p{L})", FLAGS);

    /** A number that is an age, a class or a paragraph of a law. */
    private static final Pattern NO_FIGURE = Pattern.compile(
            "(?:\\d{1,2}\\.?[-–/])?\\d{1,2}[-–.]? ?(?:årig\\p{L}*|års?(?!\\p{L})|klasse\\p{L}*|years?(?!\\p{L})|year-olds?)|§+ ?\\d{1,3}|\\p{L}\\d",
            FLAGS);

    private static final Set<String> PRONOUNS = Set.of("dem", "disse", "dette", "det", "them", "these", "those");

    private static final int LONGEST_NAME = 60;
    private static final int LETTERS = 26;

    /** More than a goal asks for; what comes behind them is left. */
    private static final int MOST_PARTS = 40;

    private final Context context;
    private final String number;
    private final List<GoalPart> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final boolean isUnderstood;
    private final boolean isSure;

    /**
     * Drafts the goal of an initiative.
     *
     * @param entries the sentences that say it
     * @param isStated whether the document calls them the goal; otherwise nothing is taken without asking
     */
    GoalDraft(Context context, String number, List<Entry> entries, boolean isStated) {
        this.context = context;
        this.number = number;
        for (Entry entry : entries) {
            if (parts.size() >= MOST_PARTS) {
                break;
            }
            context.ledger().read(entry.sentence());
            clauses(entry.text()).forEach(clause -> part(clause, entry.sentence()));
        }
        this.isUnderstood = isUnderstood(entries);
        this.isSure = isStated && isUnderstood;
        boolean hasOthers = parts.stream().anyMatch(part -> part.kind() != GoalPart.Kind.OTHER);
        if (hasOthers) {
            parts.removeIf(part -> part.kind() == GoalPart.Kind.OTHER && hasNoNumber(part));
        } else if (parts.size() > 1 && parts.stream().allMatch(part -> part.quantity() == null)) {
            parts.subList(1, parts.size()).removeIf(this::hasNoNumber);
        }
    }

    /** Whether no sentence may change what another one asks for. */
    private boolean isUnderstood(List<Entry> entries) {
        return (entries.size() == 1 || parts.stream().noneMatch(part -> part.kind() == GoalPart.Kind.OTHER))
                && (parts.size() == 1 || entries.stream().noneMatch(this::isOfOneYear))
                && entries.stream().noneMatch(entry -> GoalWords.isChanged(entry.text()));
    }

    /** Whether a sentence asks for something in a year and not until it is over, as others may do for other years. */
    private boolean isOfOneYear(Entry entry) {
        return Periods.in(entry.text(), context.language()).size()
                > Periods.deadlines(entry.text(), context.language()).size();
    }

    boolean isUnderstood() {
        return isUnderstood;
    }

    private boolean hasNoNumber(GoalPart part) {
        return part.text().chars().noneMatch(Character::isDigit)
                && Quantities.in(part.text(), context.language()).isEmpty();
    }

    String number() {
        return number;
    }

    List<GoalPart> parts() {
        return parts;
    }

    /** The only number that is asked for; null if there are several, or none. */
    @Nullable
    GoalPart onlyPart() {
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /** Separates a sentence where it asks for one thing more. */
    private List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        Matcher next = NEXT_CLAUSE.matcher(text);
        while (next.find()) {
            String before = text.substring(start, next.start());
            String behind = text.substring(next.start());
            if (asks(before) && asks(behind)) {
                clauses.add(before.strip());
                start = next.start();
            }
        }
        clauses.add(text.substring(start)
                .replaceAll("^[,; ]+(?:og |samt |and )?", "")
                .strip());
        return clauses;
    }

    private boolean asks(String clause) {
        return !Quantities.in(clause, context.language()).isEmpty()
                || Verbs.isMilestone(clause)
                || ALL.matcher(clause).find();
    }

    private void part(String clause, Sentence source) {
        List<Quantity> numbers = Quantities.in(clause, context.language());
        Set<String> verbs = Verbs.in(source.text());
        Matcher all = ALL.matcher(clause);
        if (numbers.size() == 1 && numbers.get(0).isPercent()) {
            String whole = whole(clause, numbers.get(0));
            add(
                    whole.isEmpty() ? GoalPart.Kind.OTHER : GoalPart.Kind.SHARE,
                    numbers.get(0).figure(),
                    clause,
                    source,
                    numbers.get(0),
                    verbs,
                    whole);
        } else if (numbers.size() == 1 && numbers.get(0).isNumber()) {
            Quantity only = numbers.get(0);
            add(GoalPart.Kind.NUMBER, (only.number() + " " + only.unit()).strip(), clause, source, only, verbs, "");
        } else if (numbers.isEmpty() && all.find()) {
            add(GoalPart.Kind.ALL, all.group(), clause, source, null, verbs, all.group("whole"));
        } else if (numbers.isEmpty() && Verbs.isMilestone(clause)) {
            add(GoalPart.Kind.MILESTONE, clause, clause, source, null, Verbs.in(clause), "");
        } else {
            add(GoalPart.Kind.OTHER, clause, clause, source, numbers.size() == 1 ? numbers.get(0) : null, verbs, "");
        }
    }

    /** What a percentage is of: the words behind "of", or what the part before it counts. */
    private String whole(String clause, Quantity percent) {
        Matcher of = context.language().choose(OF_EN, OF_DA).matcher(clause);
        if (!of.find(percent.end()) || of.start() != percent.end()) {
            return "";
        }
        if (AND.matcher(clause.substring(of.end())).lookingAt()) {
            return "";
        }
        String named = of.group("whole");
        if (!PRONOUNS.contains(named.toLowerCase(Locale.ROOT))) {
            return named;
        }
        GoalPart before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return before == null ? "" : before.whole().isEmpty() ? before.unit() : before.whole();
    }

    private void add(
            GoalPart.Kind kind,
            String name,
            String clause,
            Sentence source,
            @Nullable Quantity quantity,
            Set<String> verbs,
            String whole) {
        String shown =
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        String plain = shown.replaceAll("[.,;: ]+$", "");
        String own = names.add(plain) ? plain : plain + " (" + (parts.size() + 1) + ")";
        names.add(own);
        parts.add(new GoalPart(own, kind, clause, source, quantity, verbs, whole));
    }

    /** Writes the rows that say what is asked for. */
    void write(String initiative, List<Entry> entries) {
        boolean isFirst = true;
        for (GoalPart part : parts) {
            DraftRow row = rowOfPart(initiative, part);
            if (parts.size() > 1) {
                row.put(SheetColumns.INDICATOR, id(part), null);
            }
            if (isFirst) {
                statement(row, entries);
                isFirst = false;
            }
            target(row, part);
        }
    }

    /** Begins a row about the whole goal. */
    DraftRow row(String initiative) {
        return context.row()
                .put(SheetColumns.NUMBER, initiative, null)
                .put(SheetColumns.GOAL, number, null)
                .of(number, "");
    }

    /** Begins a row about the goal that names a part. */
    DraftRow rowOfPart(String initiative, GoalPart part) {
        DraftRow row = row(initiative);
        if (parts.size() > 1) {
            row.put(SheetColumns.PART, part.name(), null).of(number, part.name());
        }
        return row;
    }

    /** Begins a row about what a part counts. */
    DraftRow rowOfCount(String initiative, GoalPart part) {
        DraftRow row = context.row().put(SheetColumns.NUMBER, initiative, null);
        count(row, part);
        return row;
    }

    /** Makes a row one about what a part counts: of one of several, it is told by its id. */
    void count(DraftRow row, GoalPart part) {
        if (parts.size() > 1) {
            row.put(SheetColumns.INDICATOR, id(part), null).of(number, part.name());
        } else {
            row.put(SheetColumns.GOAL, number, null).of(number, "");
        }
    }

    private String id(GoalPart part) {
        StringBuilder letters = new StringBuilder();
        for (int at = parts.indexOf(part) + 1; at > 0; at = (at - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (at - 1) % LETTERS));
        }
        return number + letters;
    }

    private void statement(DraftRow row, List<Entry> entries) {
        Sentence first = entries.get(0).sentence();
        String text = String.join(" ", entries.stream().map(Entry::text).toList());
        row.put(SheetColumns.STATEMENT, text, first);
        due(entries).ifPresent(due -> row.put(SheetColumns.DUE, due.text(), first));
    }

    /** When the goal is due, if its words leave no doubt of that. */
    private Optional<Found> due(List<Entry> entries) {
        String text = entries.get(0).text();
        List<Found> deadlines = Periods.deadlines(text, context.language());
        boolean isOnly = isSure
                && entries.size() == 1
                && deadlines.size() == 1
                && Periods.in(text, context.language()).size() == 1
                && !GoalWords.hasSigns(text)
                && !EARLIEST.matcher(text).find();
        return isOnly && (Periods.beginsWithDeadline(text, context.language()) || isOfNumber(text, deadlines.get(0)))
                ? Optional.of(deadlines.get(0)).filter(due -> context.isReadable(SheetColumns.DUE, due.text()))
                : Optional.empty();
    }

    /** Whether a deadline behind the only number of a goal is that of the number. */
    private boolean isOfNumber(String text, Found deadline) {
        GoalPart only = onlyPart();
        int end = only == null
                ? text.length()
                : only.counted()
                        .map(quantity -> text.indexOf(quantity.figure())
                                + quantity.figure().length()
                                + quantity.unit().length())
                        .orElse(0);
        return end < deadline.start()
                && !ANOTHER.matcher(text.substring(end, deadline.start())).find();
    }

    /** Asks when a goal is due, where it names a day or period that may not be that. */
    void askDue(String initiative, List<Entry> entries) {
        if (due(entries).isEmpty()) {
            entries.stream()
                    .filter(entry ->
                            !Periods.in(entry.text(), context.language()).isEmpty()
                                    || DUE_WORD.matcher(entry.text()).find())
                    .findFirst()
                    .ifPresent(entry ->
                            context.ask(row(initiative), context.words().due(entry.sentence())));
        }
    }

    private void target(DraftRow row, GoalPart part) {
        QuestionWords words = context.words();
        switch (part.kind()) {
            case MILESTONE -> milestone(row, part);
            case ALL -> {
                row.put(SheetColumns.WHOLE, whole(part), part.source());
                context.ask(row, words.allOf(part.source()));
            }
            case SHARE, NUMBER -> number(row, part);
            default ->
                context.ask(
                        row,
                        hasNoNumber(part) ? words.noTarget(part.source()) : words.unclearTarget(part.source(), ""));
        }
    }

    private void milestone(DraftRow row, GoalPart part) {
        String reached = context.language().choose("reached", "nået");
        if (isSure && !CLAUSE.matcher(part.text()).find() && !GoalWords.hasSigns(part.text())) {
            row.put(SheetColumns.TARGET, reached, part.source());
        } else {
            context.ask(row, context.words().bareTarget(part.source(), reached));
        }
    }

    private void number(DraftRow row, GoalPart part) {
        Quantity quantity = part.counted().orElseThrow();
        String figure = quantity.figure();
        boolean isShare = part.kind() == GoalPart.Kind.SHARE;
        if (!quantity.unit().isEmpty() && !isShare) {
            row.put(SheetColumns.UNIT, quantity.unit(), part.source());
        }
        if (isShare) {
            row.put(SheetColumns.WHOLE, whole(part), part.source());
        }
        boolean isReadable = context.isReadable(SheetColumns.TARGET, figure);
        boolean isPlain = !GoalWords.isCompared(part.text())
                && !GoalWords.isOfEachPeriod(part.text())
                && !GoalWords.isChanged(part.source().text());
        boolean isAlone = quantity.isQualified()
                && !UP_TO.matcher(figure).lookingAt()
                && (isShare || !quantity.unit().isEmpty())
                && !GoalWords.hasSigns(part.source().text())
                && !hasOtherFigure(part.text(), quantity)
                && !(GoalWords.isAverage(part.text())
                        && !AT_MOST_WORDS.matcher(part.text()).find());
        if (isReadable && isPlain && isSure && isAlone && !contradicts(part.text(), figure)) {
            row.put(SheetColumns.TARGET, figure, part.source());
        } else {
            String proposal = isReadable && isPlain ? figure : "";
            context.ask(
                    row,
                    proposal.isEmpty()
                            ? context.words().unclearTarget(part.source(), "")
                            : context.words().bareTarget(part.source(), proposal));
        }
    }

    /** Whether there are digits that are neither those of the number nor of a day, an age or the like. */
    private boolean hasOtherFigure(String text, Quantity quantity) {
        StringBuilder others = Periods.covered(text, context.language(), '.');
        others.replace(quantity.start(), quantity.end(), ".".repeat(quantity.end() - quantity.start()));
        return NO_FIGURE.matcher(others).replaceAll("").chars().anyMatch(Character::isDigit);
    }

    /** Whether the words around a number say the opposite of its qualifier. */
    private static boolean contradicts(String text, String figure) {
        return AT_MOST_WORDS.matcher(text).find()
                && !AT_MOST_WORDS.matcher(figure + " ").find();
    }

    /** The id of what a percentage is of. */
    static String whole(GoalPart part) {
        return part.whole().toLowerCase(Locale.ROOT).strip();
    }
}
