package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.json.write.Members;
import org.maalbar.json.write.RuleWriter;
import org.maalbar.text.Language;

/**
 * Where an assessment is written.
 *
 * @param json takes all of it
 * @param members writes values
 * @param rules writes rules
 * @param hosts writes rules of the host's own
 * @param languages those in which sentences are written
 */
record Out(JsonGenerator json, Members members, RuleWriter rules, HostRuleWriter hosts, List<Language> languages) {

    /** Without sentences. */
    static Out to(JsonGenerator json, HostRuleWriter hosts) {
        return to(json, hosts, List.of());
    }

    static Out to(JsonGenerator json, HostRuleWriter hosts, List<Language> languages) {
        Members members = new Members(json);
        return new Out(json, members, new RuleWriter(json, members, hosts), hosts, languages);
    }
}
