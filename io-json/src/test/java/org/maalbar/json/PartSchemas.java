package org.maalbar.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.json.programme.Formats;

/** The schemas of the parts of a programme, made from the fields by which they are read and written. */
final class PartSchemas {
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private PartSchemas() {}

    /** Those of a kind of part and of all parts within it, by their names. */
    static Map<String, ObjectNode> of(PartType type) {
        PartSchemas schemas = new PartSchemas();
        schemas.add(type);
        return schemas.definitions;
    }

    /** All that a programme needs, by their names. */
    static Map<String, ObjectNode> ofProgrammes() {
        Map<String, ObjectNode> definitions = of(ProgrammeRecipe.TYPE);
        definitions.putAll(FormSchemas.definitions());
        definitions.putAll(RuleSchema.compared());
        definitions.put("rule", RuleSchema.of());
        return definitions;
    }

    private void add(PartType type) {
        ObjectSchema part = new ObjectSchema(name(type));
        if (type.equals(ProgrammeRecipe.TYPE)) {
            part.required("format", FormSchemas.constant(Formats.PROGRAMME));
        }
        addFields(type, part);
        if (type.equals(GoalRecipe.TYPE)) {
            part.optional("rule", FormSchemas.named("rule"));
        }
        for (PartType child : type.children()) {
            part.optional(child.member(), FormSchemas.list(FormSchemas.named(name(child))));
            add(child);
        }
        definitions.put(name(type), part.schema());
    }

    /** Fields that an object groups must all be in it. Those of tables only are passed over. */
    private void addFields(PartType type, ObjectSchema part) {
        Map<String, ObjectSchema> groups = new LinkedHashMap<>();
        for (Field<?> field : type.fields()) {
            List<String> path = field.path();
            if (path.size() == 1 && field.isRequired()) {
                part.required(path.get(0), FormSchemas.of(field.form()));
            } else if (path.size() == 1) {
                part.optional(path.get(0), FormSchemas.of(field.form()));
            } else if (path.size() == 2) {
                groups.computeIfAbsent(path.get(0), group -> {
                            part.optional(group, FormSchemas.named(group));
                            return new ObjectSchema(group);
                        })
                        .required(path.get(1), FormSchemas.of(field.form()));
            }
        }
        groups.forEach((name, group) -> definitions.put(name, group.schema()));
    }

    /** What one of them is called: its table has the plural. */
    private static String name(PartType type) {
        return type.english().replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
