package org.maalbar.annex.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.annex.language.Found;
import org.maalbar.annex.language.Lexicon;
import org.maalbar.annex.language.Periods;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.language.Sentences;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.LineReading;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.text.Language;

/** What a document says, as the rows of a draft. */
public final class Reading {
    private static final Pattern DANISH = Pattern.compile(
            "(?<!\\p{L})(?:og|af|til|der|er|det|den|på|pa|for|med|som|har|ikke|kr)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\p{L})(?:the|and|of|to|is|are|in|with|that|has|have|was|were|by)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANNEX = Pattern.compile(
            "(?<annex>(?:bilag|annex|appendix) [\\dA-Z]{1,3})(?:\\s*[:–-]\\s*(?<title>.+))?", Pattern.CASE_INSENSITIVE);

    /** How lines of a plain text are understood. */
    public static final LineReading LINES = new LineReading() {
        @Override
        public String read(String line) {
            return Lexicon.read(line);
        }

        @Override
        public boolean isLabelled(String line) {
            return Label.at(line).isPresent();
        }

        @Override
        public boolean isLabel(String line) {
            return Label.of(line).isPresent();
        }

        @Override
        public boolean isHeading(String line) {
            return !Character.isLowerCase(line.charAt(0)) && Outline.isInitiative(line);
        }
    };

    /** Of a text without damage, more words than one in so many have a letter that a scan loses. */
    private static final int WORDS_PER_LETTER = 50;

    /** How many sentences before the first initiative may say which day it is. */
    private static final int MOST_OPENING = 40;

    private static final Pattern LOST_LETTER =
            Pattern.compile("[æøå]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Context context;
    private final Sentences sentences;

    private Reading(Language language, boolean isDamaged, boolean isInOrder, List<Block> blocks) {
        sentences = new Sentences(isDamaged);
        Outline outline = Outline.of(blocks, sentences);
        heedNotes(outline.sections());
        context = new Context(language, isInOrder && !isRemarkedOn(outline.sections()));
        List<Section> initiatives =
                outline.sections().stream().filter(Section::isInitiative).toList();
        doubtRepeated(initiatives);
        programme(outline, initiatives);
        Map<Section, String> numbers = numbers(initiatives);
        numbers.forEach((section, number) -> new SectionDraft(context, section, number).write());
        sentences.all().stream()
                .filter(sentence -> outline.structural().contains(sentence.number()))
                .forEach(context.ledger()::read);
    }

    /** Whether what is said of no initiative is a reason to ask about the numbers of all. */
    private static boolean isRemarkedOn(List<Section> sections) {
        return isSaidOfNone(sections.stream(), GoalWords::isOfAllNumbers);
    }

    /** Whether a sentence that is about no initiative is of some kind. */
    private static boolean isSaidOfNone(Stream<Section> sections, Predicate<String> kind) {
        return sections.filter(section -> !section.isInitiative())
                .flatMap(section -> section.entries().stream())
                .anyMatch(entry -> !entry.isTooLong() && kind.test(entry.text()));
    }

    /** Puts initiatives of the same name in doubt: they may be one that goes on. */
    private static void doubtRepeated(List<Section> initiatives) {
        initiatives.stream()
                .filter(section -> !section.isDoubtful())
                .collect(Collectors.groupingBy(section ->
                        section.title().replaceAll("\\(.*", "").strip().toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(Section::doubt));
    }

    /** Puts in doubt what initiatives report, if a sentence behind them, such as a note, is about numbers. */
    private static void heedNotes(List<Section> sections) {
        long before =
                sections.stream().takeWhile(section -> !section.isInitiative()).count();
        if (isSaidOfNone(sections.stream().skip(before), GoalWords::isOfNumbers)) {
            sections.forEach(section -> section.qualify(Label.STATUS));
        }
    }

    /**
     * Reads a document.
     *
     * @param blocks its blocks
     * @param isInOrder whether its lines are surely in the order of reading; otherwise nothing is taken without asking
     */
    public static Reading of(List<Block> blocks, boolean isInOrder) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> Block.addTo(text, block));
        Language language = language(text);
        return new Reading(language, language == Language.DANISH && isDamaged(text), isInOrder, blocks);
    }

