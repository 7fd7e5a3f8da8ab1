package org.maalbar.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Two bindings of the same documents: one that stops at the first fault, and the slow one that then tells of all. */
final class Engine {
    private final JsonLimits limits;
    private final JsonMapper strict;
    private final JsonFactory factory;
    private final Supplier<JsonMapper> noting;

    Engine(JsonLimits limits) {
        this.limits = limits;
        strict = StrictMapper.of(StrictMapper.factory(limits, true), new Refusing(limits.items()));
        factory = StrictMapper.factory(limits, false);
        noting = Suppliers.memoize(() -> StrictMapper.of(factory, new Noting(limits.items()))
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addHandler(Noting.unknownFields())
                .build());
    }

    JsonLimits limits() {
        return limits;
    }

    /** Makes parsers for a second look: they do not mind names that repeat, {@link Duplicates} tells of all. */
    JsonFactory factory() {
        return factory;
    }

    /** The bound document; throws at the first fault. */
    <D> D bind(byte[] utf8, int from, Class<D> type) throws IOException {
        return strict.readerFor(type).readValue(utf8, from, utf8.length - from);
    }

    /** What could be bound, with every fault noted. */
    <D> @Nullable D bind(JsonParser parser, Class<D> type, Notes notes) throws IOException {
        return noting.get().readerFor(type).withAttribute(Notes.class, notes).readValue(parser);
    }
}
