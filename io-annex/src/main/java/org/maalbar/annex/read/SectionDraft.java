package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Found;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Quantities;
import org.maalbar.annex.language.Sentence;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;

/** Drafts one initiative: what it is for, its goal, what has been reached, what is planned, its money, and what is claimed. */
final class SectionDraft {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** How a sentence that no label calls a goal says that it is one. */
    private static final Pattern GOAL = Pattern.compile(
            "(?<!\\p{L})(?:målet er|måltallet er|mål er|succeskriteriet er|skulle nå|skal nå|sat sig for|har til formål|det er målet|målet var|target is|aim is|objective is|goal is)(?!\\p{L})",
            FLAGS);

    /** How a claim is about one of several things. */
    private static final Pattern OF_ONE =
            Pattern.compile("(?<!\\p{L})(?:mål\\p{L}* om|target for|første mål|andet mål)(?!\\p{L})", FLAGS);

    private static final Pattern START = Pattern.compile(
            "(?<!\\p{L})(?:igangsættes|iværksættes|starter|begynder|åbner|starts|begins|opens|will start|will begin)(?!\\p{L})",
            FLAGS);

    /** Two or more words with capitals and nothing between them may be a person, who has no place in the plan. */
    private static final Pattern MAY_BE_PERSON = Pattern.compile(
            "(?!.*(?:forvaltning|afdeling|center|kontor|team|sekretariat|direktion|department|service|office|directorate))"
                    + "\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)+(?:,.*)?",
            Pattern.UNICODE_CASE);

    /** What no name has: a bracket, a sign, or a word that says that there is none. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[()?*~^]|(?<!\\p{L})(?:ingen|ikke|endnu|afklar\\p{L}*|tidligere|hidtil|men|none|not|unknown|former|but|tb[cd]|n/a)(?!\\p{L})",
            FLAGS);

    /** Before a period, and not before its end. */
    private static final Pattern BEFORE = Pattern.compile("(?:inden|by) (?!udgangen|the end)", FLAGS);

    /** What comes before a day in a text that says no more than by when a goal is to be reached. */
    private static final Pattern BY = Pattern.compile(
            "(?:(?:senest|ultimo|i|den|inden|ved|udgangen|af|med|by|no|later|than|the|end|of|in) ?)*", FLAGS);

    private final Context context;
    private final Section section;
    private final String number;
    private final boolean isLabelled;
    private final boolean hasStatedGoal;

    SectionDraft(Context context, Section section, String number) {
        this.context = context;
        this.section = section;
        this.number = number;
        this.hasStatedGoal = section.of(Label.GOAL).findAny().isPresent();
        this.isLabelled = section.of(Label.PURPOSE, Label.GOAL, Label.STATUS, Label.FUNDING)
                .findAny()
                .isPresent();
    }

    /** The context of what a label is for. */
    private Context of(Label label) {
        return section.isDoubtful(label) ? context.inDoubt() : context;
    }

    void write() {
        List<Entry> goals = goals();
        GoalDraft goal = goals.isEmpty()
                ? null
                : new GoalDraft(
                        context,
                        number,
                        goals,
                        hasStatedGoal
                                && of(Label.GOAL).isInOrder()
                                && section.entries().stream().noneMatch(this::isRevision));
        initiative(goals);
        fundings(goals);
        if (goal != null) {
            goal.write(number, goals);
            goal.askDue(number, goals);
            due(goal, goals);
            wholes(goal);
            new SeenDraft(
                            isSeenInDoubt(goal) ? context.inDoubt() : of(Label.STATUS),
                            goal,
                            number,
                            seen(goals),
                            hasStatedGoal)
                    .write();
        }
        PlanDraft plans = new PlanDraft(of(Label.PLANNED), number, goal);
        for (Entry entry : section.entries()) {
            activity(entry, plans, goals);
        }
        claims(goal);
        statusText(goal);
        section.series().forEach(new SeriesDraft(context, number)::write);
    }

    private List<Entry> goals() {
        if (hasStatedGoal) {
            return section.of(Label.GOAL)
                    .filter(entry -> Claim.in(entry.text()).isEmpty() && !entry.isTooLong())
                    .limit(Limits.MOST_GOAL_SENTENCES)
                    .toList();
        }
        return section.of(Label.NONE)
                .filter(entry -> GOAL.matcher(entry.text()).find()
                        && Claim.in(entry.text()).isEmpty()
                        && !entry.isTooLong())
                .limit(Limits.MOST_GOAL_SENTENCES)
                .toList();
    }

