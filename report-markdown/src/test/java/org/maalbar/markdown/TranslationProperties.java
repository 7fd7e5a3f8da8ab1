package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.commonmark.node.Node;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.annex.Annex;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.text.Language;

/** Whatever a programme contains, a translation has all words of ours, and none of the users'. */
@Tag("once")
class TranslationProperties {
    private static Translation of(Language from, Map<String, String> phrases) {
        return Translation.of("sv", from, phrases);
    }

    /** Each phrase that is missing, translated. */
    private static Map<String, String> complete(Report report) {
        Map<String, String> phrases = new TreeMap<>();
        report.in(of(report.language(), Map.of()))
                .missingPhrases()
                .forEach(phrase -> phrases.put(phrase, "ord" + phrases.size()));
        return phrases;
    }

    @Property(tries = 100)
    void translatingAllThatIsMissingIsEnough(@ForAll ProgrammeAssessment assessment, @ForAll Language from) {
        Report report = Report.of(assessment).since(assessment).in(from);

        assertThat(report.in(of(from, complete(report))).missingPhrases()).isEmpty();
    }

    @Property(tries = 100)
    void aWordThatNoPhraseHasIsAlwaysReported(
            @ForAll ProgrammeAssessment assessment, @ForAll Language from, @ForAll int which) {
        Report report = Report.of(assessment).in(from);
        Map<String, String> phrases = complete(report);
        List<String> all = List.copyOf(phrases.keySet());
        String word = words(all.get(Math.floorMod(which, all.size()))).get(0);
        phrases.keySet().removeIf(phrase -> words(phrase).contains(word));
        Report translated = report.in(of(from, phrases));

        List<String> missing = translated.missingPhrases();

        assertThat(missing)
                .isNotEmpty()
                .anySatisfy(phrase -> assertThat(words(phrase)).contains(word));
        assertThatIllegalArgumentException().isThrownBy(translated::markdown).withMessageContaining(missing.get(0));
        assertThatIllegalArgumentException().isThrownBy(translated::html).withMessageContaining(missing.get(0));
    }

    private static List<String> words(String phrase) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Property(tries = 100)
    void textsOfUsersAreTheSameInEveryLanguage(@ForAll ProgrammeAssessment assessment, @ForAll Language from) {
        Report report = Report.of(assessment).in(from);
        // A problem that can only be told by its message is told by its code where it is translated.
        AnnexSettings ours =
                AnnexSettings.standard(from).design(ReportDesign.standard().without(Section.PROBLEMS));

        assertThat(userTexts(assessment, ours.in(of(from, complete(report))))).isEqualTo(userTexts(assessment, ours));
    }

    private static List<String> userTexts(ProgrammeAssessment assessment, AnnexSettings settings) {
        List<String> texts = new ArrayList<>();
        new Annex(assessment, null, settings, block -> add(block, texts)).write();
        return texts;
    }

    private static void add(Node node, List<String> texts) {
        if (node instanceof UserText text) {
            texts.add(text.literal());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, texts);
        }
    }
}
