package org.maalbar.peers;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlScript;
import org.hisp.dhis.lib.expression.Expression;
import org.hisp.dhis.lib.expression.ExpressionMode;
import org.hisp.dhis.lib.expression.spi.DataItem;
import org.hisp.dhis.lib.expression.spi.DataItemType;
import org.hisp.dhis.lib.expression.spi.ExpressionData;
import org.hisp.dhis.lib.expression.spi.ID;
import org.hisp.dhis.lib.expression.spi.IDType;
import org.maalbar.rule.Status;

/** Languages of expressions without dates or sums of filtered lists: they get the sums from getters, as what they compare. */
final class Expressions {
    private static final String TERNARY = "seen >= target ? 'FULFILLED' : past ? 'NOT_FULFILLED' : !plannedFor ?"
            + " 'UNCERTAIN' : expected >= target ? 'EXPECTED' : 'NOT_EXPECTED'";
    private static final Status[] STATUSES = Status.values();

    private Expressions() {}

    static Engine cel() throws CelValidationException, CelEvaluationException {
        Cel cel = CelFactory.plannerCelBuilder()
                .addVar("seen", SimpleType.INT)
                .addVar("expected", SimpleType.INT)
                .addVar("target", SimpleType.INT)
                .addVar("past", SimpleType.BOOL)
                .addVar("plannedFor", SimpleType.BOOL)
                .build();
        CelRuntime.Program program = cel.createProgram(cel.compile(TERNARY).getAst());
        return Facts.each(fact -> {
            try {
                fact.setStatus((String) program.eval(Map.of(
                        "seen",
                        fact.getSeen(),
                        "expected",
                        fact.getExpected(),
                        "target",
                        fact.getTarget(),
                        "past",
                        fact.isPast(),
                        "plannedFor",
                        fact.isPlannedFor())));
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static Engine jexl() {
        JexlScript script = new JexlBuilder()
                .permissions(org.apache.commons.jexl3.introspection.JexlPermissions.UNRESTRICTED)
                .create()
                .createScript(TERNARY.replaceAll("\\b(seen|target|expected|past|plannedFor)\\b", "part.$1"), "part");
        return Facts.each(fact -> fact.setStatus((String) script.execute((JexlContext) null, fact)));
    }

    /** Each condition is in parentheses: in this language every operator has a rank of its own. */
    static Engine dhis2() {
        Expression expression = new Expression(
                "if((#{seenseenseA} >= #{targettargA}), 0, if((#{pastpastpaA} == 1), 4, if((#{planplanplA} == 0), 2,"
                        + " if((#{expeexpeexA} >= #{targettargA}), 1, 3))))",
                ExpressionMode.PREDICTOR_GENERATOR_EXPRESSION,
                false);
        DataItem seen = item("seenseenseA");
        DataItem target = item("targettargA");
        DataItem past = item("pastpastpaA");
        DataItem planned = item("planplanplA");
        DataItem expected = item("expeexpeexA");
        return Facts.each(fact -> {
            Map<DataItem, Object> values = new HashMap<>();
            values.put(seen, (double) fact.getSeen());
            values.put(target, (double) fact.getTarget());
            values.put(past, fact.isPast() ? 1.0 : 0.0);
            values.put(planned, fact.isPlannedFor() ? 1.0 : 0.0);
            values.put(expected, (double) fact.getExpected());
            Object found = expression.evaluate(
                    name -> null, new ExpressionData(Map.of(), Map.of(), Map.of(), values, Map.of()));
            fact.setStatus(STATUSES[((Number) java.util.Objects.requireNonNull(found)).intValue()]);
        });
    }

    private static DataItem item(String id) {
        return new DataItem(DataItemType.DATA_ELEMENT, new ID(IDType.DataElementUID, id));
    }
}
