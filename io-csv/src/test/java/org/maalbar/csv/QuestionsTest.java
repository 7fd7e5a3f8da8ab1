package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Programme;
import org.maalbar.time.Span;

/** A draft asks questions in columns of its own, and is read by their answers. */
class QuestionsTest {
    private static final String COLUMNS =
            "Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Frist;Spørgsmål;Spørgsmål om;Forslag;Svar";
    private static final String GOAL = "1;Skoler;1;Mindst 10 skoler;10;";

    private static Imported<Programme> imported(String... lines) throws IOException {
        byte[] sheet = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return ProgrammeSheet.standard().read(new ByteArrayInputStream(sheet), "plan.csv");
    }

    private static Programme read(String... lines) throws IOException {
        return imported(lines).orElseThrow();
    }

    private static Goal only(Programme programme) {
        return programme.initiatives().get(0).goals().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30-06-2018", "snart"})
    void anAnswerReplacesTheCellThatItsQuestionIsAbout(String cell) throws IOException {
        Programme programme = read(COLUMNS, GOAL + cell + ";Hvornår?;Frist;;31-12-2018");

        assertThat(only(programme).due()).contains(LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Ja.", " JA ", "yes", "Yes."})
    void yesPutsInTheProposal(String yes) throws IOException {
        Programme programme = read(COLUMNS, GOAL + ";Hvornår?;frist;31-12-2018;" + yes);

        assertThat(only(programme).due()).contains(LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"åbent", "Åbent.", "left open", "Left open.", "open"})
    void whatIsLeftOpenStaysAsItIs(String open) throws IOException {
        Programme programme = read(COLUMNS, GOAL + "30-06-2018;Hvornår?;due;31-12-2018;" + open);

        assertThat(only(programme).due()).contains(LocalDate.of(2018, 6, 30));
    }

    @Test
    void yesWithoutAProposalIsTheValue() throws IOException {
        Programme programme =
                read("Personer;" + COLUMNS, ";1;Lærere;1;Mindst 10 lærere;10;2018;Er det personer?;Personer;;Ja");

        assertThat(programme.indicators().get(0).countsPersons()).contains(true);
    }

    @Test
    void openIsTheValueWhereItIsAWordOfTheColumn() throws IOException {
        Programme programme = read(COLUMNS, GOAL + "2018;Vokser det af sig selv?;Vækst;;open");

        assertThat(programme.indicators().get(0).growth()).contains(Growth.OPEN);
    }

    @Test
    void anAnswerForAColumnThatTheSheetDoesNotHaveIsReadAsIfItWereThere() throws IOException {
        Programme programme = read(
                "Indsats nr.,initiative,goal no.,goal,target,question,question about,answer",
                "1,Schools,1,At least 10 schools,10,By when?,due,2018-12-31");

        assertThat(only(programme).due()).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void aQuestionAloneInItsRowIsAboutTheProgramme() throws IOException {
        Programme programme = read(
                COLUMNS,
                GOAL + ";;;;",
                ";;;;;;Hvornår slutter planen?;Programperiode;2018;ja",
                ";;;;;;Mere?;Sag;;åbent");

        assertThat(programme.span()).contains(Span.of("2018"));
        assertThat(programme.caseTitle()).isEmpty();
    }

    @Test
    void aQuestionMayBeAboutAnInitiativeOrAGoalThatAnotherRowDescribes() throws IOException {
        Programme programme = read(
                COLUMNS,
                "1;;;;;;Hvad er formålet?;Formål;;At nå alle",
                GOAL + ";;;;",
                ";;1;;;;Hvornår?;Frist;;2018",
                "1;;;;;;Hvem svarer?;Kontakt;;åbent");

        assertThat(only(programme).due()).contains(LocalDate.of(2018, 12, 31));
        assertThat(programme.initiatives().get(0).purpose()).contains("At nå alle");
    }

    @Test
    void answeredQuestionsAreNotesOfTheProgrammeInTheOrderOfTheSheet() throws IOException {
        Programme programme = read(
                COLUMNS + ";Bemærkning",
                GOAL + ";Hvornår?;Frist;2018;Ja.;Fra bilaget",
                ";;;;;;Hvem har svaret?;;;Anne;",
                ";;;;;;Hvem har svaret?;;;Anne;",
                ";;;;;;Er der en sag?;Sag;Sag 1;åbent;");

        assertThat(programme.notes())
                .containsExactly(
                        "Fra bilaget",
                        "Spørgsmål: Hvornår? Svar: Ja. (2018)",
                        "Spørgsmål: Hvem har svaret? Svar: Anne",
                        "Spørgsmål: Hvem har svaret? Svar: Anne",
                        "Spørgsmål: Er der en sag? Svar: åbent");
    }

    @Test
    void anEnglishSheetHasEnglishNotes() throws IOException {
        assertThat(read(
                                "initiative,goal no.,goal,due,question,question about,answer",
                                "Schools,1,Schools,2018,By when?,due,left open")
                        .notes())
                .containsExactly("Question: By when? Answer: left open");
    }

    @Test
    void anAnswerMayLookLikeTheNameOfAColumn() throws IOException {
        Programme programme = read(COLUMNS, GOAL + "2018;Mål;Mål;Svar;ja", ";;;;;;Svar;Indsats;Indsats;åbent");

        assertThat(only(programme).statement()).isEqualTo("Svar");
    }

    @Test
    void whatIsWrongWithWhatAnAnswerPutInIsReportedAtTheAnswer() throws IOException {
        assertThat(imported(COLUMNS, GOAL + "2018;;;;", "1;;1;;;;Hvornår?;Frist;2017;ja")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.csv:3:10 #2 \"Svar\": error [contradiction] Line 2 has another \"due\" for the same"
                                + " goal: correct one of them");
    }

    @Test
    void aNoteThatWouldBeTooLongIsAnError() throws IOException {
        String half = "x".repeat(15_000);

        assertThat(imported(COLUMNS, GOAL + "2018;" + half + ";;;" + half).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.csv:2:10 #1 \"Svar\": error [invalid-text] A text has at most 20000 characters, not 30018");
    }

    @Test
    void aDraftOfManyQuestionsReportsEachThatIsOpenAndNothingElse() throws IOException {
        List<String> rows = Collections.nCopies(500, "1;;1;;;;Hvornår?;Frist;31-12-2018;");
        Stream<String> lines = Stream.concat(Stream.of(COLUMNS, GOAL + ";;;;"), rows.stream());

        assertThat(imported(lines.toArray(String[]::new)).problems())
                .hasSize(500)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("open-question"));
    }

    @Test
    void manyQuestionsThatAreAnsweredAreManyNotes() throws IOException {
        Stream<String> rows = IntStream.range(0, 500).mapToObj(at -> "1;;1;;;;Hvornår " + at + "?;Frist;31-12-2018;ja");

        assertThat(read(Stream.concat(Stream.of(COLUMNS, GOAL + ";;;;"), rows).toArray(String[]::new))
                        .notes())
                .hasSize(500);
    }

    @Test
    void nothingOfADraftIsWrittenAgain() throws IOException {
        Programme programme = read("Statusdag;" + COLUMNS, "31-08-2018;" + GOAL + "2018;Hvornår?;Frist;;åbent");

        assertThat(ProgrammeSheet.standard().format(programme).lines().findFirst())
                .hasValueSatisfying(
                        header -> assertThat(header).doesNotContain("Spørgsmål", "Forslag", "Svar", "Statusdag"));
        assertThat(ProgrammeSheet.losses(programme)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',2018-08-31", "30-06-2018,2018-06-30"})
    void figuresAndClaimsAreOfTheStatusDayUnlessTheyHaveOneOfTheirOwn(String own, String day) throws IOException {
        Programme programme = read(
                "Statusdag;Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Frist;Opnået;Opgjort;Status;Statustekst;Status pr.",
                ";1;Skoler;1;Mindst 10 skoler;10;2018;7;" + own + ";opfyldt;Godt på vej;" + own,
                "31-08-2018;;;;;;;;;;;");

        assertThat(programme.observations().get(0).period()).hasToString(day);
        assertThat(programme.initiatives().get(0).claims().get(0).day()).hasToString(day);
        assertThat(programme.initiatives().get(0).statusTexts().get(0).day()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'','',2018-08-31",
        "planlagt,'',2018-08-31",
        "i gang,'',2018-08-31",
        "i gang,30-06-2018,2018-06-30",
        "gennemført,'',",
        "aflyst,'',"
    })
    void plansAreStatedOnTheStatusDayUnlessTheyAreOver(String state, String own, LocalDate stated) throws IOException {
        Programme programme = read(
                "Statusdag;Indsats;Mål nr.;Mål;Måltal;Frist;Aktivitet nr.;Aktivitet;Tilstand;Forventet;Oplyst",
                "31-08-2018;Skoler;1;Mindst 10 skoler;10;2018;a;Kursus;" + state + ";3;" + own,
                ";;1;;;;a;;;4;" + own);

        assertThat(programme.initiatives().get(0).activities().get(0).contributions())
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.stated()).isEqualTo(Optional.ofNullable(stated)));
    }

    @Test
    void anActivityThatIsOfNoGoalNeedsNoneForTheStatusDay() throws IOException {
        assertThat(read("Statusdag;Indsats nr.;Indsats;Aktivitet", "31-08-2018;1;Skoler;Kursus")
                        .initiatives())
                .hasSize(1);
    }

    @Test
    void withoutAStatusDayPlansAreNotStated() throws IOException {
        Programme programme = read(
                "Indsats;Mål nr.;Mål;Måltal;Frist;Aktivitet;Forventet", "Skoler;1;Mindst 10 skoler;10;2018;Kursus;3");

        assertThat(programme
                        .initiatives()
                        .get(0)
                        .activities()
                        .get(0)
                        .contributions()
                        .get(0)
                        .stated())
                .isEmpty();
    }
}
