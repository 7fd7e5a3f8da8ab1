package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Measure;
import org.maalbar.time.Span;

/** Writes members of objects. What is absent or empty is left out: that is how a document says it. */
public final class Members {
    private static final int LONGEST_LONG = 18;
    private static final int DAY_LENGTH = 10;

    private final JsonGenerator json;
    private final char[] day = "0000-00-00".toCharArray();
    private final char[] decimals = new char[LONGEST_LONG + 2];

    public Members(JsonGenerator json) {
        this.json = json;
    }

    /** A value of a form. */
    @SuppressWarnings("unchecked")
    public <T> void value(SerializableString name, Form<T> form, T value) throws IOException {
        switch (form.kind()) {
            case NUMBER -> number(name, (BigDecimal) value);
            case COUNT, YEAR -> whole(name, (Integer) value);
            case FIGURE -> figure(name, (Figure) value);
            case DAY, LAST_DAY -> day(name, (LocalDate) value);
            case FLAG -> flag(name, (Boolean) value);
            case IDS, TEXTS -> each(name, (List<String>) value, json::writeString);
            case WORD -> text(name, ((Words<T>) form).token(value));
            default -> text(name, String.valueOf(value));
        }
    }

    public void startObject(SerializableString name) throws IOException {
        json.writeFieldName(name);
        json.writeStartObject();
    }

    public void startArray(SerializableString name) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
    }

    public void text(SerializableString name, String text) throws IOException {
        json.writeFieldName(name);
        json.writeString(text);
    }

    public void text(SerializableString name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    public void flag(SerializableString name, boolean flag) throws IOException {
        json.writeFieldName(name);
        json.writeBoolean(flag);
    }

    public void whole(SerializableString name, int number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    public void day(SerializableString name, LocalDate date) throws IOException {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException("A document has days of the years 0000 to 9999, not " + date);
        }
        digits(4, date.getYear());
        digits(7, date.getMonthValue());
        digits(DAY_LENGTH, date.getDayOfMonth());
        json.writeFieldName(name);
        json.writeString(day, 0, DAY_LENGTH);
    }

    /** The lowest digit of the number ends here. */
    private void digits(int end, int number) {
        int at = end;
        for (int rest = number; at > 0 && day[at - 1] != '-'; rest /= 10) {
            at--;
            day[at] = (char) ('0' + rest % 10);
        }
    }

    public void day(SerializableString name, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            day(name, date.get());
        }
    }

    public void number(SerializableString name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        number(number);
    }

    /** In text without an exponent, whatever the host's generator would do. */
    public void number(BigDecimal number) throws IOException {
        boolean isShort = number.precision() <= LONGEST_LONG;
        if (isShort && number.scale() == 0) {
            json.writeNumber(number.longValue());
        } else if (!Tokens.isText(json)) {
            json.writeNumber(number);
        } else if (isShort && number.scale() > 0 && number.scale() < LONGEST_LONG && number.signum() >= 0) {
            decimals(number.unscaledValue().longValue(), number.scale());
        } else {
            json.writeNumber(number.toPlainString());
        }
    }

    /** Without a text of its own, which takes longer than all else about a number. */
    private void decimals(long digits, int scale) throws IOException {
        int at = decimals.length;
        long rest = digits;
        for (int place = 0; place <= scale || rest > 0; place++) {
            if (place == scale) {
                decimals[--at] = '.';
            }
            decimals[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        json.writeNumber(decimals, at, decimals.length - at);
    }

    public void numbers(SerializableString name, BigDecimal first, BigDecimal second) throws IOException {
        each(name, List.of(first, second), this::number);
    }

    /** The category, day or span of what is measured, if it is not the level of the whole on the due day. */
    public void measured(Measure measure) throws IOException {
        if (measure.category().isPresent()) {
            startObject(Names.CATEGORY);
            text(Names.DIMENSION, measure.category().get().dimension());
            text(Names.NAME, measure.category().get().name());
            json.writeEndObject();
        }
        day(Names.ON, measure.on());
        text(Names.DURING, measure.during().map(Span::toString));
    }

    public void figure(SerializableString name, Figure figure) throws IOException {
        json.writeFieldName(name);
        figure(figure);
    }

    /** A figure by itself. */
    public void figure(Figure figure) throws IOException {
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
            number(Names.ABOUT, is.value());
        } else if (figure instanceof Figure.AtLeast is) {
            number(Names.AT_LEAST, is.value());
        } else if (figure instanceof Figure.MoreThan is) {
            number(Names.MORE_THAN, is.value());
        } else if (figure instanceof Figure.AtMost is) {
            number(Names.AT_MOST, is.value());
        } else if (figure instanceof Figure.LessThan is) {
            number(Names.LESS_THAN, is.value());
        } else if (figure instanceof Figure.Between is) {
            numbers(Names.BETWEEN, is.low(), is.high());
        } else if (figure instanceof Figure.Suppressed) {
            flag(Names.SUPPRESSED, true);
        } else {
            flag(Names.UNKNOWN, true);
        }
    }

    public <T> void each(SerializableString name, List<T> items, ItemWriter<T> writer) throws IOException {
        if (!items.isEmpty()) {
            startArray(name);
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
    public interface ItemWriter<T> {
        void write(T item) throws IOException;
    }
}
