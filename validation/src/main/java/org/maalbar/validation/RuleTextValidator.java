package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.ValueJson;
import org.maalbar.rule.FulfilmentRule;

/** Reads a text as the rule of a goal. */
public final class RuleTextValidator extends TextValidator<RuleDocument> {
    /** Made by the validator of the host. */
    public RuleTextValidator() {}

    @Override
    Consumer<String> reader(RuleDocument constraint) {
        ValueJson values = ValueJson.of(ProgrammeJson.standard().bytes(constraint.bytes()));
        return text -> Reason.check(values.parse(text, FulfilmentRule.class));
    }
}
