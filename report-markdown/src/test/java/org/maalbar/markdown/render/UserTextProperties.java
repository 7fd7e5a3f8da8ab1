package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.assessment.Assessor;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

class UserTextProperties {
    private static final String SHAPE = shape("harmless", Language.DANISH);

    /** Half of them of the characters that mean something, half of any at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> meaningful = Arbitraries.strings()
                .withChars("\\|`*_{}[]()<>#+-.!~:/@&;=^$\"' \t\r\n\u00A0\u202Ew1aæ")
                .ofMaxLength(40);
        return Arbitraries.oneOf(meaningful, Arbitraries.strings().all().ofMaxLength(20));
    }

    @Property
    void anyTextStaysText(@ForAll("texts") String text) {
        Assume.that(!new UserText(text).literal().isEmpty());

        UserTextTest.assertStaysText(text);
    }

    @Property
    void anyTextGivesTheSameTables(@ForAll("texts") String text, @ForAll Language language) {
        Assume.that(isText(text));

        assertThat(shape(text, language)).isEqualTo(SHAPE);
    }

    private static boolean isText(String text) {
        try {
            Texts.text(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static String shape(String text, Language language) {
        Programme programme = Programme.builder(text)
                .span("2018")
                .indicators(Indicator.cumulative("n", text).unit(text), Indicator.fixed("unused", text))
                .initiatives(
                        Initiative.of("1", text)
                                .goals(Goal.of(text, allOf(level("n").atLeast(5).labelled(text))))
                                .claims(Claim.fulfilled("2018-08-31")
                                        .ofGoal("1")
                                        .ofPart(text)),
                        Initiative.of("2", text))
                .notes(text)
                .build();
        return Parsed.shape(Parsed.document(Report.of(Assessor.on("2018-08-31").assess(programme))
                .in(language)
                .markdown()));
    }
}
