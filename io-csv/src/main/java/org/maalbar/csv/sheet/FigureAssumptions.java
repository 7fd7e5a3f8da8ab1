package org.maalbar.csv.sheet;

import static org.maalbar.csv.assumption.AssumptionWarnings.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.base.field.Field;
import org.maalbar.csv.assumption.AssumptionWarnings;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What a sheet leaves open of single figures, and which of them contradict each other. */
final class FigureAssumptions {
    private static final List<Field<Measured>> FIGURES =
            List.of(SheetColumns.SEEN, SheetColumns.EXPECTED, SheetColumns.BASELINE);

    private final SheetIndicators indicators;
    private final IndicatorOfRow indicatorOfRow;
    private final Programme programme;
    private final AssumptionWarnings warnings;

    FigureAssumptions(
            SheetProgramme sheet, IndicatorOfRow indicatorOfRow, Programme programme, AssumptionWarnings warnings) {
        this.indicators = sheet.indicators();
        this.indicatorOfRow = indicatorOfRow;
        this.programme = programme;
        this.warnings = warnings;
    }

    /** Looks at the figures of a row. */
    void look(Row row) {
        String id = FIGURES.stream().anyMatch(row::has) ? indicatorOfRow.known(row) : null;
        if (id != null) {
            Indicator indicator = programme.indicator(id);
            if (indicator.domain() == Domain.PERCENT) {
                percentage(row, id);
                small(row, id);
            }
            if (indicators.isMilestone(id)) {
                milestone(row, indicator.domain());
            }
            if (TargetsOfIndicator.usualTally(indicator.behaviour(), indicator.domain()) == Tally.TOTAL) {
                level(row, indicator);
            }
        }
    }

    /** A number without a sign is a percentage only because the target is one, unless it is out of something. */
    private void percentage(Row row, String id) {
        Optional<Measured> number = FIGURES.stream()
                .flatMap(column -> row.get(column).stream())
                .filter(measured -> !measured.isPercent() && measured.figure().isStated())
                .findFirst();
        if (number.isPresent() && indicators.rowWithout(SheetColumns.DOMAIN, id).isPresent()) {
            warnings.note(
                    SheetColumns.WHOLE,
                    row,
                    language -> language.choose("\"out of\" is empty, so \"", "»Ud af« er tom, så »")
                            + Wording.in(language).figure(number.get().figure())
                            + language.choose("\" is read as a percentage", "« er læst som en procentdel"),
                    language -> language.choose(
                            "say what it is out of, or write it with a per cent sign",
                            "skriv, hvad det er ud af, eller skriv det med procenttegn"));
        }
    }

    /** A spreadsheet shows 0.75 % where 75 % was meant. */
    private void small(Row row, String id) {
        row.get(SheetColumns.SEEN)
                .filter(measured -> measured.isPercent() && indicators.isOfMoreThanOnePercent(id))
                .filter(measured -> bounds(measured, Domain.PERCENT)
                        .high()
                        .filter(high -> high.signum() > 0 && high.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent())
                .ifPresent(measured -> warnings.note(
                        SheetColumns.SEEN,
                        row,
                        language -> quoted(shown(measured.figure(), Domain.PERCENT, language), language)
                                + language.choose(" is read as at most one per cent", " er læst som højst én procent"),
                        language -> language.choose(
                                "check that it is no share of 1", "se efter, at det ikke er en andel af 1")));
    }

    private Bounds bounds(Measured measured, Domain domain) {
        return measured.figure().bounds(domain, programme.approximation());
    }

    /** A milestone is reached or not; 80 of it may be how far it has come. */
    private void milestone(Row row, Domain domain) {
        row.get(SheetColumns.SEEN)
                .filter(measured -> bounds(measured, domain).low().compareTo(BigDecimal.ONE) > 0)
                .map(Measured::figure)
                .ifPresent(figure -> warnings.note(
                        SheetColumns.SEEN,
                        row,
                        language -> quoted(Wording.in(language).figure(figure), language)
                                + language.choose(
                                        " is read as: the milestone is reached", " er læst som: milepælen er nået"),
                        language -> language.choose("write \"yes\" or \"no\"", "skriv »ja« eller »nej«")));
    }

    /** What an activity brings about is a level where nothing can be added up; many write the change instead. */
    private void level(Row row, Indicator indicator) {
        Figure figure = row.get(SheetColumns.EXPECTED).map(Measured::figure).orElse(Figure.unknown());
        if (!row.has(SheetColumns.EXPECTED_AS) && figure.isStated()) {
            warnings.note(
                    SheetColumns.EXPECTED_AS,
                    row,
                    language -> quoted(SheetColumns.EXPECTED_AS.name(language), language)
                            + language.choose(" is empty, so ", " er tom, så ")
                            + quoted(shown(figure, indicator.domain(), language), language)
                            + language.choose(
                                    " is read as what the number will be, not as the change",
                                    " er læst som det, tallet ender på, ikke som ændringen"),
                    language -> language.choose(
                            "write what it will be, and \"total\"", "skriv det, tallet ender på, og »i alt«"));
        }
    }

    private static String shown(Figure figure, Domain domain, Language language) {
        Wording wording = Wording.in(language);
        return wording.figure(figure) + (domain == Domain.PERCENT ? wording.percentSign() : "");
    }

    /** Warns of figures that contradict each other, as a report will. */
    void lookForContradictions(TableReading table) {
        Optional<LocalDate> last =
                programme.observations().stream().map(Observation::lastDay).max(LocalDate::compareTo);
        last.ifPresent(day -> Assessor.on(day).assess(programme).goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(IndicatorAssessment::isContradictory)
                .map(each -> each.indicator().id())
                .distinct()
                .forEach(id -> indicators.lastSeen(id).ifPresent(row -> tell(table, row))));
    }

    private static void tell(TableReading table, Row row) {
        table.tell(
                row,
                Problem.warning(
                        "contradictory-figures",
                        row.at(SheetColumns.SEEN),
                        "The figures of what is counted here contradict each other: correct them, or write \"increment\" in"
                                + " \"seen as\" beside those that count what is new",
                        "Tallene for det, der tælles her, modsiger hinanden: ret dem, eller skriv »nye« i »Opnået som« ved dem,"
                                + " der tæller det nye"));
    }
}
