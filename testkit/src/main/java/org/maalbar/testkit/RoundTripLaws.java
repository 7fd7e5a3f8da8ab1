package org.maalbar.testkit;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.testkit.check.Failure;

/**
 * For two functions of which one writes what the other reads: nothing is lost on the way, and what was read back is written
 * as it was.
 *
 * <pre>{@code
 * class SpanColumnTest implements RoundTripLaws<Span, String> {
 *     public Arbitrary<Span> values() { return MaalbarArbitraries.spans(); }
 *     public String write(Span span) { return span.toString(); }
 *     public Span read(String written) { return Span.of(written); }
 * }
 * }</pre>
 *
 * @param <T> what is written and read back
 * @param <W> how it is written; text, bytes, or anything with {@code equals}
 */
public interface RoundTripLaws<T, W> {

    /**
     * What is to be written.
     *
     * @return an arbitrary, such as {@link MaalbarArbitraries#programmes()}
     */
    Arbitrary<T> values();

    /**
     * What the laws write.
     *
     * @return the values, for jqwik
     */
    @Provide
    default Arbitrary<T> written() {
        return values();
    }

    /**
     * Writes a value.
     *
     * @param value a value
     * @return how it is written
     */
    W write(T value);

    /**
     * Reads a value.
     *
     * @param written what {@link #write} made
     * @return a value that equals the one written
     */
    T read(W written);

    /** What is written is read back as an equal value. */
    @Property
    default void readsBackWhatItWrote(@ForAll("written") T value) {
        W written = write(value);
        T back = read(written);
        if (!Objects.deepEquals(value, back)) {
            throw Failure.of("What was written is read back as something else.")
                    .with("value", value)
                    .with("written", Failure.shown(written))
                    .with("read back", back)
                    .error();
        }
        if (value.hashCode() != back.hashCode() && !value.getClass().isArray()) {
            throw Failure.of("Two equal values have different hash codes.")
                    .with("value", value)
                    .error();
        }
    }

    /** What was read back is written as it was before. */
    @Property
    default void writesAgainAsItWas(@ForAll("written") T value) {
        W written = write(value);
        W again = write(read(written));
        if (!Objects.deepEquals(written, again)) {
            throw Failure.of("A value that was read back is written in another way.")
                    .with("value", value)
                    .with("written", Failure.shown(written))
                    .with("then", Failure.shown(again))
                    .error();
        }
    }
}
