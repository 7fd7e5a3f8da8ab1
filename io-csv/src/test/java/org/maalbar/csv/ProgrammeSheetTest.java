package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Status;
import org.maalbar.rule.Sum;

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
        assertThat(only(programme).goals().get(0).rule()).contains(level("4").atLeast(500));
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
    void aMonthInWordsIsDueOnItsLastDay() throws IOException {
        Programme programme = read("Indsats;Mål nr.;Mål;Måltal;Frist", "Fagfolk;4;Mindst 500;500;i oktober 2025");

        assertThat(only(programme).goals().get(0).due()).contains(LocalDate.of(2025, 10, 31));
    }

    @Test
    void rowsThatRepeatTheNumberOfAGoalAddWhatElseItAsksFor() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Delmål;Måltal;Indikator;Ud af;Frist",
                "Støtte;5;Alle får tilbud, og 80 pct. gennemfører;Tilbud;100 pct.;tilbudt;relevante;31-12-2018",
                ";5;;Gennemført;80 %;gennemført;relevante;");

        assertThat(only(programme).goals().get(0).rule())
                .contains(allOf(
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
    void aNumberMayHaveTheUnitOfItsIndicatorBehindIt() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Opnået;Opgjort;Enhed;Aktivitet;Forventet;Udgangspunkt;Udgangspunkt pr.",
                "Kurser;3;Nå mange;Mindst 700 Deltagere;31-12-2018;ca. 450 deltagere;31-07-2018;;;;;",
                ";3;;;;;;deltagere;Flere kurser;over 100 deltagere;5 deltagere;01-01-2018",
                "Boliger;4;Byg;mindst 50 boliger om året i 2017-18;31-12-2018;450 boliger;31-12-2017;boliger;;;;",
                "Jobs;6;Flere;500 eller flere unge;31-12-2018;300 unge eller flere;31-12-2017;unge;;;;",
                "Affald;5;Sortér;500 tons affald;31-12-2018;1 tons affald;31-12-2017;tons affald;;;;");

        assertThat(programme.indicators().get(0).baseline().orElseThrow().figure())
                .isEqualTo(exactly(5));
        assertThat(programme.observations())
                .extracting(Observation::figure)
                .containsExactly(about(450), exactly(450), atLeast(300), exactly(1));
        assertThat(only(programme).activities().get(0).contributions())
                .containsExactly(Contribution.increment("3", moreThan(100)));
        assertThat(only(programme).goals().get(0).rule()).contains(level("3").atLeast(700));
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }

    @Test
    void ofTwelveOutOfSeventeenTheWholeIsInARowOfItsOwn() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Ud af;Frist;Opnået;Opgjort;Indikator",
                "Skoler;3;De fleste;80 pct.;skoler;31-12-2018;12;31-08-2018;",
                ";;;;;;17;31-08-2018;skoler");

        assertThat(programme.observations())
                .extracting(Observation::indicator, Observation::figure)
                .containsExactly(tuple("3", exactly(12)), tuple("skoler", exactly(17)));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500.000 kr. i 2018",
                "kr. 500.000 i 2018",
                "kr 500.000,- i 2018",
                "500.000,- i 2018",
                "500.000,- kr. i 2018",
                "DKK 500.000, 2018",
                "500 t.kr. i 2018",
                "500 tkr i 2018",
                "500 tkr. årligt i 2018",
                "0,5 mio. kr i 2018",
                "kr. 0,5 mio. årligt i 2018",
                "500.000,- årligt i 2018"
            })
    void halfAMillionIsWrittenInManyWays(String funding) throws IOException {
        assertThat(only(read("Indsats nr.;Indsats;Midler", "1;Oplysning;" + funding))
                        .funding())
                .containsExactly(
                        Funding.yearly(Money.of("DKK", 500_000), "2018").id("1.f1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inden for rammen",
                "Inden for eksisterende ramme",
                "inden for den eksisterende ramme",
                "indenfor egen ramme",
                "inden for de eksisterende rammer",
                "within existing budget"
            })
    void soIsTheExistingBudget(String funding) throws IOException {
        boolean isEnglish = funding.startsWith("within");
        Programme programme = isEnglish
                ? read("initiative no.,initiative,funding", "1,Information," + funding)
                : read("Indsats nr.;Indsats;Midler", "1;Oplysning;" + funding);

        assertThat(only(programme).funding())
                .containsExactly(Funding.existingBudget().id("1.f1"));
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

    @ParameterizedTest
    @CsvSource({"ja, JA, 1", "etableret, ikke etableret, 0", "nået, nået, 1", "reached, no, 0", "vedtaget, 1, 1"})
    void aMilestoneIsReachedOrNot(String target, String seen, long count) throws IOException {
        Programme programme = read(
                "Mål nr.;Indsats;Mål;Måltal;Opnået;Opgjort;Frist",
                "3;A;Plan vedtaget;" + target + ";" + seen + ";30-11-2024;31-12-2024");

        assertThat(rule(programme)).isEqualTo(Rules.reached("3"));
        assertThat(programme.observations()).extracting(Observation::figure).containsExactly(exactly(count));
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }

    @Test
    void aClaimInOtherWordsIsKeptAsItWasSaidAndWrittenAgain() throws IOException {
        Programme programme = read(
                "Indsats nr.;Mål nr.;Mål;Måltal;Opnået;Opgjort;Frist;Status;Status pr.;Indsats",
                "1;1;Fem møder;5;4;2024;31-12-2024;delvist opfyldt;31-12-2024;A",
                "1;2;Plan vedtaget;nået;1;2024;31-12-2024;=grøn;31-12-2024;",
                "1;3;Ti kurser;10;2;30-06-2024;31-12-2024;Ikke opfyldt;30-06-2024;",
                "1;4;God stemning;;;;31-12-2024;på vej;30-06-2024;");

        assertThat(only(programme).claims())
                .containsExactly(
                        Claim.said("delvist opfyldt", "2024-12-31").ofGoal("1"),
                        Claim.said("=grøn", "2024-12-31").ofGoal("2"),
                        Claim.of(Status.NOT_FULFILLED, LocalDate.of(2024, 6, 30))
                                .ofGoal("3"),
                        Claim.said("på vej", "2024-06-30").ofGoal("4"));
        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }

    @Test
    void aStatusTextIsOfTheGoalOfItsRowOrOfTheInitiativeAsOfTheDayOfTheStatus() throws IOException {
        Programme programme = read(
                "Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Frist;Status;Statustekst;Status pr.",
                "1;A;1;Fem møder;5;31-12-2024;forventes opfyldt;Tre møder er holdt.;30-06-2024",
                "1;;1;;;;;Fire møder er holdt.;30-09-2024",
                "1;;1;;;;;Fire møder er holdt.;30-09-2024",
                "1;;;;;;;=Det går fremad.;30-06-2024");

        assertThat(only(programme).statusTexts())
                .containsExactly(
                        StatusText.of("Tre møder er holdt.", "2024-06-30").ofGoal("1"),
                        StatusText.of("Fire møder er holdt.", "2024-09-30").ofGoal("1"),
                        StatusText.of("=Det går fremad.", "2024-06-30"));
        assertThat(only(programme).claims())
                .containsExactly(Claim.expected("2024-06-30").ofGoal("1"));
        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
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
        assertThat(initiative.goals().get(0).rule()).contains(Rules.level("1").atLeast(50));
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

    private static final String COMPARED = "Indsats;Mål nr.;Mål;Måltal;Frist;Udvikling";

    private static Programme compared(String target, String behaviour) throws IOException {
        return read(COMPARED, "Forældre;3;Forældre;" + target + ";31-12-2018;" + behaviour);
    }

    private static FulfilmentRule rule(Programme programme) {
        return only(programme).goals().get(0).rule().orElseThrow();
    }

    private static void isReadBackFrom(Programme programme, String target) throws IOException {
        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
        assertThat(ProgrammeSheet.standard().format(programme)).contains(";" + target + ";");
        assertThat(read(ProgrammeSheet.standard().format(programme))).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource({
        "over 75, MORE_THAN, 75, mere end 75",
        "flere end 800, MORE_THAN, 800, mere end 800",
        "under 5, LESS_THAN, 5, under 5",
        "Færre end 5, LESS_THAN, 5, under 5",
        "mindre end 5, LESS_THAN, 5, under 5",
        "maks. 5, AT_MOST, 5, højst 5",
        "ikke over 5, AT_MOST, 5, højst 5",
        "ikke flere end 5, AT_MOST, 5, højst 5",
        "5 eller færre, AT_MOST, 5, højst 5",
        "ikke under 5, AT_LEAST, 5, mindst 5",
        "5 eller flere, AT_LEAST, 5, mindst 5",
        "ikke over 5 pct., AT_MOST, 5, højst 5\u00A0pct.",
        "5 pct. eller mere, AT_LEAST, 5, mindst 5\u00A0pct.",
        "5% eller derunder, AT_MOST, 5, højst 5\u00A0pct.",
        "over 75 pct., MORE_THAN, 75, mere end 75\u00A0pct.",
        "under 5 %, LESS_THAN, 5, under 5\u00A0pct.",
        "5 pct., AT_LEAST, 5, mindst 5\u00A0pct."
    })
    void aTargetIsAboveOrBelowANumber(String target, Relation relation, String number, String written)
            throws IOException {
        Programme programme = compared(target, "svingende");

        assertThat(rule(programme))
                .isEqualTo(new Comparison(
                        Comparison.Kind.PLAIN,
                        level("3").toSum(),
                        relation,
                        new Sum(List.of(), new BigDecimal(number))));
        isReadBackFrom(programme, written);
    }

    @ParameterizedTest
    @CsvSource({
        "halveret siden 2016, AT_MOST, 0.5, 2016, højst halvdelen af niveauet i 2016",
        "fordoblet siden 2016, AT_LEAST, 2, 2016, mindst det dobbelte af niveauet i 2016",
        "20 pct. flere end i 2017, AT_LEAST, 1.2, 2017, mindst 120\u00A0pct. af niveauet i 2017",
        "20 % færre end i 2017, AT_MOST, 0.8, 2017, højst 80\u00A0pct. af niveauet i 2017",
        "'12,5 pct. mindre end ved udgangen af 2017', AT_MOST, 0.875, 2017, 'højst 87,5\u00A0pct. af niveauet i 2017'",
        "mindst halvdelen af niveauet i 1. kvartal 2016, AT_LEAST, 0.5, 2016-03, mindst halvdelen af niveauet den 31. marts 2016",
        "under 75 pct. af niveauet den 5. maj 2016, LESS_THAN, 0.75, 2016-05-05, under 75\u00A0pct. af niveauet den 5. maj 2016",
        "ikke over halvdelen af niveauet i 2016, AT_MOST, 0.5, 2016, højst halvdelen af niveauet i 2016",
        "halved since 2016, AT_MOST, 0.5, 2016, højst halvdelen af niveauet i 2016",
        "Halveres i forhold til 2016, AT_MOST, 0.5, 2016, højst halvdelen af niveauet i 2016",
        "reduceres med 20 pct. siden 2016, AT_MOST, 0.8, 2016, højst 80\u00A0pct. af niveauet i 2016",
        "halveret siden skoleåret 2016/17, AT_MOST, 0.5, 2017-07, højst halvdelen af niveauet den 31. juli 2017",
        "stigning på 20 % fra 2017, AT_LEAST, 1.2, 2017, mindst 120\u00A0pct. af niveauet i 2017",
        "up by 20 % since 2017, AT_LEAST, 1.2, 2017, mindst 120\u00A0pct. af niveauet i 2017"
    })
    void aTargetIsAMultipleOfAnEarlierLevel(
            String target, Relation relation, String factor, String when, String written) throws IOException {
        Programme programme = compared(target, "svingende");

        assertThat(rule(programme))
                .isEqualTo(new Comparison(
                        Comparison.Kind.TIMES,
                        level("3").toSum(),
                        relation,
                        times(factor).of("3").on(when).toSum()));
        isReadBackFrom(programme, written);
    }

    @Test
    void whatIsSaidInTheRowOfAPartIsNotSaidOfItsWhole() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Ud af;Enhed;Udvikling;Udgangspunkt;Udgangspunkt pr.;Frist",
                "Skoler;1;80 pct. af lærerne er på kursus;mindst 80 pct.;lærere;kursister;kumulativ;3;01-01-2018;31-12-2018");

        assertThat(programme.indicator("lærere")).isEqualTo(Indicator.fixed("lærere", "lærere"));
    }

    @Test
    void aYearThatNoSheetHasIsALoss() {
        Programme programme = Programme.builder("Fattigvæsen")
                .initiatives(Initiative.of("1", "Fattiggård")
                        .goals(Goal.of("Gården er bygget").id("1").due("1869-12-31")))
                .build();

        assertThat(ProgrammeSheet.losses(programme))
                .extracting(Problem::message)
                .containsExactly("A sheet has no years before 1900; one with such a year is not read");
    }

    @Test
    void whatOnlyGrowsIsComparedByWhatIsNew() throws IOException {
        Programme growing = compared("20 pct. flere end i 2017", "kumulativ");
        Programme more = compared("flere end i 2016", "kumulativ");
        Programme quarter = compared("færre end i 4. kvartal 2016", "kumulativ");
        Programme years = compared("flere i 2017-18 end i 2015-16", "");

        assertThat(rule(growing))
                .isEqualTo(growth("3")
                        .during("2018")
                        .atLeast(times("1.2").of(growth("3").during("2017"))));
        assertThat(rule(more))
                .isEqualTo(growth("3").during("2018").moreThan(growth("3").during("2016")));
        assertThat(rule(quarter))
                .isEqualTo(growth("3").during("2018-36").lessThan(growth("3").during("2016-36")));
        assertThat(rule(years))
                .isEqualTo(growth("3").during("2017/2018").moreThan(growth("3").during("2015/2016")));
        isReadBackFrom(growing, "20\u00A0pct. flere i 2018 end i 2017");
        isReadBackFrom(more, "flere i 2018 end i 2016");
        isReadBackFrom(quarter, "færre i 4. kvartal 2018 end i 4. kvartal 2016");
        isReadBackFrom(years, "flere i 2017-2018 end i 2015-2016");
    }

    @Test
    void whatGoesUpAndDownIsComparedByItsLevels() throws IOException {
        Programme programme = compared("mindre end i 2017", "svingende");

        assertThat(rule(programme)).isEqualTo(level("3").lessThan(level("3").on("2017")));
        isReadBackFrom(programme, "under niveauet i 2017");
    }

    @Test
    void somethingNewIsAskedForInATimeOrInEachYear() throws IOException {
        Programme once = compared("mindst 50 nye i efteråret 2018", "");
        Programme yearly = compared("Mindst 50 om året i 2015-18", "");
        Programme few = compared("højst 5 hvert år i 2017-18", "");

        assertThat(rule(once)).isEqualTo(growth("3").during("2018-23").atLeast(50));
        assertThat(rule(yearly))
                .isEqualTo(
                        Rules.each("2015/2018", year -> growth("3").during(year).atLeast(50)));
        assertThat(rule(few))
                .isEqualTo(
                        Rules.each("2017/2018", year -> growth("3").during(year).atMost(5)));
        isReadBackFrom(once, "mindst 50 nye i efteråret 2018");
        isReadBackFrom(yearly, "mindst 50 om året i 2015-2018");
        isReadBackFrom(few, "højst 5 om året i 2017-2018");
    }

    @Test
    void aYearOfWhichSomethingIsClaimedHasARowOfItsOwn() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Delmål;Status;Status pr.",
                "Boliger;3;50 om året;mindst 50 om året i 2017-18;31-12-2018;;;",
                ";3;;;;2017;opfyldt;31-12-2017");

        isReadBackFrom(programme, "mindst 50 nye i 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "højst 10 pct., AT_MOST, 0.1, kumulativ",
        "over 75 pct., MORE_THAN, 0.75, ''",
        "under 5 pct., LESS_THAN, 0.05, kumulativ"
    })
    void aPercentageOutOfSomethingMayBeAnyShare(String target, Relation relation, String share, String behaviour)
            throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Ud af;Frist;Udvikling",
                "Forældre;3;Forældre;" + target + ";alle;31-12-2018;" + behaviour);

        assertThat(rule(programme)).isEqualTo(share("3").of("alle").is(relation, new BigDecimal(share)));
        isReadBackFrom(programme, target.replace("over", "mere end").replace(" pct", "\u00A0pct"));
    }

    @Test
    void whatASheetCannotCompareIsReported() {
        FulfilmentRule[] rules = {
            level("a").moreThan(level("b").on("2017")),
            level("a").category("køn", "kvinder").atLeast(5),
            level("a").on("2017").atLeast(5),
            growth("a").during("2018").atLeast(growth("a").during("2017")),
            share("a").of(level("b").on("2017")).all(),
            sum(level("a"), level("b")).atLeast(5),
            level("a").lessThan(0)
        };
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .indicators(Indicator.cumulative("a", "A"), Indicator.cumulative("b", "B"))
                .initiatives(Initiative.of("1", "Alt")
                        .goals(Stream.of(rules)
                                .map(rule -> Goal.of("Mål", rule))
                                .toArray(Goal[]::new)))
                .build();

        assertThat(ProgrammeSheet.losses(programme))
                .hasSize(rules.length)
                .allSatisfy(loss -> assertThat(loss.message())
                        .isEqualTo("A sheet has no goals with such a rule; the goal is left out"));
    }
}
