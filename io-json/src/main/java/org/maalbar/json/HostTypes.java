package org.maalbar.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.host.HostDeserializer;
import org.maalbar.json.host.HostSerializer;
import org.maalbar.json.result.Results;
import org.maalbar.json.write.Members;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.json.write.RuleWriter;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/** Which types a host's mapper leaves to the library: some of its own, and each of their kinds. */
final class HostTypes {
    private HostTypes() {}

    /** What reads them. */
    static final class Readers extends Deserializers.Base {
        private final JsonSettings settings;

        Readers(JsonSettings settings) {
            this.settings = settings;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return reader(type) != null;
        }

        private @Nullable JsonDeserializer<?> reader(Class<?> asked) {
            if (asked == Programme.class) {
                return new HostDeserializer<>(asked, json -> ProgrammeJson.READER.parse(json, settings));
            } else if (asked == Snapshot.class) {
                return new HostDeserializer<>(asked, json -> SnapshotJson.READER.parse(json, settings));
            } else if (asked == Span.class) {
                return new HostDeserializer<>(asked, json -> ValueReader.span(json, settings));
            } else if (Figure.class.isAssignableFrom(asked)) {
                return new HostDeserializer<>(asked, json -> ValueReader.figure(json, settings));
            } else if (FulfilmentRule.class.isAssignableFrom(asked)) {
                return new HostDeserializer<>(asked, json -> ValueReader.rule(json, settings));
            }
            return null;
        }
    }

    /** What writes them. */
    static final class Writers extends Serializers.Base {
        private final JsonSettings settings;

        Writers(JsonSettings settings) {
            this.settings = settings;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> given = type.getRawClass();
            if (given == Programme.class) {
                return new HostSerializer<>(
                        Programme.class, (programme, json) -> ProgrammeWriter.write(programme, json, settings));
            } else if (given == ProgrammeAssessment.class) {
                return new HostSerializer<>(
                        ProgrammeAssessment.class, (assessment, json) -> Results.write(assessment, json, settings));
            } else if (given == Snapshot.class) {
                return new HostSerializer<>(Snapshot.class, SnapshotJson::write);
            } else if (given == Span.class) {
                return new HostSerializer<>(Span.class, (span, json) -> json.writeString(span.toString()));
            } else if (Figure.class.isAssignableFrom(given)) {
                return new HostSerializer<>(Figure.class, (figure, json) -> new Members(json).figure(figure));
            } else if (FulfilmentRule.class.isAssignableFrom(given)) {
                return new HostSerializer<>(
                        FulfilmentRule.class,
                        (rule, json) -> new RuleWriter(json, new Members(json), settings).write(rule));
            }
            return null;
        }
    }
}
