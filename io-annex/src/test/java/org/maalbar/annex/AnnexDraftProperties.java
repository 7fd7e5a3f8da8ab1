package org.maalbar.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every draft, whatever the annex says. */
class AnnexDraftProperties {
    private static final List<String> FILES =
            List.of("copenhagen.txt", "public/kvarterloeft.txt", "public/lektiehjaelp.txt", "public/ungekontakt.txt");

    /** Numbers that only tell rows from each other. */
    private static final Set<String> IDS = Set.of("Indsats nr.", "Mål nr.", "initiative no.", "goal no.");

    /** Texts that may be made of several sentences. */
    private static final Set<String> TEXTS = Set.of("Formål", "Mål", "Statustekst", "purpose", "goal", "status text");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final List<String> LINES = lines();

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(AnnexDraftProperties.class.getResourceAsStream(file))) {
                lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return lines;
    }

    /** Pieces of annexes one after the other, some of their digits changed or damaged. */
    @Provide
    Arbitrary<String> annexes() {
        Arbitrary<String> pieces = Combinators.combine(
                        Arbitraries.integers().between(0, LINES.size() - 1),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.strings().withChars("0123456789lO%.,").ofLength(1))
                .as((from, count, digit) -> String.join("\n", LINES.subList(from, Math.min(LINES.size(), from + count)))
                        .replace("5", digit));
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join("\n", all));
    }

    private static AnnexDraft draft(String text) throws IOException {
        return AnnexDraft.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "bilag.txt")
                .orElseThrow();
    }

    @Property(tries = 300)
    void aNumberOfADraftStandsInItsSentenceDigitForDigit(@ForAll("annexes") String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        AnnexDraft draft = draft(text);
        for (DraftFact fact : draft.facts()) {
            if (!IDS.contains(fact.column())) {
                assertThat(
                                TEXTS.contains(fact.column())
                                        ? numbers(text)
                                        : numbers(fact.source().text()))
                        .containsAll(numbers(fact.value()));
            }
        }
        for (DraftQuestion question : draft.questions()) {
            question.proposal()
                    .ifPresent(proposal -> assertThat(
                                    numbers(question.source().orElseThrow().text()))
                            .containsAll(numbers(proposal)));
        }
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    @Property(tries = 300)
    void everyLetterOfAnAnnexIsInOneSentence(@ForAll("annexes") String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        StringBuilder sentences = new StringBuilder();
        draft(text).sentences().forEach(sentence -> sentences.append(sentence.text()));
        // A bullet that looks like a letter is one where a line is that of every page.
        TreeMap<Integer, Integer> read = letters(sentences.toString());
        letters(withoutBullets(text))
                .forEach((letter, count) -> assertThat(read.get(letter))
                        .as(Character.toString(letter))
                        .isBetween(count, letters(text).get(letter)));
        assertThat(read.keySet()).isSubsetOf(letters(text).keySet());
    }

    private static String withoutBullets(String text) {
        return Pattern.compile("^\\s*[eo]\\s+(?=[\\p{Lu}@®\\[])", Pattern.MULTILINE)
                .matcher(text)
                .replaceAll("");
    }

    private static TreeMap<Integer, Integer> letters(String text) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }
}
