package org.maalbar.json;

import static org.maalbar.json.FormSchemas.amount;
import static org.maalbar.json.FormSchemas.flag;
import static org.maalbar.json.FormSchemas.list;
import static org.maalbar.json.FormSchemas.named;
import static org.maalbar.json.FormSchemas.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.maalbar.base.field.Words;
import org.maalbar.json.result.AssessmentDocument;
import org.maalbar.json.result.AssessmentWords;
import org.maalbar.json.result.ChangesDocument;
import org.maalbar.text.Language;

/** The schemas of what is only written: assessments by themselves, and what changed between two. */
final class AssessmentSchemas {
    private final Map<String, ObjectNode> definitions = ResultSchemas.ofSnapshots();

    private AssessmentSchemas() {}

    /** All that an assessment needs, by their names. */
    static Map<String, ObjectNode> ofAssessments() {
        AssessmentSchemas schemas = new AssessmentSchemas();
        schemas.addDocument();
        schemas.addGoals();
        schemas.addNodes();
        schemas.addFunding();
        schemas.addProblems();
        return reached("assessmentDocument", schemas.definitions);
    }

    /** All that a document of changes needs, by their names. */
    static Map<String, ObjectNode> ofChanges() {
        AssessmentSchemas schemas = new AssessmentSchemas();
        schemas.addDocument();
        schemas.addChanges();
        schemas.addChangesInWords();
        return reached("changesDocument", schemas.definitions);
    }

    /** Those that one of them needs, and itself. */
    private static Map<String, ObjectNode> reached(String root, Map<String, ObjectNode> definitions) {
        Set<String> reached = new HashSet<>();
        reach(root, definitions, reached);
        definitions.keySet().retainAll(reached);
        return definitions;
    }

    private static void reach(String name, Map<String, ObjectNode> definitions, Set<String> reached) {
        if (reached.add(name)) {
            for (JsonNode reference : definitions.get(name).findValues("$ref")) {
                reach(reference.asText().replace("#/$defs/", ""), definitions, reached);
            }
        }
    }

    private void addDocument() {
        add(new ObjectSchema("assessmentDocument")
                .required("format", FormSchemas.constant(AssessmentDocument.FORMAT))
                .required("day", named("day"))
                .optional("knownOn", named("day"))
                .required("approximation", named("number"))
                .optional("initiatives", list("initiativeDocument"))
                .optional("funding", named("fundingDocument"))
                .optional("problems", list("problemDocument"))
                .required("programme", named("programme")));
        add(new ObjectSchema("initiativeDocument")
                .required("number", named("id"))
                .required("title", named("text"))
                .optional("status", FormSchemas.word(Words.STATUS))
                .optional("contradictory", flag())
                .optional("claims", list("claimDocument"))
                .optional("statusTexts", list("statusTextDocument"))
                .optional("goals", list("goalDocument"))
                .optional("notMeasurable", list("notMeasurableDocument"))
                .optional("inWords", inWords("initiativeWords")));
        add(new ObjectSchema("initiativeWords").optional("status", text()));
        add(new ObjectSchema("statusTextDocument")
                .required("text", named("text"))
                .required("day", named("day"))
                .optional("goal", named("id")));
        add(new ObjectSchema("notMeasurableDocument")
                .required("id", named("id"))
                .required("statement", named("text")));
        add(new ObjectSchema("claimDocument")
                .optional("status", FormSchemas.word(Words.STATUS))
                .optional("words", named("text"))
                .required("day", named("day"))
                .optional("goal", named("id"))
                .optional("part", named("text"))
                .optional("recorded", named("day"))
                .required("verdict", FormSchemas.word(AssessmentWords.VERDICT))
                .optional("assessed", FormSchemas.word(Words.STATUS))
                .optional("inWords", inWords("claimWords")));
        add(new ObjectSchema("claimWords").required("claim", text()).required("figuresSay", text()));
    }

