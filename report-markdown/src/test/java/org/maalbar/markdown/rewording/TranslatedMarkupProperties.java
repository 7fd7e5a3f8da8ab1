package org.maalbar.markdown.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.SampleProgramme;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** Whatever the phrases of a translation are, they are words. */
@Tag("once")
class TranslatedMarkupProperties {
    private static final Report DANISH = Report.of(SampleProgramme.assessed()).in(Language.DANISH);
    private static final List<String> PHRASES =
            DANISH.in(Translation.of("sv", Language.DANISH, Map.of())).missingPhrases();
    private static final String SHAPE = shape("harmless");

    /** What begins something in Markdown, and then characters that mean something, as far as they are accepted. */
    @Provide
    Arbitrary<String> meanings() {
        Arbitrary<String> beginnings = Arbitraries.of(
                "", "- ", "-", "--- ", "+ ", "* ", "# ", "> ", "1. ", "1) ", "=== ", "~~~ ", ":-", "| ", "<b>",
                "[a](b)");
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("().,:;!?'’/%–-…·»«§ 1aæ\u00A0")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(beginnings, rest).as(String::concat);
    }

    @Property(tries = 200)
    void aReportHasTheSameShapeInEveryTranslation(@ForAll("meanings") String meaning) {
        Assume.that(isAccepted(meaning));

        assertThat(shape(meaning)).isEqualTo(SHAPE);
    }

    private static boolean isAccepted(String meaning) {
        try {
            Translation.of("sv", Language.DANISH, Map.of("Kort sagt", meaning));
            return true;
        } catch (IllegalArgumentException rejected) {
            return false;
        }
    }

    private static String shape(String meaning) {
        Map<String, String> phrases = new HashMap<>();
        PHRASES.forEach(phrase -> phrases.put(phrase, meaning));
        for (Status status : Status.values()) {
            phrases.put(status.word(Language.DANISH), meaning + " " + status.ordinal());
        }
        return Parsed.shape(Parsed.document(
                DANISH.in(Translation.of("sv", Language.DANISH, phrases)).markdown()));
    }
}
