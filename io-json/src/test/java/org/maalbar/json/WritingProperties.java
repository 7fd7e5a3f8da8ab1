package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.programme.Programme;
import org.maalbar.rule.AllOf;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.RoundTripLaws;

class WritingProperties {
    /** What only rules of a host's own have. */
    private static final String OF_HOSTS = "rule.rule";

    @Provide
    Arbitrary<Programme> programmes() {
        return MaalbarArbitraries.programmes().withBuiltInRules();
    }

    private static String compact(Programme programme) {
        return new String(
                CanonicalJson.compact(json -> ProgrammeWriter.write(programme, json, JsonSettings.STANDARD)),
                StandardCharsets.UTF_8);
    }

    @Group
    class Indented implements RoundTripLaws<Programme, String> {
        @Override
        public Arbitrary<Programme> values() {
            return programmes();
        }

        @Override
        public String write(Programme programme) {
            return ProgrammeJson.standard().format(programme);
        }

        @Override
        public Programme read(String written) {
            return ProgrammeJson.standard().parse(written).orElseThrow();
        }
    }

    /** Few tries: only the rules are its matter. */
    @Group
    @PropertyDefaults(tries = 100)
    class RulesOfAHost implements RoundTripLaws<Programme, String> {
        private final EveryDistrict lenient = new EveryDistrict("schools", List.of("Valby", "Ærø"), 1, false);
        private final EveryDistrict strict = new EveryDistrict("clubs", List.of("Valby"), 2, true);

        @Override
        public Arbitrary<Programme> values() {
            return MaalbarArbitraries.programmes()
                    .asking(
                            lenient,
                            strict.labelled("klubber"),
                            new AllOf(List.of(strict, lenient.labelled("skoler"))));
        }

        @Override
        public String write(Programme programme) {
            return EveryDistrict.JSON.format(programme);
        }

        @Override
        public Programme read(String written) {
            return EveryDistrict.JSON.parse(written).orElseThrow();
        }
    }

    @Property
    void theCompactFormIsOneLineOfTheSameDocument(@ForAll("programmes") Programme programme) throws IOException {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(compact(programme)).doesNotContain("\n", "\r", "\u2028", "\u2029");
        assertThat(mapper.readTree(compact(programme)))
                .isEqualTo(mapper.readTree(ProgrammeJson.standard().format(programme)));
    }

    /** Otherwise the laws would say less than they seem to. */
    @Property(tries = 500)
    @Tag("once")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyMemberOfTheFormatIsWrittenNowAndThen(@ForAll("programmes") Programme work, @ForAll boolean isPublished)
            throws IOException {
        Programme programme = isPublished ? work.toBuilder().suppressedBelow(3).build() : work;
        SchemaMembers members = SchemaMembers.of(PublishedSchema.PROGRAMME);
        Set<String> met = members.namesIn(new ObjectMapper().readTree(compact(programme)));
        Set<String> all = members.names();
        all.remove(OF_HOSTS);
        // It goes without saying, and so is read but never written.
        all.remove("portion.atLeast");

        assertThat(all).containsAll(met);
        for (String member : all) {
            Statistics.label(member).collect(met.contains(member));
            Statistics.label(member).coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }
}
