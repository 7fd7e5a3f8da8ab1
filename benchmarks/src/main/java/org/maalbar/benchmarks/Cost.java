package org.maalbar.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The best of some rounds of one thread.
 *
 * @param millis milliseconds of CPU
 * @param megabytes what was allocated
 */
public record Cost(double millis, double megabytes) {
    private static final Cost NONE = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    Cost best(Cost other) {
        return new Cost(Math.min(millis, other.millis), Math.min(megabytes, other.megabytes));
    }

    /**
     * Runs something once.
     *
     * @param task what is measured; its result must not be null
     * @return its cost
     * @throws Exception if it fails
     */
    public static Cost of(Callable<?> task) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        Object result;
        try {
            result = task.call();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        long end = threads.getCurrentThreadCpuTime();
        if (result == null) {
            throw new IllegalStateException("Nothing was made");
        }
        return new Cost((end - start) / 1e6, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
    }

    /**
     * Runs several things in turn.
     *
     * @param warmUps how many rounds are not measured
     * @param rounds how many are
     * @param tasks what is measured, by name
     * @return the best of each, in the same order
     * @throws Exception if one fails
     */
    public static Map<String, Cost> inTurn(int warmUps, int rounds, Map<String, ? extends Callable<?>> tasks)
            throws Exception {
        Map<String, Cost> best = new LinkedHashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, ? extends Callable<?>> task : tasks.entrySet()) {
                Cost cost = of(task.getValue());
                if (round >= 0) {
                    best.merge(task.getKey(), cost.best(NONE), Cost::best);
                }
            }
        }
        return Collections.unmodifiableMap(best);
    }
}
