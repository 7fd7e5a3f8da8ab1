package org.maalbar.json.write;

import java.util.Map;
import org.maalbar.rule.CustomRule;

/** What writes rules of a host's own. */
public interface HostRuleWriter {

    /**
     * A rule as it is written.
     *
     * @param name its name
     * @param members its members: texts, numbers, true or false, lists of texts
     */
    record Written(String name, Map<String, Object> members) {}

    /**
     * Takes a rule apart.
     *
     * @throws IllegalArgumentException if no codec writes it
     */
    Written write(CustomRule rule);
}
