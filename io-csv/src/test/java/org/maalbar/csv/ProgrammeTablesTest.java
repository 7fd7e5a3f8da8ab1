package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.each;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.text.Language;

class ProgrammeTablesTest {
    @TempDir
    private Path folder;

    private static Programme programme(String note, FulfilmentRule rule) {
        return Programme.builder("Handleplan")
                .span("2017/2018")
                .notes(note)
                .indicators(Indicator.cumulative("parents", "Forældre"))
                .indicators(
                        rule.indicators().contains("staff")
                                ? new Indicator[] {Indicator.fixed("staff", "Ansatte")}
                                : new Indicator[0])
                .initiatives(Initiative.of("3", "Forældre").goals(Goal.of("Mindst 500 forældre", rule)))
                .build();
    }

    @Test
    void aFolderOfTablesIsKnownByTheNamesOfItsFiles() throws IOException {
        assertThat(ProgrammeTables.areIn(folder)).isFalse();
        Files.createFile(folder.resolve("goals.csv"));
        assertThat(ProgrammeTables.areIn(folder)).isFalse();
        Files.createFile(folder.resolve("initiatives.csv"));
        assertThat(ProgrammeTables.areIn(folder)).isTrue();
        assertThat(ProgrammeTables.areIn(folder.resolve("goals.csv"))).isFalse();

        for (String alone : List.of("programme.csv", "datapackage.json")) {
            Path other = Files.createDirectory(folder.resolve(alone + " alone"));
            Files.createFile(other.resolve(alone));
            assertThat(ProgrammeTables.areIn(other)).isTrue();
        }
    }

    private static Programme programme() {
        return programme("Alle tal er opfundet", level("parents").atLeast(500));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderHoldsAllOfAProgramme(boolean isDanish) throws IOException {
        ProgrammeTables.standard()
                .dialect(isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180)
                .write(programme(), folder);

        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme());
        assertThat(folder.resolve("datapackage.json")).exists();
    }

