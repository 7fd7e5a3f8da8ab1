package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.language.Sentences;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.Passage;

/** Separates a document into what it says of each initiative, and what each sentence of that is for. */
final class Outline {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String KIND =
            "anbefaling|delindsats|indsats|initiativ|projekt|spor|recommendation|initiative|action|project|priority|strand";

    /** A heading with a number; a letter is one only behind what the heading is of, or before a full stop and the like. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<before>" + KIND + ")(?: nr\\.)? (?=[\\dA-Z]))?"
                    + "(?<number>\\d{1,2}(?:\\.\\d{1,2})*(?:[.):]| [-–:]|(?=\\s))|[A-Z](?:[.):]| [-–:])|[A-Z]{2,3}\\d{1,2}(?:[.):]|(?=\\s)))"
                    + "\\s*(?:(?<behind>" + KIND + ")\\s*[:–-]\\s*)?(?<title>\\S.*)",
            FLAGS);

    private static final Pattern INITIATIVE =
            Pattern.compile("(?:" + KIND + ")(?: nr\\.)? [\\dA-Z]{1,3}(?:[.:)]| [-–:]).{0,110}", FLAGS);

    private static final int LONGEST_HEADING = 110;

    private static final Pattern NUMBERED_KIND =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]? (?:" + KIND + ")\\s*[:–-]\\s*\\S.*", FLAGS);

    private static final Pattern NEXT = Pattern.compile("(?<number>\\d{1,2})[.)] \\p{Lu}.*");
    private static final Pattern BULLET = Pattern.compile("[-–•·*]\\s+(?=\\S)");

    private static final Pattern NAMED = Pattern.compile("(?:" + KIND + ")\\s*[:–-]\\s*(?<title>\\S.*)", FLAGS);
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?<title>.*\\S)\\s*\\((?<department>[^()]*(?:forvaltning|afdeling|department|directorate)[^()]*)\\)",
            FLAGS);

    private static final Pattern ANNEX =
            Pattern.compile("(?:bilag|annex|appendix) [\\dA-Z]{1,3}(?: til .*| to .*)?", FLAGS);

    /** How a line announces a list. */
    private static final Pattern LIST = Pattern.compile(
            "(?<!\\p{L})(?:følgende|disse|nedenstående|aktiviteter\\p{L}*|via|gennem|ved|følger|the following|these|activities|through|by|below)(?!\\p{L})",
            FLAGS);

    /** The heading of two initiatives at once. */
    private static final Pattern OF_TWO = Pattern.compile(
            "(?:(?:" + KIND + ")(?:er|s)?(?: nr\\.)? )?\\d{1,2}[.)]? ?(?:og|and|[,+&/–-]) ?\\d{1,2}[.:) ].*"
                    + "|.*\\d[.)]? (?:" + KIND + ").*\\d[.)]? (?:" + KIND + ").*|.*(?:" + KIND + ") \\d.*(?:" + KIND
                    + ") \\d.*",
            FLAGS);

    private static final Pattern NEXT_ANNEX =
            Pattern.compile("(?:bilag|annex|appendix)(?: [\\dA-Z]{1,3})?(?![\\p{L}\\d]).*", FLAGS);

    private static final Set<Label> ENDING =
            Set.of(Label.GOAL, Label.FUNDING, Label.DEPARTMENT, Label.PARTNERS, Label.DUE, Label.CLAIM, Label.CONTACT);

    private static final Set<Label> OF_ACTIVITIES = Set.of(Label.PLANNED, Label.DONE, Label.ACTIVITIES);

    private final Sentences sentences;
    private final List<Section> sections = new ArrayList<>();
    private final Set<Integer> structural = new HashSet<>();
    private @Nullable Sentence title;
    private @Nullable Sentence annex;
    private Section section = new Section(null, "", "", "", false);
    private Label label = Label.NONE;
    private boolean isInline;

    /** The list that was announced and has no items yet; null if there is none. */
    private @Nullable Sentence announced;

    private @Nullable Sentence announcement;
    private Label listLabel = Label.NONE;
    private boolean isInList;

    /** Whether the last line may be the heading of what comes next, such as a district or a year. */
    private boolean isSubheading;

    /** Whether another annex has begun behind the first initiative. */
    private boolean isOtherAnnex;

    private Outline(Sentences sentences) {
        this.sentences = sentences;
        sections.add(section);
    }

    static Outline of(List<Block> blocks, Sentences sentences) {
        Outline outline = new Outline(sentences);
        blocks.forEach(outline::add);
        outline.settleOnlyOne();
        return outline;
    }

    /** Whether a heading is no more than which annex it is. */
    private static boolean isAnnexNumber(Sentence heading) {
        return ANNEX.matcher(heading.text()).matches();
    }

    /** Which annex it is, if that stands by itself. */
    Optional<Sentence> annex() {
        return Optional.ofNullable(annex);
    }

