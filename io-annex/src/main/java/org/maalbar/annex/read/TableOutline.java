package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.Passage;
import org.maalbar.annex.source.SourcePlace;

/** What the cells of a table are for: by the names of its columns, by the first cell of each row, or by what is in them. */
final class TableOutline {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern INITIATIVE = Pattern.compile(
            "(?:delindsats|indsats|initiativ|anbefaling|projekt|initiative|action|project|priority)(?:er|s)?", FLAGS);
    private static final Pattern SUM = Pattern.compile("i alt|samlet|sum|total|in total|all", FLAGS);
    /** How a row begins that adds up others, or is a part of one. */
    private static final Pattern SUBROW =
            Pattern.compile("(?:i alt|heraf|hvoraf|(?:sub|del)?total\\p{L}*|in total|of which)(?!\\p{L})", FLAGS);

    private static final Pattern NUMBER = Pattern.compile("nr\\.?|no\\.?|#|ref\\.?", FLAGS);
    private static final Pattern INDICATOR =
            Pattern.compile("indikator(?:er)?|indicators?|measures?|nøgletal|måling|målepunkt", FLAGS);
    private static final Pattern UNIT = Pattern.compile("enhed|unit", FLAGS);
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:resultat|status|opgjort|outturn|q[1-4]|position)\\s*)?(?:19|20)\\d{2}(?:[-/]\\d{2,4})?(?:\\s*(?:outturn|resultat))?|q[1-4](?: position)?|resultat|seneste",
            FLAGS);
    private static final Pattern TARGET =
            Pattern.compile("(?:mål(?:tal)?|target)(?:\\s*(?:19|20)\\d{2}(?:[-/]\\d{2,4})?)?", FLAGS);

    private final Outline outline;

    TableOutline(Outline outline) {
        this.outline = outline;
    }

    void add(Block.Table table) {
        List<List<List<Block>>> rows = table.rows();
        if (rows.isEmpty()) {
            return;
        }
        List<String> names = rows.get(0).stream().map(cell -> text(cell)).toList();
        if (isSeries(names)) {
            structural(rows.get(0));
            rows.stream().skip(1).forEach(row -> series(names, row));
        } else if (isOfInitiatives(names)) {
            initiatives(rows);
            outline.begin(new Section(null, "", "", "", false));
        } else if (rows.stream()
                .allMatch(row -> row.size() == 2
                        && (Label.of(text(row.get(0))).isPresent()
                                || INITIATIVE.matcher(text(row.get(0))).matches()))) {
            rows.forEach(this::labelled);
        } else if (rows.stream().flatMap(List::stream).anyMatch(TableOutline::isLayout)) {
            rows.forEach(row -> row.forEach(outline::addAll));
        } else {
            rows.forEach(row -> outline.section().add(new Entry(Label.OTHER, sentence(row), false, null)));
        }
    }

    private static boolean isSeries(List<String> names) {
        boolean hasYears = names.stream().anyMatch(name -> YEAR.matcher(name).matches());
        boolean hasTarget = names.stream().anyMatch(name -> TARGET.matcher(name).matches());
        boolean hasIndicator =
                names.stream().anyMatch(name -> INDICATOR.matcher(name).matches());
        return hasYears
                && (hasTarget || hasIndicator)
                && names.stream().noneMatch(name -> INITIATIVE.matcher(name).matches());
    }

    /** Whether the columns are what is said of initiatives: at least two different things, or their names and one. */
    private static boolean isOfInitiatives(List<String> names) {
        long labels = names.stream()
                .flatMap(name -> Label.of(name).stream())
                .distinct()
                .count();
        boolean isNamed =
                names.stream().anyMatch(name -> INITIATIVE.matcher(name).matches());
        return labels >= 2 || (isNamed && labels >= 1);
    }

    /** Cells that contain more than one text, a table, or a text that says what it is for, are a page and no table. */
    private static boolean isLayout(List<Block> cell) {
        return cell.size() > 1
                || cell.stream().anyMatch(block -> block instanceof Block.Table)
                || cell.stream()
                        .anyMatch(block -> block instanceof Block.Paragraph paragraph
                                && Label.at(org.maalbar.annex.language.Lexicon.read(
                                                paragraph.text().text()))
                                        .isPresent());
    }

    private void structural(List<List<Block>> row) {
        outline.structural(sentence(row));
    }

    /** A row as one sentence. */
    private Sentence sentence(List<List<Block>> row) {
        Passage.Builder all = new Passage.Builder();
        for (List<Block> cell : row) {
            SourcePlace place = place(cell);
            if (place != null) {
                all.add((all.isEmpty() ? "" : " | ") + text(cell).replace('\n', ' '), place);
            }
        }
        return outline.sentences().whole(all.build());
    }

    /** The texts of a cell, those of tables in it cell after cell. */
    private static Stream<Passage> passages(List<Block> cell) {
        return cell.stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.rows().stream().flatMap(List::stream).flatMap(TableOutline::passages)
                        : passage(block).stream());
    }

    private static @Nullable SourcePlace place(List<Block> cell) {
        return passages(cell).map(passage -> passage.placeAt(0)).findFirst().orElse(null);
    }

    private static Optional<Passage> passage(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Optional.of(paragraph.text());
        } else if (block instanceof Block.Item item) {
            return Optional.of(item.text());
        }
        return block instanceof Block.Heading heading ? Optional.of(heading.text()) : Optional.empty();
    }

    private static String text(List<Block> cell) {
        return String.join(" ", passages(cell).map(Passage::text).toList())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void series(List<String> names, List<List<Block>> row) {
        String name = "";
        String unit = "";
        List<SeriesRow.Cell> targets = new ArrayList<>();
        List<SeriesRow.Cell> values = new ArrayList<>();
        for (int at = 0; at < Math.min(names.size(), row.size()); at++) {
            String heading = names.get(at);
            String cell = text(row.get(at));
            if (INDICATOR.matcher(heading).matches() || (name.isEmpty() && at == 0)) {
                name = cell;
            } else if (UNIT.matcher(heading).matches()) {
                unit = cell;
            } else if (TARGET.matcher(heading).matches()) {
                targets.add(new SeriesRow.Cell(heading, cell));
            } else if (YEAR.matcher(heading).matches()) {
                values.add(new SeriesRow.Cell(heading, cell));
            }
        }
        outline.section().add(new SeriesRow(sentence(row), name, unit, targets, values));
    }

    /** Reads the rows of initiatives; the names of the columns may come again, and be others. */
    private void initiatives(List<List<List<Block>>> rows) {
        List<String> names = List.of();
        for (List<List<Block>> row : rows) {
            List<String> texts = row.stream().map(TableOutline::text).toList();
            if (!isOfInitiatives(texts)) {
                initiative(names, row);
                continue;
            }
            names = texts;
            Sentence heading = sentence(row);
            if (names.stream()
                    .allMatch(name ->
                            Label.of(name).map(label -> label.isPlain(name)).orElse(true))) {
                outline.structural(heading);
            }
        }
    }

    private void initiative(List<String> names, List<List<Block>> row) {
        if (row.stream()
                .map(TableOutline::text)
                .anyMatch(text ->
                        SUM.matcher(text).matches() || SUBROW.matcher(text).lookingAt())) {
            outline.section().add(new Entry(Label.OTHER, sentence(row), false, null));
            return;
        }
        String number = "";
        for (int at = 0; at < Math.min(names.size(), row.size()); at++) {
            String heading = names.get(at);
            List<Block> cell = row.get(at);
            if (NUMBER.matcher(heading).matches()) {
                number = text(cell);
                outline.structural(sentence(List.of(cell)));
            } else if (INITIATIVE.matcher(heading).matches()) {
                title(number, cell);
            } else {
                Label label = Label.of(heading).orElse(Label.OTHER);
                outline.qualify(label, heading);
                passages(cell).forEach(passage -> outline.paragraph(passage, label));
            }
        }
    }

    /** The first sentence of a cell is the title of an initiative; the others say what it is for. */
    private void title(String number, List<Block> cell) {
        boolean isFirst = true;
        for (Passage passage : passages(cell).toList()) {
            if (!isFirst) {
                outline.paragraph(passage, Label.PURPOSE);
                continue;
            }
            isFirst = false;
            int end = passage.text().indexOf(". ");
            Passage first = end < 0 ? passage : passage.part(0, end + 1);
            List<Sentence> parts = outline.sentences().of(first);
            if (parts.isEmpty()) {
                continue;
            }
            parts.forEach(outline::structural);
            Sentence heading = parts.get(0);
            String words = heading.text().endsWith(".")
                    ? heading.text().substring(0, heading.text().length() - 1)
                    : heading.text();
            outline.begin(new Section(heading, number, words, "", true));
            if (end >= 0) {
                outline.paragraph(passage.part(end + 1, passage.text().length()), Label.PURPOSE);
            }
        }
    }

    private void labelled(List<List<Block>> row) {
        Sentence name = sentence(List.of(row.get(0)));
        Optional<Label> label = Label.of(name.text());
        if (label.map(of -> of.isPlain(name.text())).orElse(true)) {
            outline.structural(name);
        }
        if (label.isPresent()) {
            outline.paragraph(new Passage("", List.of(0), List.of(name.place())), label.get());
            outline.qualify(label.get(), name.text());
            outline.addAll(row.get(1));
        } else {
            title("", row.get(1));
        }
    }
}
