package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
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

/** Writes rules: the library's own, and those of the host's that its settings have a codec for. */
final class RuleWriter {
    private final JsonGenerator json;
    private final Members members;
    private final JsonSettings settings;

    RuleWriter(JsonGenerator json, JsonSettings settings) {
        this.json = json;
        this.members = new Members(json);
        this.settings = settings;
    }

    /**
     * Sees whether the rule of a goal can be written.
     *
     * @throws IllegalArgumentException if it holds one that no codec writes, or that has a number too long to be read
     */
    void check(Goal goal) {
        check(" of goal " + goal.id().orElse(""), goal.rule());
    }

    /**
     * Sees whether a rule by itself can be written.
     *
     * @throws IllegalArgumentException if it holds one that no codec writes, or that has a number too long to be read
     */
    void check(FulfilmentRule rule) {
        check("", rule);
    }

    private void check(String whose, FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            check(whose, labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            composite.rules().forEach(part -> check(whose, part));
        } else if (rule instanceof CustomRule custom) {
            RuleCodec<?> codec = settings.codec(custom.getClass())
                    .orElseThrow(() -> refused(
                            whose,
                            custom,
                            "is written by no codec of the settings ("
                                    + custom.getClass().getName() + ")"));
            boolean isLong = codec.members(custom).values().values().stream().anyMatch(this::isLongNumber);
            if (isLong) {
                throw refused(whose, custom, "has a number that is too long to be read again");
            }
        }
    }

    private boolean isLongNumber(Object value) {
        return value instanceof BigDecimal number
                && number.precision() + Math.abs((long) number.scale())
                        > settings.limits().numberLength();
    }

    private static IllegalArgumentException refused(String whose, CustomRule rule, String why) {
        return new IllegalArgumentException("The rule \"" + rule.name() + "\"" + whose + " " + why);
    }

    /** Writes one object. */
    void write(FulfilmentRule rule) throws IOException {
        json.writeStartObject();
        if (rule instanceof Labelled labelled) {
            members.text("label", labelled.label());
            unlabelled(labelled.rule());
        } else {
            unlabelled(rule);
        }
        json.writeEndObject();
    }

    private void unlabelled(FulfilmentRule rule) throws IOException {
        if (rule instanceof AtLeast is) {
            members.number("atLeast", is.target());
            members.text("of", is.indicator());
        } else if (rule instanceof AtMost is) {
            members.number("atMost", is.target());
            members.text("of", is.indicator());
        } else if (rule instanceof Between is) {
            members.numbers("between", is.low(), is.high());
            members.text("of", is.indicator());
        } else if (rule instanceof Share is) {
            members.number("share", is.minimum());
            members.text("part", is.part());
            members.text("whole", is.whole());
        } else if (rule instanceof Reached is) {
            members.text("reached", is.indicator());
        } else if (rule instanceof AllOf is) {
            members.each("allOf", is.rules(), this::write);
        } else if (rule instanceof AnyOf is) {
            members.each("anyOf", is.rules(), this::write);
        } else if (rule instanceof AtLeastOf is) {
            json.writeNumberField("atLeastOf", is.count());
            members.each("rules", is.rules(), this::write);
        } else if (rule instanceof CustomRule is) {
            custom(is, settings.codec(is.getClass()).orElseThrow());
        }
    }

    private void custom(CustomRule rule, RuleCodec<?> codec) throws IOException {
        members.text("rule", codec.name());
        for (Map.Entry<String, Object> member : codec.members(rule).values().entrySet()) {
            String name = member.getKey();
            Object value = member.getValue();
            if (value instanceof String text) {
                members.text(name, text);
            } else if (value instanceof BigDecimal number) {
                members.number(name, number);
            } else if (value instanceof Boolean flag) {
                json.writeBooleanField(name, flag);
            } else if (value instanceof List<?> texts) {
                json.writeArrayFieldStart(name);
                for (Object text : texts) {
                    json.writeString(String.valueOf(text));
                }
                json.writeEndArray();
            }
        }
    }
}
