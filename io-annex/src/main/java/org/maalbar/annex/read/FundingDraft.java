package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.annex.language.Found;
import org.maalbar.annex.language.Monies;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Quantities;
import org.maalbar.annex.language.Sentence;
import org.maalbar.csv.sheet.column.SheetColumns;

/** Drafts what initiatives are funded by. */
final class FundingDraft {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern GIVEN = Pattern.compile(
            "(?<!\\p{L})(?:afsat|afsættes|bevilget|bevilges|udmøntet|finansier\\p{L}*|satspulje\\p{L}*|tilskud|budget|fund(?:ed|ing)|allocated|granted)(?!\\p{L})",
            FLAGS);

    private static final Pattern SPENT =
            Pattern.compile("(?<!\\p{L})(?:anvendt|brugt|forbrug\\p{L}*|spent|spend)(?!\\p{L})", FLAGS);

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:der|er|blev|bliver|afsat|afsættes|bevilget|bevilges|udmøntet|i alt|samlet|indsatsen|har|fået|finansieres|finansieret|med|via|budget (?:19|20)\\d{2}|the|initiative|is|has been|allocated|granted|funded|with|by) )*",
            FLAGS);

    private static final Pattern BEHIND = Pattern.compile("\\)?[.]?|,? (?:til|for) [^0-9()?*]*", FLAGS);

    /** What an amount is for that is not this initiative, or not given after all. */
    private static final Pattern NOT_FOR_IT = Pattern.compile(
            "(?<!\\p{L})(?:gode|overs|rest\\p{L}*|hele|alle|samtlige|øvrige|flere|begge|hver\\p{L}*|whole|all|both|each|several|other)(?!\\p{L})",
            FLAGS);

    /** Words by which an amount may contain others, be a part of one, or be there no longer. */
    private static final Pattern NOT_ALONE = Pattern.compile(
            "(?<!\\p{L})(?:i alt|samlet|tilsammen|heraf|hvoraf|foreløbig\\p{L}*|usikker\\p{L}*|provisional|halv\\p{L}*|ikke|dog|kun|tilbage|tilbagefør\\p{L}*|bortfald\\p{L}*|udgå\\p{L}*|nedsat|reducer\\p{L}*|ændre\\p{L}*|in all|in total|of which|half|not|only|returned|withdrawn|reduced|changed)(?!\\p{L})",
            FLAGS);

    /** A number with three digits behind its decimal sign may be a thousand times as large. */
    private static final Pattern MAY_BE_THOUSANDS =
            Pattern.compile("\\d,\\d{3}(?!\\d)|\\d\\.\\d{3} (?:million|billion)");

    private static final Pattern EXISTING =
            Pattern.compile("eksisterende (?:budget\\p{L}*|ramme\\p{L}*)|existing budget", FLAGS);

    /** A sentence that says no more than that nothing new is given. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:(?:indsatsen|løftes|afholdes|finansieres|gennemføres|er|the|initiative|project|is|funded|delivered) )*(?:inden for|within)(?: (?:den|det|de|the|\\p{L}+s))? (?:"
                    + EXISTING.pattern() + ")[.]?",
            FLAGS);

    private static final Pattern UNTIL =
            Pattern.compile("(?:^|(?<!\\p{L})(?:er|og) )finansieret (?<until>til og med (?:19|20)\\d{2})[.]?$", FLAGS);
    private static final Pattern BUDGET = Pattern.compile("Med (?<by>Budget (?:19|20)\\d{2})", FLAGS);
    private static final Pattern POSITIONS = Pattern.compile("årsværk|full-time equivalent", FLAGS);
    private static final Pattern MEANS = Pattern.compile(
            "(?<!\\p{L})(?:midler(?:ne)?|bevilling(?:en)?|beløb(?:et)?|tilskud(?:det)?|funds?|grants?|money)(?!\\p{L})",
            FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(",? (?:i |for |i perioden |in |for the period )?\\(?", FLAGS);
    private static final Pattern POOL = Pattern.compile("satspulje", FLAGS);

    private final Context context;
    private final String initiative;
    private final boolean isOfPool;
    private final boolean isDoubtful;

    FundingDraft(Context context, String initiative, List<Entry> section) {
        this.context = context;
        this.initiative = initiative;
        this.isOfPool =
                section.stream().anyMatch(entry -> POOL.matcher(entry.text()).find());
        this.isDoubtful = isDoubtful(section);
    }

    /** Whether an amount may contain another one, or may have been taken back. */
    private boolean isDoubtful(List<Entry> section) {
        List<String> all = section.stream()
                .filter(entry -> !entry.isTooLong())
                .filter(entry -> entry.label() == Label.FUNDING
                        || speaksOf(entry.text())
                        || MEANS.matcher(entry.text()).find())
                .map(Entry::text)
                .toList();
        List<String> years = all.stream()
                .filter(text -> !Monies.in(text).isEmpty())
                .flatMap(text -> Periods.in(text, context.language()).stream())
                .map(Found::text)
                .toList();
        return (all.size() > 1
                        && all.stream().anyMatch(text -> NOT_ALONE.matcher(text).find()))
                || years.size() > Set.copyOf(years).size();
    }

    /** Whether a sentence that no label calls funding speaks of it. */
    static boolean speaksOf(String text) {
        boolean hasAmount =
                !Monies.in(text).isEmpty() || POSITIONS.matcher(text).find();
        return UNTIL.matcher(text).find()
                || EXISTING.matcher(text).find()
                || (SPENT.matcher(text).find() && MEANS.matcher(text).find())
                || hasAmount;
    }

    /** Drafts what a sentence says. */
    void write(Entry entry) {
        Sentence source = entry.sentence();
        String text = entry.text();
        List<Found> amounts = new ArrayList<>(Monies.in(text));
        amounts.addAll(Monies.positionsIn(text));
        Matcher until = UNTIL.matcher(text);
        Matcher budget = BUDGET.matcher(text);
        if (amounts.isEmpty() && context.isInOrder() && WITHIN.matcher(text).matches()) {
            put(
                    row(),
                    context.language().choose("within the existing budget", "inden for den eksisterende ramme"),
                    source);
        } else if (amounts.isEmpty() && context.isInOrder() && until.find() && !GoalWords.isChanged(text)) {
            DraftRow row = row();
            put(
                    row,
                    context.language().choose("amount not stated, ", "beløb ikke oplyst, ") + until.group("until"),
                    source);
            if (isOfPool) {
                row.put(SheetColumns.FUNDED_BY, "Satspulje", source);
            }
        } else if (amounts.size() == 1) {
            String proposal = terms(text, amounts.get(0));
            boolean isGiven =
                    entry.label() == Label.FUNDING || GIVEN.matcher(text).find();
            DraftRow row = row();
            if (!proposal.isEmpty()
                    && context.isInOrder()
                    && !isDoubtful
                    && isGiven
                    && Quantities.in(text, context.language()).isEmpty()) {
                put(row, proposal, source);
                if (budget.find()) {
                    row.put(SheetColumns.FUNDED_BY, budget.group("by"), source);
                }
            } else {
                context.ask(row, context.words().funding(source, proposal));
            }
        } else if (amounts.isEmpty()
                && entry.label() != Label.FUNDING
                && !POSITIONS.matcher(text).find()
                && !EXISTING.matcher(text).find()) {
            context.ask(row(), context.words().remark(source));
        } else {
            context.ask(row(), context.words().funding(source, ""));
        }
    }

    /** An amount and its years as one cell; empty if it cannot be one. */
    private String terms(String text, Found amount) {
        List<Found> years = Periods.in(text.substring(amount.end()), context.language());
        List<Found> all = Periods.in(text, context.language());
        boolean isRightBehind = years.size() == 1
                && BETWEEN.matcher(text.substring(
                                amount.end(), amount.end() + years.get(0).start()))
                        .matches();
        if (!isRightBehind
                || !isGrant(text, amount)
                || MAY_BE_THOUSANDS.matcher(amount.text()).find()
                || all.stream()
                        .filter(found -> found.start() < amount.start())
                        .anyMatch(found -> !isBudget(text, found))) {
            return "";
        }
        String terms = amount.text()
                + context.language().choose(", ", " i ")
                + years.get(0).text();
        String plain = amount.text() + " " + years.get(0).text();
        return context.isReadable(SheetColumns.FUNDING, terms)
                ? terms
                : context.isReadable(SheetColumns.FUNDING, plain) ? plain : "";
    }

    private static boolean isBudget(String text, Found year) {
        return text.substring(0, year.start()).matches("(?s).*[Bb]udget $");
    }

    /**
     * Whether a sentence says no more than that an amount is given: before it only words that say so, behind it nothing but what it is
     * for.
     */
    private boolean isGrant(String text, Found amount) {
        List<Found> years = Periods.in(text.substring(amount.end()), context.language());
        int end = years.isEmpty() ? amount.end() : amount.end() + years.get(0).end();
        return BEFORE.matcher(text.substring(0, amount.start())).matches()
                && BEHIND.matcher(text.substring(end)).matches()
                && !NOT_FOR_IT.matcher(text.substring(end)).find()
                && !GoalWords.isChanged(text.substring(end));
    }

    private DraftRow row() {
        return context.row().put(SheetColumns.NUMBER, initiative, null);
    }

    private void put(DraftRow row, String terms, Sentence source) {
        if (context.isReadable(SheetColumns.FUNDING, terms)) {
            context.put(row, SheetColumns.FUNDING, terms, source);
        } else {
            context.ask(row, context.words().funding(source, ""));
        }
    }
}
