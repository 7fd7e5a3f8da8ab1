package org.maalbar.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.ActivityDocument;
import org.maalbar.json.Wire.BaselineDocument;
import org.maalbar.json.Wire.CategoryDocument;
import org.maalbar.json.Wire.ClaimDocument;
import org.maalbar.json.Wire.CompleteDocument;
import org.maalbar.json.Wire.ContributionDocument;
import org.maalbar.json.Wire.GoalDocument;
import org.maalbar.json.Wire.IndicatorDocument;
import org.maalbar.json.Wire.InitiativeDocument;
import org.maalbar.json.Wire.ObservationDocument;
import org.maalbar.json.Wire.OrganisationDocument;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.json.Wire.RuleDocument;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Claim;
import org.maalbar.programme.CompleteDimension;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.time.Span;

/**
 * Makes a programme of a bound document, or throws {@link Refusal} at the first part that cannot be made;
 * {@link org.maalbar.problem.ProblemsException} where the parts contradict each other.
 */
final class ProgrammeConverter {
    static final String FORMAT = "maalbar/1";

    /** Takes the place of an id or a name that is refused, so that what else is wrong can be seen. */
    private static final String STAND_IN = "-";

    private static final String INDICATOR = "invalid-indicator";
    private static final String OBSERVATION = "invalid-observation";

    private ProgrammeConverter() {}

    static Programme programme(ProgrammeDocument document, JsonSettings settings) {
        Form.FORMAT.required("format", document.format());
        Programme.Builder builder = Programme.builder(Form.TEXT.required("title", document.title()))
                .approximation(
                        Form.APPROXIMATION.orElse("approximation", document.approximation(), Approximation.DEFAULT))
                .notes(texts("notes", document.notes(), Form.TEXT))
                .organisations(Items.each("organisations", document.organisations(), ProgrammeConverter::organisation)
                        .toArray(Organisation[]::new))
                .indicators(Items.each("indicators", document.indicators(), ProgrammeConverter::indicator)
                        .toArray(Indicator[]::new))
                .observations(Items.each("observations", document.observations(), ProgrammeConverter::observation)
                        .toArray(Observation[]::new))
                .initiatives(Items.each("initiatives", document.initiatives(), it -> initiative(it, settings))
                        .toArray(Initiative[]::new));
        Span span = Form.SPAN.optional("span", document.span());
        return (span == null ? builder : builder.span(span)).build();
    }

    private static Organisation organisation(OrganisationDocument document) {
        return Organisation.of(Form.ID.required("id", document.id()), Form.TEXT.required("name", document.name()));
    }

    static Indicator indicator(IndicatorDocument document) {
        Faults faults = new Faults();
        Indicator plain = Indicator.of(
                        faults.required(Form.ID, "id", document.id(), STAND_IN),
                        faults.required(Form.TEXT, "name", document.name(), STAND_IN),
                        faults.required(Form.BEHAVIOUR, "behaviour", document.behaviour(), Behaviour.CUMULATIVE))
                .domain(Form.DOMAIN.orElse("domain", document.domain(), Domain.COUNT));
        Indicator indicator = changed(plain, Form.TEXT.optional("unit", document.unit()), Indicator::unit);
        if (Form.OVERLAP.orElse("overlap", document.overlap(), false)) {
            Indicator before = indicator;
            indicator = faults.changed(before, "overlap", INDICATOR, before::mayOverlap);
        }
        Growth growth = Form.GROWTH.optional("growth", document.growth());
        if (growth != null) {
            Indicator before = indicator;
            indicator = faults.changed(before, "growth", INDICATOR, () -> withGrowth(before, growth));
        }
        BaselineDocument baseline = document.baseline();
        if (baseline != null) {
            Indicator before = indicator;
            indicator = faults.changed(before, "baseline", INDICATOR, () -> withBaseline(before, baseline));
        }
        CompleteDocument complete = document.complete();
        if (complete != null) {
            Indicator before = indicator;
            indicator = faults.changed(before, "complete", INDICATOR, () -> withComplete(before, complete));
        }
        faults.check();
        return indicator;
    }