    private void addGoals() {
        add(new ObjectSchema("goalDocument")
                .required("id", named("id"))
                .required("statement", named("text"))
                .required("due", named("day"))
                .required("status", FormSchemas.word(Words.STATUS))
                .optional("contradictory", flag())
                .required("rule", named("nodeDocument"))
                .optional("indicators", list("indicatorDocument"))
                .optional("dependsOn", list("id"))
                .optional("missing", list("missingResult"))
                .optional("unitCost", named("costDocument"))
                .optional("claims", list("claimDocument"))
                .optional("inWords", inWords("goalWords")));
        add(new ObjectSchema("goalWords")
                .required("status", text())
                .optional("target", text())
                .required("reached", text())
                .optional("remaining", text())
                .optional("missing", list(text()))
                .optional("dependsOn", text())
                .optional("unitCost", text())
                .required("reasons", named("reasonsDocument")));
        add(new ObjectSchema("reasonsDocument")
                .required("sentence", text())
                .optional("below", list("reasonsDocument")));
        add(new ObjectSchema("indicatorDocument")
                .required("id", named("id"))
                .required("name", named("text"))
                .optional("unit", named("text"))
                .required("domain", FormSchemas.word(Words.DOMAIN))
                .optional("lastObserved", named("day"))
                .optional("contradictory", flag())
                .required("seen", named("boundsResult"))
                .required("possible", named("boundsResult"))
                .required("planned", named("boundsResult"))
                .optional("planBase", named("planBaseResult"))
                .optional("measures", list("measureResult"))
                .optional("observations", list("observationResult"))
                .optional("contributions", list("contributionResult"))
                .optional("inWords", inWords("indicatorWords")));
        add(new ObjectSchema("indicatorWords")
                .required("seen", text())
                .required("possible", text())
                .required("planned", text()));
        add(new ObjectSchema("costDocument")
                .required("currency", named("currency"))
                .required("amount", named("rangeDocument")));
    }

    private void addNodes() {
        ObjectNode truth = FormSchemas.word(AssessmentWords.TRUTH);
        add(new ObjectSchema("nodeDocument")
                .optional("label", named("text"))
                .optional("rule", named("rule"))
                .required("status", FormSchemas.word(Words.STATUS))
                .required("seen", truth)
                .required("possible", truth)
                .required("planned", truth)
                .optional("remaining", named("boundsResult"))
                .optional("share", named("shareDocument"))
                .optional("pace", named("paceDocument"))
                .optional("inWords", inWords("nodeWords"))
                .optional("allOf", list("nodeDocument"))
                .optional("anyOf", list("nodeDocument"))
                .optional("atLeastOf", FormSchemas.type("integer"))
                .optional("rules", list("nodeDocument")));
        add(new ObjectSchema("nodeWords")
                .required("status", text())
                .required("requirement", text())
                .required("reached", text())
                .required("why", text())
                .optional("remaining", text())
                .optional("pace", text()));
        add(new ObjectSchema("shareDocument")
                .required("part", named("boundsResult"))
                .required("whole", named("boundsResult"))
                .optional("ratio", named("rangeDocument")));
        add(new ObjectSchema("paceDocument")
                .required("soFar", named("rangeDocument"))
                .required("required", named("rangeDocument"))
                .optional("ratio", named("rangeDocument"))
                .required("projected", named("rangeDocument")));
        add(new ObjectSchema("rangeDocument").optional("low", quotient()).optional("high", quotient()));
    }

    private void addFunding() {
        add(new ObjectSchema("fundingDocument")
                .required("total", named("fundingOfYears"))
                .optional("years", list("fundingPerYear"))
                .optional("sources", list("fundingOfSource"))
                .optional("departments", list("fundingOfDepartments")));
        ObjectNode year = FormSchemas.type("integer");
        add(total(new ObjectSchema("fundingOfYears").required("first", year).required("last", year)));
        add(sums(new ObjectSchema("fundingPerYear").required("first", year).required("last", year)));
        add(total(new ObjectSchema("fundingOfSource").optional("source", named("text"))));
        add(total(new ObjectSchema("fundingOfDepartments").optional("departments", list("id"))));
        add(new ObjectSchema("moneyDocument")
                .required("currency", named("currency"))
                .required("amount", amount()));
        add(new ObjectSchema("fundingWords").optional("given", text()).optional("spent", text()));
    }

    private static ObjectSchema total(ObjectSchema object) {
        return sums(object.optional("fundings", list("id")));
    }

    private static ObjectSchema sums(ObjectSchema object) {
        ObjectNode count = FormSchemas.type("integer").put("minimum", 1);
        return object.optional("amounts", list("moneyDocument"))
                .optional("atLeast", flag())
                .optional("withoutAmount", count)
                .optional("notStated", count)
                .optional("existingBudget", count)
                .optional("positions", amount())
                .optional("spent", list("moneyDocument"))
                .optional("spentWithoutAmount", count)
                .optional("inWords", inWords("fundingWords"));
    }

