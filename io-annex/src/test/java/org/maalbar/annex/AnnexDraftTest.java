package org.maalbar.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.read.DraftRow;
import org.maalbar.annex.read.Reading;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.Passage;
import org.maalbar.annex.source.SourcePlace;
import org.maalbar.assessment.Assessor;
import org.maalbar.csv.Imported;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class AnnexDraftTest {
    private static AnnexDraft draft(String... lines) {
        return read("bilag.txt", lines);
    }

    private static AnnexDraft read(String name, String... lines) {
        try {
            byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return AnnexDraft.read(new ByteArrayInputStream(bytes), name).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An initiative with a goal, and what is said of it. */
    private static AnnexDraft initiative(String goal, String... lines) {
        String[] all = new String[lines.length + 4];
        all[0] = "Bilag 1: Status på handleplanen";
        all[1] = "";
        all[2] = "1. Indsats: Besøgsvenner";
        all[3] = "\nSamlet mål: " + goal;
        for (int at = 0; at < lines.length; at++) {
            all[4 + at] = "\n" + lines[at];
        }
        return draft(all);
    }

    private static List<String> cells(AnnexDraft draft, String column) {
        return draft.facts().stream()
                .filter(fact -> fact.column().equals(column))
                .map(DraftFact::value)
                .toList();
    }

    /** The columns that are asked about, each with what is proposed. */
    private static List<String> questions(AnnexDraft draft) {
        return draft.questions().stream()
                .filter(question -> question.initiative().isPresent())
                .map(question -> question.column().orElse("") + ": "
                        + question.proposal().orElse(""))
                .toList();
    }

    @Test
    void aNumberThatLeavesNoDoubtIsInTheDraft() {
        AnnexDraft draft = initiative(
                "Indsatsen når ud til mindst 300 ældre i kommunen.", "Status: Indsatsen har nået ca. 180 ældre.");
        assertThat(cells(draft, "Måltal")).containsExactly("mindst 300");
        assertThat(cells(draft, "Enhed")).containsExactly("ældre");
        assertThat(cells(draft, "Opnået")).containsExactly("ca. 180");
        assertThat(questions(draft)).isEmpty();
    }

    @Test
    void aNumberOfOthersIsAskedAbout() {
        AnnexDraft draft = initiative(
                "Minimum 500 medarbejdere opkvalificeres.", "Status: Der er opkvalificeret ca. 450 fagpersoner.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).containsExactly("Opnået: ca. 450");
    }

    @Test
    void aNumberWithOthersInItIsDraftedAsSomeUntilItIsAnswered() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 500 forældre.", "Status: Indsatsen har nået 240 forældre samt medarbejdere.");
        assertThat(cells(draft, "Opnået")).containsExactly("240");
        assertThat(cells(draft, "Opnået: alle eller nogle")).containsExactly("nogle");
        assertThat(questions(draft)).containsExactly("Opnået: alle eller nogle: ");
    }

    @Test
    void aNumberOfAnotherDeedIsAskedAbout() {
        AnnexDraft draft =
                initiative("Mindst 300 ældre får en besøgsven.", "Status: 420 ældre har fået tilbud om en besøgsven.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).containsExactly("Opnået: 420");
    }

    @Test
    void aNumberOfAnotherPlaceIsAskedAbout() {
        AnnexDraft draft = initiative(
                "Der afholdes minimum 4 møder i styregruppen.", "Status: Der er afholdt 4 møder i følgegruppen.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).containsExactly("Opnået: 4");
    }

    @Test
    void aNumberOfAnEarlierYearIsAskedAbout() {
        AnnexDraft draft = initiative("Indsatsen når mindst 300 ældre.", "Status: Indsatsen nåede 90 ældre i 2017.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).containsExactly("Opnået: 90");
    }

    @Test
    void twoNumbersOfTheSameAreBothAskedAbout() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Status: Indsatsen har nået 90 ældre. Indsatsen har nået 120 ældre.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).containsExactly("Opnået: 90", "Opnået: 120");
    }

    @Test
    void theNumbersOfTwoPartsAndAClaimDoNotPutEachOtherInDoubt() {
        AnnexDraft draft = initiative(
                "Mindst 300 ældre deltager, og mindst 40 frivillige deltager.",
                "Status: 180 ældre deltager. 20 frivillige deltager. Målet forventes opfyldt.");
        assertThat(cells(draft, "Opnået")).containsExactly("180", "20");
    }

    @Test
    void whatADocumentSaysOfAllItsNumbersIsAReasonToAsk() {
        for (String said : List.of("Alle tal er foreløbige.", "Tallene dækker kun Nordbyen.", "Beløb er i 1.000 kr.")) {
            AnnexDraft draft = draft(
                    "Bilag 1: Status\n",
                    said + "\n",
                    "1. Indsats: Besøgsvenner\n",
                    "Mål: Mindst 300 ældre deltager.\n",
                    "Status: 180 ældre deltager.\n",
                    "Midler: 500 kr. i 2018.");
            assertThat(cells(draft, "Opnået")).as(said).isEmpty();
            assertThat(cells(draft, "Midler")).as(said).isEmpty();
        }
    }

    @Test
    void aClaimThatIsMadeTwiceIsTakenOnce() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Status: Målet forventes opfyldt gennem flere kurser i foreningerne.",
                "Vurdering: Forventes opfyldt");
        assertThat(cells(draft, "Status")).containsExactly("forventes opfyldt");
        assertThat(questions(draft)).containsExactly("Opnået: ");
    }

    @Test
    void aTargetWithoutAWordOrForEachYearIsAskedAbout() {
        assertThat(questions(initiative("Indsatsen når 300 ældre."))).contains("Måltal: 300");
        assertThat(questions(initiative("Indsatsen når mindst 300 ældre hvert år.")))
                .contains("Måltal: ");
        assertThat(questions(initiative("Antallet af ensomme halveres fra 40 til højst 20.")))
                .contains("Måltal: ");
        assertThat(questions(initiative("Mindst fem foreninger deltager."))).contains("Måltal: ");
        assertThat(questions(initiative("De ældre skal trives."))).contains("Måltal: ");
    }

    @Test
    void aPercentageAsksHowManyThereAre() {
        AnnexDraft draft = initiative("Minimum 80 pct. af de frivillige efteruddannes.");
        assertThat(cells(draft, "Måltal")).containsExactly("Minimum 80 pct.");
        assertThat(cells(draft, "Ud af")).containsExactly("frivillige");
        assertThat(draft.questions())
                .anyMatch(question -> question.text().startsWith("Hvor mange »frivillige« er der?"));
    }

    @Test
    void whatAPercentageIsOfIsNamedInFull() {
        assertThat(cells(initiative("Mindst 80 pct. af elevernes forældre deltager."), "Ud af"))
                .containsExactly("elevernes forældre");
        assertThat(cells(initiative("Mindst 80 pct. af de nye elever deltager."), "Ud af"))
                .containsExactly("nye elever");
        for (String goal : List.of(
                "Mindst 80 pct. af de 300 elever deltager.", "Mindst 80 pct. af byens skoler og klubber deltager.")) {
            assertThat(cells(initiative(goal), "Ud af")).as(goal).isEmpty();
            assertThat(questions(initiative(goal))).as(goal).contains("Måltal: ");
        }
    }

    @Test
    void whatIsPlannedHasItsPeriodAndWhatItWillAdd() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Målet forventes opfyldt gennem følgende aktiviteter i efteråret 2018:",
                "- Kampagne, som forventes at nå mindst 125 ældre",
                "- Hvervning i foreninger",
                "- Møder, der i alt forventes at nå 200 ældre",
                "- Kurser, som forventes at nå 60 frivillige i oktober 2018");
        assertThat(cells(draft, "Hvornår"))
                .containsExactly("efteråret 2018", "efteråret 2018", "efteråret 2018", "oktober 2018");
        assertThat(cells(draft, "Forventet")).containsExactly("mindst 125", "200");
        assertThat(cells(draft, "Forventet som")).containsExactly("i alt");
        assertThat(questions(draft)).contains("Forventet: ", "Forventet som: nye", "Forventet: 60");
        assertThat(cells(draft, "Status")).containsExactly("forventes opfyldt");
    }

    @Test
    void aDamagedNumberIsNeverRepaired() {
        AnnexDraft draft = draft(
                "1. Indsats: Kontakt til unge",
                "",
                "Mal: Indsatsen nar mindst 1O bgrn og unge pa skoler.",
                "",
                "Midler: 3%2 arsverk i 2018-21.",
                "",
                "Status: Indsatsen har naet 2l bgrn.");
        assertThat(cells(draft, "Mål")).containsExactly("Indsatsen når mindst 1O børn og unge på skoler.");
        assertThat(cells(draft, "Måltal")).isEmpty();
        assertThat(cells(draft, "Midler")).isEmpty();
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).contains("Måltal: ", "Midler: ", "Opnået: ");
    }

    @Test
    void digitsThatALineOrASpaceSeparatesAreNoNumber() {
        for (String[] lines : List.of(
                new String[] {"Status: 1 180 ældre deltager."},
                new String[] {"Status: 18", "0 ældre deltager."},
                new String[] {"Status: 180-", "200 ældre deltager."},
                new String[] {"Status:", "12", "180 ældre deltager."})) {
            AnnexDraft draft = initiative("Mindst 300 ældre deltager.", lines);
            assertThat(cells(draft, "Opnået")).as(lines[0]).isEmpty();
            assertThat(questions(draft)).as(lines[0]).contains("Opnået: ");
        }
        AnnexDraft markdown = read(
                "bilag.md",
                "# Bilag 1: Status",
                "## Initiativ 1: Besøgsvenner",
                "Mål: Der deltager mindst 1.  ",
                "500 ældre.",
                "",
                "Status: Der deltager 1  ",
                "80 ældre.");
        assertThat(cells(markdown, "Måltal")).isEmpty();
        assertThat(cells(markdown, "Opnået")).isEmpty();
    }

    @Test
    void aYearInALineOfItsOwnIsNoPageNumber() {
        AnnexDraft draft = initiative("Mindst 300 ældre deltager.", "Status:", "2016", "180 ældre deltager.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).contains("Opnået: 180");
    }

    @Test
    void whatAllPagesRepeatIsLeft() {
        AnnexDraft draft = draft(
                "Bilag 1: Status\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.\n",
                "Udkast fra forvaltningen",
                "1\f",
                "Status: 180 ældre deltager.\n",
                "Udkast fra forvaltningen",
                "2");
        assertThat(cells(draft, "Opnået")).containsExactly("180");
        assertThat(draft.sentences())
                .filteredOn(sentence -> sentence.use() == SourceSentence.Use.LEFT)
                .extracting(SourceSentence::text)
                .containsExactly("Udkast fra forvaltningen", "1", "Udkast fra forvaltningen", "2");
    }

    @Test
    void whatIsStruckOutOrHasANoteIsAskedAbout() {
        for (String said : List.of(
                "~~180 ældre deltager.~~",
                "<s>180 ældre deltager.</s>",
                "180<sup>1</sup> ældre deltager.",
                "180 ældre deltager.[^1]")) {
            AnnexDraft draft = read(
                    "bilag.md",
                    "# Bilag 1: Status",
                    "## Initiativ 1: Besøgsvenner",
                    "Mål: Mindst 300 ældre deltager.",
                    "",
                    "Status: " + said);
            assertThat(cells(draft, "Måltal")).as(said).containsExactly("Mindst 300");
            assertThat(cells(draft, "Opnået")).as(said).isEmpty();
        }
    }

    @Test
    void aLineThatMayBeAHeadingPutsTheNextLabelInDoubt() {
        for (String line : List.of("Nordbyen:", "Sidste år:", "2016", "- 2016", "- Nordbyen:")) {
            AnnexDraft draft = initiative("Mindst 300 ældre deltager.", line, "Status: 180 ældre deltager.");
            assertThat(cells(draft, "Måltal")).as(line).containsExactly("Mindst 300");
            assertThat(cells(draft, "Opnået")).as(line).isEmpty();
            assertThat(questions(draft)).as(line).contains("Opnået: 180");
        }
    }

    @Test
    void aHeadingOfTwoInitiativesPutsAllBelowItInDoubt() {
        for (String heading :
                List.of("Indsats 1 og 2: Besøgsvenner og kurser", "1. Indsats: Besøgsvenner og 2. Indsats: Kurser")) {
            AnnexDraft draft = draft(
                    "Bilag 1: Status\n",
                    heading + "\n",
                    "Mål: Mindst 300 ældre deltager.\n",
                    "Status: 180 ældre deltager.");
            assertThat(questions(draft)).as(heading).containsExactly("Måltal: Mindst 300", "Opnået: 180");
        }
    }

    @Test
    void aBoldLineIsAHeading() {
        AnnexDraft draft = read(
                "bilag.md",
                "# Bilag 1: Status\n",
                "**1. Besøgsvenner**\n",
                "**Mål**\n",
                "Mindst 300 ældre deltager.\n",
                "**Status pr. 1. maj 2018**\n",
                "180 ældre deltager.\n",
                "**2. Kurser**\n",
                "**Mål**\n",
                "Mindst 40 frivillige deltager.\n",
                "**Status**\n",
                "20 frivillige deltager.");
        assertThat(cells(draft, "Indsats")).containsExactly("Besøgsvenner", "Kurser");
        assertThat(cells(draft, "Måltal")).containsExactly("Mindst 300", "Mindst 40");
        assertThat(cells(draft, "Opnået")).containsExactly("20");
        assertThat(questions(draft)).containsExactly("Opnået: 180");
    }

    @Test
    void aRowThatAddsUpOthersIsNoInitiative() {
        AnnexDraft draft = read(
                "bilag.md",
                "| Indsats | Mål | Status |",
                "|---|---|---|",
                "| Besøgsvenner | Mindst 300 ældre deltager. | 180 ældre deltager. |",
                "| Heraf kvinder | | 100 ældre deltager. |",
                "| Total for alle | Mindst 300 ældre | 180 ældre |");
        assertThat(cells(draft, "Indsats")).containsExactly("Besøgsvenner");
        assertThat(cells(draft, "Opnået")).containsExactly("180");
    }

    @Test
    void whatAnyLabelSaysOfANumberIsAReasonToAsk() {
        for (String said : List.of(
                "Formål: Tallene herunder er fra 2016.",
                "Næste skridt: Tallet kontrolleres.",
                "Midler: Tallet er usikkert.")) {
            AnnexDraft draft = initiative("Mindst 300 ældre deltager.", "Status: 180 ældre deltager.", said);
            assertThat(cells(draft, "Opnået")).as(said).isEmpty();
        }
    }

    @Test
    void whatIsRemarkedOnIsAskedAbout() {
        AnnexDraft column = read(
                "bilag.md",
                "| Indsats | Mål | Status | Bemærkninger |",
                "|---|---|---|---|",
                "| Besøgsvenner | Mindst 300 ældre deltager. | 180 ældre deltager. | Kun i Nordbyen |");
        AnnexDraft row = read(
                "bilag.md",
                "| Indsats | Besøgsvenner |",
                "|---|---|",
                "| Mål | Mindst 300 ældre deltager. |",
                "| Status | 180 ældre deltager. |",
                "| Bemærkning | Kun i Nordbyen |");
        AnnexDraft note = read(
                "bilag.md",
                "# Bilag 1: Status\n",
                "## Indsats 1: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.\n",
                "Status: 180 ældre deltager.\n",
                "## Noter\n",
                "1. Opgjort i 2016.");
        for (AnnexDraft draft : List.of(column, row, note)) {
            assertThat(cells(draft, "Måltal")).containsExactly("Mindst 300");
            assertThat(questions(draft)).containsExactly("Opnået: 180");
        }
    }

    private static Block.Table table(List<List<Block>> first, List<List<Block>> second) {
        return new Block.Table(List.of(first, second));
    }

    private static List<Block> cell(String text) {
        return List.of(new Block.Paragraph(Passage.of(text, new SourcePlace(0, 1, true))));
    }

    @Test
    void noTextOfATableInATableIsLost() {
        Block inner = table(List.of(cell("2017"), cell("2018")), List.of(cell("90 ældre"), cell("180 ældre")));
        Block outer = table(
                List.of(cell("Indsats"), cell("Mål"), cell("Status")),
                List.of(cell("Besøgsvenner"), cell("Mindst 300 ældre deltager."), List.of(inner)));
        Block page = new Block.Table(List.of(List.of(List.of(outer))));
        for (Block block : List.of(outer, page)) {
            Reading reading = Reading.of(List.of(block), true);
            assertThat(reading.sentences())
                    .extracting(Sentence::text)
                    .contains("Besøgsvenner", "Mindst 300 ældre deltager.", "2017", "90 ældre", "180 ældre");
            assertThat(reading.rows().stream().flatMap(row -> row.question().stream()))
                    .extracting(DraftRow.DraftQuestion::proposal)
                    .contains("90", "180");
        }
    }

    @Test
    void theColumnsOfATableMayChangeOnTheWay() {
        AnnexDraft draft = read(
                "bilag.md",
                "| Indsats | Mål | Status |",
                "|---|---|---|",
                "| Besøgsvenner | Mindst 300 ældre deltager. | 180 ældre deltager. |",
                "| Indsats | Mål | Status sidste år |",
                "| Kurser | Mindst 40 frivillige deltager. | 20 frivillige deltager. |");
        assertThat(cells(draft, "Indsats")).containsExactly("Besøgsvenner", "Kurser");
        assertThat(cells(draft, "Opnået")).containsExactly("180");
    }

    @Test
    void whatIsInAnotherAnnexOfTheSameFileIsAskedAbout() {
        AnnexDraft draft = draft(
                "Bilag 1: Status\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.\n",
                "Status: 180 ældre deltager.\n",
                "Bilag 2: Status sidste år\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 200 ældre deltager.\n",
                "Status: 90 ældre deltager.");
        assertThat(cells(draft, "Måltal")).containsExactly("Mindst 300");
        assertThat(questions(draft)).containsExactly("Måltal: Mindst 200", "Opnået: 90");
    }

    @Test
    void anInitiativeThatGoesOnBelowASecondHeadingIsAskedAbout() {
        AnnexDraft draft = draft(
                "Bilag 1: Status\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.\n",
                "Status: 180 ældre deltager.\n",
                "1. Indsats: Besøgsvenner (fortsat)\n",
                "Status: 190 ældre deltager.");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(questions(draft)).contains("Opnået: 180");
    }

    @Test
    void aTableOfContentsHasNoInitiatives() {
        AnnexDraft draft = draft(
                "Bilag 1: Status\n",
                "1. Indsats: Besøgsvenner .......... 2",
                "2. Indsats: Kurser . . . . . . . 3\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.\n",
                "2. Indsats: Kurser\n",
                "Mål: Mindst 40 frivillige deltager.");
        assertThat(cells(draft, "Indsats nr.")).containsExactly("1", "2");
        assertThat(cells(draft, "Måltal")).containsExactly("Mindst 300", "Mindst 40");
    }

    @Test
    void theFirstInitiativeIsNotTheTitle() {
        AnnexDraft draft = read(
                "bilag.md",
                "# Bilag 1\n",
                "## 1. Stier\n",
                "Mål: Der plantes mindst 12 km hegn.\n",
                "## 2. Tage\n",
                "Mål: Mindst 1.500 m2 tag bliver grønt.");
        assertThat(cells(draft, "Indsats")).containsExactly("Stier", "Tage");
        assertThat(cells(draft, "Enhed")).containsExactly("km hegn", "m2 tag");
    }

    @Test
    void aHeadingEndsWhereALabelBegins() {
        AnnexDraft draft = draft(
                "Bilag 1: Status\n",
                "Indsats 1: Kurser. Mål: Mindst 40 frivillige deltager. Status: 20 frivillige deltager.");
        assertThat(cells(draft, "Indsats")).containsExactly("Kurser.");
        assertThat(cells(draft, "Måltal")).containsExactly("Mindst 40");
        assertThat(cells(draft, "Opnået")).containsExactly("20");
    }

    @Test
    void aVerbOfTheGoalMayBeInAFormForWhatIsDone() {
        String goal = "Mindst 30 bygninger energirenoveres.";
        assertThat(cells(initiative(goal, "Status: 18 bygninger er energirenoveret."), "Opnået"))
                .containsExactly("18");
        assertThat(cells(initiative(goal, "Status: 18 bygninger energirenoveres."), "Opnået"))
                .isEmpty();
    }

    @Test
    void theWordsOfATextThatIsNotDamagedStayAsTheyAre() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 børn på skolerne.",
                "Formål: At male, og at nå de børn, der går på skolerne for lidt.");
        assertThat(cells(draft, "Formål")).containsExactly("At male, og at nå de børn, der går på skolerne for lidt.");
    }

    @Test
    void aListThatIsTornApartByAPageGoesOn() {
        AnnexDraft draft = draft(
                "1. Anbefaling: Besøgsvenner\n",
                "Status: Indsatsen har nået 180 ældre gennem",
                "følgende aktiviteter:",
                "\fSamlet mål: Indsatsen når mindst 300",
                "",
                "ældre.\n",
                "Midler afsat: 0,5 mio. kr. årligt i 2017-18.\n",
                "• Besøg på plejehjem",
                "• Kampagne");
        assertThat(cells(draft, "Mål")).containsExactly("Indsatsen når mindst 300 ældre.");
        assertThat(cells(draft, "Midler")).containsExactly("0,5 mio. kr. årligt i 2017-18");
        assertThat(cells(draft, "Aktivitet")).containsExactly("Besøg på plejehjem", "Kampagne");
        assertThat(cells(draft, "Tilstand")).containsExactly("gennemført", "gennemført");
    }

    @Test
    void anInitiativeRightBehindAListIsOneOfItsOwn() {
        for (String heading : List.of("2. Indsats: Frivillige", "2. Frivillige", "Indsats 2: Frivillige")) {
            AnnexDraft draft = draft(
                    "Bilag 1: Plan\n",
                    "1. Indsats: Besøgsvenner\n",
                    "Mål: Indsatsen når mindst 300 ældre.\n",
                    "Planlagte aktiviteter:",
                    "- Kampagne",
                    "- Hvervning",
                    heading,
                    "Mål: Mindst 40 frivillige deltager.");
            assertThat(cells(draft, "Indsats")).as(heading).containsExactly("Besøgsvenner", "Frivillige");
            assertThat(cells(draft, "Måltal")).as(heading).containsExactly("mindst 300", "Mindst 40");
            assertThat(cells(draft, "Aktivitet")).as(heading).containsExactly("Kampagne", "Hvervning");
        }
    }

    @Test
    void ofMixedColumnsNothingIsTakenWithoutAsking() throws IOException {
        String mixed = """
                1. Anbefaling: Besøgsvenner
                Formål: Færre ældre skal føle
                Status: Indsatsen har nået 180 ældre.
                sig ensomme.
                Samlet mål er opfyldt.
                Samlet mål: Indsatsen når ud til
                minimum 300 ældre.
                Midler afsat: 0,5 mio. kr. årligt i 2017-18.
                """;
        var loaded = AnnexDraft.read(new ByteArrayInputStream(mixed.getBytes(StandardCharsets.UTF_8)), "bilag.txt");
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly("mixed-columns");
        AnnexDraft draft = loaded.orElseThrow();
        for (String column : List.of("Måltal", "Opnået", "Midler", "Status")) {
            assertThat(cells(draft, column)).as(column).isEmpty();
        }
    }

    @Test
    void whereAHeadingMayBeMissingNothingIsTakenWithoutAsking() {
        AnnexDraft draft = draft(
                "1. Indsats: Besøgsvenner\n",
                "Mål: Indsatsen når mindst 300 ældre.",
                "Midler: 0,5 mio. kr. i 2018.",
                "Planlagte aktiviteter:",
                "- Kampagne",
                "Frivillige",
                "Mål: Mindst 40 frivillige deltager.",
                "Status: 25 frivillige deltager.");
        for (String column : List.of("Måltal", "Opnået", "Midler")) {
            assertThat(cells(draft, column)).as(column).isEmpty();
        }
        assertThat(questions(draft)).contains("Måltal: mindst 300", "Måltal: Mindst 40", "Opnået: 25");
    }

    @Test
    void aPeriodInALabelIsThatOfTheActivitiesBelowIt() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Planlagte aktiviteter i efteråret 2025:",
                "- Kampagne",
                "- Hvervning");
        assertThat(cells(draft, "Hvornår")).containsExactly("efteråret 2025", "efteråret 2025");
    }

    @Test
    void whetherAnActivityIsDoneIsAskedWhereTheAnnexDoesNotSayIt() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Gennemførte aktiviteter i efteråret 2017:",
                "- Kampagne",
                "\nAktiviteter i foråret 2018:",
                "- Hvervning",
                "\nStatus:",
                "- Der er valgt en formand",
                "- Heraf 40 i Nordbyen");
        assertThat(cells(draft, "Aktivitet")).containsExactly("Kampagne", "Hvervning", "Der er valgt en formand");
        assertThat(cells(draft, "Hvornår")).containsExactly("efteråret 2017", "foråret 2018");
        assertThat(cells(draft, "Tilstand")).containsExactly("gennemført");
        assertThat(questions(draft)).contains("Tilstand: gennemført", "Tilstand: gennemført");
    }

    @Test
    void anActivityWhoseNumberOrDayIsInNoOtherCellIsNotRead() {
        for (String activity :
                List.of("Kampagne for 125 ældre", "Kampagne til 50.000 kr.", "Kampagne i to bydele fra oktober 2017")) {
            AnnexDraft draft =
                    initiative("De ældre skal trives.", "Gennemførte aktiviteter:", "- " + activity, "- Kursus");
            assertThat(draft.sentences())
                    .as(activity)
                    .filteredOn(sentence -> sentence.text().equals(activity))
                    .allMatch(sentence -> sentence.use() == SourceSentence.Use.LEFT);
        }
    }

    @Test
    void whatALabelDatesIsAskedAbout() {
        for (String status : List.of(
                "Resultater 2022: Indsatsen har nået 90 ældre.",
                "Status pr. 1. juni 2017:\nIndsatsen har nået 90 ældre.")) {
            AnnexDraft draft = initiative("Indsatsen når mindst 300 ældre.", status);
            assertThat(cells(draft, "Opnået")).as(status).isEmpty();
            assertThat(questions(draft)).as(status).contains("Opnået: 90");
        }
    }

    @Test
    void aLabelThatSaysNoMoreThanWhatItIsForLeavesNoDoubt() {
        for (String label : List.of("Status", "Status for indsatsen", "Resultater hidtil", "Opnået")) {
            AnnexDraft draft = initiative("Indsatsen når mindst 300 ældre.", label + ": Indsatsen har nået 180 ældre.");
            assertThat(cells(draft, "Opnået")).as(label).containsExactly("180");
        }
    }

    @Test
    void whatTheNameOfAColumnOrRowDatesIsAskedAbout() {
        AnnexDraft columns = read(
                "bilag.md",
                "| Indsats | Mål | Status 2017 | Vurdering 2017 |",
                "|---|---|---|---|",
                "| Besøgsvenner | Indsatsen når mindst 300 ældre. | Indsatsen har nået 180 ældre. | Opfyldt |");
        AnnexDraft rows = read(
                "bilag.md",
                "| Indsats | Besøgsvenner |",
                "|---|---|",
                "| Mål | Indsatsen når mindst 300 ældre. |",
                "| Status i 2017 | Indsatsen har nået 180 ældre. |",
                "| Vurdering for 2017 | Opfyldt |");
        for (AnnexDraft draft : List.of(columns, rows)) {
            assertThat(cells(draft, "Måltal")).containsExactly("mindst 300");
            assertThat(cells(draft, "Opnået")).isEmpty();
            assertThat(cells(draft, "Status")).isEmpty();
            assertThat(questions(draft)).containsExactly("Opnået: 180", "Status: ");
            assertThat(draft.sentences())
                    .filteredOn(sentence -> sentence.text().contains("2017"))
                    .allMatch(sentence -> sentence.use() == SourceSentence.Use.LEFT);
        }
    }

    @Test
    void whereTheOnlyHeadingIsTheTitleALabelThatComesAgainIsAReasonToAsk() {
        AnnexDraft draft = read(
                "bilag.md",
                "# Besøgsvenner",
                "",
                "Mål: Indsatsen når mindst 300 ældre.",
                "",
                "Status: Indsatsen har nået 180 ældre.",
                "",
                "Mål: Mindst 40 frivillige deltager.");
        assertThat(cells(draft, "Måltal")).isEmpty();
        assertThat(cells(draft, "Opnået")).isEmpty();
    }

    @Test
    void aLabelWhoseDayIsInNoCellIsNotRead() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.",
                "Planlagte aktiviteter i efteråret 2025:",
                "Der holdes en kampagne.");
        assertThat(draft.sentences())
                .filteredOn(sentence -> sentence.text().contains("efteråret"))
                .allMatch(sentence -> sentence.use() == SourceSentence.Use.LEFT);
    }

    @Test
    void theDayOfTheAnnexIsProposed() {
        AnnexDraft draft = draft(
                "Bilag 1: Plan\n",
                "Status pr. 31. august 2018\n",
                "1. Indsats: Besøgsvenner\n",
                "Mål: Mindst 300 ældre deltager.");
        assertThat(draft.questions().get(0).proposal()).contains("31. august 2018");
    }

    @Test
    void whatASheetWritesInAnotherWayIsAskedAbout() {
        AnnexDraft draft = read(
                "annex.md",
                "# Annex 2: Status of the programme",
                "## Initiative 1: Befriending",
                "Goal: The programme is known to the residents.",
                "",
                "Next steps:",
                "",
                "- Campaign in the library, which is held in October 2025");
        assertThat(questions(draft)).contains("period: ");
    }

    @Test
    void moneyIsAskedAboutUnlessItIsWhatIsGivenInYearsThatEnd() {
        String goal = "Indsatsen når mindst 300 ældre.";
        assertThat(cells(initiative(goal, "Midler: 0,5 mio. kr. i 2018."), "Midler"))
                .containsExactly("0,5 mio. kr. i 2018");
        assertThat(cells(initiative(goal, "Midler: 0,5 mio. kr. (2018). 0,7 mio. kr. (2019)."), "Midler"))
                .containsExactly("0,5 mio. kr. i 2018", "0,7 mio. kr. i 2019");
        assertThat(cells(initiative(goal, "Midler: Indsatsen løftes inden for eksisterende ramme"), "Midler"))
                .containsExactly("inden for den eksisterende ramme");
        for (String money : List.of(
                "Midler: 180.000 kr. årligt fra 2020.",
                "Midler: ca. 310.000 kr. i 2020.",
                "Midler: Forbruget var 310.000 kr. i 2020.",
                "Midler: 1,2 mio. kr. årligt.",
                "Midler: 1 mio. kr. i 2018 og 2 mio. kr. i 2019.")) {
            assertThat(cells(initiative(goal, money), "Midler")).as(money).isEmpty();
            assertThat(questions(initiative(goal, money))).as(money).anyMatch(it -> it.startsWith("Midler"));
        }
    }

    @Test
    void aDeadlineThatMayBeTheBeginningOfAYearIsAskedAbout() {
        assertThat(cells(initiative("Indsatsen når mindst 300 ældre inden udgangen af 2019."), "Frist"))
                .containsExactly("2019");
        AnnexDraft unclear = initiative("Indsatsen når mindst 300 ældre inden 2019.");
        assertThat(cells(unclear, "Frist")).isEmpty();
        assertThat(questions(unclear)).contains("Frist: ");
    }

    @Test
    void aDayInAGoalIsItsDeadlineOrIsAskedAbout() {
        for (String goal : List.of(
                "Mindst 300 ældre deltager senest i 2019.",
                "Inden udgangen af 2019 skal mindst 300 ældre deltage.",
                "Inden udgangen af 2019 deltager mindst 300 ældre, og mindst 40 frivillige deltager.")) {
            assertThat(cells(initiative(goal), "Frist")).as(goal).containsExactly("2019");
        }
        for (String goal : List.of(
                "Mindst 300 ældre deltager i 2018.",
                "Mindst 300 ældre deltager inden jul.",
                "Mindst 300 ældre deltager senest den 31. februar 2019.",
                "Mindst 300 ældre deltager i 2018, og mindst 40 frivillige deltager senest i 2019.")) {
            assertThat(cells(initiative(goal), "Frist")).as(goal).isEmpty();
            assertThat(questions(initiative(goal))).as(goal).contains("Frist: ");
        }
    }

    @Test
    void aDeadlineMayHaveALabelOfItsOwn() {
        String goal = "Mindst 300 ældre deltager.";
        assertThat(cells(initiative(goal, "Frist: 1. juni 2019"), "Frist")).containsExactly("1. juni 2019");
        assertThat(cells(initiative(goal, "Frist: Ultimo 2019."), "Frist")).containsExactly("2019");
        for (String due : List.of("Frist: Inden 2019", "Frist for ansøgning: 2019", "Frist: 2019 eller 2020")) {
            assertThat(cells(initiative(goal, due), "Frist")).as(due).isEmpty();
            assertThat(questions(initiative(goal, due))).as(due).contains("Frist: ");
        }
    }

    @Test
    void whatIsNoNameIsNotTakenForOne() {
        for (String partners :
                List.of("Ingen", "Endnu ikke afklaret", "Røde Kors (indtil maj)", "J. Jensen", "jens jensen")) {
            AnnexDraft draft = initiative("Mindst 300 ældre deltager.", "Partnere: " + partners);
            assertThat(cells(draft, "Partnere")).as(partners).isEmpty();
        }
        AnnexDraft list = initiative("Mindst 300 ældre deltager.", "Partnere:", "- Boligforeningen", "- Biblioteket");
        assertThat(cells(list, "Partnere")).containsExactly("Boligforeningen, Biblioteket");
    }

    @Test
    void aPersonIsNotTakenIntoTheDraft() {
        AnnexDraft draft = initiative(
                "Indsatsen når mindst 300 ældre.", "Sagsbehandler: Karen Jensen", "Ansvarlig: Jens Jensen, Jobcentret");
        assertThat(draft.facts()).noneMatch(fact -> fact.value().contains("Jensen"));
        assertThat(cells(initiative("Indsatsen når mindst 300 ældre.", "Ansvarlig: Kultur og Fritid"), "Forvaltninger"))
                .containsExactly("Kultur og Fritid");
        assertThat(draft.sentences())
                .filteredOn(sentence -> sentence.text().contains("Jensen"))
                .allMatch(sentence -> sentence.use() == SourceSentence.Use.LEFT);
    }

    @Test
    void aTableMayBeThePageAndItsColumnsOrItsRowsMayBeTheFields() {
        AnnexDraft columns = read(
                "bilag.md",
                "| Nr. | Indsats | Mål | Status | Vurdering |",
                "|---|---|---|---|---|",
                "| 1 | Besøgsvenner. Færre er ensomme. | Indsatsen når mindst 300 ældre. | Indsatsen har nået 180 ældre. | Ikke opfyldt |");
        assertThat(cells(columns, "Indsats")).containsExactly("Besøgsvenner");
        assertThat(cells(columns, "Formål")).containsExactly("Færre er ensomme.");
        assertThat(cells(columns, "Opnået")).containsExactly("180");
        assertThat(cells(columns, "Status")).containsExactly("Ikke opfyldt");
    }

    @Test
    void aTableOfYearsIsAskedAboutNumberByNumber() {
        AnnexDraft draft = read(
                "bilag.md",
                "# Status",
                "## Røgfri ungdom",
                "| Indikator | 2022 | 2023 | Mål |",
                "|---|---|---|---|",
                "| Skoler med røgfri skoletid | 9 | 12 | mindst 14 |");
        assertThat(cells(draft, "Opnået")).isEmpty();
        assertThat(cells(draft, "Opgjort")).containsExactly("2022", "2023");
        assertThat(questions(draft)).containsExactly("Måltal: mindst 14", "Opnået: 9", "Opnået: 12");
    }

    @Test
    void anEnglishAnnexIsDraftedInEnglish() {
        AnnexDraft draft = read(
                "annex.md",
                "# Annex 2: Status of the programme",
                "## Initiative 1: Befriending",
                "Goal: The programme reaches at least 300 residents.",
                "",
                "Progress: The programme has reached 180 residents.",
                "",
                "Funding: £0.2 million in total.");
        assertThat(draft.language()).isEqualTo(Language.ENGLISH);
        assertThat(cells(draft, "target")).containsExactly("at least 300");
        assertThat(cells(draft, "seen")).containsExactly("180");
        assertThat(questions(draft)).containsExactly("funding: ");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "doubtful.txt", delimiter = '|', encoding = "UTF-8")
    void aSentenceThatSaysMoreOrLessIsNotTakenAtItsWord(String goal, String said, String column) {
        assertThat(cells(initiative(goal, said), column)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "doubtful-english.txt", delimiter = '|', encoding = "UTF-8", quoteCharacter = '~')
    void norIsAnEnglishOne(String goal, String said, String column) {
        AnnexDraft draft =
                read("annex.md", "# Annex 1: Status of the plan", "## 1. Befriending", "Goal: " + goal, "", said);
        assertThat(draft.language()).isEqualTo(Language.ENGLISH);
        assertThat(cells(draft, "goal")).isNotEmpty();
        assertThat(cells(draft, column)).isEmpty();
    }

    /** Texts that take hours where anything looks at the rest of a text for each of its parts. */
    private static List<String> endless() {
        String head = "1. Indsats: Besøgsvenner\n\nMål: Mindst 300 ældre deltager.\n\nStatus: ";
        return List.of(
                head + "Indsatsen har nået 180 ældre, ca. ".repeat(30_000),
                head + "1".repeat(100_000),
                head + "l1O%".repeat(25_000),
                head + "(forvaltning ".repeat(20_000),
                head + "- Kampagne for 20 ældre\n".repeat(10_000),
                head + "12 ældre deltager. ".repeat(10_000),
                head + "\n\nFrist: " + "i den ".repeat(20_000) + "2019",
                head + "\n\nStatus for Nordbyen: 180 ældre deltager.".repeat(5_000),
                "Mål: Mindst 300 ældre deltager.\n\n".repeat(5_000),
                "Frivillige (Socialforvaltningen)\nMål: Mindst 3 ældre deltager.\n\n".repeat(2_000),
                ".".repeat(100_000) + "\n...".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void noTextTakesLong(String text) {
        AnnexDraft draft = assertTimeout(Duration.ofSeconds(60), () -> draft(text));
        assertThat(draft.sentences()).isNotEmpty();
    }

    @Test
    void aDraftIsNoProgrammeBeforeItsQuestionsAreAnswered() throws IOException {
        AnnexDraft draft = initiative("Indsatsen når mindst 300 ældre.", "Status: Indsatsen har nået 180 ældre.");
        Imported<Programme> open = AnsweredDraft.read(draft, (column, asked) -> "");
        assertThat(open.value()).isEmpty();
        assertThat(open.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsOnly("open-question");
        Imported<Programme> answered =
                AnsweredDraft.read(draft, (column, asked) -> column.equals("Statusdag") ? "31-08-2018" : "2017-18");
        assertThat(Assessor.on("2018-08-31")
                        .assess(answered.orElseThrow())
                        .goal("1")
                        .status())
                .isEqualTo(Status.UNCERTAIN);
    }

    @Test
    void eachCellHasItsSentenceAndPlaceAsANote() throws IOException {
        AnnexDraft draft = initiative("Indsatsen når mindst 300 ældre.", "Status: Indsatsen har nået 180 ældre.");
        assertThat(draft.facts())
                .filteredOn(fact -> fact.column().equals("Opnået"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.source()).hasToString("linje 7: Indsatsen har nået 180 ældre."));
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        draft.write(once);
        draft.write(twice);
        assertThat(once.toByteArray()).isEqualTo(twice.toByteArray());
    }
}
