package org.maalbar.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;
import org.maalbar.rule.Status;

/** How much a portfolio does and keeps, counted and not timed. */
@Tag("once")
class PortfolioGrowthTest {
    private static final Status[] SOME =
            Collections.nCopies(30, Status.NOT_EXPECTED).toArray(Status[]::new);

    private static final Status[] MANY =
            Collections.nCopies(3_000, Status.NOT_EXPECTED).toArray(Status[]::new);

    @Test
    void theLastOfTwoThousandCostsNoMoreThanTheFirst() {
        Portfolio portfolio = Portfolio.on("2018-08-31");
        long few = bytesOfAdding(0, 500, portfolio);
        bytesOfAdding(500, 1_500, portfolio);
        long last = bytesOfAdding(1_500, 2_000, portfolio);

        assertThat(portfolio.programmes()).hasSize(2_000);
        assertThat((double) last / few).isLessThan(1.2);
    }

    private static long bytesOfAdding(int from, int to, Portfolio portfolio) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int i = from; i < to; i++) {
            portfolio.add(
                    "plan" + i, Loaded.of(SmallProgramme.of("Plan " + i, "Forvaltning " + i % 7, SOME), List.of()));
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void whatIsKeptOfAProgrammeDoesNotDependOnItsGoals() {
        ProgrammeSummary of30 = kept(SOME);
        ProgrammeSummary of3000 = kept(MANY);

        assertThat(of3000.goals().measurable()).isEqualTo(3_000);
        assertThat(of3000.lowGoals()).isEqualTo(of30.lowGoals());
        assertThat(of3000.toString().length() - of30.toString().length()).isLessThan(10);
    }

    private static ProgrammeSummary kept(Status... statuses) {
        return Portfolio.on("2018-08-31")
                .add("plan", Loaded.of(SmallProgramme.of("Plan", "Kultur", statuses), List.of()))
                .programmes()
                .get(0);
    }
}
