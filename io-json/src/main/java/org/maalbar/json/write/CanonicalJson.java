package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one way in which documents are written as bytes: UTF-8, numbers without exponent, nothing escaped but what must be. */
public final class CanonicalJson {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new Escapes())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private CanonicalJson() {}

    /** All on one line, without a line break at its end. */
    public static byte[] compact(Content content) {
        return bytes(content);
    }

    /** For people: two spaces, and a line break at the end. */
    public static byte[] indented(Content content) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(lines).withObjectIndenter(lines);
        return bytes(json -> {
            json.setPrettyPrinter(printer);
            content.write(json);
            json.writeRaw('\n');
        });
    }

    private static byte[] bytes(Content content) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new AssertionError("A document in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** Something that is written. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** The two characters that end a line for JavaScript and for many editors; no text contains others that need it. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private static final SerializedString LINE = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == 0x2028 ? LINE : character == 0x2029 ? PARAGRAPH : null;
        }
    }
}
