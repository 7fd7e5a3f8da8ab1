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
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;

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
    public void write(Goal goal, FulfilmentRule rule) throws IOException {
        try {
            write(rule);
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
        if (rule instanceof Comparison is) {
            comparison(is);
        } else if (rule instanceof BetweenRule is) {
            members.numbers(Names.BETWEEN, is.low(), is.high());
            members(is.measure());
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

    private void comparison(Comparison rule) throws IOException {
        switch (rule.kind()) {
            case MILESTONE -> members.text(Names.REACHED, rule.measure().indicator());
            case SHARE -> share(rule);
            case PLAIN, TIMES -> {
                SerializableString name = name(rule.is());
                if (rule.right().isNumber()) {
                    members.number(name, rule.right().plus());
                } else {
                    json.writeFieldName(name);
                    right(rule);
                }
                left(rule.left());
            }
        }
    }

    /** "At least" goes without saying. */
    private void share(Comparison rule) throws IOException {
        BigDecimal share = rule.factor().orElseThrow();
        if (rule.is() == Relation.AT_LEAST) {
            members.number(Names.SHARE, share);
        } else {
            members.startObject(Names.SHARE);
            members.number(name(rule.is()), share);
            json.writeEndObject();
        }
        measure(Names.PART, rule.measure());
        measure(Names.WHOLE, rule.base().orElseThrow());
    }

    private static SerializableString name(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Names.AT_LEAST;
            case MORE_THAN -> Names.MORE_THAN;
            case AT_MOST -> Names.AT_MOST;
            case LESS_THAN -> Names.LESS_THAN;
        };
    }

    /** A measure as an id, if it is nothing but the level on the due day; else as an object. */
    private void measure(SerializableString name, Measure measure) throws IOException {
        if (measure.isPlain()) {
            members.text(name, measure.indicator());
        } else {
            members.startObject(name);
            members(measure);
            json.writeEndObject();
        }
    }

    private void members(Measure measure) throws IOException {
        members.text(Names.OF, measure.indicator());
        members.measured(measure);
    }

    private void left(Sum sum) throws IOException {
        if (sum.only().isPresent()) {
            members(sum.only().get());
        } else {
            members.each(Names.OF, sum.terms(), this::term);
        }
    }

    /** A multiple that is compared as a number would be is written as a sum, since alone it is one of a base. */
    private void right(Comparison rule) throws IOException {
        Sum sum = rule.right();
        json.writeStartObject();
        boolean isOne = sum.terms().size() == 1
                && (rule.kind() == Comparison.Kind.TIMES
                        || sum.terms().get(0).isWhole()
                        || sum.plus().signum() > 0
                        || rule.left().only().isEmpty());
        if (isOne) {
            members(sum.terms().get(0));
        } else {
            members.each(Names.SUM, sum.terms(), this::term);
        }
        if (sum.plus().signum() > 0) {
            members.number(Names.PLUS, sum.plus());
        }
        json.writeEndObject();
    }

    private void term(Term term) throws IOException {
        if (term.isWhole() && term.measure().isPlain()) {
            json.writeString(term.measure().indicator());
        } else {
            json.writeStartObject();
            members(term);
            json.writeEndObject();
        }
    }

    private void members(Term term) throws IOException {
        if (!term.isWhole()) {
            members.number(Names.TIMES, term.factor());
        }
        members(term.measure());
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
