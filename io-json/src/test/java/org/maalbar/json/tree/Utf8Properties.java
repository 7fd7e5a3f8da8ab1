package org.maalbar.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class Utf8Properties {
    @Property
    void bytesAreWellFormedIfTheyCanBeDecoded(@ForAll("pieces") byte[] bytes, @ForAll @IntRange(max = 9) int start) {
        int from = Math.min(start, bytes.length);
        assertThat(Utf8.isWellFormed(bytes, from)).isEqualTo(canBeDecoded(bytes, from));
    }

    /** Pieces of ASCII around whole and broken characters, so that they begin at any distance from each other. */
    @Provide
    Arbitrary<byte[]> pieces() {
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(20);
        Arbitrary<String> whole = Arbitraries.of("\u00C3\u00A6", "\u00E2\u0082\u00AC", "\u00F0\u009F\u0098\u0080");
        Arbitrary<String> broken = Arbitraries.of("\u00C3", "\u00A6", "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00FF");
        return Arbitraries.frequencyOf(Tuple.of(5, ascii), Tuple.of(4, whole), Tuple.of(1, broken))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean canBeDecoded(byte[] bytes, int start) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
