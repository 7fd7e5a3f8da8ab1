package org.maalbar.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.FigureDocument;
import org.maalbar.json.Wire.FigureObject;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;

/** Makes figures of what is written. */
final class FigureConverter {
    private static final String CODE = "invalid-figure";
    private static final FigureObject EMPTY = new FigureObject(null, null, null, null, null, null, null);

    private FigureConverter() {}

    static Figure figure(FigureDocument document) {
        return Form.whole(
                CODE,
                () -> document.exact() != null
                        ? Figure.exactly(document.exact())
                        : figure(document.object() == null ? EMPTY : document.object()));
    }

    /** The figure of a member that must be there. */
    static Figure required(String name, @Nullable FigureDocument document) {
        FigureDocument given = Form.given(name, document);
        return Form.made(name, CODE, () -> figure(given));
    }

    /** The figure of a member, if it is there. */
    static Optional<Figure> optional(String name, @Nullable FigureDocument document) {
        return document == null ? Optional.empty() : Optional.of(required(name, document));
    }

    private static Figure figure(FigureObject object) {
        List<Optional<Figure>> stated = List.of(
                kind(object.about(), Figure::about),
                kind(object.atLeast(), Figure::atLeast),
                kind(object.moreThan(), Figure::moreThan),
                kind(object.atMost(), Figure::atMost),
                kind(object.lessThan(), Figure::lessThan),
                kind(object.between(), FigureConverter::between),
                kind(object.unknown(), FigureConverter::unknown));
        List<Figure> figures = stated.stream().flatMap(Optional::stream).toList();
        if (figures.size() != 1) {
            throw new RefusedException(
                    "A figure is a number, or an object with one of about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown; here are " + figures.size(),
                    "Her skal stå et tal eller et objekt med ét af about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown; her er " + figures.size());
        }
        return figures.get(0);
    }

    private static <T> Optional<Figure> kind(@Nullable T value, Function<T, Figure> kind) {
        return Optional.ofNullable(value).map(kind);
    }

    private static Figure between(List<BigDecimal> ends) {
        return Figure.between(first(ends), ends.get(1));
    }

    /** The first of two numbers; refused unless there are two, which may have been passed over at faults of their own. */
    static BigDecimal first(List<BigDecimal> ends) {
        if (ends.size() != 2 || ends.contains(null)) {
            throw new RefusedException(
                    "\"between\" has two numbers, not " + ends.size(),
                    "»between« har to tal, ikke " + Danish.number(ends.size()));
        }
        return ends.get(0);
    }

    private static Figure unknown(boolean unknown) {
        if (!unknown) {
            throw new RefusedException("\"unknown\" can only be true", "»unknown« kan kun være true");
        }
        return Figure.unknown();
    }
}