    private void addProblems() {
        add(new ObjectSchema("problemDocument")
                .required("severity", FormSchemas.word(AssessmentWords.SEVERITY))
                .required("code", text())
                .optional("place", named("placeDocument"))
                .required("message", text())
                .required("danish", text()));
        add(new ObjectSchema("placeDocument").optional("pointer", text()));
    }

    private void addChanges() {
        add(new ObjectSchema("changesDocument")
                .required("format", FormSchemas.constant(ChangesDocument.FORMAT))
                .required("from", named("day"))
                .optional("knownFrom", named("day"))
                .required("to", named("day"))
                .optional("knownTo", named("day"))
                .optional("goals", list("goalChange"))
                .optional("statuses", list("statusChange"))
                .optional("dueDays", list("dueDayChange"))
                .optional("targets", list("targetChange"))
                .optional("figures", list("figureChange"))
                .optional("claims", list("claimChange"))
                .optional("statusTexts", list("statusTextChange"))
                .optional("activities", list("activityChange"))
                .optional("observations", list("observationChange"))
                .optional("indicators", list("indicatorChange"))
                .optional("approximation", named("approximationChange"))
                .optional("inWords", inWords("changesWords")));
        add(change("goalChange", "id", named("goal")));
        add(change("statusChange", "goal", FormSchemas.word(Words.STATUS)).optional("knownNow", flag()));
        add(change("dueDayChange", "goal", named("day")));
        add(change("claimChange", "id", named("claimResult")));
        add(change("statusTextChange", "id", named("statusTextDocument")));
        add(change("activityChange", "id", named("activity")));
        add(change("observationChange", "id", named("observation")));
        add(change("indicatorChange", "id", named("indicator")));
        add(new ObjectSchema("approximationChange")
                .required("before", named("number"))
                .required("after", named("number")));
        add(new ObjectSchema("targetChange")
                .required("goal", named("id"))
                .required("direction", FormSchemas.word(ChangesDocument.DIRECTION))
                .required("before", named("rule"))
                .required("after", named("rule")));
        add(new ObjectSchema("figureChange")
                .required("goal", named("id"))
                .required("indicator", named("id"))
                .required("view", FormSchemas.word(ChangesDocument.VIEW))
                .required("before", named("boundsResult"))
                .required("after", named("boundsResult"))
                .optional("by", FormSchemas.type("number"))
                .optional("knownNow", flag()));
    }

    private static ObjectSchema change(String name, String id, ObjectNode value) {
        return new ObjectSchema(name)
                .required(id, named("id"))
                .optional("before", value)
                .optional("after", value);
    }

    private void addChangesInWords() {
        add(new ObjectSchema("changesWords")
                .optional("goals", list("goalChangeWords"))
                .optional("claims", list("rowWords"))
                .optional("statusTexts", list("rowWords"))
                .optional("observations", list("rowWords"))
                .optional("activities", list("rowWords"))
                .optional("indicators", list("rowWords"))
                .optional("approximations", list(text())));
        add(new ObjectSchema("goalChangeWords")
                .required("id", named("id"))
                .required("statement", named("text"))
                .optional("rows", list("rowWords")));
        add(new ObjectSchema("rowWords")
                .optional("of", list(text()))
                .optional("before", text())
                .optional("after", text())
                .optional("difference", text())
                .optional("standsOut", flag()));
    }

    /** The same in each language that was asked for. */
    private static ObjectNode inWords(String words) {
        ObjectNode languages = FormSchemas.type("object");
        ObjectNode each = languages.putObject("properties");
        for (Language language : Language.values()) {
            each.set(language.code(), named(words));
        }
        return languages.put("additionalProperties", false);
    }

    /** Two whole numbers, of which the second is above 0. */
    private static ObjectNode quotient() {
        ObjectNode pair = FormSchemas.type("array").put("minItems", 2).put("maxItems", 2);
        pair.putArray("prefixItems")
                .add(FormSchemas.type("integer"))
                .add(FormSchemas.type("integer").put("minimum", 1));
        return pair.set("items", JsonNodeFactory.instance.booleanNode(false));
    }

    private void add(ObjectSchema object) {
        definitions.put(object.name(), object.schema());
    }
}
