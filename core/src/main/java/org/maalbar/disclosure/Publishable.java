package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.time.Span;

/** What of the figures of an indicator of persons may be shown, decided day by day as they became known. */
final class Publishable {

    /** What makes two observations, of two versions of a programme, one: all but the figure and what is said of it. */
    private record Key(Tally tally, Span period, Optional<Category> category, boolean isSomeOnly) {
        static Key of(Observation each) {
            return new Key(each.tally(), each.period(), each.category(), each.isSomeOnly());
        }
    }

    private final Indicator indicator;
    private final Programme programme;
    private final int threshold;
    private Suppression suppression;
    private Figures figures;
    private final Map<Observation, Cell> cells = new LinkedHashMap<>();
    private final Set<Observation> suppressedBefore = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private boolean isBaselineSuppressed;
    private boolean isAllSuppressed;

    Publishable(Indicator indicator, Programme programme, int threshold, List<Programme> before) {
        this.indicator = indicator;
        this.programme = programme;
        this.threshold = threshold;
        this.suppression = new Suppression(threshold);
        this.figures = new Figures(indicator, suppression);
        try {
            baseline();
            before.forEach(each -> wasPublished(each, true));
            if (!before.isEmpty() && figures.isContradicted()) {
                // Some of what was suppressed has another figure now, nobody knows which.
                startAgain();
                before.forEach(each -> wasPublished(each, false));
            }
            batches(observations(programme)).values().forEach(this::publish);
        } catch (ArithmeticException e) {
            isAllSuppressed = true;
            isBaselineSuppressed = indicator.baseline().isPresent();
        }
    }

    private void startAgain() {
        suppression = new Suppression(threshold);
        figures = new Figures(indicator, suppression);
        cells.clear();
        corrected.clear();
        baseline();
    }

    Indicator indicator() {
        return indicator;
    }

    /** The ids of the observations whose figures must not be shown. */
    Set<String> suppressed() {
        return observations(programme).stream()
                .filter(each -> isAllSuppressed || !cell(each).isShown())
                .map(each -> each.id().orElseThrow())
                .collect(Collectors.toSet());
    }

    boolean isBaselineSuppressed() {
        return isBaselineSuppressed;
    }

    private List<Observation> observations(Programme of) {
        return of.observations().stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .toList();
    }

    /** In the order in which they became known. */
    private static Map<LocalDate, List<Observation>> batches(List<Observation> observations) {
        return observations.stream()
                .sorted(Comparator.comparing(Observation::lastDay))
                .collect(Collectors.groupingBy(
                        each -> each.recorded().orElse(each.lastDay()), TreeMap::new, Collectors.toList()));
    }

    private Cell cell(Observation observation) {
        return Objects.requireNonNull(cells.get(observation));
    }

    private static Cell stated(Figure figure, Programme in) {
        return Cell.stated(figure.bounds(Domain.COUNT, in.approximation()));
    }

    private void baseline() {
        if (indicator.baseline().isPresent()) {
            Cell cell = stated(indicator.baseline().get().figure(), programme);
            boolean isNobody = cell.isExact() && cell.low() == 0;
            figures.baseline(indicator.baseline().get().day(), cell);
            suppression.decide(isNobody ? List.of() : List.of(cell));
            isBaselineSuppressed = !cell.isShown();
        }
    }

    private void publish(List<Observation> news) {
        List<Cell> open = new ArrayList<>();
        for (Observation each : news) {
            if (cells.containsKey(each)) {
                continue;
            }
            Cell cell = stated(each.figure(), programme);
            cells.put(each, cell);
            if (each.figure() instanceof Figure.Suppressed || suppressedBefore.contains(each)) {
                cell.suppress(false);
            } else {
                open.add(cell);
            }
            count(each, cell);
        }
        for (Observation each : news) {
            Cell cell = cell(each);
            if (open.contains(cell) && suppression.isSmall(cell)) {
                cell.suppress(false);
            }
        }
        for (Observation each : news) {
            Cell cell = cell(each);
            if (open.contains(cell) && cell.isShown() && figures.isNearAnother(each, cell)) {
                cell.suppress(false);
            }
        }
        suppression.decide(open);
    }

    private void count(Observation each, Cell cell) {
        each.corrects()
                .filter(corrected::add)
                .ifPresent(id -> cells.forEach((other, old) -> {
                    if (other.id().orElseThrow().equals(id)) {
                        figures.remove(other, old);
                    }
                }));
        if (!corrected.contains(each.id().orElseThrow())) {
            figures.add(each, cell);
        }
    }

    // What was published before.

    /**
     * Takes into account what readers know already.
     *
     * @param isUnchanged whether to take the figures that were suppressed for those of today
     */
    private void wasPublished(Programme before, boolean isUnchanged) {
        Map<Key, List<Observation>> now = new HashMap<>();
        observations(programme)
                .forEach(each -> now.computeIfAbsent(Key.of(each), key -> new ArrayList<>(1))
                        .add(each));
        Map<Observation, Cell> others = new LinkedHashMap<>();
        for (List<Observation> batch : batches(observations(before)).values()) {
            for (Observation each : batch) {
                boolean isSuppressed = each.figure() instanceof Figure.Suppressed;
                List<Observation> alike = now.getOrDefault(Key.of(each), new ArrayList<>());
                Optional<Observation> same = same(each, alike);
                same.ifPresent(alike::remove);
                same.filter(it -> isSuppressed).ifPresent(suppressedBefore::add);
                same = same.filter(it -> isUnchanged || !isSuppressed);
                Cell cell = same.map(cells::get).orElse(null);
                if (cell == null) {
                    cell = same.isPresent() ? stated(same.get().figure(), programme) : stated(each.figure(), before);
                    cell.suppress(false);
                    figures.add(each, cell);
                }
                if (!isSuppressed && suppression.isSmall(cell)) {
                    cell.suppress(true);
                } else if (!isSuppressed) {
                    cell.show();
                }
                (same.isPresent() ? cells : others).put(same.orElse(each), cell);
            }
            suppression.accept();
        }
        others.forEach(figures::remove);
    }

    private static Optional<Observation> same(Observation published, List<Observation> now) {
        return now.stream()
                .filter(each -> each.figure().equals(published.figure()))
                .findFirst()
                .or(() -> published.figure() instanceof Figure.Suppressed
                        ? now.stream().findFirst()
                        : Optional.empty());
    }
}