    private static Indicator withGrowth(Indicator indicator, Growth growth) {
        return growth == Growth.OPEN ? indicator.growsByItself() : indicator.growsByActivitiesAlone();
    }

    private static Indicator withComplete(Indicator indicator, CompleteDocument document) {
        String dimension = Form.ID.required("dimension", document.dimension());
        List<String> names = Items.each("categories", Form.given("categories", document.categories()), Form.ID);
        CompleteDimension all = Form.made("categories", INDICATOR, () -> new CompleteDimension(dimension, names));
        return indicator.complete(all.dimension(), all.categories().toArray(String[]::new));
    }

    private static Indicator withBaseline(Indicator indicator, BaselineDocument document) {
        LocalDate day = Form.DAY.required("day", document.day());
        return indicator.baseline(day, FigureConverter.required("figure", document.figure()));
    }

    static Observation observation(ObservationDocument document) {
        if ((document.total() == null) == (document.increment() == null)) {
            throw new Refusal(new Fault(
                            "",
                            "total-or-increment",
                            "An observation has either a \"total\" or an \"increment\"",
                            "En observation har enten »total« eller »increment«")
                    .of("/total", "/increment"));
        }
        Faults faults = new Faults();
        String indicator = faults.required(Form.ID, "indicator", document.indicator(), STAND_IN);
        Span period = Form.SPAN.required("period", document.period());
        boolean isTotal = document.total() != null;
        Figure figure = faults.orElse(
                Figure.unknown(),
                () -> isTotal
                        ? FigureConverter.required("total", document.total())
                        : FigureConverter.required("increment", document.increment()));
        Tally tally = isTotal ? Tally.TOTAL : Tally.INCREMENT;
        Observation plain = Form.made("period", OBSERVATION, () -> Observation.of(indicator, tally, figure, period));
        Observation observation = isTrue(document.isFinal()) ? Form.made("final", OBSERVATION, plain::asFinal) : plain;
        faults.check();
        observation = changed(observation, Form.ID.optional("id", document.id()), Observation::id);
        observation = changed(observation, Form.ID.optional("corrects", document.corrects()), Observation::correcting);
        observation = changed(observation, Form.TEXT.optional("source", document.source()), Observation::source);
        observation = changed(observation, Form.DAY.optional("recorded", document.recorded()), Observation::recorded);
        CategoryDocument category = document.category();
        if (category != null) {
            Category only = Form.made("category", OBSERVATION, () -> category(category));
            observation = observation.category(only.dimension(), only.name());
        }
        return isSome(document.counts()) ? observation.someOfThem() : observation;
    }

    static Category category(CategoryDocument document) {
        return new Category(
                Form.ID.required("dimension", document.dimension()), Form.ID.required("name", document.name()));
    }

    private static Initiative initiative(InitiativeDocument document, JsonSettings settings) {
        Initiative plain = Initiative.of(
                Form.ID.required("number", document.number()), Form.TEXT.required("title", document.title()));
        return changed(plain, Form.TEXT.optional("purpose", document.purpose()), Initiative::purpose)
                .departments(texts("departments", document.departments(), Form.ID))
                .partners(texts("partners", document.partners(), Form.ID))
                .goals(Items.each("goals", document.goals(), it -> goal(it, settings))
                        .toArray(Goal[]::new))
                .activities(Items.each("activities", document.activities(), ProgrammeConverter::activity)
                        .toArray(Activity[]::new))
                .funding(Items.each("funding", document.funding(), FundingConverter::funding)
                        .toArray(Funding[]::new))
                .claims(Items.each("claims", document.claims(), ProgrammeConverter::claim)
                        .toArray(Claim[]::new));
    }

