package org.maalbar.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/**
 * A summary as text, with which it gets from one machine to another. A line of tab-separated cells for what "about" means, for each
 * indicator and for each group of observations; an empty cell for nothing. Equal summaries have equal texts, and no other text is
 * read, so whatever was altered in one is noticed, or is another summary that could have been made.
 */
final class SummaryText {
    private static final String FORMAT = "maalbar-summary/1";
    private static final String APPROXIMATION = "approximation";
    private static final String INDICATOR = "indicator";
    private static final String OVERLAP = "overlap";
    private static final String SOME = "some";
    private static final String FINAL = "final";
    private static final String PERSONS = "persons";
    private static final String NO_PERSONS = "no persons";

    private SummaryText() {}

    static String of(Approximation approximation, Iterable<Indicator> indicators, Stream<ObservationGroup> groups) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        line(text, Stream.of(APPROXIMATION, approximation.share().toPlainString()));
        indicators.forEach(each -> line(text, cells(each)));
        groups.forEach(each -> line(text, cells(each)));
        return text.toString();
    }

    private static void line(StringBuilder text, Stream<? extends @Nullable Object> cells) {
        text.append(cells.map(cell -> cell == null ? "" : escaped(cell.toString()))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }

    private static Stream<@Nullable Object> cells(Indicator indicator) {
        @Nullable Baseline baseline = indicator.baseline().orElse(null);
        @Nullable
        Object persons = indicator
                .countsPersons()
                .map(counts -> counts ? PERSONS : NO_PERSONS)
                .orElse(null);
        Stream<@Nullable Object> always = Stream.of(
                INDICATOR,
                indicator.id(),
                indicator.name(),
                indicator.unit().orElse(null),
                word(indicator.behaviour()),
                word(indicator.domain()),
                indicator.isOverlapPossible() ? OVERLAP : null,
                indicator.growth().map(SummaryText::word).orElse(null),
                baseline == null ? null : baseline.day(),
                baseline == null ? null : baseline.figure(),
                persons);
        return Stream.concat(
                always,
                indicator.complete().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.dimension()), each.categories().stream())));
    }

    private static Stream<@Nullable Object> cells(ObservationGroup group) {
        Observation alike = group.alike();
        Stream<@Nullable Object> always = Stream.of(
                word(alike.tally()),
                alike.indicator(),
                alike.period(),
                alike.isSomeOnly() ? SOME : null,
                alike.isFinal() ? FINAL : null,
                alike.category().map(each -> each.dimension()).orElse(null),
                alike.category().map(each -> each.name()).orElse(null),
                alike.recorded().orElse(null),
                group.count());
        return Stream.concat(always, group.figures().stream());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Names may have line breaks and tabs; nothing else has a control character. */
    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char character = cell.charAt(at);
            if (character == '\\' && at + 1 < cell.length()) {
                at++;
                character = switch (cell.charAt(at)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> cell.charAt(at);
                };
            }
            plain.append(character);
        }
        return plain.toString();
    }

    /**
     * Reads a summary.
     *
     * @throws RefusedException if a line is not as it was written, or the text as a whole
     */
    static ObservationSummary read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (!lines.get(0).equals(FORMAT)) {
            throw new RefusedException(
                    "A summary begins with \"" + FORMAT + "\", not with \"" + Printable.brief(lines.get(0)) + "\"",
                    "En sammentælling begynder med »" + FORMAT + "«, ikke med »" + Printable.brief(lines.get(0)) + "«");
        }
        Reading reading = new Reading();
        for (int at = 1; at < lines.size() - 1; at++) {
            try {
                reading.line(new Cells(lines.get(at)));
            } catch (IllegalArgumentException e) {
                throw new RefusedException(
                        "Line " + (at + 1) + " of a summary: " + e.getMessage(),
                        "Linje " + (at + 1) + " i en sammentælling: " + RefusedException.danish(e),
                        e);
            }
        }
        ObservationSummary summary = reading.summary();
        if (!summary.format().equals(text)) {
            throw new RefusedException(
                    "A summary was altered, or is not whole", "En sammentælling er ændret eller er ikke hel");
        }
        return summary;
    }

    /** What was read so far. */
    private static final class Reading {
        private @Nullable Approximation approximation;
        private final List<Indicator> indicators = new ArrayList<>();
        private @Nullable ObservationSummary summary;

        void line(Cells cells) {
            String kind = cells.next();
            if (kind.equals(APPROXIMATION)) {
                approximation = Approximation.of(cells.next());
            } else if (kind.equals(INDICATOR)) {
                indicators.add(indicator(cells));
            } else {
                group(value(Tally.values(), kind), cells);
            }
        }

        private static Indicator indicator(Cells cells) {
            String id = cells.next();
            String name = cells.next();
            Optional<String> unit = cells.ifPresent();
            Indicator indicator = Indicator.of(id, name, value(Behaviour.values(), cells.next()))
                    .domain(value(Domain.values(), cells.next()));
            indicator = unit.isPresent() ? indicator.unit(unit.get()) : indicator;
            indicator = cells.ifPresent().isPresent() ? indicator.mayOverlap() : indicator;
            Optional<String> growth = cells.ifPresent();
            if (growth.isPresent()) {
                indicator = value(Growth.values(), growth.get()) == Growth.OPEN
                        ? indicator.growsByItself()
                        : indicator.growsByActivitiesAlone();
            }
            Optional<String> since = cells.ifPresent();
            Optional<String> level = cells.ifPresent();
            indicator = since.isPresent() ? indicator.baseline(since.get(), figure(level.orElse(""))) : indicator;
            Optional<String> persons = cells.ifPresent();
            indicator =
                    persons.isPresent() ? indicator.countsPersons(persons.get().equals(PERSONS)) : indicator;
            Optional<String> dimension = cells.ifPresent();
            return dimension.isPresent()
                    ? indicator.complete(dimension.get(), cells.rest().toArray(String[]::new))
                    : indicator;
        }

        private void group(Tally tally, Cells cells) {
            Observation alike = Observation.of(cells.next(), tally, Figure.unknown(), Span.of(cells.next()));
            alike = cells.ifPresent().isPresent() ? alike.someOfThem() : alike;
            alike = cells.ifPresent().isPresent() ? alike.asFinal() : alike;
            Optional<String> dimension = cells.ifPresent();
            Optional<String> category = cells.ifPresent();
            alike = dimension.isPresent() ? alike.category(dimension.get(), category.orElse("")) : alike;
            Optional<String> recorded = cells.ifPresent();
            alike = recorded.isPresent() ? alike.recorded(recorded.get()) : alike;
            long count = count(cells.next());
            List<Figure> figures =
                    cells.rest().stream().map(SummaryText::figure).toList();
            if (figures.isEmpty() || count < figures.size()) {
                throw new RefusedException(
                        count + " observations are not represented by " + figures.size() + " figures",
                        count + " observationer kan ikke være " + figures.size() + " tal");
            }
            summary().group(alike).restore(figures, count);
        }

        ObservationSummary summary() {
            if (summary == null) {
                summary = ObservationSummary.of(
                        indicators, Objects.requireNonNullElse(approximation, Approximation.DEFAULT));
            }
            return summary;
        }
    }

    private static long count(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new RefusedException(
                    "Not a number of observations: \"" + Printable.brief(written) + "\"",
                    "Ikke et antal observationer: »" + Printable.brief(written) + "«",
                    e);
        }
    }

    private static Figure figure(String written) {
        return Wording.in(Language.ENGLISH).parseFigure(written);
    }

    private static <T extends Enum<T>> T value(T[] values, String word) {
        return Arrays.stream(values)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "\"" + Printable.brief(word) + "\" is unknown here",
                        "»" + Printable.brief(word) + "« kendes ikke her"));
    }

    /** The cells of a line, one after the other. */
    private static final class Cells {
        private final Iterator<String> cells;

        Cells(String line) {
            cells = List.of(line.split("\t", -1)).iterator();
        }

        String next() {
            if (!cells.hasNext()) {
                throw new RefusedException("It ends too early", "Den slutter for tidligt");
            }
            return unescaped(cells.next());
        }

        /** The next cell, unless it is empty; one with anything unexpected will not be written so. */
        Optional<String> ifPresent() {
            return cells.hasNext() ? Optional.of(next()).filter(cell -> !cell.isEmpty()) : Optional.empty();
        }

        List<String> rest() {
            List<String> rest = new ArrayList<>();
            while (cells.hasNext()) {
                rest.add(next());
            }
            return rest;
        }
    }
}
