package org.maalbar.json;

import static org.maalbar.json.FormSchemas.amount;
import static org.maalbar.json.FormSchemas.flag;
import static org.maalbar.json.FormSchemas.list;
import static org.maalbar.json.FormSchemas.named;
import static org.maalbar.json.FormSchemas.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.maalbar.base.field.Words;
import org.maalbar.json.result.AssessmentWords;
import org.maalbar.json.result.Results;

/** The schemas of snapshots and of the results in them: what {@link AssessmentJson} and {@link SnapshotJson} write. */
final class ResultSchemas {
    private final Map<String, ObjectNode> definitions = PartSchemas.ofProgrammes();

    private ResultSchemas() {}

    /** All that a snapshot needs, by their names. */
    static Map<String, ObjectNode> ofSnapshots() {
        ResultSchemas schemas = new ResultSchemas();
        schemas.addSnapshot();
        schemas.addGoals();
        schemas.addNodes();
        schemas.addIndicators();
        schemas.addNumbers();
        return schemas.definitions;
    }

    private void addSnapshot() {
        add(new ObjectSchema("snapshot")
                .required("format", FormSchemas.constant(SnapshotJson.FORMAT))
                .required("sha256", FormSchemas.text("^[0-9a-f]{64}$"))
                .required("content", named("content")));
        add(new ObjectSchema("content")
                .required("programme", named("programme"))
                .required("assessment", named("assessment")));
        add(new ObjectSchema("assessment")
                .required("format", FormSchemas.constant(Results.FORMAT))
                .required("programme", named("text"))
                .required("day", named("day"))
                .optional("knownOn", named("day"))
                .required("approximation", named("number"))
                .optional("initiatives", list("initiativeResult"))
                .optional("problems", list("problemResult")));
        add(new ObjectSchema("problemResult")
                .optional("severity", FormSchemas.word(AssessmentWords.SEVERITY))
                .optional("code", text())
                .optional("pointer", text())
                .optional("message", text()));
    }

    private void addGoals() {
        ObjectNode status = FormSchemas.word(Words.STATUS);
        add(new ObjectSchema("initiativeResult")
                .required("number", named("id"))
                .optional("status", status)
                .optional("contradictory", flag())
                .optional("claims", list("claimResult"))
                .optional("goals", list("goalResult"))
                .optional("notMeasurable", list(named("id"))));
        add(new ObjectSchema("goalResult")
                .required("id", named("id"))
                .required("due", named("day"))
                .required("status", status)
                .optional("contradictory", flag())
                .required("rule", named("nodeResult"))
                .optional("indicators", list("indicatorResult"))
                .optional("dependsOn", list("id"))
                .optional("missing", list("missingResult"))
                .optional("unitCost", named("costResult"))
                .optional("claims", list("claimResult")));
        add(new ObjectSchema("claimResult")
                .optional("status", status)
                .optional("words", named("text"))
                .required("day", named("day"))
                .optional("goal", named("id"))
                .optional("part", named("text"))
                .optional("recorded", named("day"))
                .required("verdict", FormSchemas.word(AssessmentWords.VERDICT))
                .optional("assessed", status));
        add(new ObjectSchema("missingResult")
                .required("indicator", named("id"))
                .optional("category", named("category"))
                .optional("on", named("endingSpan"))
                .optional("during", named("span"))
                .required("kind", FormSchemas.word(AssessmentWords.MISSING))
                .optional("part", named("text"))
                .optional("fulfilledBy", named("figure"))
                .optional("expectedBy", named("figure")));
        add(new ObjectSchema("costResult").optional("currency", text()).optional("amount", named("rangeResult")));
    }

    /** Of a rule and its parts. The rule is that of the programme once more, and not read twice. */
    private void addNodes() {
        ObjectNode truth = FormSchemas.word(AssessmentWords.TRUTH);
        add(new ObjectSchema("nodeResult")
                .optional("label", text())
                .optional("rule", FormSchemas.type("object"))
                .optional("status", FormSchemas.word(Words.STATUS))
                .optional("seen", truth)
                .optional("possible", truth)
                .optional("planned", truth)
                .optional("remaining", named("boundsResult"))
                .optional("share", named("shareResult"))
                .optional("pace", named("paceResult"))
                .optional("allOf", list("nodeResult"))
                .optional("anyOf", list("nodeResult"))
                .optional("atLeastOf", FormSchemas.type("integer"))
                .optional("rules", list("nodeResult")));
        add(new ObjectSchema("shareResult")
                .optional("part", named("boundsResult"))
                .optional("whole", named("boundsResult"))
                .optional("ratio", named("rangeResult")));
        add(new ObjectSchema("paceResult")
                .optional("soFar", named("rangeResult"))
                .optional("required", named("rangeResult"))
                .optional("ratio", named("rangeResult"))
                .optional("projected", named("rangeResult")));
    }

    private void addIndicators() {
        ObjectNode counting = FormSchemas.word(AssessmentWords.COUNTING);
        add(new ObjectSchema("indicatorResult")
                .required("id", named("id"))
                .optional("lastObserved", named("day"))
                .optional("contradictory", flag())
                .required("seen", named("boundsResult"))
                .required("possible", named("boundsResult"))
                .required("planned", named("boundsResult"))
                .optional("planBase", named("planBaseResult"))
                .optional("measures", list("measureResult"))
                .optional("observations", list("observationResult"))
                .optional("contributions", list("contributionResult")));
        add(new ObjectSchema("planBaseResult").optional("day", text()).optional("level", named("boundsResult")));
        add(new ObjectSchema("measureResult")
                .optional("category", named("measuredCategoryResult"))
                .optional("on", text())
                .optional("during", text())
                .optional("lastObserved", text())
                .optional("seen", named("boundsResult"))
                .optional("possible", named("boundsResult"))
                .optional("planned", named("boundsResult")));
        add(new ObjectSchema("measuredCategoryResult")
                .optional("dimension", text())
                .optional("name", text()));
        add(new ObjectSchema("observationResult")
                .optional("id", text())
                .optional("counting", counting)
                .optional("reason", FormSchemas.word(AssessmentWords.OBSERVATION)));
        add(new ObjectSchema("contributionResult")
                .optional("activity", text())
                .optional("contribution", FormSchemas.type("integer"))
                .optional("counting", counting)
                .optional("reason", FormSchemas.word(AssessmentWords.CONTRIBUTION)));
    }

    private void addNumbers() {
        ObjectNode end = amount();
        add(new ObjectSchema("boundsResult")
                .optional("low", end)
                .optional("above", end)
                .optional("high", end)
                .optional("below", end));
        add(new ObjectSchema("rangeResult").optional("low", text()).optional("high", text()));
    }

    private void add(ObjectSchema object) {
        definitions.put(object.name(), object.schema());
    }
}
