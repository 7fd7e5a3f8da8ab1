package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;

/** Writes what an assessment says of a rule and of each of its parts. */
final class NodeWriter {
    private final JsonGenerator json;
    private final Members members;
    private final RuleWriter rules;

    NodeWriter(JsonGenerator json, RuleWriter rules) {
        this.json = json;
        this.members = new Members(json);
        this.rules = rules;
    }

    /** Writes one object. */
    void write(RuleAssessment node) throws IOException {
        json.writeStartObject();
        members.text("label", node.label());
        if (!(node.rule() instanceof CompositeRule)) {
            json.writeFieldName("rule");
            rules.write(node.rule());
        }
        members.text("status", Words.STATUS.word(node.status()));
        members.text("seen", AssessmentWords.TRUTH.word(node.seen()));
        members.text("possible", AssessmentWords.TRUTH.word(node.possible()));
        members.text("planned", AssessmentWords.TRUTH.word(node.planned()));
        if (node.remaining().isPresent()) {
            bounds("remaining", node.remaining().get());
        }
        if (node.pace().isPresent()) {
            pace(node.pace().get());
        }
        if (node.rule() instanceof AtLeastOf some) {
            json.writeNumberField("atLeastOf", some.count());
            members.each("rules", node.parts(), this::write);
        } else {
            members.each(node.rule() instanceof AllOf ? "allOf" : "anyOf", node.parts(), this::write);
        }
        json.writeEndObject();
    }

    private void pace(Pace pace) throws IOException {
        json.writeObjectFieldStart("pace");
        range("soFar", pace.soFar());
        range("required", pace.required());
        if (pace.ratio().isPresent()) {
            range("ratio", pace.ratio().get());
        }
        range("projected", pace.projected());
        json.writeEndObject();
    }

    void bounds(String name, Bounds bounds) throws IOException {
        json.writeObjectFieldStart(name);
        members.number(bounds.lowOpen() ? "above" : "low", bounds.low());
        Optional<BigDecimal> high = bounds.high();
        if (high.isPresent()) {
            members.number(bounds.highOpen() ? "below" : "high", high.get());
        }
        json.writeEndObject();
    }

    void range(String name, Range range) throws IOException {
        json.writeObjectFieldStart(name);
        members.text("low", range.low().map(Fraction::toString));
        members.text("high", range.high().map(Fraction::toString));
        json.writeEndObject();
    }
}
