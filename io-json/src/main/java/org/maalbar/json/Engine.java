package org.maalbar.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Two bindings of the same documents: one that stops at the first fault, and the slow one that then tells of all. */
final class Engine {
    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxTokenCount(Limits.TOKENS)
            .maxNumberLength(Limits.NUMBER_LENGTH)
            .maxNameLength(Limits.NAME_LENGTH)
            .maxStringLength(Limits.TEXT_LENGTH)
            .build();

    /** For documents of others. */
    static final Engine STANDARD = new Engine(CONSTRAINTS, Limits.ITEMS);

    private final JsonMapper strict;
    private final JsonFactory factory;
    private final Supplier<JsonMapper> noting;

    private Engine(StreamReadConstraints constraints, int mostItems) {
        strict = StrictMapper.of(StrictMapper.factory(constraints, true), new Refusing(mostItems));
        factory = StrictMapper.factory(constraints, false);
        noting = Suppliers.memoize(() -> StrictMapper.of(factory, new Noting(mostItems))
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addHandler(Noting.unknownFields())
                .build());
    }

    /** For what the library itself has written: limited only by memory, and by the stack of a thread. */
    static Engine unlimited() {
        int most = Integer.MAX_VALUE;
        return new Engine(
                StreamReadConstraints.builder()
                        .maxNestingDepth(1_000)
                        .maxTokenCount(Long.MAX_VALUE)
                        .maxNumberLength(most)
                        .maxNameLength(most)
                        .maxStringLength(most)
                        .build(),
                most);
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
