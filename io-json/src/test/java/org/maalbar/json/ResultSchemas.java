package org.maalbar.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maalbar.base.field.Words;
import org.maalbar.json.write.AssessmentWords;

/** What a schema can say of the members of a stored result of which the records have only the types. */
final class ResultSchemas {
    private static final Map<String, ObjectNode> MEMBERS = new TreeMap<>();

    static {
        word("nodeResult.status", Words.STATUS);
        word("nodeResult.seen", AssessmentWords.TRUTH);
        word("nodeResult.possible", AssessmentWords.TRUTH);
        word("nodeResult.planned", AssessmentWords.TRUTH);
        word("observationResult.counting", AssessmentWords.COUNTING);
        word("observationResult.reason", AssessmentWords.OBSERVATION);
        word("contributionResult.counting", AssessmentWords.COUNTING);
        word("contributionResult.reason", AssessmentWords.CONTRIBUTION);
        word("problemResult.severity", AssessmentWords.SEVERITY);
        end("boundsResult.low");
        end("boundsResult.above");
        end("boundsResult.high");
        end("boundsResult.below");
        MEMBERS.put("nodeResult.rule", JsonNodeFactory.instance.objectNode().put("type", "object"));
    }

    private ResultSchemas() {}

    private static void word(String member, Words<?> words) {
        MEMBERS.put(member, FormSchemas.word(words));
    }

    /** Calculated, so it may be larger than any number that is stated. */
    private static void end(String member) {
        ObjectNode number = JsonNodeFactory.instance.objectNode().put("type", "number");
        MEMBERS.put(member, number.put("minimum", 0).put("exclusiveMaximum", new BigDecimal("1E100")));
    }

    /** A schema of one's own for a member, such as {@code nodeResult.seen}. */
    static Optional<ObjectNode> of(String member) {
        return Optional.ofNullable(MEMBERS.get(member)).map(ObjectNode::deepCopy);
    }
}