    /** Whether a paragraph, which a document need not mark as a heading, is that of an initiative. */
    private boolean isHeading(String text) {
        String read = sentences.read(text.strip());
        return isShort(read)
                && (isInitiative(read)
                        || NAMED.matcher(read).matches()
                        || DEPARTMENT.matcher(read).matches());
    }

    /** Whether a paragraph is the title of the document: the first, and no sentence. */
    private boolean isTitle(String text) {
        return title == null
                && sections.size() == 1
                && section.entries().isEmpty()
                && structural.isEmpty()
                && isShort(text.strip())
                && Label.of(sentences.read(text.strip())).isEmpty()
                && Label.at(sentences.read(text.strip())).isEmpty();
    }

    /** Whether an item has the number that is next, as the heading of an initiative right behind a list. */
    private boolean isNext(String text) {
        Matcher numbered = NEXT.matcher(sentences.read(text.strip()));
        return numbered.matches()
                && isShort(text.strip())
                && section.number().matches("\\d{1,2}")
                && Integer.parseInt(numbered.group("number")) == Integer.parseInt(section.number()) + 1;
    }

    private static boolean isShort(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && ".:;,!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a line is the heading of an initiative with its number. */
    static boolean isInitiative(String line) {
        return INITIATIVE.matcher(line).matches() || NUMBERED_KIND.matcher(line).matches();
    }

    /** A document that says what its goal is before any heading is about one initiative, which is called as it is. */
    private void settleOnlyOne() {
        Section first = sections.get(0);
        if (title != null
                && first.of(Label.GOAL).findAny().isPresent()
                && sections.stream().noneMatch(Section::isInitiative)) {
            sections.set(0, new Section(null, "", "", "", false));
            sections.add(1, first.below(title));
        }
    }

    /** The heading of the document. */
    Optional<Sentence> title() {
        return Optional.ofNullable(title);
    }

    /** What comes before the first heading, then each heading with what is below it. */
    List<Section> sections() {
        return sections;
    }

    /** The sentences that only say what others are for. */
    Set<Integer> structural() {
        return structural;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            String text = paragraph.text().text();
            Matcher bullet = BULLET.matcher(text);
            if (isHeading(text) || isTitle(text)) {
                heading(paragraph.text());
            } else if (bullet.lookingAt()) {
                item(paragraph.text().part(bullet.end(), text.length()));
            } else {
                paragraph(paragraph.text());
                endInlineLabel();
            }
        } else if (block instanceof Block.Item item) {
            item(item.text());
        } else if (block instanceof Block.Aside aside) {
            sentences.of(aside.text());
        } else if (block instanceof Block.Table table) {
            new TableOutline(this).add(table);
            endInlineLabel();
        }
    }

    /** What is behind a label in its own line ends with its paragraph; only what tells of something goes on. */
    private void endInlineLabel() {
        if (isInline && ENDING.contains(label)) {
            label = Label.NONE;
        }
    }

    void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void heading(Passage passage) {
        List<Sentence> parts = sentences.of(passage);
        int end = parts.isEmpty() ? 0 : 1;
        while (end < parts.size() && Label.at(parts.get(end).text()).isEmpty()) {
            end++;
        }
        if (end > 0) {
            heading(parts.subList(0, end));
            parts.subList(end, parts.size()).forEach(part -> sentence(part, false));
        }
    }

    private void heading(List<Sentence> parts) {
        Sentence whole = joined(parts);
        if (title == null && sections.size() == 1 && section.entries().isEmpty() && !isInitiative(whole.text())) {
            title = whole;
            parts.forEach(part -> structural.add(part.number()));
            return;
        }
        Optional<Label> found = Label.of(whole.text());
        if (found.isPresent()) {
            label = found.get();
            section.begin(label);
            isInline = false;
            endList();
            label(whole);
            return;
        }
        parts.forEach(part -> structural.add(part.number()));
        if (sections.size() == 1 && isAnnexNumber(whole)) {
            annex = whole;
            return;
        } else if (sections.size() == 1
                && title != null
                && isAnnexNumber(title)
                && !NUMBERED.matcher(whole.text()).matches()
                && !isInitiative(whole.text())) {
            annex = title;
            title = whole;
            return;
        }
        begin(whole);
    }

    /** Begins what is said below a heading. */
    private void begin(Sentence heading) {
        String text = heading.text();
        String number = "";
        boolean isNamed = false;
        Matcher numbered = NUMBERED.matcher(text);
        Matcher named = NAMED.matcher(text);
        if (numbered.matches()) {
            number = numbered.group("number").replaceAll("[.):–-]+$", "").strip();
            isNamed = numbered.group("before") != null || numbered.group("behind") != null;
            text = numbered.group("title");
        } else if (named.matches()) {
            isNamed = true;
            text = named.group("title");
        }
        Matcher department = DEPARTMENT.matcher(text);
        String responsible = "";
        if (department.matches()) {
            responsible = department.group("department");
            text = department.group("title");
        }
        begin(new Section(heading, number, text, responsible, isNamed));
        if (heading.text().length() > Limits.LONGEST_SENTENCE
                || OF_TWO.matcher(heading.text()).matches()) {
            section.doubt();
        }
    }

