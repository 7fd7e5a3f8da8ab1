package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.maalbar.base.field.Form;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** What is wrong, and where, by itself: with its place in a file, and in both languages. */
public final class ProblemResult {
    private static final ResultObject<Place> PLACE = new ResultObject<Place>()
            .optional(Member.of("file", Form.TEXT), Place::file)
            .optional(Member.of("sheet", Form.TEXT), Place::sheet)
            .optional(Member.of("line", Form.COUNT), it -> boxed(it.line()))
            .optional(Member.of("column", Form.COUNT), it -> boxed(it.column()))
            .optional(
                    Member.of("record", Form.NUMBER),
                    it -> it.record().isPresent()
                            ? Optional.of(BigDecimal.valueOf(it.record().getAsLong()))
                            : Optional.empty())
            .optional(Member.of("field", Form.TEXT), Place::field)
            .optional(Member.of("pointer", Form.TEXT), Place::pointer);

    static final ResultObject<Problem> PROBLEM = new ResultObject<Problem>()
            .always(Member.of("severity", AssessmentWords.SEVERITY), Problem::severity)
            .always(Member.of("code", Form.TEXT), Problem::code)
            .optional(
                    Member.object("place", PLACE),
                    it -> Optional.of(it.place()).filter(place -> !place.equals(Place.unknown())))
            .always(Member.of("message", Form.TEXT), Problem::message)
            .always(Member.of("danish", Form.TEXT), Problem::danish);

    private ProblemResult() {}

    /** Writes a problem as one object. */
    public static void write(Problem problem, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        PROBLEM.write(problem, Out.to(json, hosts));
    }

    /** Writes a place as one object. */
    public static void write(Place place, JsonGenerator json, HostRuleWriter hosts) throws IOException {
        PLACE.write(place, Out.to(json, hosts));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
