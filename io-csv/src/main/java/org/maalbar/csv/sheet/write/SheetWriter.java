package org.maalbar.csv.sheet.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.csv.table.Lines;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.text.Texts;

/** Lays a programme out in the rows of one sheet, and reports what does not fit. */
public final class SheetWriter {
    private final Programme programme;
    private final Losses losses = new Losses();
    private final List<SheetRow> slots = new ArrayList<>();
    private final Map<String, List<Target>> targets = new HashMap<>();

    public SheetWriter(Programme programme) {
        this.programme = programme;
        Map<String, String> names = names();
        for (int i = 0; i < programme.initiatives().size(); i++) {
            Initiative initiative = programme.initiatives().get(i);
            slots.addAll(new SheetBlock(programme, initiative, "/initiatives/" + i, names, losses).slots());
        }
        observations();
        define();
        checkCompleteDimensions();
        programme.notes().forEach(note -> slots.add(empty().put(SheetColumns.NOTE, note)));
        if (slots.isEmpty()) {
            slots.add(empty());
        }
        slots.get(0)
                .put(SheetColumns.PROGRAMME, programme.title())
                .put(SheetColumns.CASE_TITLE, programme.caseTitle())
                .put(SheetColumns.ANNEX, programme.annex())
                .put(SheetColumns.PROGRAMME_CONTACT, programme.contact())
                .put(SheetColumns.SPAN, programme.span());
        if (!programme.approximation().equals(Approximation.DEFAULT)) {
            slots.get(0)
                    .put(SheetColumns.APPROXIMATION, programme.approximation().share());
        }
        checkOrganisations(names);
        programme
                .suppressedBelow()
                .ifPresent(below -> losses.add(
                        "/suppressedBelow",
                        "A sheet does not say that it is for publication",
                        "Et ark siger ikke, at det er til offentliggørelse"));
        if (slots.stream().anyMatch(SheetRow::isEarly)) {
            losses.add(
                    "",
                    "A sheet has no years before 1900; one with such a year is not read",
                    "Et ark har ingen årstal før 1900; et med et sådant årstal læses ikke");
        }
    }

    private static SheetRow empty() {
        return new SheetRow(null, null, null, null);
    }

    /** What a sheet cannot contain. */
    public List<Problem> losses() {
        return losses.all();
    }

    /** The rows of the sheet from its header on, without the columns that are empty. */
    public List<List<String>> rows(Notation notation) {
        return lines(notation).rowsOfFilledColumns();
    }

    /** The same with all columns that a sheet can have. */
    public List<List<String>> rowsOfAllColumns(Notation notation) {
        return lines(notation).rows();
    }

    /** The same before it is written. */
    public Lines lines(Notation notation) {
        Lines lines = new Lines(SheetColumns.TYPE, notation);
        slots.forEach(slot -> slot.write(lines.line()));
        return lines;
    }

    // Organisations go by their names.

    private Map<String, String> names() {
        Map<String, Long> uses = programme.organisations().stream()
                .flatMap(each -> Stream.of(each.id(), each.name()).distinct())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        for (Organisation each : programme.organisations()) {
            boolean isOwn = uses.getOrDefault(each.name(), 0L) == 1;
            names.put(each.id(), isOwn && isId(each.name()) ? each.name() : each.id());
        }
        return names;
    }