    void begin(Section next) {
        section = next;
        sections.add(section);
        label = Label.NONE;
        endList();
        announced = null;
        isSubheading = false;
        Sentence heading = next.heading();
        isOtherAnnex = isOtherAnnex
                || (heading != null
                        && NEXT_ANNEX.matcher(heading.text()).matches()
                        && sections.stream().anyMatch(Section::isInitiative));
        if (isOtherAnnex) {
            section.doubt();
        }
    }

    Section section() {
        return section;
    }

    Sentences sentences() {
        return sentences;
    }

    void structural(Sentence sentence) {
        structural.add(sentence.number());
    }

    private static Sentence joined(List<Sentence> parts) {
        Sentence first = parts.get(0);
        return new Sentence(
                first.number(),
                first.place(),
                String.join(" ", parts.stream().map(Sentence::source).toList()),
                String.join(" ", parts.stream().map(Sentence::text).toList()));
    }

    /** Reads a text whose sentences may begin with labels. */
    void paragraph(Passage passage) {
        paragraph(passage, null);
    }

    /** Reads a text that is for something. */
    void paragraph(Passage passage, @Nullable Label given) {
        if (given != null) {
            label = given;
            isInline = false;
            endList();
        }
        String whole = passage.text().strip();
        sentences.of(passage).forEach(sentence -> sentence(sentence, whole.equals(sentence.source())));
    }

    /**
     * Reads a sentence, which may be or begin with a label.
     *
     * @param isAlone whether it is all that its paragraph says
     */
    private void sentence(Sentence sentence, boolean isAlone) {
        Optional<Label> alone = sentence.text().endsWith(":") || isAlone ? Label.of(sentence.text()) : Optional.empty();
        Optional<Label.Start> start = Label.at(sentence.text());
        if (isSubheading) {
            section.qualify(alone.or(() -> start.map(Label.Start::label)).orElse(label));
            isSubheading = false;
        }
        if (alone.isPresent()) {
            label = alone.get();
            section.begin(label);
            isInline = sentence.text().endsWith(":") && !isAlone;
            endList();
            label(sentence);
        } else if (start.isPresent()) {
            label = start.get().label();
            section.begin(label);
            isInline = true;
            endList();
            qualify(label, sentence.text().substring(0, start.get().rest()));
            statement(new Sentence(
                    sentence.number(),
                    sentence.place(),
                    sentence.source(),
                    sentence.text().substring(start.get().rest())));
        } else {
            statement(sentence);
        }
    }

    /**
     * Takes note of a sentence that is a label. What else it says is true of what comes below: a day or year of activities is when they
     * are, and anything else is a reason to ask.
     */
    private void label(Sentence sentence) {
        if (sections.size() == 1 || label.isPlain(sentence.text())) {
            structural.add(sentence.number());
        }
        if (isDated(sentence.text()) && OF_ACTIVITIES.contains(label)) {
            announced = sentence;
            listLabel = label;
        } else {
            qualify(label, sentence.text());
        }
    }

    /** Takes note of a label that says more than what a text is for. */
    void qualify(Label of, String text) {
        if (!of.isPlain(text)) {
            section.qualify(of);
        }
    }

    private static boolean isDated(String label) {
        return label.chars().anyMatch(Character::isDigit);
    }

    private void statement(Sentence sentence) {
        boolean announces = sentence.text().endsWith(":");
        isSubheading = isSubheading(sentence.text());
        Claim claim = Claim.in(sentence.text()).orElse(null);
        if (announces) {
            announced = sentence;
            isInList = false;
            listLabel = GoalWords.isPlanned(sentence.text())
                    ? Label.PLANNED
                    : GoalWords.isDone(sentence.text()) ? Label.DONE : Label.ACTIVITIES;
            section.add(new Entry(claim == null ? label : Label.CLAIM, sentence, false, null));
        } else {
            section.add(new Entry(label, sentence, false, null));
        }
    }

    /** Whether a line only says what the next ones are about, and announces no list. */
    private boolean isSubheading(String text) {
        boolean isLine = label == Label.NONE
                && isShort(text)
                && (isDated(text) || section.entries().stream().anyMatch(entry -> entry.label() != Label.NONE));
        return isLine || (text.endsWith(":") && !LIST.matcher(text).find());
    }

    private void item(Passage passage) {
        if (isNext(passage.text())) {
            heading(passage);
            return;
        }
        if (announced != null) {
            announcement = announced;
            announced = null;
            isInList = true;
        }
        Optional<Label.Start> start = Label.at(passage.text());
        if (start.isPresent() && !isInList) {
            paragraph(passage);
            return;
        }
        isSubheading = false;
        for (Sentence sentence : sentences.of(passage)) {
            Label of = isInList ? listLabel : label;
            section.add(new Entry(of, sentence, true, isInList ? announcement : null));
            isSubheading = isSubheading(sentence.text());
        }
    }

    private void endList() {
        isInList = false;
    }
}
