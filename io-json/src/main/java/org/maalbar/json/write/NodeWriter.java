package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.base.field.Words;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.quantity.Share;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;

/** Writes what an assessment says of a rule and of each of its parts. */
public final class NodeWriter {
    private final JsonGenerator json;
    private final Members members;
    private final RuleWriter rules;

    public NodeWriter(JsonGenerator json, RuleWriter rules) {
        this.json = json;
        this.members = new Members(json);
        this.rules = rules;
    }

    /** Writes one object. */
    public void write(RuleAssessment node) throws IOException {
        json.writeStartObject();
        members.text(Names.LABEL, node.label());
        if (!(node.rule() instanceof CompositeRule)) {
            json.writeFieldName(Names.RULE);
            rules.write(node.rule());
        }
        members.text(Names.STATUS, Words.STATUS.token(node.status()));
        members.text(Names.SEEN, AssessmentWords.TRUTH.token(node.seen()));
        members.text(Names.POSSIBLE, AssessmentWords.TRUTH.token(node.possible()));
        members.text(Names.PLANNED, AssessmentWords.TRUTH.token(node.planned()));
        if (node.remaining().isPresent()) {
            bounds(Names.REMAINING, node.remaining().get());
        }
        if (node.share().isPresent()) {
            share(node.share().get());
        }
        if (node.pace().isPresent()) {
            pace(node.pace().get());
        }
        if (node.rule() instanceof AtLeastOf some) {
            members.whole(Names.AT_LEAST_OF, some.count());
            members.each(Names.RULES, node.parts(), this::write);
        } else {
            members.each(node.rule() instanceof AllOf ? Names.ALL_OF : Names.ANY_OF, node.parts(), this::write);
        }
        json.writeEndObject();
    }

    private void share(Share share) throws IOException {
        members.startObject(Names.SHARE);
        bounds(Names.PART, share.part());
        bounds(Names.WHOLE, share.whole());
        if (share.range().isPresent()) {
            range(Names.RATIO, share.range().get());
        }
        json.writeEndObject();
    }

    private void pace(Pace pace) throws IOException {
        members.startObject(Names.PACE);
        range(Names.SO_FAR, pace.soFar());
        range(Names.REQUIRED, pace.required());
        if (pace.ratio().isPresent()) {
            range(Names.RATIO, pace.ratio().get());
        }
        range(Names.PROJECTED, pace.projected());
        json.writeEndObject();
    }

    public void bounds(SerializableString name, Bounds bounds) throws IOException {
        members.startObject(name);
        members.number(bounds.lowOpen() ? Names.ABOVE : Names.LOW, bounds.low());
        Optional<BigDecimal> high = bounds.high();
        if (high.isPresent()) {
            members.number(bounds.highOpen() ? Names.BELOW : Names.HIGH, high.get());
        }
        json.writeEndObject();
    }

    public void range(SerializableString name, Range range) throws IOException {
        members.startObject(name);
        members.text(Names.LOW, range.low().map(Fraction::toString));
        members.text(Names.HIGH, range.high().map(Fraction::toString));
        json.writeEndObject();
    }
}
