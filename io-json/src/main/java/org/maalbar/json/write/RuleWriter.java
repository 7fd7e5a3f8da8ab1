package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.maalbar.programme.Goal;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/** Writes rules: the library's own, and those that a host writes itself. */
public final class RuleWriter {
    private final JsonGenerator json;
    private final Members members;
    private final HostRuleWriter hosts;

    public RuleWriter(JsonGenerator json, Members members, HostRuleWriter hosts) {
        this.json = json;
        this.members = members;
        this.hosts = hosts;
    }

    /**
     * Writes the rule of a goal as one object.
     *
     * @throws IllegalArgumentException if it contains one that no codec writes
     */
    public void write(Goal goal) throws IOException {
        try {
            write(goal.rule());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Goal " + goal.id().orElse("") + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes a rule as one object.
     *
     * @throws IllegalArgumentException if it contains one that no codec writes
     */
    public void write(FulfilmentRule rule) throws IOException {
        json.writeStartObject();
        if (rule instanceof Labelled labelled) {
            members.text(Names.LABEL, labelled.label());
            unlabelled(labelled.rule());
        } else {
            unlabelled(rule);
        }
        json.writeEndObject();
    }

    private void rules(SerializableString name, CompositeRule composite) throws IOException {
        members.each(name, composite.rules(), this::write);
    }

    private void unlabelled(FulfilmentRule rule) throws IOException {
        if (rule instanceof AtLeast is) {
            members.number(Names.AT_LEAST, is.target());
            members.text(Names.OF, is.indicator());
        } else if (rule instanceof AtMost is) {
            members.number(Names.AT_MOST, is.target());
            members.text(Names.OF, is.indicator());
        } else if (rule instanceof Between is) {
            members.numbers(Names.BETWEEN, is.low(), is.high());
            members.text(Names.OF, is.indicator());
        } else if (rule instanceof Share is) {
            members.number(Names.SHARE, is.minimum());
            members.text(Names.PART, is.part());
            members.text(Names.WHOLE, is.whole());
        } else if (rule instanceof Reached is) {
            members.text(Names.REACHED, is.indicator());
        } else if (rule instanceof AllOf is) {
            rules(Names.ALL_OF, is);
        } else if (rule instanceof AnyOf is) {
            rules(Names.ANY_OF, is);
        } else if (rule instanceof AtLeastOf is) {
            members.whole(Names.AT_LEAST_OF, is.count());
            rules(Names.RULES, is);
        } else if (rule instanceof CustomRule is) {
            custom(is);
        }
    }

    private void custom(CustomRule rule) throws IOException {
        HostRuleWriter.Written written = hosts.write(rule);
        members.text(Names.RULE, written.name());
        for (Map.Entry<String, Object> member : written.members().entrySet()) {
            json.writeFieldName(member.getKey());
            Object value = member.getValue();
            if (value instanceof BigDecimal number) {
                members.number(number);
            } else if (value instanceof Boolean flag) {
                json.writeBoolean(flag);
            } else if (value instanceof List<?> texts) {
                json.writeStartArray();
                for (Object text : texts) {
                    json.writeString(String.valueOf(text));
                }
                json.writeEndArray();
            } else {
                json.writeString(String.valueOf(value));
            }
        }
    }
}
