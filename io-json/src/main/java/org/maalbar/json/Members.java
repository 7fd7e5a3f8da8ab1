package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/**
 * Writes members of objects. What is absent or empty is left out: that is how a document says it.
 *
 * @param json where they are written
 */
record Members(JsonGenerator json) {
    private static final int LONGEST_LONG = 18;

    void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    /** An id, unless reading gives the same one by position. */
    void id(Optional<String> id, String byPosition) throws IOException {
        if (id.isPresent() && !id.get().equals(byPosition)) {
            text("id", id.get());
        }
    }

    void texts(String name, List<String> texts) throws IOException {
        each(name, texts, json::writeString);
    }

    void day(String name, LocalDate day) throws IOException {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("A document has days of the years 0000 to 9999, not " + day);
        }
        text(name, day.toString());
    }

    void day(String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            day(name, day.get());
        }
    }

    void span(String name, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            text(name, span.get().toString());
        }
    }

    void number(String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        number(number);
    }

    private void number(BigDecimal number) throws IOException {
        if (number.scale() == 0 && number.precision() <= LONGEST_LONG) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(number);
        }
    }

    void numbers(String name, BigDecimal first, BigDecimal second) throws IOException {
        each(name, List.of(first, second), this::number);
    }

    void figure(String name, Figure figure) throws IOException {
        json.writeFieldName(name);
        figure(figure);
    }

    /** A figure by itself. */
    void figure(Figure figure) throws IOException {
        if (figure instanceof Figure.Exact is) {
            number(is.value());
        } else {
            json.writeStartObject();
            kind(figure);
            json.writeEndObject();
        }
    }

    private void kind(Figure figure) throws IOException {
        if (figure instanceof Figure.About is) {
            number("about", is.value());
        } else if (figure instanceof Figure.AtLeast is) {
            number("atLeast", is.value());
        } else if (figure instanceof Figure.MoreThan is) {
            number("moreThan", is.value());
        } else if (figure instanceof Figure.AtMost is) {
            number("atMost", is.value());
        } else if (figure instanceof Figure.LessThan is) {
            number("lessThan", is.value());
        } else if (figure instanceof Figure.Between is) {
            numbers("between", is.low(), is.high());
        } else {
            json.writeBooleanField("unknown", true);
        }
    }

    <T> void each(String name, List<T> items, ItemWriter<T> writer) throws IOException {
        if (!items.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                writer.write(item);
            }
            json.writeEndArray();
        }
    }

    /**
     * What writes one item of a list.
     *
     * @param <T> the items
     */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }
}
