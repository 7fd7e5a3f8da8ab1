package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;
import org.maalbar.time.Span;

/**
 * The fields of tables that say what a condition measures.
 *
 * @param indicator the indicator
 * @param dimension the dimension of its category; of the whole if absent
 * @param category its category
 * @param on the day of the level; the due day if absent
 * @param during the span of a growth; a level is measured if absent
 */
record MeasureFields(
        Field<String> indicator,
        Field<String> dimension,
        Field<String> category,
        Field<LocalDate> on,
        Field<Span> during) {

    /** The measure of a part; null if anything is wrong with it. */
    @Nullable
    Measure read(Part part) {
        String id = part.value(indicator, Part.STAND_IN);
        Span span = part.get(during).orElse(null);
        Measure measure = span == null
                ? Measure.level(id)
                : part.made(during, ConditionRecipe.INVALID, () -> Measure.growth(id, span));
        boolean isOfCategory = part.both(dimension, category);
        if (measure == null) {
            return null;
        }
        if (isOfCategory && !part.isFaulty()) {
            Category one = new Category(part.value(dimension, id), part.value(category, id));
            measure = part.changed(measure, category, ConditionRecipe.INVALID, it -> it.category(one));
        }
        LocalDate day = part.get(on).orElse(null);
        return day == null ? measure : part.changed(measure, on, ConditionRecipe.INVALID, it -> it.on(day));
    }

    /** Whether something is said besides the indicator. */
    boolean isMoreSaid(Part part) {
        return part.has(dimension) || part.has(category) || part.has(on) || part.has(during);
    }

    void write(Measure measure, PartWriter out) {
        out.put(indicator, measure.indicator())
                .put(dimension, measure.category().map(Category::dimension))
                .put(category, measure.category().map(Category::name))
                .put(on, measure.on())
                .put(during, measure.during());
    }
}