    @Test
    void aNoteMayHoldWhatSeparatesTheCellsOfAnotherDialect() throws IOException {
        Programme programme = programme("Først; så", level("parents").atLeast(500));

        ProgrammeTables.standard().dialect(Dialect.RFC_4180).write(programme, folder);

        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatSaysTheSameAsTheHeaderIsReadBackToo(Language language) throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .organisations(Organisation.of(language.choose("id", "Id"), language.choose("Name", "Navn")))
                .notes(language.choose("Note", " Bemærkning"), "'note", "'bemærkning", "''NOTE", "'")
                .build();

        ProgrammeTables.standard()
                .dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL))
                .write(programme, folder);

        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
    }

    @Test
    void idsAreAsTheyAreUnlessASpreadsheetWouldRunThem() throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .organisations(
                        Organisation.of("3.1", "5. sep"),
                        Organisation.of("001", " Skoler"),
                        Organisation.of("-x", "Klubber"),
                        Organisation.of("do.", "Foreninger"))
                .build();

        ProgrammeTables.standard().write(programme, folder);

        assertThat(folder.resolve("organisations.csv"))
                .hasContent("Id;Navn\n3.1;'5. sep\n001;\" Skoler\"\n'-x;Klubber\n'do.;Foreninger\n");
        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
    }

    @Test
    void whatAFigureMeansIsBesideItInNumbers() throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .indicators(
                        Indicator.cumulative("parents", "Forældre"),
                        Indicator.fluctuating("score", "Tilfredshed").domain(Domain.PERCENT))
                .observations(
                        Observation.total("parents", about(450), "2018-06-30"),
                        Observation.total("parents", exactly(600), "2018-12-31").someOfThem(),
                        Observation.total("score", moreThan(80), "2018"),
                        Observation.total("score", lessThan("12.5"), "2018"))
                .initiatives(Initiative.of("1", "Forældre")
                        .activities(Activity.planned("Kurser", "2018-10")
                                .contributing(Contribution.increment("parents", atLeast(125)))
                                .contributing(Contribution.notQuantified("parents", Tally.INCREMENT))))
                .build();

        ProgrammeTables.standard().write(programme, folder);

        assertThat(folder.resolve("observations.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(
                        "ca. 450;;405;495;;30",
                        ";600;;0;600;;31. december 2018;nogle",
                        "mere end 80;;80;100;nedre;",
                        "under 12,5;;0;12,5;øvre;");
        assertThat(folder.resolve("contributions.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(";mindst 125;125;;;", "parents;;;0;;;");
        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
    }

    @Test
    void anEndOfMoreDigitsThanACellHasIsRoundedOutwards() throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .approximation(new Approximation(new BigDecimal("0.05")))
                .indicators(Indicator.cumulative("paint", "Maling").domain(Domain.AMOUNT))
                .observations(Observation.total("paint", about("0.333333333333"), "2018-06-30"))
                .build();

        ProgrammeTables.standard().dialect(Dialect.RFC_4180).write(programme, folder);

        assertThat(folder.resolve("observations.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(",0.316666666666,0.35,");
        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
    }

    @Test
    void theSameProgrammeGivesTheSameZip() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        ProgrammeTables.standard().writeZip(programme(), once);
        ProgrammeTables.standard().writeZip(programme(), again);

        assertThat(once.toByteArray()).isEqualTo(again.toByteArray());
    }

    @Test
    void aCompositionOfCompositionsIsRefusedBeforeAnythingIsWritten() {
        Path tables = folder.resolve("tabeller");
        Programme deep = programme(
                "Dyb",
                anyOf(
                        level("parents").atLeast(500),
                        allOf(level("parents").atLeast(400), level("parents").atLeast(300))));

        assertThatThrownBy(() -> ProgrammeTables.standard().write(deep, tables))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goal \"3\"")
                .hasMessageContaining("JSON");
        assertThat(tables).doesNotExist();
    }

    @Test
    void aSumOfSeveralIsRejectedBeforeAnythingIsWritten() {
        Programme summed =
                programme("Sum", sum(level("parents"), level("staff")).atLeast(500));

        assertThatThrownBy(() -> ProgrammeTables.standard().write(summed, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The rule of goal \"3\" does not fit into tables, which contain conditions on one indicator,"
                                + " no sums of several, and one composition of them; keep the programme as JSON");
        assertThat(folder).isEmptyDirectory();
    }

    private static List<FulfilmentRule> comparisons() {
        Measure women = level("parents").category("køn", "kvinder");
        Measure earlier = level("staff").on("2017");
        Measure growth = growth("parents").during("2018");
        List<FulfilmentRule> all = new ArrayList<>(List.of(
                reached("parents"),
                women.between(5, 10).labelled("Kvinder"),
                earlier.atMost(7),
                growth.atLeast(50),
                share("parents").of("staff").all(),
                new Comparison(Comparison.Kind.TIMES, women.toSum(), Relation.AT_LEAST, earlier.toSum()),
                growth.moreThan(growth("parents").during("2017")),
                level("parents").lessThan(times("0.5").of("staff").on("2017-03-31")),
                each("2017/2018", year -> growth("parents").during(year).moreThan(5))));
        for (Relation relation : Relation.values()) {
            all.add(share(women).of(earlier).is(relation, new BigDecimal("0.25")));
            all.add(new Comparison(Comparison.Kind.PLAIN, women.toSum(), relation, earlier.toSum()));
        }
        all.add(anyOf(
                level("staff").moreThan(times("1.2").of(growth)),
                share(growth).of("staff").moreThan("0.1").labelled("Nye")));
        return all;
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyComparisonOfOneMeasureIsReadBackAsItWas(FulfilmentRule rule) throws IOException {
        Programme programme = programme("Sammenlignet", rule);
        for (Dialect dialect : List.of(Dialect.DANISH_EXCEL, Dialect.RFC_4180)) {
            ProgrammeTables.standard().dialect(dialect).write(programme, folder);

            assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(programme);
        }
    }

    @Test
    void aConditionIsWrittenInPlainWords() throws IOException {
        ProgrammeTables.standard()
                .write(
                        programme(
                                "Halveret",
                                allOf(
                                        level("parents")
                                                .atMost(times("0.5")
                                                        .of("parents")
                                                        .on("2016")),
                                        share("parents").of("staff").lessThan("0.1"),
                                        growth("parents").during("2018").moreThan(5))),
                        folder);

        assertThat(Files.readString(folder.resolve("conditions.csv")))
                .isEqualTo("Mål;Krav;Værdi;Til;Indikator;Opdelt efter;Kategori;Pr.;Periode;Ud af;Sammenlignet med;"
                        + "Sammenlignet opdelt efter;Sammenlignet kategori;Sammenlignet pr.;Sammenlignet periode;Betegnelse"
                        + "\r\n3;højst;0,5;;parents;;;;;;parents;;;31-12-2016;;"
                        + "\r\n3;under;0,1;;parents;;;;;staff;;;;;;"
                        + "\r\n3;mere end;5;;parents;;;;2018;;;;;;;\r\n");
    }

    @Test
    void aSpanMeansItsLastDayWhereADayIsDueOrMeasured() throws IOException {
        ProgrammeTables.standard().dialect(Dialect.RFC_4180).write(programme(), folder);
        Files.writeString(
                folder.resolve("goals.csv"),
                "Id;Indsats;Mål;Frist\n3;3;Flere forældre;ved udgangen af 2. kvartal 2018\n");
        Files.writeString(
                folder.resolve("conditions.csv"),
                "Mål;Krav;Værdi;Indikator;Sammenlignet med;Sammenlignet pr.\n3;mindst;2;parents;parents;2017\n");

        Goal goal = ProgrammeTables.standard()
                .read(folder)
                .orElseThrow()
                .initiatives()
                .get(0)
                .goals()
                .get(0);

        assertThat(goal.due()).contains(LocalDate.of(2018, 6, 30));
        assertThat(goal.rule())
                .contains(level("parents").atLeast(times("2").of("parents").on("2017-12-31")));
    }

    @Test
    void whatTheEncodingLacksIsRefusedBeforeAnythingIsWritten() {
        Path tables = folder.resolve("tabeller");
        Programme polish = programme("Łódź", level("parents").atLeast(500));

        assertThatThrownBy(() -> ProgrammeTables.standard()
                        .dialect(Dialect.DANISH_EXCEL.charset(Charset.forName("windows-1252")))
                        .write(polish, tables))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0141");
        assertThat(Files.exists(tables)).isFalse();
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester()
                .setDefault(Path.class, folder)
                .setDefault(Programme.class, programme())
                .setDefault(ProgrammeAssessment.class, Assessor.on("2018-08-31").assess(programme()))
                .setDefault(Dialect.class, Dialect.RFC_4180)
                .testAllPublicInstanceMethods(ProgrammeTables.standard());
    }

    @Test
    void whatHasNoIdAndIsThereTwiceIsCountedTwiceAndTold() throws IOException {
        ProgrammeTables.standard().dialect(Dialect.RFC_4180).write(programme(), folder);
        Files.writeString(
                folder.resolve("observations.csv"),
                "id,indicator,increment,period\n,parents,35,2018-09-05\n,parents,35,2018-09-05\nx,parents,35,2018-09-05\n");
        Files.writeString(folder.resolve("activities.csv"), "id,initiative,title,state\na,3,Foreninger,planned\n");
        Files.writeString(
                folder.resolve("contributions.csv"),
                "activity,indicator,increment\na,parents,300\na,parents,30\na,parents,300\n");
        Files.writeString(
                folder.resolve("claims.csv"), "initiative,status,day\n3,expected,2018-08-31\n3,expected,2018-08-31\n");

        Imported<Programme> read = ProgrammeTables.standard().read(folder);

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "observations.csv:3:1 #2 \"id\": warning [duplicate-row] The same stands in line 2; both are counted",
                        "contributions.csv:4:1 #3 \"activity\": warning [duplicate-row] The same stands in line 2;"
                                + " both are counted",
                        "claims.csv:3:1 #2 \"initiative\": warning [duplicate-row] The same stands in line 2;"
                                + " both are counted");
        assertThat(read.orElseThrow().observations()).hasSize(3);
        ProgrammeTables.standard().dialect(Dialect.RFC_4180).write(read.orElseThrow(), folder);
        assertThat(ProgrammeTables.standard().read(folder).orElseThrow()).isEqualTo(read.orElseThrow());
    }
}
