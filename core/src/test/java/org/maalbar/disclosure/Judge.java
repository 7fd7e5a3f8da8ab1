package org.maalbar.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** What a reader who knows some linear relations can find out about counts that are not shown; another solver than ours says so. */
final class Judge {
    private static final double ROUNDING = 1e-6;

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Map<Integer, Double>> left = new ArrayList<>();
    private final List<Relationship> relations = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();

    /** That the whole is its parts. */
    void sum(String whole, List<String> parts) {
        relate(whole, parts, Relationship.EQ);
    }

    /** That the whole is its parts or more. */
    void within(String whole, List<String> parts) {
        relate(whole, parts, Relationship.GEQ);
    }

    private void relate(String whole, List<String> parts, Relationship relation) {
        Map<Integer, Double> terms = new HashMap<>();
        terms.put(index(whole), 1.0);
        parts.forEach(part -> terms.merge(index(part), -1.0, Double::sum));
        add(terms, relation, 0);
    }

    /** That a count is shown. */
    void shown(String count, long value) {
        add(Map.of(index(count), 1.0), Relationship.EQ, value);
    }

    private void add(Map<Integer, Double> terms, Relationship relation, double value) {
        left.add(terms);
        relations.add(relation);
        right.add(value);
    }

    private int index(String count) {
        return counts.computeIfAbsent(count, key -> counts.size());
    }

    /** How many whole values a count can have; many if it has no end. */
    long values(String count) {
        double high = end(count, GoalType.MAXIMIZE);
        double low = end(count, GoalType.MINIMIZE);
        return high == Double.POSITIVE_INFINITY
                ? Long.MAX_VALUE
                : (long) Math.floor(high + ROUNDING) - (long) Math.ceil(low - ROUNDING) + 1;
    }

    private double end(String count, GoalType goal) {
        int index = index(count);
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            double[] row = new double[counts.size()];
            left.get(i).forEach((column, coefficient) -> row[column] = coefficient);
            constraints.add(new LinearConstraint(row, relations.get(i), right.get(i)));
        }
        double[] wanted = new double[counts.size()];
        wanted[index] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(wanted, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