    private static Goal goal(GoalDocument document, JsonSettings settings) {
        String statement = Form.TEXT.required("statement", document.statement());
        RuleDocument rule = Form.given("rule", document.rule());
        Goal plain = Goal.of(statement, Form.made("rule", "", () -> RuleConverter.rule(rule, settings)));
        Goal goal = changed(plain, Form.ID.optional("id", document.id()), Goal::id);
        return changed(goal, Form.DAY.optional("due", document.due()), Goal::due);
    }

    private static Activity activity(ActivityDocument document) {
        Activity plain = Activity.of(
                        Form.TEXT.required("title", document.title()), Form.STATE.required("state", document.state()))
                .partners(texts("partners", document.partners(), Form.ID))
                .contributing(Items.each("contributions", document.contributions(), ProgrammeConverter::contribution)
                        .toArray(Contribution[]::new));
        Activity activity = changed(plain, Form.ID.optional("id", document.id()), Activity::id);
        return changed(activity, Form.SPAN.optional("period", document.period()), Activity::during);
    }

    static Contribution contribution(ContributionDocument document) {
        Faults faults = new Faults();
        boolean isTotal = document.total() != null;
        boolean isIncrement = document.increment() != null;
        if (isTotal && isIncrement) {
            faults.add(new Fault(
                            "",
                            "total-or-increment",
                            "A contribution has a \"total\", an \"increment\", or neither where nobody says how many",
                            "Et bidrag har »total« eller »increment«, eller ingen af dem, når antallet ikke er oplyst")
                    .of("/total", "/increment"));
        }
        if (document.tally() != null && (isTotal || isIncrement)) {
            faults.add(new Fault(
                            "/tally",
                            "field-of-another-kind",
                            "The \"tally\" is said where nobody says how many",
                            "»tally« bruges kun, når antallet ikke er oplyst")
                    .of("/total", "/increment", "/tally"));
        }
        faults.check();
        Tally unquantified = Form.TALLY.orElse("tally", document.tally(), Tally.INCREMENT);
        String indicator = Form.ID.required("indicator", document.indicator());
        Contribution plain = FigureConverter.optional("total", document.total())
                .map(total -> Contribution.total(indicator, total))
                .or(() -> FigureConverter.optional("increment", document.increment())
                        .map(increment -> Contribution.increment(indicator, increment)))
                .orElseGet(() -> Contribution.notQuantified(indicator, unquantified));
        Contribution contribution = isSome(document.counts()) ? plain.someOfThem() : plain;
        return changed(contribution, Form.DAY.optional("stated", document.stated()), Contribution::stated);
    }

    static Claim claim(ClaimDocument document) {
        return claim(document.status(), document.day(), document.goal(), document.part(), document.recorded());
    }

    /** Of a stored result as of a programme. */
    static Claim claim(
            @Nullable String status,
            @Nullable String day,
            @Nullable String goal,
            @Nullable String part,
            @Nullable String recorded) {
        Claim plain = Claim.of(Form.STATUS.required("status", status), Form.DAY.required("day", day));
        Claim ofGoal = changed(plain, Form.ID.optional("goal", goal), Claim::ofGoal);
        Claim claim = changed(ofGoal, Form.DAY.optional("recorded", recorded), Claim::recorded);
        String label = Form.TEXT.optional("part", part);
        return label == null ? claim : Form.made("part", "invalid-claim", () -> claim.ofPart(label));
    }

    private static boolean isSome(@Nullable String counts) {
        return Form.COUNTS.orElse("counts", counts, false);
    }

    static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    private static String[] texts(String name, @Nullable List<String> texts, Form<String, String> form) {
        return Items.each(name, texts, form).toArray(String[]::new);
    }

    private static <T, V> T changed(T same, @Nullable V value, BiFunction<T, V, T> change) {
        return value == null ? same : change.apply(same, value);
    }
}
