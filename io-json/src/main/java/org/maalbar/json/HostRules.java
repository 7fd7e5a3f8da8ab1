package org.maalbar.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.programme.Rules;
import org.maalbar.json.tree.Pointers;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;

/**
 * Reads rules with the codecs of a host. Whatever a host's code throws at its own members, it is for the author of the document.
 *
 * @param settings what has the codecs
 */
record HostRules(JsonSettings settings) implements Rules.HostRules {
    @Override
    public @Nullable FulfilmentRule read(String name, Map<String, Object> values, Reading in) {
        RuleCodec<?> codec = settings.codec(name).orElse(null);
        if (codec == null) {
            String known = String.join(", ", settings.ruleNames());
            String shown = Printable.brief(name);
            in.note(
                    "/rule",
                    "unknown-rule",
                    "No rule \"" + shown + "\" is known here" + (known.isEmpty() ? "" : "; there are " + known),
                    "Reglen »" + shown + "« kendes ikke her" + (known.isEmpty() ? "" : "; de kendte er " + known));
            return null;
        }
        RuleMembers members = RuleMembers.of(values);
        CustomRule rule = read(codec, members, in);
        if (rule != null) {
            members.unread().forEach(member -> noteUnread(name, member, in));
        }
        return rule;
    }

    private static @Nullable CustomRule read(RuleCodec<?> codec, RuleMembers members, Reading in) {
        try {
            CustomRule rule = codec.reader().apply(members);
            if (rule == null || !codec.isNamedAs(rule)) {
                throw new IllegalStateException(
                        "The codec of \"" + codec.name() + "\" does not give such a rule: " + rule);
            }
            return rule;
        } catch (MemberException e) {
            in.note(e.pointer(), e.code(), String.valueOf(e.getMessage()), e.danish());
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            String danish = e instanceof IllegalArgumentException rejection ? RefusedException.danish(rejection) : why;
            in.note("", "invalid-rule", why, danish);
        }
        return null;
    }

    private static void noteUnread(String rule, String member, Reading in) {
        String shown = Printable.brief(member);
        in.note(
                "/" + Pointers.step(member),
                "unknown-field",
                "A rule \"" + rule + "\" has no field \"" + shown + "\"",
                "Feltet »" + shown + "« findes ikke i en regel »" + rule + "«");
    }
}
