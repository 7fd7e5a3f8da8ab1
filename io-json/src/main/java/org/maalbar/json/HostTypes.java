package org.maalbar.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.host.HostDeserializer;
import org.maalbar.json.host.HostSerializer;
import org.maalbar.json.host.Opaque;

/** Which types a host's mapper leaves to the library: some of its own, and each of their kinds. */
final class HostTypes {
    private HostTypes() {}

    /** What reads them. */
    static final class Readers extends Deserializers.Base {
        private final ValueJson values;

        Readers(ValueJson values) {
            this.values = values;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return values.reads(type.getRawClass()) ? reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return values.reads(type);
        }

        private <T> JsonDeserializer<T> reader(Class<T> type) {
            return new HostDeserializer<>(type, values.bytes(), json -> values.parse(json, type));
        }
    }

    /** What writes them. */
    static final class Writers extends Serializers.Base {
        private final ValueJson values;

        Writers(ValueJson values) {
            this.values = values;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> given = type.getRawClass();
            return values.writes(given) ? new HostSerializer<>(given, values::write) : null;
        }
    }

    /** What rejects those that a mapper would write as nothing or by half, unless the host writes them itself. */
    static final class Rejecting extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        private final transient ValueJson values;

        Rejecting(ValueJson values) {
            this.values = values;
        }

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
            Class<?> given = description.getBeanClass();
            boolean isGuessed = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
            return isGuessed && Opaque.is(given) ? new HostSerializer<>(given, values::write) : serializer;
        }
    }
}
