package org.maalbar.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.RoundTripLaws;
import org.maalbar.time.Span;

/** What one host's mapper writes of ours, another's reads. */
class MaalbarModuleProperties {
    private static final ObjectMapper USUAL = Hosts.usual();
    private static final ObjectMapper LENIENT = Hosts.lenient();

    /** Written by a mapper as it comes, read by the most lenient. */
    interface ThroughHosts<T> extends RoundTripLaws<T, String> {
        Class<T> type();

        @Override
        default String write(T value) {
            try {
                return USUAL.writeValueAsString(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        default T read(String json) {
            try {
                return LENIENT.readValue(json, type());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Group
    class Programmes implements ThroughHosts<Programme> {
        @Override
        public Class<Programme> type() {
            return Programme.class;
        }

        @Override
        public Arbitrary<Programme> values() {
            return MaalbarArbitraries.programmes().withBuiltInRules();
        }
    }

    @Group
    class Figures implements ThroughHosts<Figure> {
        @Override
        public Class<Figure> type() {
            return Figure.class;
        }

        @Override
        public Arbitrary<Figure> values() {
            return MaalbarArbitraries.figures().in(Domain.AMOUNT);
        }
    }

    /** As Jackson keeps what it cannot place yet. */
    @Group
    class BufferedFigures extends Figures {
        @Override
        public Figure read(String json) {
            try {
                return USUAL.readValue(USUAL.readValue(json, TokenBuffer.class).asParser(), type());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Group
    class Spans implements ThroughHosts<Span> {
        @Override
        public Class<Span> type() {
            return Span.class;
        }

        @Override
        public Arbitrary<Span> values() {
            return MaalbarArbitraries.spans();
        }
    }

    @Group
    class Rules implements ThroughHosts<FulfilmentRule> {
        @Override
        public Class<FulfilmentRule> type() {
            return FulfilmentRule.class;
        }

        @Override
        public Arbitrary<FulfilmentRule> values() {
            return MaalbarArbitraries.rules().builtIn();
        }
    }
}
