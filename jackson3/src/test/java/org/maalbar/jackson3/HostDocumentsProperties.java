package org.maalbar.jackson3;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.RoundTripLaws;
import org.maalbar.time.Span;

/** What one host's mapper writes of ours, another's reads, whichever Jackson each of them has. */
class HostDocumentsProperties {
    private static final Jackson.Host USUAL_2 = new Jackson2().usual();
    private static final Jackson.Host LENIENT_2 = new Jackson2().lenient();
    private static final Jackson.Host USUAL_3 = new Jackson3().usual();
    private static final Jackson.Host LENIENT_3 = new Jackson3().lenient();

    /** Written by both Jacksons in the same way, read by the most lenient. */
    interface ThroughHosts<T> extends RoundTripLaws<T, String> {
        Class<T> type();

        @Override
        default String write(T value) {
            try {
                String json = USUAL_3.write(value);
                if (!json.equals(USUAL_2.write(value))) {
                    throw new AssertionError("Jackson 2 does not write " + json);
                }
                return json;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        default T read(String json) {
            try {
                T value = LENIENT_3.read(json, type());
                if (!value.equals(LENIENT_2.read(json, type()))) {
                    throw new AssertionError("Jackson 2 does not read " + value);
                }
                return value;
            } catch (Exception e) {
                throw new IllegalStateException(e);
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
                Figure figure = USUAL_3.buffered(json, type());
                if (!figure.equals(USUAL_2.buffered(json, type()))) {
                    throw new AssertionError("Jackson 2 does not read " + figure);
                }
                return figure;
            } catch (Exception e) {
                throw new IllegalStateException(e);
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
