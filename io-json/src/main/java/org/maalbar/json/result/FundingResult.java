package org.maalbar.json.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.field.Form;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.FundingTotal;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;

/** What the initiatives are funded by, added up: what is stated, and how often something is not stated. */
final class FundingResult {
    private static final ResultObject<Money> MONEY = new ResultObject<Money>()
            .always(Member.of("currency", Form.CURRENCY), Money::currency)
            .always(Member.of("amount", Form.NUMBER), Money::amount);

    private record InLanguage(Total total, Language language) {}

    private static final ResultObject<InLanguage> WORDS = words(Total::inWords);

    private static final ResultObject<InLanguage> WORDS_PER_YEAR = words(Total::perYearInWords);

    private static final ResultObject<Total> SUMS = new ResultObject<Total>()
            .always(Member.list("amounts", MONEY), it -> it.given.amounts())
            .optional(Member.of("atLeast", Form.FLAG), it -> Results.onlyTrue(!it.given.isComplete()))
            .optional(Member.of("withoutAmount", Form.COUNT), it -> some(it.given.withoutAmount()))
            .optional(Member.of("notStated", Form.COUNT), it -> some(it.given.notStated()))
            .optional(Member.of("existingBudget", Form.COUNT), it -> some(it.given.existingBudget()))
            .optional(
                    Member.of("positions", Form.NUMBER),
                    it -> Optional.of(it.given.positions()).filter(number -> number.signum() > 0))
            .always(Member.list("spent", MONEY), it -> it.spent.spent())
            .optional(Member.of("spentWithoutAmount", Form.COUNT), it -> some(it.spent.spentWithoutAmount()));

    private static final ResultObject<Total> TOTAL = new ResultObject<Total>()
            .with(SUMS, it -> it)
            .always(Member.of("fundings", Form.IDS), Total::ids)
            .inWords(WORDS, InLanguage::new);

    private static final ResultObject<Total> YEARS = new ResultObject<Total>()
            .always(Member.of("first", Form.YEAR), it -> it.first)
            .always(Member.of("last", Form.YEAR), it -> it.last);

    private static final ResultObject<Total> IN_ALL =
            new ResultObject<Total>().with(YEARS, it -> it).with(TOTAL, it -> it);

    /** Without ids: those of every year would be as many as the fundings times the years. */
    private static final ResultObject<Total> PER_YEAR = new ResultObject<Total>()
            .with(YEARS, it -> it)
            .with(SUMS, it -> it)
            .inWords(WORDS_PER_YEAR, InLanguage::new);

    private record OfSource(Optional<String> source, Total total) {}

    private static final ResultObject<OfSource> SOURCE = new ResultObject<OfSource>()
            .optional(Member.of("source", Form.TEXT), OfSource::source)
            .with(TOTAL, OfSource::total);

    private record OfDepartments(List<String> departments, Total total) {}

    private static final ResultObject<OfDepartments> DEPARTMENTS = new ResultObject<OfDepartments>()
            .always(Member.of("departments", Form.IDS), OfDepartments::departments)
            .with(TOTAL, OfDepartments::total);

    /** All of it: in all, by years that are alike, by source and by the departments that share an initiative. */
    static final ResultObject<Sums> SUMMARY = new ResultObject<Sums>()
            .always(Member.object("total", IN_ALL), it -> it.total(it.summary))
            .always(Member.list("years", PER_YEAR), Sums::byYear)
            .always(Member.list("sources", SOURCE), Sums::bySource)
            .always(Member.list("departments", DEPARTMENTS), Sums::byDepartments);

    private FundingResult() {}

    /** The sums, if any initiative states its funding. */
    static Optional<Sums> of(ProgrammeAssessment assessment) {
        FundingSummary summary = FundingSummary.of(assessment.programme().initiatives());
        if (summary.fundings().isEmpty()) {
            return Optional.empty();
        }
        int until = assessment.day().getYear();
        NavigableSet<Integer> years = new TreeSet<>(summary.years());
        if (years.isEmpty()) {
            years.add(until);
        }
        return Optional.of(new Sums(summary, years, until));
    }

    private static ResultObject<InLanguage> words(BiFunction<Total, Language, Optional<String>> given) {
        return new ResultObject<InLanguage>()
                .optional(Member.of("given", Form.TEXT), it -> given.apply(it.total, it.language))
                .optional(Member.of("spent", Form.TEXT), it -> it.total.spent.spentInWords(it.language));
    }

    private static Optional<Integer> some(int count) {
        return count == 0 ? Optional.empty() : Optional.of(count);
    }

    /**
     * What was given in some years, together or in each of them, and what was spent in those of them that were over or running.
     *
     * @param spent the same until the year of the assessment
     */
    private record Total(FundingSummary of, int first, int last, FundingTotal given, FundingTotal spent) {
        static Total over(FundingSummary summary, int first, int last, int until) {
            FundingTotal spent = first > until ? FundingTotal.NONE : summary.over(first, Math.min(last, until));
            return new Total(summary, first, last, summary.over(first, last), spent);
        }

        List<String> ids() {
            return of.fundings().stream().map(each -> each.id().orElseThrow()).toList();
        }

        Optional<String> inWords(Language language) {
            return first < last ? given.overYearsInWords(language) : given.inWords(language);
        }

        Optional<String> perYearInWords(Language language) {
            return first < last ? given.perYearInWords(language) : given.inWords(language);
        }

        /** Whether the next year is like those before; one in which something was spent is by itself. */
        boolean isContinuedBy(Total next) {
            return last + 1 == next.first
                    && given.equals(next.given)
                    && given.spent().isEmpty()
                    && given.spentWithoutAmount() == 0;
        }
    }

    /**
     * The sums of a programme.
     *
     * @param years those of which anything is stated
     * @param until the year of the assessment
     */
    record Sums(FundingSummary summary, NavigableSet<Integer> years, int until) {
        private Total total(FundingSummary part) {
            return Total.over(part, years.first(), years.last(), until);
        }

        private List<Total> byYear() {
            List<Total> joined = new ArrayList<>();
            for (int year : years) {
                Total next = Total.over(summary, year, year, until);
                int end = joined.size() - 1;
                if (end >= 0 && joined.get(end).isContinuedBy(next)) {
                    joined.set(end, new Total(summary, joined.get(end).first, year, next.given, next.spent));
                } else {
                    joined.add(next);
                }
            }
            return joined;
        }

        private List<OfSource> bySource() {
            List<OfSource> all = new ArrayList<>();
            for (Map.Entry<Optional<String>, FundingSummary> each :
                    summary.bySource().entrySet()) {
                all.add(new OfSource(each.getKey(), total(each.getValue())));
            }
            return all;
        }

        private List<OfDepartments> byDepartments() {
            List<OfDepartments> all = new ArrayList<>();
            for (Map.Entry<List<String>, FundingSummary> each :
                    summary.byDepartments().entrySet()) {
                all.add(new OfDepartments(each.getKey(), total(each.getValue())));
            }
            return all;
        }
    }
}
