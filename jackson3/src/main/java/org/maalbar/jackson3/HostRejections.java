package org.maalbar.jackson3;

import org.maalbar.json.ValueJson;
import org.maalbar.json.host.Opaque;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/** What rejects the types that a mapper would write as nothing or by half, unless the host writes them itself. */
final class HostRejections extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    private final transient ValueJson values;

    HostRejections(ValueJson values) {
        this.values = values;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        Class<?> given = description.getBeanClass();
        boolean isGuessed = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
        return isGuessed && Opaque.is(given) ? new HostWriter<>(given, values) : serializer;
    }
}
