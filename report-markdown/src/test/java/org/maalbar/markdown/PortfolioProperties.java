package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.text.Language;

/** Whatever the programmes are, the report on them is a document of the same make. */
@Tag("once")
class PortfolioProperties {

    @Provide
    Arbitrary<List<Programme>> programmes() {
        return MaalbarArbitraries.programmes().list().ofMaxSize(5);
    }

    private static Portfolio portfolio(List<Programme> programmes, List<Integer> order) {
        Portfolio portfolio = Portfolio.on("2018-08-31");
        for (int i : order) {
            portfolio.add("plan" + i, Loaded.of(programmes.get(i), List.of()));
        }
        return portfolio;
    }

    private static List<Integer> upTo(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    @Property(tries = 100)
    void theOrderOfAddingMakesNoDifference(
            @ForAll("programmes") List<Programme> programmes, @ForAll Random random, @ForAll Language language) {
        List<Integer> shuffled = upTo(programmes.size());
        Collections.shuffle(shuffled, random);

        assertThat(PortfolioReport.of(portfolio(programmes, shuffled))
                        .in(language)
                        .html())
                .isEqualTo(PortfolioReport.of(portfolio(programmes, upTo(programmes.size())))
                        .in(language)
                        .html());
    }

    @Property(tries = 100)
    void mergedPartsGiveTheSameReport(@ForAll("programmes") List<Programme> programmes, @ForAll Random random) {
        List<Integer> all = upTo(programmes.size());
        int split = random.nextInt(programmes.size() + 1);
        Portfolio merged = portfolio(programmes, all.subList(split, all.size()))
                .merge(portfolio(programmes, all.subList(0, split)));

        assertThat(PortfolioReport.of(merged).markdown())
                .isEqualTo(PortfolioReport.of(portfolio(programmes, all)).markdown());
    }

    @Property(tries = 100)
    void everyTableKeepsItsCells(@ForAll("programmes") List<Programme> programmes, @ForAll Language language) {
        String markdown = PortfolioReport.of(portfolio(programmes, upTo(programmes.size())))
                .in(language)
                .markdown();

        for (List<Integer> rows : Parsed.cells(Parsed.document(markdown))) {
            assertThat(rows).hasSizeGreaterThan(1).containsOnly(rows.get(0));
        }
        assertThat(Parsed.shape(Parsed.document(markdown)))
                .doesNotContain("HtmlBlock", "Image", "Link", "Code", "BlockQuote", "OrderedList");
    }
}
