package org.maalbar.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.ValueJson;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** The types that a host's mapper leaves to the library to write. */
final class HostWriters extends Serializers.Base {
    private final ValueJson values;

    HostWriters(ValueJson values) {
        this.values = values;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> given = type.getRawClass();
        return values.writes(given) ? new HostWriter<>(given, values) : null;
    }
}
