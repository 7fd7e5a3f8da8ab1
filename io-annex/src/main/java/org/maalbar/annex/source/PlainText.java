package org.maalbar.annex.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.annex.file.SourceRemarks;

/**
 * Finds the blocks of a plain text, whose lines end where there was no more room: sentences go on over blank lines and pages where they
 * are not ended, and the lines that pages repeat are no part of them.
 */
final class PlainText {
    private static final int LONGEST_HEADING = 110;
    private static final int FEWEST_REPEATED = 2;

    private static final Pattern BULLET =
            Pattern.compile("(?:[•·▪●○◦*–—‣\\uE000-\\uF8FF-]|[eo](?=\\s+[\\p{Lu}@®\\[]))\\s+(?=\\S)");

    private static final Pattern BULLET_AS_IT_IS = Pattern.compile("(?=\\s)");

    private static final Pattern ANNEX =
            Pattern.compile("(?:bilag|annex|appendix)(?![\\p{L}\\p{N}]).*", Pattern.CASE_INSENSITIVE);

    /** A line as long as those that end where there was no more room. */
    private static final int FULL_LINE = 45;

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+[\\p{Lu}@®].*");
    private static final Pattern NUMBERED_ITEM = Pattern.compile("\\d{1,2}[.)]\\s+.*");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–]\\s*)?(?:side|page)\\s+\\d{1,4}(?:\\s*(?:af|of|/)\\s*\\d{1,4})?(?:\\s*[-–])?|[-–]\\s*\\d{1,4}\\s*[-–]",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_OF_CONTENTS = 200;

    /** A line of a table of contents. */
    private static final Pattern CONTENTS = Pattern.compile("(?:\\.{4}|(?: \\.){4}|…{2})[ .…]*\\d{1,4}\\s*$");

    /** The number of a page, if it is the first or last line of one: elsewhere it may be a figure, or a year. */
    private static final Pattern NUMBER_AT_EDGE =
            Pattern.compile("(?!(?:19|20)\\d{2})\\d{1,4}(?:\\s*(?:af|of|/)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEPARTMENT = Pattern.compile(
            "\\([^()]*(?:forvaltning|afdeling|department|directorate)[^()]*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_DEPARTMENT =
            Pattern.compile("[\\p{Lu}@®][^.!?:()]{2,90} " + DEPARTMENT.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile("[\\p{Lu}@®][\\p{L}@® ]{2,40}:(?:\\s.*)?");
    private static final Pattern CELLS = Pattern.compile("\\S(?:\\s{3,}|\\t+)\\S");
    private static final Pattern SEPARATOR = Pattern.compile("\\s{3,}|\\t+");

    /** A line that ends in a full stop, and not in an abbreviation, behind which a sentence goes on. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            ".*(?<![ (](?:mm|mv|ca|fx|kr|pct|mio|mia|jf|nr|pr|ift|mhp|osv|dvs|inkl|vedr|evt|etc|no|bl\\.a|m\\.m|e\\.g|i\\.e|approx))[.!?]");

    private final LineReading reading;
    private final SourceRemarks remarks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<Line> table = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private boolean isGap = true;

    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /** A line, and the same as it was before it was damaged. */
    private record Line(String text, String read, SourcePlace place) {}

    private PlainText(LineReading reading, SourceRemarks remarks) {
        this.reading = reading;
        this.remarks = remarks;
    }

    /**
     * Finds the blocks.
     *
     * @param text the text; a form feed begins a page
     * @param reading how a line is understood
     * @param remarks what a person should know of it
     */
    static List<Block> blocks(String text, LineReading reading, SourceRemarks remarks) {
        return new PlainText(reading, remarks).read(text);
    }

    private List<Block> read(String text) {
        List<List<Line>> pages = pages(text);
        Map<String, Integer> repeated = new HashMap<>();
        for (List<Line> page : pages) {
            edges(page).stream()
                    .map(PlainText::withoutDigits)
                    .distinct()
                    .forEach(line -> repeated.merge(line, 1, Integer::sum));
        }
        for (List<Line> page : pages) {
            List<String> edges = edges(page).stream()
                    .filter(line -> repeated.getOrDefault(withoutDigits(line), 0) >= FEWEST_REPEATED)
                    .toList();
            List<Line> outermost = pages.size() > 1 ? outermost(page) : List.of();
            for (Line line : page) {
                boolean isPage = PAGE_NUMBER.matcher(line.text.strip()).matches()
                        || (outermost.contains(line)
                                && NUMBER_AT_EDGE.matcher(line.text.strip()).matches());
                if (line.text.length() <= LONGEST_OF_CONTENTS
                        && CONTENTS.matcher(line.text).find()) {
                    remarks.add(SourceRemarks.Kind.CONTENTS);
                    isPage = true;
                }
                if (isPage || edges.contains(line.text.strip())) {
                    furniture.add(new Block.Aside(Passage.of(line.text.strip(), line.place)));
                } else {
                    add(line);
                }
            }
        }
        close();
        blocks.addAll(furniture);
        return List.copyOf(blocks);
    }

    private List<List<Line>> pages(String text) {
        List<List<Line>> pages = new ArrayList<>();
        boolean hasPages = text.indexOf('\f') >= 0;
        int number = 0;
        for (String page : text.split("\f", -1)) {
            List<Line> lines = new ArrayList<>();
            for (String line : page.split("\r\n|\r|\n", -1)) {
                number++;
                lines.add(new Line(
                        line, reading.read(line), new SourcePlace(hasPages ? pages.size() + 1 : 0, number, false)));
            }
            number--;
            pages.add(lines);
        }
        return pages;
    }

    /** The first and last lines of a page that are not blank. */
    private static List<String> edges(List<Line> page) {
        List<String> lines = page.stream()
                .map(line -> line.text.strip())
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> edges = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - 2), lines.size()));
        return edges;
    }

    /** The first and the last line of a page that are not blank. */
    private static List<Line> outermost(List<Line> page) {
        List<Line> lines = page.stream().filter(line -> !line.text.isBlank()).toList();
        return lines.isEmpty() ? List.of() : List.of(lines.get(0), lines.get(lines.size() - 1));
    }

    private static String withoutDigits(String line) {
        return line.replaceAll("\\d+", "0");
    }

    private void add(Line line) {
        String text = line.read.strip();
        if (text.isEmpty()) {
            isGap = true;
            closeTable();
            return;
        }
        if (CELLS.matcher(line.text.strip()).find() && !BULLET.matcher(text).lookingAt()) {
            close();
            table.add(line);
            isGap = false;
            return;
        }
        closeTable();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            begin(Kind.ITEM);
            Line rest = withoutBullet(line);
            kind = WITH_DEPARTMENT.matcher(rest.read.strip()).matches() ? Kind.HEADING : Kind.ITEM;
            open.add(rest);
        } else if (reading.isHeading(text) || (reading.isLabel(text) && (isGap || isEnded() || kind == Kind.HEADING))) {
            begin(Kind.HEADING);
            open.add(line);
        } else if (blocks.isEmpty() && open.isEmpty() && ANNEX.matcher(text).matches()) {
            begin(Kind.HEADING);
            open.add(line);
        } else if (DEPARTMENT.matcher(text).matches() && !open.isEmpty()) {
            departmentBelow(line);
        } else if (WITH_DEPARTMENT.matcher(text).matches() && (isGap || isEnded())) {
            begin(Kind.HEADING);
            open.add(line);
        } else if (NUMBERED.matcher(text).matches()
                && text.length() <= LONGEST_HEADING
                && !text.endsWith(".")
                && (isGap || isEnded())) {
            begin(Kind.HEADING);
            open.add(line);
        } else if (NUMBERED_ITEM.matcher(text).matches() && (isGap || isEnded() || kind == Kind.ITEM)) {
            begin(Kind.ITEM);
            open.add(line);
        } else if (reading.isLabelled(text) || (LABEL.matcher(text).matches() && (isGap || isEnded()))) {
            begin(Kind.PARAGRAPH);
            open.add(line);
        } else if (goesOn(text)) {
            if (Character.isLowerCase(text.charAt(0))
                    && SENTENCE_END
                            .matcher(open.get(open.size() - 1).read.strip())
                            .matches()) {
                remarks.add(SourceRemarks.Kind.MIXED_COLUMNS);
            }
            open.add(line);
        } else {
            begin(Kind.PARAGRAPH);
            open.add(line);
        }
        isGap = false;
    }

    private Line withoutBullet(Line line) {
        String text = line.text.strip();
        String rest = text.substring(BULLET_AS_IT_IS.split(text, 2)[0].length()).strip();
        return new Line(rest, reading.read(rest), line.place);
    }

    private boolean isEnded() {
        return open.isEmpty() || ".!?:)".indexOf(last(open.get(open.size() - 1).read)) >= 0;
    }

    private static char last(String line) {
        String text = line.strip();
        return text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    }

    private boolean goesOn(String text) {
        if (open.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean isInSentence = Character.isLowerCase(first) || first == '(' || Character.isDigit(first);
        if (kind == Kind.HEADING) {
            return Character.isLowerCase(first) && ".!?:)".indexOf(last(open.get(open.size() - 1).read)) < 0;
        }
        return !isGap || (!isEnded() && (isInSentence || isFull()));
    }

    /** Whether the text so far seems to have been cut off by the end of a page. */
    private boolean isFull() {
        return kind == Kind.PARAGRAPH
                && open.size() > 1
                && open.get(open.size() - 1).text.strip().length() >= FULL_LINE;
    }

    /** A line that is a department belongs to the title before it, which the sentences before that have run into. */
    private void departmentBelow(Line line) {
        int from = open.size();
        while (from > 0 && (from == open.size() || ".!?:".indexOf(last(open.get(from - 1).read)) < 0)) {
            from--;
        }
        List<Line> title = new ArrayList<>(open.subList(from, open.size()));
        open.subList(from, open.size()).clear();
        close();
        kind = Kind.HEADING;
        open.addAll(title);
        open.add(line);
    }

    private void begin(Kind next) {
        close();
        kind = next;
    }

    private void close() {
        closeTable();
        if (open.isEmpty()) {
            return;
        }
        Passage text = joined(open);
        boolean isOfWords =
                reading.read(text.text()).chars().filter(Character::isLetter).count() > 2;
        String read = reading.read(text.text());
        boolean isShort = !reading.isLabelled(read)
                && !LABEL.matcher(read).matches()
                && text.text().length() <= LONGEST_HEADING
                && ".!?:,;".indexOf(last(text.text())) < 0
                && isOfWords
                && Character.isUpperCase(reading.read(text.text()).charAt(0))
                && (open.size() <= 2 || blocks.isEmpty());
        if (kind == Kind.HEADING || (kind == Kind.PARAGRAPH && isShort)) {
            blocks.add(new Block.Heading(blocks.isEmpty() ? 0 : 2, text));
        } else if (kind == Kind.ITEM) {
            blocks.add(new Block.Item(1, text));
        } else {
            blocks.add(new Block.Paragraph(text));
        }
        open.clear();
        kind = Kind.PARAGRAPH;
    }

    private void closeTable() {
        if (table.isEmpty()) {
            return;
        }
        List<List<List<Block>>> rows = new ArrayList<>();
        for (Line line : table) {
            List<List<Block>> row = new ArrayList<>();
            for (String cell : SEPARATOR.split(line.text.strip(), -1)) {
                row.add(List.of(new Block.Paragraph(Passage.of(cell, line.place))));
            }
            rows.add(row);
        }
        blocks.add(new Block.Table(rows));
        table.clear();
    }

    /** Lines as one text: a word that a hyphen divides is one again, unless the hyphen may be its own. */
    private static Passage joined(List<Line> lines) {
        Passage.Builder text = new Passage.Builder();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text.strip();
            boolean isLast = at + 1 == lines.size();
            boolean isDivided = !isLast
                    && line.length() > 1
                    && line.endsWith("-")
                    && Character.isLetter(line.charAt(line.length() - 2));
            if (isDivided
                    && Character.isLowerCase(lines.get(at + 1).text.strip().charAt(0))) {
                boolean isOwn = Character.isUpperCase(line.charAt(line.length() - 2));
                text.add(isOwn ? line : line.substring(0, line.length() - 1), lines.get(at).place);
            } else {
                text.add(isLast ? line : line + " ", lines.get(at).place);
            }
        }
        return text.build();
    }
}
