package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Status;

class ProgrammeSheetTest {

    private static Programme read(String... lines) throws IOException {
        byte[] sheet = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return ProgrammeSheet.standard()
                .read(new ByteArrayInputStream(sheet), "plan.csv")
                .orElseThrow();
    }

    private static Initiative only(Programme programme) {
        return programme.initiatives().get(0);
    }

    @Test
    void aRowIsAGoalWithWhatIsSeenOfIt() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Opnået;Opgjort;Frist",
                "Fagfolk;4;Mindst 500 medarbejdere;mindst 500;ca. 450;31-08-2018;31-12-2018");

        assertThat(programme.title()).isEqualTo("plan");
        assertThat(only(programme).goals().get(0).rule()).isEqualTo(level("4").atLeast(500));
        assertThat(programme.observations())
                .containsExactly(
                        Observation.total("4", about(450), "2018-08-31").id("o1"));
    }

    @Test
    void oneKnownColumnIsATableWhateverStandsInIt() throws IOException {
        assertThat(read("Program", "Status, Mål").title()).isEqualTo("Status, Mål");
        assertThat(read("Program;Ansvarlig", "Handleplan;N.N.").title()).isEqualTo("Handleplan");
    }

    @Test
    void rowsThatRepeatTheNumberOfAGoalAddWhatElseItAsksFor() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Delmål;Måltal;Indikator;Ud af;Frist",
                "Støtte;5;Alle får tilbud, og 80 pct. gennemfører;Tilbud;100 pct.;tilbudt;relevante;31-12-2018",
                ";5;;Gennemført;80 %;gennemført;relevante;");

        assertThat(only(programme).goals().get(0).rule())
                .isEqualTo(allOf(
                        new Labelled("Tilbud", share("tilbudt").of("relevante").atLeast("1")),
                        new Labelled(
                                "Gennemført",
                                share("gennemført").of("relevante").atLeast("0.8"))));
    }

    @Test
    void rowsThatRepeatTheNumberOfAGoalAddActivities() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Aktivitet;Hvornår;Forventet;Forventet: alle eller nogle",
                "Forældre;3;Mindst 500 forældre;500;31-12-2018;Temaaftener;efteråret 2018;mindst 125;nogle",
                ";3;;;;Foreninger;i efteråret 2018;;");

        assertThat(only(programme).activities())
                .extracting(activity -> activity.contributions().get(0))
                .containsExactly(
                        Contribution.increment("3", atLeast(125)).someOfThem(),
                        Contribution.notQuantified("3", Tally.INCREMENT));
    }

    @Test
    void anyRowOfAGoalMaySayWhatItsIndicatorIs() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Enhed;Gengangere;Opnået;Opgjort",
                "Forældre;3;Mindst 500 forældre;500;31-12-2018;;;;",
                ";3;;;;forældre;mulig;240;31-08-2018");

        assertThat(programme.indicators())
                .containsExactly(Indicator.cumulative("3", "Mindst 500 forældre")
                        .unit("forældre")
                        .mayOverlap());
    }

    @Test
    void whatALaterRowSaysOfAnIndicatorHoldsForEarlierOnes() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Aktivitet;Forventet;Udvikling",
                "Støtte;3;Mindst 50 pladser;50;31-12-2018;Udbygning;60;",
                ";3;;;;;;svingende");

        assertThat(only(programme).activities().get(0).contributions())
                .containsExactly(Contribution.total("3", exactly(60)));
    }

    @Test
    void aPercentageIsFluctuatingHoweverItIsSaidToBeOne() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Slags tal",
                "Støtte;3;Mindst 80 pct.;80 pct.;31-12-2018;",
                "Råd;4;Mindst 80 pct.;80;31-12-2018;procent");

        assertThat(programme.indicators())
                .extracting(Indicator::behaviour, Indicator::domain)
                .containsOnly(tuple(Behaviour.FLUCTUATING, Domain.PERCENT));
    }

    @Test
    void theFiguresOfAPercentageAreWrittenWithOrWithoutItsSign() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Opnået;Opgjort;Aktivitet;Forventet",
                "Støtte;3;Mindst 80 pct.;80 pct.;31-12-2018;62%;31-07-2018;;",
                ";3;;;;ca. 65 %;31-08-2018;;",
                ";3;;;;70;30-09-2018;Opsøgende arbejde;75 pct.");

        assertThat(programme.observations())
                .extracting(Observation::figure)
                .containsExactly(exactly(62), about(65), exactly(70));
        assertThat(only(programme).activities().get(0).contributions())
                .containsExactly(Contribution.total("3", exactly(75)));
    }

    @Test
    void soIsTheBaselineOfOneThatOnlyGrows() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Udvikling;Udgangspunkt;Udgangspunkt pr.",
                "Dækning;3;Mindst 80 pct.;80 pct.;31-12-2018;kumulativ;50 %;01-01-2018",
                "Skoler;4;Mindst 80 pct.;80 pct.;31-12-2018;kumulativ;50;01-01-2018");

        assertThat(programme.indicators())
                .extracting(indicator -> indicator.baseline().orElseThrow().figure())
                .containsExactly(exactly(50), exactly(50));
    }

    @Test
    void fundingIsReadAsPeopleWriteIt() throws IOException {
        Programme programme = read(
                "Indsats nr.;Indsats;Midler;Midler fra",
                "1;Oplysning;0,5 mio. kr. årligt i 2017-18;",
                "1;;3½ årsværk 2018-21;Budget 2018",
                "1;;inden for den eksisterende ramme;",
                "1;;beløb ikke oplyst, til og med 2020;Satspulje",
                "1;;0,7 mio kr årligt i 2019;",
                "1;;2 årsværk årligt 2025-26;",
                "1;;0,5 mio. kr. om året 2018-21;",
                "1;;1,5 mio.kr. årligt i 2020;",
                "1;;1,250 Mio. kr. årligt i 2021;",
                "1;;1½ årsværk om året i 2022;");

        assertThat(only(programme).funding())
                .containsExactly(
                        Funding.yearly(Money.of("DKK", 500_000), "2017/2018").id("1.f1"),
                        Funding.positions("3.5", "2018/2021")
                                .source("Budget 2018")
                                .id("1.f2"),
                        Funding.existingBudget().id("1.f3"),
                        Funding.amountNotStated("Satspulje", "/2020").id("1.f4"),
                        Funding.yearly(Money.of("DKK", 700_000), "2019").id("1.f5"),
                        Funding.positions("2", "2025/2026").id("1.f6"),
                        Funding.yearly(Money.of("DKK", 500_000), "2018/2021").id("1.f7"),
                        Funding.yearly(Money.of("DKK", 1_500_000), "2020").id("1.f8"),
                        Funding.yearly(Money.of("DKK", 1_250_000), "2021").id("1.f9"),
                        Funding.positions("1.5", "2022").id("1.f10"));
    }

    @Test
    void anAmountForOneYearIsOneForThatYear() throws IOException {
        Programme danish = read("Indsats nr.;Indsats;Midler", "1;Oplysning;500.000 kr. i 2018");
        Programme english = read("initiative no.,initiative,funding", "1,Information,DKK 0.5 million in 2018");

        assertThat(only(danish).funding())
                .isEqualTo(only(english).funding())
                .containsExactly(
                        Funding.yearly(Money.of("DKK", 500_000), "2018").id("1.f1"));
    }

    @Test
    void aClaimIsOfTheGoalOfItsPartInARowWithoutATargetOrOfTheInitiative() throws IOException {
        Programme programme = read(
                "Indsats nr.;Indsats;Mål nr.;Mål;Delmål;Måltal;Frist;Status;Status pr.",
                "6;Styregruppe;6;Fire møder;Møder;4;31-12-2018;opfyldt;31-08-2018",
                "6;;6;;Møder;;;forventes opfyldt;31-08-2018",
                "6;;6;;;;;opfyldt;31-10-2018",
                "6;;;;;;;uafklaret;31-08-2018");

        assertThat(only(programme).claims())
                .containsExactly(
                        Claim.fulfilled("2018-08-31").ofGoal("6"),
                        Claim.expected("2018-08-31").ofGoal("6").ofPart("Møder"),
                        Claim.fulfilled("2018-10-31").ofGoal("6"),
                        Claim.of(Status.UNCERTAIN, LocalDate.of(2018, 8, 31)));
    }

    @Test
    void aProgrammeCalledAsItsColumnIsReadBack() throws IOException {
        Programme programme = Programme.builder("Program").build();

        String sheet = ProgrammeSheet.standard().format(programme);

        assertThat(sheet).isEqualTo("Program\r\n'Program\r\n");
        assertThat(read(sheet)).isEqualTo(programme);
    }

    @Test
    void aGoalWhoseRowIsCopiedForEachMonthAsksForTheSameAndIsSeenAgain() throws IOException {
        Programme programme = read(
                "Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Enhed;Frist;Opnået;Opgjort;Status;Status pr.;Midler",
                "1;Unge;1;Mindst 50 unge;50;unge;31-12-2018;20;31-07-2018;forventes opfyldt;31-07-2018;inden for den eksisterende ramme",
                "1;Unge;1;Mindst 50 unge;50;unge;31-12-2018;60;31-08-2018;forventes opfyldt;31-07-2018;inden for den eksisterende ramme");

        Initiative initiative = only(programme);
        assertThat(initiative.goals().get(0).rule()).isEqualTo(Rules.level("1").atLeast(50));
        assertThat(programme.observations()).hasSize(2);
        assertThat(initiative.claims()).hasSize(1);
        assertThat(initiative.funding()).hasSize(1);
    }

    @Test
    void besideTheTargetsOfAGoalTwoStatusesOfOneDayContradictEachOther() throws IOException {
        String header = "Indsats;Mål nr.;Mål;Frist;Delmål;Måltal;Status;Status pr.\r\n";
        String first = "Støtte;5;Tilbud og kursus;31-12-2018;Tilbud;100;opfyldt;31-08-2018\r\n";
        byte[] sheet =
                (header + first + ";5;;;Kursus;80;forventes opfyldt;31-08-2018\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(ProgrammeSheet.standard()
                        .read(new ByteArrayInputStream(sheet), "plan.csv")
                        .problems())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactly(tuple("contradiction", "plan.csv:3:7 #2 \"Status\""));
    }

    @Test
    void nothingIsNull(@TempDir Path folder) throws IOException {
        new NullPointerTester()
                .setDefault(Path.class, Files.writeString(folder.resolve("plan.csv"), "Mål nr.\r\n"))
                .setDefault(Programme.class, Programme.builder("Plan").build())
                .setDefault(Dialect.class, Dialect.RFC_4180)
                .testAllPublicInstanceMethods(ProgrammeSheet.standard());
    }

    @ParameterizedTest
    @CsvSource({",", "aktiviteter, ACTIVITIES", "åben, OPEN"})
    void growthIsNotStatedUnlessTheSheetSaysIt(@Nullable String cell, @Nullable Growth growth) throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Vækst",
                "Forældre;3;Mindst 500 forældre;500;31-12-2018;" + (cell == null ? "" : cell));

        assertThat(programme.indicators().get(0).growth()).isEqualTo(Optional.ofNullable(growth));
        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }

    @Test
    void aSheetDoesNotSayThatADimensionIsComplete() {
        Programme programme = Programme.builder("Plan")
                .indicators(Indicator.cumulative("parents", "Forældre").complete("gender", "women", "men"))
                .build();

        assertThat(ProgrammeSheet.losses(programme))
                .extracting(Problem::toString)
                .containsExactly(
                        "/indicators/0/complete: warning [not-in-sheet] A sheet has no categories, so no complete dimension");
    }

    @Test
    void activitiesThatSayTheSameAreToldApartByTheirNumbers() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Aktivitet nr.;Aktivitet;Forventet",
                "Forældre;3;Mindst 500 forældre;500;31-12-2018;3.a1;Temaaften;125",
                ";3;;;;3.a2;Temaaften;125");

        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }
}