    /** Whether a number that is reported may be of something else than the goal asks for, or is remarked on. */
    private boolean isSeenInDoubt(GoalDraft goal) {
        return section.isDoubtful(Label.GOAL)
                || !goal.isUnderstood()
                || section.of(Label.REMARK).findAny().isPresent()
                || section.entries().stream()
                        .anyMatch(entry -> entry.label() != Label.GOAL
                                && entry.label() != Label.STATUS
                                && !entry.isTooLong()
                                && GoalWords.isOfNumbers(entry.text()));
    }

    /** Whether a sentence beside the goal says that it is another one now. */
    private boolean isRevision(Entry entry) {
        return entry.label() != Label.GOAL && !entry.isTooLong() && GoalWords.isRevised(entry.text());
    }

    private void initiative(List<Entry> goals) {
        DraftRow row = context.row();
        Sentence heading = Objects.requireNonNull(section.heading());
        row.put(SheetColumns.NUMBER, number, section.number().isEmpty() ? null : heading);
        row.put(SheetColumns.TITLE, section.title(), heading);
        List<Entry> purpose = new ArrayList<>(
                section.of(Label.PURPOSE).filter(entry -> !entry.isTooLong()).toList());
        if (!isLabelled) {
            section.of(Label.NONE)
                    .filter(entry -> !goals.contains(entry)
                            && !entry.isTooLong()
                            && !FundingDraft.speaksOf(entry.text())
                            && !START.matcher(entry.text()).find()
                            && Claim.in(entry.text()).isEmpty()
                            && Quantities.in(entry.text(), context.language()).isEmpty())
                    .forEach(purpose::add);
        }
        texts(row, SheetColumns.PURPOSE, purpose);
        if (!section.department().isEmpty() && context.isReadable(SheetColumns.DEPARTMENTS, section.department())) {
            row.put(SheetColumns.DEPARTMENTS, section.department(), heading);
        }
        names(row, SheetColumns.DEPARTMENTS, Label.DEPARTMENT);
        names(row, SheetColumns.PARTNERS, Label.PARTNERS);
    }

    private void texts(DraftRow row, Field<String> column, List<Entry> entries) {
        if (!entries.isEmpty()) {
            String text = String.join(" ", entries.stream().map(Entry::text).toList());
            if (row.put(column, text, entries.get(0).sentence()).has(column)) {
                entries.forEach(this::readUnlessNumbers);
            }
        }
    }

    /** A number that is in a text alone is not understood. */
    private void readUnlessNumbers(Entry entry) {
        if (Quantities.in(entry.text(), context.language()).isEmpty()) {
            context.ledger().read(entry.sentence());
        }
    }