    /** Whether a Danish text has too few of the letters that a scan loses. */
    private static boolean isDamaged(CharSequence text) {
        return LOST_LETTER.matcher(text).results().count() * WORDS_PER_LETTER
                < WORD.matcher(text).results().count();
    }

    /** The language of a text, Danish where it does not say. */
    static Language language(CharSequence text) {
        return ENGLISH.matcher(text).results().count()
                        > DANISH.matcher(text).results().count()
                ? Language.ENGLISH
                : Language.DANISH;
    }

    public Language language() {
        return context.language();
    }

    public List<DraftRow> rows() {
        return List.copyOf(context.rows());
    }

    /** All sentences of the document, in the order of reading. */
    public List<Sentence> sentences() {
        return sentences.all();
    }

    public Ledger ledger() {
        return context.ledger();
    }

    private void programme(Outline outline, List<Section> initiatives) {
        DraftRow row = context.row();
        outline.title().ifPresent(title -> {
            Matcher annex = ANNEX.matcher(title.text());
            if (annex.matches()) {
                row.put(SheetColumns.ANNEX, annex.group("annex"), title);
            }
            if (!annex.matches()) {
                row.put(SheetColumns.PROGRAMME, title.text(), title);
            } else if (annex.group("title") != null) {
                row.put(SheetColumns.PROGRAMME, annex.group("title"), title);
            }
        });
        outline.annex().ifPresent(annex -> row.put(SheetColumns.ANNEX, annex.text(), annex));
        Optional<Found> day = Optional.empty();
        Sentence of = null;
        int first = initiatives.stream()
                .flatMap(section -> Optional.ofNullable(section.heading()).stream())
                .mapToInt(Sentence::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Sentence> opening = sentences.all().stream()
                .filter(sentence -> sentence.number() < first && sentence.text().length() <= Limits.LONGEST_SENTENCE)
                .limit(MOST_OPENING)
                .toList();
        for (Sentence sentence : opening) {
            if (day.isEmpty()) {
                day = Periods.in(sentence.text(), context.language()).stream()
                        .filter(found -> context.isReadable(SheetColumns.STATUS_DAY, found.text()))
                        .findFirst();
                of = day.isPresent() ? sentence : null;
            }
        }
        context.ask(
                context.row(), context.words().statusDay(day.map(Found::text).orElse(""), of));
        period(initiatives);
    }

    /** The years that most fundings name. */
    private void period(List<Section> initiatives) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Sentence> sources = new LinkedHashMap<>();
        for (Section section : initiatives) {
            section.of(Label.FUNDING)
                    .forEach(entry -> Periods.in(entry.text(), context.language()).stream()
                            .map(Found::text)
                            .filter(text -> text.matches("\\d{4} ?[-–/] ?\\d{2,4}"))
                            .forEach(text -> {
                                counts.merge(text, 1, Integer::sum);
                                sources.putIfAbsent(text, entry.sentence());
                            }));
        }
        String most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(text -> context.isReadable(SheetColumns.SPAN, text))
                .orElse("");
        context.row().ask(context.words().period(most, sources.get(most)));
    }

    /** The number of each initiative, in the order of the document: its own, unless another has it. */
    private static Map<Section, String> numbers(List<Section> initiatives) {
        Set<String> own = new HashSet<>();
        initiatives.forEach(section -> own.add(section.number()));
        Set<String> used = new HashSet<>();
        Map<Section, String> numbers = new LinkedHashMap<>();
        int next = 1;
        for (Section section : initiatives) {
            String number = section.number();
            if (number.isEmpty() || !used.add(number)) {
                while (own.contains(String.valueOf(next)) || !used.add(String.valueOf(next))) {
                    next++;
                }
                number = String.valueOf(next);
            }
            numbers.put(section, number);
        }
        return numbers;
    }
}
