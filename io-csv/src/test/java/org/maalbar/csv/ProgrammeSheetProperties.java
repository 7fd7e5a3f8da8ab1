package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.SheetReader;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.write.SheetWriter;
import org.maalbar.csv.table.RowsInMemory;
import org.maalbar.csv.table.TableReading;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;

class ProgrammeSheetProperties {
    @Property
    void whatASheetHoldsIsReadBackAsItWas(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        Dialect dialect = isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        String sheet = ProgrammeSheet.standard().dialect(dialect).format(programme);
        Programme read = read(sheet, dialect);
        boolean isWhole = ProgrammeSheet.losses(programme).isEmpty();
        if (isWhole) {
            assertThat(read).isEqualTo(programme);
        }
        assertThat(ProgrammeSheet.losses(read)).isEmpty();
        assertThat(ProgrammeSheet.standard().dialect(dialect).format(read)).isEqualTo(sheet);
        assertThat(read(sheet, dialect)).isEqualTo(read);
    }

    @Property(tries = 100)
    void itsRowsAreTheSameProgrammeWhateverTheyComeFrom(@ForAll Programme programme) throws IOException {
        RowsInMemory rows = new RowsInMemory("ark", new SheetWriter(programme).rows(Notation.DANISH));
        TableReading table = new TableReading(SheetColumns.TYPE, rows);
        table.read(rows);

        assertThat(SheetReader.programme(table, "ark").orElseThrow())
                .isEqualTo(read(ProgrammeSheet.standard().format(programme), Dialect.DANISH_EXCEL));
    }

    @Property(tries = 100)
    void whatIsSaidTwiceIsWrittenOnce(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        Dialect dialect = isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        Programme once = read(ProgrammeSheet.standard().dialect(dialect).format(programme), dialect);
        Programme saidTwice = saidTwice(once);
        Programme twice = read(ProgrammeSheet.standard().dialect(dialect).format(saidTwice), dialect);

        assertThat(twice.observations()).isEqualTo(once.observations());
        assertThat(twice.initiatives()).extracting(Initiative::funding).isEqualTo(fundings(once));
        assertThat(twice.initiatives()).extracting(Initiative::claims).isEqualTo(claims(once));
        assertThat(twice.initiatives())
                .extracting(Initiative::statusTexts)
                .isEqualTo(
                        once.initiatives().stream().map(Initiative::statusTexts).toList());
        assertThat(ProgrammeSheet.losses(saidTwice))
                .filteredOn(loss -> loss.message().contains("twice"))
                .hasSize(repetitions(once));
    }

    private static int repetitions(Programme programme) {
        return programme.observations().size()
                + programme.initiatives().stream()
                        .mapToInt(each -> each.funding().size()
                                + each.claims().size()
                                + each.statusTexts().size())
                        .sum()
                + programme.initiatives().stream()
                        .flatMap(each -> each.activities().stream())
                        .mapToInt(each -> each.contributions().size())
                        .sum();
    }

    private static List<List<Funding>> fundings(Programme programme) {
        return programme.initiatives().stream().map(Initiative::funding).toList();
    }

    private static List<List<Claim>> claims(Programme programme) {
        return programme.initiatives().stream().map(Initiative::claims).toList();
    }

    private static Programme saidTwice(Programme programme) {
        Programme.Builder twice = Programme.builder(programme.title())
                .approximation(programme.approximation())
                .organisations(programme.organisations().toArray(Organisation[]::new))
                .indicators(programme.indicators().toArray(Indicator[]::new))
                .observations(programme.observations().toArray(Observation[]::new))
                .observations(programme.observations().stream()
                        .map(each -> each.id("again-" + each.id().orElseThrow()))
                        .toArray(Observation[]::new));
        programme.span().ifPresent(twice::span);
        programme.initiatives().forEach(initiative -> twice.initiatives(saidTwice(initiative)));
        return twice.build();
    }

    private static Initiative saidTwice(Initiative initiative) {
        Activity[] again = initiative.activities().stream()
                .map(each -> each.id("again-" + each.id().orElseThrow())
                        .contributing(each.contributions().toArray(Contribution[]::new)))
                .toArray(Activity[]::new);
        return initiative
                .activities(again)
                .funding(initiative.funding().stream()
                        .map(each -> each.id("again-" + each.id().orElseThrow()))
                        .toArray(Funding[]::new))
                .claims(initiative.claims().toArray(Claim[]::new))
                .statusTexts(initiative.statusTexts().toArray(StatusText[]::new));
    }

    private static Programme read(String sheet, Dialect dialect) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        return ProgrammeSheet.standard().dialect(dialect).read(in, "ark.csv").orElseThrow();
    }
}
