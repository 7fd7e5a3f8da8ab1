package org.maalbar.jackson3;

import org.jspecify.annotations.Nullable;
import org.maalbar.json.ValueJson;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** The types that a host's mapper leaves to the library to read. */
final class HostReaders extends Deserializers.Base {
    private final ValueJson values;

    HostReaders(ValueJson values) {
        this.values = values;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> asked = type.getRawClass();
        return values.reads(asked) ? new HostReader<>(asked, values) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return values.reads(type);
    }
}
