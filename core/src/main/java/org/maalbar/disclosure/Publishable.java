package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Behaviour;
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
    private final Suppression suppression;
    private final Figures figures;
    private final Regularity regularity;
    private final Map<Observation, Cell> cells = new LinkedHashMap<>();
    private final Totals totals;

    /** Whether it is known how all figures so far follow from each other. */
    private boolean isRegular = true;

    /** Whether readers know a figure that the programme no longer has, so that nothing new can be shown. */
    private boolean isAnyGone;

    private boolean isAnySuppressed;
    private boolean isBaselineSuppressed;
    private boolean isAllSuppressed;

    Publishable(Indicator indicator, Programme programme, int threshold, List<Programme> before) {
        this.indicator = indicator;
        this.programme = programme;
        this.suppression = new Suppression(threshold);
        this.figures = new Figures(indicator, suppression);
        this.regularity = new Regularity(indicator);
        this.totals = new Totals(suppression);
        try {
            baseline(before);
            before.forEach(this::wasPublished);
            batches(observations(programme)).values().forEach(this::publish);
        } catch (ArithmeticException e) {
            isAllSuppressed = true;
            isBaselineSuppressed = indicator.baseline().isPresent();
        }
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

    private void baseline(List<Programme> before) {
        for (Programme each : before) {
            for (Indicator published : each.indicators()) {
                boolean isSuppressed =
                        published.baseline().map(Baseline::figure).orElse(Figure.unknown())
                                instanceof Figure.Suppressed;
                isAnyGone |= published.id().equals(indicator.id())
                        && !isSuppressed
                        && !published.baseline().equals(indicator.baseline());
            }
        }
        if (indicator.baseline().isPresent()) {
            Cell cell = stated(indicator.baseline().get().figure(), programme);
            boolean isNobody = cell.isExact() && cell.low() == 0;
            figures.baseline(indicator.baseline().get().day(), cell);
            totals.add(Optional.empty(), indicator.baseline().get().day().minusDays(1), cell);
            isRegular &= cell.isExact();
            suppression.decide(isNobody && !isAnyGone ? List.of() : List.of(cell));
            isBaselineSuppressed = isAnyGone || !cell.isShown();
            isAnySuppressed |= isBaselineSuppressed;
        }
    }

    private void publish(List<Observation> batch) {
        List<Observation> news =
                batch.stream().filter(each -> !cells.containsKey(each)).toList();
        List<Cell> all = new ArrayList<>();
        for (Observation each : news) {
            Cell cell = stated(each.figure(), programme);
            cells.put(each, cell);
            all.add(cell);
            if (isAnyGone || each.figure() instanceof Figure.Suppressed) {
                cell.suppress(false);
            }
            meet(each, cell);
        }
        if (isRegular && regularity.isRegular()) {
            decide(news, all);
        } else {
            isRegular = false;
            decideWithoutRelations(news, all);
        }
        isAnySuppressed |= all.stream().anyMatch(cell -> !cell.isShown());
    }

    private void decide(List<Observation> news, List<Cell> all) {
        news.forEach(each -> figures.add(each, cell(each)));
        suppression.suppressSmall(all);
        for (Observation each : news) {
            if (indicator.behaviour() == Behaviour.CUMULATIVE && cell(each).isShown() && isNearAnother(each)) {
                cell(each).suppress(false);
            }
        }
        isRegular = !figures.isContradicted() && suppression.decide(all);
        if (!isRegular) {
            decideWithoutRelations(news, all);
        }
    }

    /** Where it is not known what follows from what, all that is new is shown, or nothing: if there is anything to hide. */
    private void decideWithoutRelations(List<Observation> news, List<Cell> all) {
        boolean isAnythingToHide = isAnySuppressed
                || regularity.hasParts()
                || all.stream().anyMatch(cell -> !cell.isShown() || suppression.isSmall(cell))
                || news.stream().anyMatch(this::isNearAnother);
        if (isAnythingToHide) {
            all.forEach(cell -> cell.suppress(false));
        }
    }

    private void meet(Observation each, Cell cell) {
        regularity.add(each);
        if (each.tally() == Tally.TOTAL) {
            totals.add(each.category(), each.lastDay(), cell);
        }
    }

    private boolean isNearAnother(Observation each) {
        return each.tally() == Tally.TOTAL && totals.isNearAnother(each.category(), each.lastDay(), cell(each));
    }

    // What was published before.

    /** Takes into account what readers know already. */
    private void wasPublished(Programme before) {
        Map<Key, List<Observation>> now = new HashMap<>();
        observations(programme)
                .forEach(each -> now.computeIfAbsent(Key.of(each), key -> new ArrayList<>(1))
                        .add(each));
        for (Observation each : batches(observations(before)).values().stream()
                .flatMap(List::stream)
                .toList()) {
            boolean isSuppressed = each.figure() instanceof Figure.Suppressed;
            List<Observation> alike = now.getOrDefault(Key.of(each), new ArrayList<>());
            Optional<Observation> same = same(each, alike);
            same.ifPresent(alike::remove);
            isAnyGone |= same.isEmpty();
            same.ifPresent(it -> place(it, isSuppressed));
        }
        isRegular &= regularity.isRegular() && !figures.isContradicted();
        suppression.accept();
    }

    private void place(Observation each, boolean isSuppressed) {
        Cell cell = cells.get(each);
        if (cell == null) {
            cell = stated(each.figure(), programme);
            cell.suppress(false);
            cells.put(each, cell);
            meet(each, cell);
            if (regularity.isRegular()) {
                figures.add(each, cell);
            }
        }
        if (!isSuppressed && suppression.isSmall(cell)) {
            cell.suppress(true);
        } else if (!isSuppressed) {
            cell.show();
        }
        isAnySuppressed |= !cell.isShown();
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
