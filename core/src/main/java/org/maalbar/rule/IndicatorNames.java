package org.maalbar.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** How a rule that is put in words names what is counted, and in which language. */
public interface IndicatorNames {

    /** {@return the language of the words} */
    Language language();

    /** {@return what an indicator is called} */
    Sentence name(String indicator);

    /** {@return what a measure is called: "Smokers at the end of 2016", "Dwellings, growth in 2018"} */
    default Sentence name(Measure measure) {
        Sentence name = name(measure.indicator());
        if (measure.category().isPresent()) {
            Category category = measure.category().get();
            name = name.and(" ({}: {})", category.dimension(), category.name());
        }
        if (measure.during().isPresent()) {
            name = name.and(language().choose(", growth", ", tilvækst"));
        }
        return name.and(when(measure));
    }

    /** {@return when something is measured, if that is not the due day: " at the end of 2016", " in 2018"} */
    default String when(Measure measure) {
        Wording wording = Wording.in(language());
        if (measure.on().isPresent()) {
            LocalDate day = measure.on().get();
            boolean endsYear = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
            return endsYear
                    ? language().choose(" at the end of ", " ved udgangen af ") + wording.span(yearOf(day))
                    : language().choose(" on ", " den ") + wording.day(day);
        }
        return measure.during()
                .map(span ->
                        (isSeveralDays(wording.span(span)) ? " " : language().choose(" in ", " i "))
                                + wording.span(span))
                .orElse("");
    }

    private static Span yearOf(LocalDate day) {
        return Span.between(day.withDayOfYear(1), day);
    }

    /** Whether a span is worded by its first and last day. */
    private static boolean isSeveralDays(String span) {
        return span.contains(" to ") || span.contains(" til ");
    }

    /**
     * A number of what an indicator counts.
     *
     * @param words what is before the number, such as "at least "
     * @param number the number
     * @param indicator its id
     * @return the words and the number, with the indicator's unit
     */
    Sentence amount(String words, BigDecimal number, String indicator);

    /** {@return a label as it introduces what it is of: in quotation marks, with a colon and a space} */
    default Sentence label(String label) {
        return Sentence.of(language().choose("“{}”: ", "”{}”: "), label);
    }

    /** {@return names by ids, and numbers without units, for where there is no programme} */
    static IndicatorNames ids(Language language) {
        return new IndicatorNames() {
            @Override
            public Language language() {
                return language;
            }

            @Override
            public Sentence name(String indicator) {
                return Sentence.user(indicator);
            }

            @Override
            public Sentence amount(String words, BigDecimal number, String indicator) {
                return Sentence.of(words + Wording.in(language).number(number));
            }
        };
    }
}
