package org.maalbar.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Annexes in the manner of public ones, invented by somebody who did not know how they are read, each beside all that it says: a file of
 * facts, with the initiative, the kind, the value and the words of the source.
 */
class PublicAnnexesTest {
    /** The columns whose cells must be right where nothing is asked, and the facts that they may be. */
    private static final Map<String, Set<String>> EVIDENCE = Map.of(
            "Måltal", Set.of("target"),
            "target", Set.of("target"),
            "Opnået", Set.of("seen"),
            "seen", Set.of("seen"),
            "Forventet", Set.of("expected"),
            "expected", Set.of("expected"),
            "Midler", Set.of("funding"),
            "funding", Set.of("funding"),
            "Frist", Set.of("due"),
            "due", Set.of("due"));

    private static final Set<String> SCORED = Set.of("target", "seen", "expected", "funding", "due", "claim", "goal");

    private record Fact(String initiative, String kind, String value, String words) {}

    private static AnnexDraft draft(String file) throws IOException {
        try (InputStream in = resource(file)) {
            return AnnexDraft.read(in, file).orElseThrow();
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(PublicAnnexesTest.class.getResourceAsStream("public/" + file));
    }

    private static List<Fact> facts(String file) throws IOException {
        String name = file.substring(0, file.lastIndexOf('.')) + ".facts";
        List<Fact> facts = new ArrayList<>();
        try (InputStream in = resource(name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                if (cells.length >= 4) {
                    facts.add(new Fact(cells[0], cells[1], cells[2], cells[3]));
                }
            }
        }
        return facts;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll(" i (?=\\d)", " ").replaceAll("[^\\p{L}\\p{N}%½]+", "");
    }

    private static boolean agree(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return !first.isEmpty() && (first.contains(second) || second.contains(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kvarterloeft.txt", "lektiehjaelp.txt", "sundhed.md", "youth.md", "erhverv.md", "ungekontakt.txt"
            })
    void noFigureIsTakenWithoutAQuestionUnlessItIsRight(String file) throws IOException {
        AnnexDraft draft = draft(file);
        List<Fact> facts = facts(file);
        List<DraftFact> wrong = draft.facts().stream()
                .filter(fact -> EVIDENCE.containsKey(fact.column()))
                .filter(fact -> facts.stream()
                        .noneMatch(known -> Objects.requireNonNull(EVIDENCE.get(fact.column()))
                                        .contains(known.kind)
                                && agree(known.value, fact.value())))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(summary(file, draft, facts)).isEqualTo(expected(file));
    }

    /** What became of each fact that matters: it is in a cell, a question is about its words, or they are left. */
    private static String summary(String file, AnnexDraft draft, List<Fact> facts) {
        int found = 0;
        int asked = 0;
        int missed = 0;
        for (Fact fact : facts) {
            if (!SCORED.contains(fact.kind)) {
                continue;
            }
            boolean isFound = draft.facts().stream()
                    .anyMatch(cell -> agree(cell.value(), fact.value)
                            && agree(cell.source().text(), fact.words));
            boolean isAsked = draft.questions().stream()
                    .anyMatch(question -> question.source()
                            .map(sentence -> agree(sentence.text(), fact.words))
                            .orElse(false));
            found += isFound ? 1 : 0;
            asked += !isFound && isAsked ? 1 : 0;
            missed += !isFound && !isAsked ? 1 : 0;
        }
        return file + ": " + found + " found, " + asked + " asked, " + missed + " left; " + draft;
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = resource("counts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(file))
                    .findFirst()
                    .orElse("");
        }
    }
}
