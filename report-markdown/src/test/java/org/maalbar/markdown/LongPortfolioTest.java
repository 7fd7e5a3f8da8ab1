package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;

/** Four times as many programmes take some four times the work, counted as the bytes that it allocates: sixteen would be a square. */
@Tag("once")
class LongPortfolioTest {

    @Test
    void theReportGrowsWithTheNumberOfProgrammes() {
        bytes(100);
        long few = bytes(500);
        long many = bytes(2_000);

        assertThat((double) many / few).isLessThan(6);
    }

    private static long bytes(int count) {
        Portfolio portfolio = Portfolio.on("2018-08-31");
        for (int i = 0; i < count; i++) {
            portfolio.add("plan" + i, Loaded.of(SampleProgramme.programme(), List.of()));
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(PortfolioReport.of(portfolio).html()).endsWith("</html>\n");
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
