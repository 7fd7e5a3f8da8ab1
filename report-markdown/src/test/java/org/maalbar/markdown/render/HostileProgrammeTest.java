package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Language;

@Tag("once")
class HostileProgrammeTest {

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream().filter(HostileProgramme::takes);
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void aReportFullOfItReadsLikeAHarmlessOne(String hostile) {
        for (Language language : Language.values()) {
            Node report = Parsed.document(HostileProgramme.report(hostile, language));
            Node harmless = Parsed.document(HostileProgramme.harmlessReport(hostile, language));

            assertThat(Parsed.shape(report)).isEqualTo(Parsed.shape(harmless));
            assertThat(Parsed.texts(report))
                    .isEqualTo(Parsed.texts(harmless).stream()
                            .map(words -> HostileProgramme.read(words, hostile))
                            .toList());
        }
    }

    @Test
    void mostStringsAreTextsThatAProgrammeTakes() {
        assertThat(hostileStrings()).hasSizeGreaterThan(HostileStrings.ALL.size() * 9 / 10);
    }
}
