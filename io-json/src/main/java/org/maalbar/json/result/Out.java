package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import org.maalbar.json.write.Members;
import org.maalbar.json.write.RuleWriter;

/**
 * Where an assessment is written.
 *
 * @param json takes all of it
 * @param members writes values
 * @param rules writes rules
 */
record Out(JsonGenerator json, Members members, RuleWriter rules) {}
