package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.ContributionRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.PartWriter;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.json.programme.Formats;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/**
 * Writes programmes in their one canonical way: without what is absent, usual, or given again by position. Equal programmes are
 * written alike, and nothing that makes two programmes different is lost.
 */
public final class ProgrammeWriter implements org.maalbar.base.part.ProgrammeWriter, PartWriter {
    /** The names that lead to a field, ready to be written. */
    private static final Map<Field<?>, SerializedString[]> PATHS = new ConcurrentHashMap<>();

    private static final Map<PartType, SerializedString> LISTS = new ConcurrentHashMap<>();

    private final JsonGenerator json;
    private final Members members;
    private final RuleWriter rules;
    private final boolean writesAllIds;
    private final Deque<Open> open = new ArrayDeque<>();

    /** An object that has not ended. */
    private static final class Open {
        /** The list within it that has not ended. */
        private @Nullable PartType list;

        /** The object that groups fields within it and has not ended. */
        private @Nullable SerializedString group;
    }

    private ProgrammeWriter(JsonGenerator json, HostRuleWriter hosts, boolean writesAllIds) {
        this.writesAllIds = writesAllIds;
        this.json = json;
        this.members = new Members(json);
        this.rules = new RuleWriter(json, members, hosts);
    }

    /**
     * Writes one object.
     *
     * @throws IllegalArgumentException somewhere within it, if no codec writes a rule of a goal, or a day is in no year from
     *     0000 to 9999
     */
    public static void write(Programme programme, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        write(programme, new ProgrammeWriter(json, hosts, false));
    }

    /** The same with all ids, for what is beside it names them. */
    public static void writeWithIds(Programme programme, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        write(programme, new ProgrammeWriter(json, hosts, true));
    }

    private static void write(Programme programme, ProgrammeWriter writer) throws IOException {
        written(() -> ProgrammeRecipe.write(programme, writer));
    }

    /** Writes an activity by itself, with its id. */
    public static void write(Activity activity, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        ProgrammeWriter writer = new ProgrammeWriter(json, hosts, true);
        written(() -> {
            ActivityRecipe.write(activity, true, writer.begin(ActivityRecipe.TYPE));
            writer.each(ContributionRecipe.TYPE, activity.contributions(), ContributionRecipe::write);
            writer.end();
        });
    }

    /** Writes an observation by itself, with its id. */
    public static void write(Observation observation, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        ProgrammeWriter writer = new ProgrammeWriter(json, hosts, true);
        written(() -> {
            ObservationRecipe.write(observation, true, writer.begin(ObservationRecipe.TYPE));
            writer.end();
        });
    }

    /** Writes an indicator by itself. */
    public static void write(Indicator indicator, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        ProgrammeWriter writer = new ProgrammeWriter(json, hosts, true);
        written(() -> {
            IndicatorRecipe.write(indicator, writer.begin(IndicatorRecipe.TYPE));
            writer.end();
        });
    }

    /** Writes a goal by itself, with its id. */
    public static void write(Goal goal, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        written(() -> new ProgrammeWriter(json, hosts, true).goal(goal, "", true));
    }

    private static void written(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public PartWriter begin(PartType type) {
        return done(() -> {
            Open outer = open.peek();
            if (outer != null) {
                enter(type, outer);
            }
            json.writeStartObject();
            if (type.equals(ProgrammeRecipe.TYPE)) {
                members.text(Names.FORMAT, Formats.PROGRAMME);
            }
            open.push(new Open());
        });
    }

    private void enter(PartType type, Open outer) throws IOException {
        leaveGroup(outer);
        if (!type.equals(outer.list)) {
            leaveList(outer);
            json.writeFieldName(LISTS.computeIfAbsent(type, it -> new SerializedString(it.member())));
            json.writeStartArray();
            outer.list = type;
        }
    }

    private void leaveGroup(Open object) throws IOException {
        if (object.group != null) {
            json.writeEndObject();
            object.group = null;
        }
    }

    private void leaveList(Open object) throws IOException {
        if (object.list != null) {
            json.writeEndArray();
            object.list = null;
        }
    }

    @Override
    public void end() {
        done(() -> {
            Open ended = open.pop();
            leaveGroup(ended);
            leaveList(ended);
            json.writeEndObject();
        });
    }

    @Override
    public boolean writesAllIds() {
        return writesAllIds;
    }

    @Override
    public void goal(Goal goal, String initiative, boolean writesId) {
        begin(GoalRecipe.TYPE);
        if (writesId) {
            put(GoalRecipe.ID, goal.id());
        }
        put(GoalRecipe.STATEMENT, goal.statement());
        goal.rule()
                .ifPresent(rule -> done(() -> {
                    json.writeFieldName(Names.RULE);
                    rules.write(goal, rule);
                }));
        put(GoalRecipe.DUE, goal.due());
        end();
    }

    @Override
    public <T> PartWriter put(Field<T> field, T value) {
        SerializedString[] path = PATHS.computeIfAbsent(field, ProgrammeWriter::path);
        Open object = open.element();
        try {
            if (path.length == 1) {
                leaveGroup(object);
            } else if (!path[0].equals(object.group)) {
                leaveGroup(object);
                members.startObject(path[0]);
                object.group = path[0];
            }
            members.value(path[path.length - 1], field.form(), value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SerializedString[] path(Field<?> field) {
        return field.path().stream().map(SerializedString::new).toArray(SerializedString[]::new);
    }

    private PartWriter done(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
