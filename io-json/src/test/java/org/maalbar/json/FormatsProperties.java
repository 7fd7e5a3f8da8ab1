package org.maalbar.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.RoundTripLaws;
import org.maalbar.time.Span;

/** Figures, spans and texts are read from a document as they were meant. */
class FormatsProperties {

    private static Programme read(String members) {
        return ProgrammeJson.standard()
                .parse("{\"format\": \"maalbar/1\", " + members + "}")
                .orElseThrow();
    }

    private static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Group
    class Texts implements RoundTripLaws<String, String> {
        @Override
        public Arbitrary<String> values() {
            return MaalbarArbitraries.texts();
        }

        @Override
        public String write(String text) {
            return "\"title\": " + quoted(text);
        }

        @Override
        public String read(String written) {
            return FormatsProperties.read(written).title();
        }
    }

    @Group
    class Spans implements RoundTripLaws<Span, String> {
        @Override
        public Arbitrary<Span> values() {
            return MaalbarArbitraries.spans();
        }

        @Override
        public String write(Span span) {
            return "\"title\": \"T\", \"span\": " + quoted(span.toString());
        }

        @Override
        public Span read(String written) {
            return FormatsProperties.read(written).span().orElseThrow();
        }
    }

    @Group
    class Figures implements RoundTripLaws<Figure, String> {
        @Override
        public Arbitrary<Figure> values() {
            return MaalbarArbitraries.figures().in(Domain.AMOUNT);
        }

        @Override
        public String write(Figure figure) {
            return "\"title\": \"T\","
                    + "\"indicators\": [{\"id\": \"a\", \"name\": \"A\", \"behaviour\": \"cumulative\", \"domain\": \"amount\"}],"
                    + "\"observations\": [{\"indicator\": \"a\", \"period\": \"2018\", \"total\": " + json(figure)
                    + "}]";
        }

        @Override
        public Figure read(String written) {
            return FormatsProperties.read(written).observations().get(0).figure();
        }

        private static String json(Figure figure) {
            if (figure instanceof Figure.Exact is) {
                return is.value().toPlainString();
            } else if (figure instanceof Figure.About is) {
                return member("about", is.value());
            } else if (figure instanceof Figure.AtLeast is) {
                return member("atLeast", is.value());
            } else if (figure instanceof Figure.MoreThan is) {
                return member("moreThan", is.value());
            } else if (figure instanceof Figure.AtMost is) {
                return member("atMost", is.value());
            } else if (figure instanceof Figure.LessThan is) {
                return member("lessThan", is.value());
            } else if (figure instanceof Figure.Between is) {
                return "{\"between\": [" + is.low().toPlainString() + ", "
                        + is.high().toPlainString() + "]}";
            }
            return figure instanceof Figure.Suppressed ? "{\"suppressed\": true}" : "{\"unknown\": true}";
        }

        private static String member(String name, BigDecimal value) {
            return "{\"" + name + "\": " + value.toPlainString() + "}";
        }
    }
}
