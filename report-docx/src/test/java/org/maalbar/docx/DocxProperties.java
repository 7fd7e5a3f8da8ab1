package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.annex.Annex;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

@Tag("once")
class DocxProperties {

    @Property(tries = 60)
    void theDocumentSaysWhatTheTreeSays(@ForAll Programme programme, @ForAll Language language) {
        ProgrammeAssessment assessment = Assessor.on(LocalDate.of(2018, 8, 31)).assess(programme);
        StringBuilder tree = new StringBuilder();
        new Annex(assessment, null, AnnexSettings.standard(language), block -> words(block, tree)).write();

        String document = String.join(
                "",
                WordFile.of(DocxReport.of(Report.of(assessment).in(language))).paragraphs());

        assertThat(plain(document)).isEqualTo(plain(tree.toString()));
    }

    @Property
    void anyTextIsReadAsItIsShown(@ForAll String text) {
        WordFile file = WordFile.of(text, page -> page.paragraph().say("{}", text));

        assertThat(file.paragraphs())
                .containsExactly(
                        new UserText(text).literal().replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'));
    }

    private static void words(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof UserText text) {
            words.append(text.literal());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words(child, words);
        }
    }

    /** Without line breaks, and with the spaces behind signs as they are elsewhere. */
    private static String plain(String words) {
        return words.replace("\n", "").replace('\u00A0', ' ');
    }
}