    private static boolean isId(String name) {
        try {
            return Texts.id(name).equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkOrganisations(Map<String, String> names) {
        Set<String> mentioned = new LinkedHashSet<>();
        for (SheetRow slot : slots) {
            slot.get(SheetColumns.DEPARTMENTS).ifPresent(mentioned::addAll);
            slot.get(SheetColumns.PARTNERS).ifPresent(mentioned::addAll);
            slot.get(SheetColumns.WITH).ifPresent(mentioned::addAll);
        }
        List<String> there = new ArrayList<>();
        for (int i = 0; i < programme.organisations().size(); i++) {
            Organisation each = programme.organisations().get(i);
            String name = names.getOrDefault(each.id(), each.id());
            String at = "/organisations/" + i;
            if (!mentioned.contains(name)) {
                losses.add(
                        at,
                        "A sheet has no organisation that takes no part",
                        "Et ark har ingen organisation, der ikke deltager");
            } else if (!each.id().equals(each.name())) {
                boolean keepsName = name.equals(each.name());
                losses.add(
                        at + (keepsName ? "/id" : "/name"),
                        keepsName
                                ? "In a sheet, an organisation goes by its name"
                                : "The name of the organisation is not its own, or cannot stand in a list",
                        keepsName
                                ? "I et ark går en organisation under sit navn"
                                : "Organisationens navn er ikke dens eget eller kan ikke stå i en liste");
            }
            if (mentioned.contains(name)) {
                there.add(name);
            }
        }
        if (!there.equals(List.copyOf(mentioned))) {
            losses.add(
                    "/organisations",
                    "In a sheet, organisations come in the order in which they take part",
                    "I et ark kommer organisationer i den rækkefølge, de deltager i");
        }
    }

    // Observations are beside what they are about, as long as their order allows it.

    private void observations() {
        List<Observation> all = programme.observations();
        Set<String> corrected =
                all.stream().flatMap(each -> each.corrects().stream()).collect(Collectors.toSet());
        Set<Object> written = new HashSet<>();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            Observation each = all.get(i);
            String at = "/observations/" + i;
            if (each.category().isPresent() || corrected.contains(each.id().orElseThrow())) {
                losses.add(
                        at,
                        each.category().isPresent()
                                ? "A sheet has no categories; the observation is left out"
                                : "A sheet has no corrections; the observation, which another corrects, is left out",
                        each.category().isPresent()
                                ? "Et ark har ingen kategorier; observationen er udeladt"
                                : "Et ark har ingen rettelser; observationen, som en anden retter, er udeladt");
                continue;
            }
            Map<Field<?>, Object> cells = cells(each);
            if (!written.add(List.of(each.indicator(), cells))) {
                losses.addRepeated(at);
                continue;
            }
            next = observe(each.indicator(), cells, next);
            if (!each.id().equals(Optional.of("o" + (i + 1)))) {
                losses.add(at + "/id", "An observation in a sheet has no id", "En observation i et ark har intet id");
            }
            if (each.corrects().isPresent()) {
                losses.add(at + "/corrects", "A sheet has no corrections", "Et ark har ingen rettelser");
            }
            if (each.isFinal()) {
                losses.add(
                        at + "/final",
                        "A sheet does not say that a total is final",
                        "Et ark siger ikke, at et tal er endeligt");
            }
        }
    }

    /** What a sheet says of an observation, beside its indicator. */
    private Map<Field<?>, Object> cells(Observation observation) {
        Tally tally = observation.tally();
        Map<Field<?>, Object> cells = SheetCells.of(
                programme.indicator(observation.indicator()),
                SheetFields.observation(tally),
                it -> ObservationRecipe.write(observation, false, it));
        if (tally != Tally.TOTAL) {
            cells.put(SheetColumns.SEEN_AS, tally);
        }
        return cells;
    }

    /** Puts an observation into a row from one on; returns the row after it. */
    private int observe(String indicator, Map<Field<?>, Object> cells, int from) {
        int at = from;
        while (at < slots.size()
                && (!slots.get(at).countsFor(indicator) || slots.get(at).has(SheetColumns.SEEN))) {
            at++;
        }
        if (at == slots.size()) {
            slots.add(new SheetRow(null, null, null, indicator).put(SheetColumns.INDICATOR, indicator));
        }
        slots.get(at).putAll(cells);
        return at + 1;
    }

    // Indicators are described in the row that mentions them first, or in a row of their own before it.

    private void define() {
        for (SheetRow slot : slots) {
            slot.get(SheetColumns.TARGET)
                    .ifPresent(target -> slot.get(SheetColumns.INDICATOR)
                            .ifPresent(id -> targets.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(slot.has(SheetColumns.WHOLE) ? target.ofPart() : target)));
        }
        List<Indicator> indicators = programme.indicators();
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        List<SheetRow> defined = new ArrayList<>();
        int next = 0;
        for (SheetRow slot : slots) {
            List<String> mentions = slot.mentions();
            for (int m = 0; m < mentions.size(); m++) {
                int index = ids.indexOf(mentions.get(m));
                boolean isInline = m == 0 && index == next;
                // A whole is only named here, so it is described before, and with it what comes first.
                int end = m == 0 ? index : index + 1;
                for (; next < end; next++) {
                    defined.add(slotOf(indicators.get(next)));
                }
                if (isInline && mentions.size() == 1) {
                    tell(indicators.get(next), slot);
                    next++;
                }
            }
            defined.add(slot);
        }
        for (; next < indicators.size(); next++) {
            defined.add(slotOf(indicators.get(next)));
        }
        slots.clear();
        slots.addAll(defined);
    }

    private void checkCompleteDimensions() {
        for (int i = 0; i < programme.indicators().size(); i++) {
            if (programme.indicators().get(i).complete().isPresent()) {
                losses.add(
                        "/indicators/" + i + "/complete",
                        "A sheet has no categories, so no complete dimension",
                        "Et ark har ingen kategorier og derfor ingen fuldstændig opdeling");
            }
        }
    }

    private SheetRow slotOf(Indicator indicator) {
        SheetRow slot = empty().put(SheetColumns.INDICATOR, indicator.id());
        tell(indicator, slot);
        return slot;
    }

    private void tell(Indicator indicator, SheetRow slot) {
        TargetsOfIndicator asked = new TargetsOfIndicator(targets.getOrDefault(indicator.id(), List.of()));
        slot.putAll(SheetCells.of(indicator, SheetFields.INDICATOR, it -> IndicatorRecipe.write(indicator, it)));
        slot.put(SheetColumns.BEHAVIOUR, indicator.behaviour());
        if (asked.needsDomain(indicator.unit()) || indicator.domain() != asked.usualDomain()) {
            slot.put(SheetColumns.DOMAIN, indicator.domain());
        }
    }
}