    /** Takes names over: those of one sentence, or those that are each an item of a list. */
    private void names(DraftRow row, Field<List<String>> column, Label label) {
        List<Entry> entries = section.of(label).toList();
        boolean isList = entries.stream().allMatch(Entry::isItem);
        List<String> names = entries.stream()
                .map(entry -> entry.text().replaceAll("[.;]+$", "").strip())
                .toList();
        boolean isSure = of(label).isInOrder()
                && (entries.size() == 1 || isList)
                && names.stream().allMatch(SectionDraft::isName);
        if (!entries.isEmpty() && !row.has(column) && isSure) {
            context.put(row, column, String.join(", ", names), entries.get(0).sentence());
            if (row.has(column)) {
                entries.forEach(entry -> context.ledger().read(entry.sentence()));
            }
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && !MAY_BE_PERSON.matcher(text).matches()
                && Character.isUpperCase(text.charAt(0))
                && !NO_NAME.matcher(text).find();
    }

    private void fundings(List<Entry> goals) {
        FundingDraft funding = new FundingDraft(of(Label.FUNDING), number, section.entries());
        for (Entry entry : section.entries()) {
            boolean isFunding = entry.label() == Label.FUNDING
                    || ((entry.label() == Label.NONE || entry.label() == Label.PURPOSE)
                            && !goals.contains(entry)
                            && FundingDraft.speaksOf(entry.text()));
            if (isFunding && !entry.isTooLong()) {
                funding.write(entry);
            }
        }
    }

    /** What a text for deadlines says, if the goal does not name a day itself. */
    private void due(GoalDraft goal, List<Entry> goals) {
        List<Entry> entries = section.of(Label.DUE).toList();
        boolean isNamed = goals.stream()
                .anyMatch(entry -> !Periods.in(entry.text(), context.language()).isEmpty());
        for (Entry entry : entries) {
            String text = entry.text().replaceAll("\\.$", "");
            List<Found> found = Periods.in(text, context.language());
            boolean isSure = entries.size() == 1
                    && !isNamed
                    && !entry.isTooLong()
                    && found.size() == 1
                    && found.get(0).end() == text.length()
                    && BY.matcher(text.substring(0, found.get(0).start())).matches()
                    && !BEFORE.matcher(text).lookingAt()
                    && of(Label.DUE).isInOrder()
                    && context.isReadable(SheetColumns.DUE, found.get(0).text());
            if (isSure) {
                context.put(goal.row(number), SheetColumns.DUE, found.get(0).text(), entry.sentence());
            } else {
                context.ask(goal.row(number), context.words().due(entry.sentence()));
            }
        }
    }

    /** A row for each whole that a percentage is of, which asks how large it is. */
    private void wholes(GoalDraft goal) {
        goal.parts().stream()
                .filter(part -> part.kind() == GoalPart.Kind.SHARE || part.kind() == GoalPart.Kind.ALL)
                .collect(Collectors.toMap(GoalDraft::whole, part -> part, (one, other) -> one, LinkedHashMap::new))
                .forEach((whole, part) -> {
                    DraftRow row = context.row();
                    row.put(SheetColumns.INDICATOR, whole, part.source());
                    row.put(SheetColumns.BEHAVIOUR, context.language().choose("fixed", "fast"), null);
                    context.ask(row, context.words().howMany(whole, part.source()));
                });
    }

    /** The sentences that may say what has been reached. */
    private List<Entry> seen(List<Entry> goals) {
        return section.entries().stream()
                .filter(entry -> entry.label() == Label.STATUS
                        || entry.label() == Label.CLAIM
                        || (entry.label() == Label.NONE && !goals.contains(entry))
                        || ((entry.label() == Label.DONE || entry.label() == Label.ACTIVITIES) && !entry.isItem()))
                .filter(entry -> !entry.isTooLong() && !isPlan(entry) && !FundingDraft.speaksOf(entry.text()))
                .toList();
    }

    private static boolean isPlan(Entry entry) {
        return entry.label() == Label.PLANNED
                || (entry.isItem()
                        && GoalWords.isPlanned(entry.text())
                        && Claim.in(entry.text()).isEmpty());
    }

    private void activity(Entry entry, PlanDraft plans, List<Entry> goals) {
        if (entry.isTooLong() || entry.sentence().source().endsWith(":") || goals.contains(entry)) {
            return;
        }
        boolean isClaim = claim(entry).isPresent();
        boolean isList = entry.isItem()
                && (entry.label() == Label.DONE
                        || entry.label() == Label.ACTIVITIES
                        || entry.label() == Label.CLAIM
                        || entry.label() == Label.STATUS);
        if (isClaim) {
            return;
        } else if (entry.label() == Label.PLANNED || (isList && GoalWords.isPlanned(entry.text()))) {
            plans.planned(entry);
        } else if (entry.label() == Label.STATUS && isList) {
            if (Quantities.in(entry.text(), context.language()).isEmpty()) {
                plans.done(entry);
            }
        } else if (isList || entry.label() == Label.DONE || entry.label() == Label.ACTIVITIES) {
            plans.done(entry);
        } else if (!isLabelled
                && entry.label() == Label.NONE
                && START.matcher(entry.text()).find()
                && !Periods.in(entry.text(), context.language()).isEmpty()) {
            plans.planned(entry);
        }
    }

    private void claims(@Nullable GoalDraft goal) {
        if (goal == null) {
            section.entries().stream()
                    .filter(entry ->
                            !entry.isTooLong() && Claim.in(entry.text()).isPresent())
                    .forEach(entry -> context.ask(
                            context.row().put(SheetColumns.NUMBER, number, null),
                            context.words().remark(entry.sentence())));
            return;
        }
        List<Entry> entries = section.entries().stream()
                .filter(entry -> !entry.isTooLong() && entry.label() != Label.PURPOSE)
                .toList();
        boolean isAgreed = isAgreed(goal, entries);
        boolean isTaken = false;
        boolean isAsked = entries.stream().anyMatch(entry -> claim(entry).isPresent());
        for (Entry entry : entries) {
            Claim claim = claim(entry).orElse(null);
            GoalPart part = claim == null ? null : ofPart(goal, entry);
            if (claim == null) {
                if (isRemark(entry) && (!isAsked || Claim.isMentioned(entry.text()))) {
                    context.ask(goal.row(number), context.words().claim(entry.sentence(), ""));
                    isAsked = true;
                }
            } else if (isOfOne(goal, part, entry) || !of(entry.label()).isInOrder()) {
                context.ask(goal.row(number), context.words().claim(entry.sentence(), ""));
            } else if (part != null && claim.isSure()) {
                context.put(goal.rowOfPart(number, part), SheetColumns.CLAIM, claim.words(), entry.sentence());
            } else if (isTaken && isAgreed && claim.isSure()) {
                context.ledger().read(entry.sentence());
            } else if (isAgreed && claim.isSure()) {
                context.put(goal.row(number), SheetColumns.CLAIM, claim.words(), entry.sentence());
                isTaken = true;
            } else {
                String proposal =
                        context.isReadable(SheetColumns.CLAIM, claim.words()) && !isTaken ? claim.words() : "";
                context.ask(goal.row(number), context.words().claim(entry.sentence(), proposal));
            }
        }
    }

    private static Optional<Claim> claim(Entry entry) {
        return entry.label() == Label.CLAIM ? Claim.of(entry.text()) : Claim.in(entry.text());
    }

    /** Whether a sentence among those for claims is none. */
    private static boolean isRemark(Entry entry) {
        return entry.label() == Label.CLAIM && !entry.isItem() && claim(entry).isEmpty();
    }

    private boolean isOfOne(GoalDraft goal, @Nullable GoalPart part, Entry entry) {
        return part == null
                && (!section.series().isEmpty()
                        || Claim.isOfPart(entry.text())
                        || (goal.parts().size() > 1
                                && OF_ONE.matcher(entry.text()).find()));
    }

    /** Whether all claims of the goal as a whole are the same, and no sentence beside one takes back a part of it. */
    private boolean isAgreed(GoalDraft goal, List<Entry> entries) {
        long different = entries.stream()
                .filter(entry -> ofPart(goal, entry) == null)
                .flatMap(entry -> claim(entry).stream())
                .map(claim -> claim.words().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean isTakenBack = false;
        for (int at = 1; at < entries.size(); at++) {
            Entry last = entries.get(at - 1);
            Entry next = entries.get(at);
            isTakenBack |= claim(last).isPresent()
                    && claim(next).isEmpty()
                    && !next.isItem()
                    && last.label() == next.label()
                    && GoalWords.isDoubtful(next.text());
        }
        return different <= 1 && !isTakenBack && entries.stream().noneMatch(SectionDraft::isRemark);
    }

    /** The part that a claim is about, if it names the number of one of several. */
    private @Nullable GoalPart ofPart(GoalDraft goal, Entry entry) {
        if (goal.parts().size() < 2) {
            return null;
        }
        return Quantities.in(entry.text(), context.language()).stream()
                .flatMap(quantity -> goal.parts().stream()
                        .filter(part -> part.counted()
                                .map(wanted -> wanted.number().equals(quantity.number())
                                        && wanted.isPercent() == quantity.isPercent())
                                .orElse(false)))
                .findFirst()
                .orElse(null);
    }

    private void statusText(@Nullable GoalDraft goal) {
        List<Entry> entries = section.of(Label.STATUS)
                .filter(entry -> !entry.isTooLong()
                        && !entry.isItem()
                        && Claim.in(entry.text()).isEmpty())
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        DraftRow row = goal == null ? context.row().put(SheetColumns.NUMBER, number, null) : goal.row(number);
        texts(row, SheetColumns.STATUS_TEXT, entries);
    }
}
