package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.PlanBase;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.funding.UnitCost;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Goal;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.quantity.Share;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** What an assessment says, object by object. */
public final class Results {
    /** The format of assessments. */
    public static final String FORMAT = "maalbar-assessment/1";

    public static final Member<String, String> ID = Member.of("id", Form.ID);
    public static final Member<LocalDate, LocalDate> DAY = Member.of("day", Form.DAY);
    public static final Member<Status, Status> STATUS = Member.of("status", Words.STATUS);
    public static final Member<Boolean, Boolean> CONTRADICTORY = Member.of("contradictory", Form.FLAG);
    public static final Member<LocalDate, LocalDate> LAST_OBSERVED = Member.of("lastObserved", Form.DAY);
    public static final Member<String, String> PART = Member.of("part", Form.TEXT);

    private static final Member<BigDecimal, BigDecimal> LOW = Member.of("low", Form.NUMBER);
    private static final Member<BigDecimal, BigDecimal> ABOVE = Member.of("above", Form.NUMBER);
    private static final Member<BigDecimal, BigDecimal> HIGH = Member.of("high", Form.NUMBER);
    private static final Member<BigDecimal, BigDecimal> BELOW = Member.of("below", Form.NUMBER);

    private static final ResultObject<Bounds> BOUNDS = new ResultObject<Bounds>()
            .optional(LOW, it -> it.lowOpen() ? Optional.empty() : Optional.of(it.low()))
            .optional(ABOVE, it -> it.lowOpen() ? Optional.of(it.low()) : Optional.empty())
            .optional(HIGH, it -> it.highOpen() ? Optional.empty() : it.high())
            .optional(BELOW, it -> it.highOpen() ? it.high() : Optional.empty());

    public static final Member<Bounds, Bounds> SEEN = bounds("seen");
    public static final Member<Bounds, Bounds> POSSIBLE = bounds("possible");
    public static final Member<Bounds, Bounds> PLANNED = bounds("planned");
    public static final Member<Bounds, Bounds> REMAINING = bounds("remaining");

    /** Its ends are exact quotients as text: a decimal would have to be rounded. */
    private static final ResultObject<Range> RANGE = new ResultObject<Range>()
            .optional(Member.of("low", Form.TEXT), it -> it.low().map(Fraction::toString))
            .optional(Member.of("high", Form.TEXT), it -> it.high().map(Fraction::toString));

    static final Member<Integer, Integer> AT_LEAST_OF = Member.of("atLeastOf", Form.COUNT);

    public static final Member<RuleAssessment, Found> RULE = Member.object("rule", node());

    private static final ResultObject<Category> CATEGORY = new ResultObject<Category>()
            .always(Member.of("dimension", Form.TEXT), Category::dimension)
            .always(Member.of("name", Form.TEXT), Category::name);

    private static final Member<Category, Found> OF_CATEGORY = Member.object("category", CATEGORY);
    private static final Member<LocalDate, LocalDate> ON = Member.of("on", Form.DAY);
    private static final Member<Span, Span> DURING = Member.of("during", Form.SPAN);

    private static final ResultObject<MeasureAssessment> MEASURE = new ResultObject<MeasureAssessment>()
            .optional(OF_CATEGORY, it -> it.measure().category())
            .optional(ON, it -> it.measure().on())
            .optional(DURING, it -> it.measure().during())
            .optional(LAST_OBSERVED, MeasureAssessment::lastObserved)
            .always(SEEN, MeasureAssessment::seen)
            .always(POSSIBLE, MeasureAssessment::possible)
            .always(PLANNED, MeasureAssessment::planned);

    private static final ResultObject<PlanBase> PLAN_BASE =
            new ResultObject<PlanBase>().always(DAY, PlanBase::day).always(bounds("level"), PlanBase::level);

    private static final ResultObject<ObservationUse> OBSERVATION = new ResultObject<ObservationUse>()
            .always(ID, it -> it.observation().id().orElseThrow())
            .always(Member.of("counting", AssessmentWords.COUNTING), ObservationUse::counting)
            .always(Member.of("reason", AssessmentWords.OBSERVATION), ObservationUse::reason);

    private static final ResultObject<NumberedUse> CONTRIBUTION = new ResultObject<NumberedUse>()
            .always(
                    Member.of("activity", Form.ID),
                    it -> it.use().activity().id().orElseThrow())
            .always(Member.of("contribution", Form.COUNT), NumberedUse::number)
            .always(
                    Member.of("counting", AssessmentWords.COUNTING),
                    it -> it.use().counting())
            .always(
                    Member.of("reason", AssessmentWords.CONTRIBUTION),
                    it -> it.use().reason());

    static final ResultObject<IndicatorAssessment> KNOWN = new ResultObject<IndicatorAssessment>()
            .optional(LAST_OBSERVED, IndicatorAssessment::lastObserved)
            .optional(CONTRADICTORY, it -> onlyTrue(it.isContradictory()))
            .needed(SEEN, IndicatorAssessment::seen)
            .needed(POSSIBLE, IndicatorAssessment::possible)
            .needed(PLANNED, IndicatorAssessment::planned)
            .optional(Member.object("planBase", PLAN_BASE), IndicatorAssessment::planBase)
            .always(Member.list("measures", MEASURE), IndicatorAssessment::measures)
            .always(Member.list("observations", OBSERVATION), IndicatorAssessment::observations)
            .always(Member.list("contributions", CONTRIBUTION), it -> NumberedUse.all(it.contributions()));

    private static final ResultObject<IndicatorAssessment> INDICATOR = new ResultObject<IndicatorAssessment>()
            .needed(ID, it -> it.indicator().id())
            .with(KNOWN, it -> it);

    public static final Member<String, String> INDICATOR_ID = Member.of("indicator", Form.ID);
    public static final Member<Missing.Kind, Missing.Kind> KIND = Member.of("kind", AssessmentWords.MISSING);
    public static final Member<Figure, Figure> FULFILLED_BY = Member.of("fulfilledBy", Form.FIGURE);
    public static final Member<Figure, Figure> EXPECTED_BY = Member.of("expectedBy", Form.FIGURE);

    static final ResultObject<Missing> MISSING_FIGURE = new ResultObject<Missing>()
            .needed(INDICATOR_ID, Missing::indicator)
            .optional(OF_CATEGORY.readElsewhere(), it -> it.measure().category())
            .optional(ON.readElsewhere(), it -> it.measure().on())
            .optional(DURING.readElsewhere(), it -> it.measure().during())
            .needed(KIND, Missing::kind)
            .optional(PART, Missing::part)
            .optional(FULFILLED_BY, Missing::fulfilledBy)
            .optional(EXPECTED_BY, Missing::expectedBy);

    public static final Member<String, String> WORDS = Member.of("words", Form.TEXT);
    public static final Member<String, String> GOAL = Member.of("goal", Form.ID);
    public static final Member<LocalDate, LocalDate> RECORDED = Member.of("recorded", Form.DAY);
    public static final Member<Verdict, Verdict> VERDICT = Member.of("verdict", AssessmentWords.VERDICT);
    public static final Member<Status, Status> ASSESSED = Member.of("assessed", Words.STATUS);

    static final ResultObject<ClaimCheck> CLAIM = new ResultObject<ClaimCheck>()
            .optional(STATUS, it -> it.claim().status())
            .optional(WORDS, it -> it.claim().words())
            .needed(DAY, it -> it.claim().day())
            .optional(GOAL, it -> it.claim().goal())
            .optional(PART, it -> it.claim().part())
            .optional(RECORDED, it -> it.claim().recorded())
            .needed(VERDICT, ClaimCheck::verdict)
            .optional(ASSESSED, ClaimCheck::assessed);

    public static final Member<LocalDate, LocalDate> DUE = Member.of("due", Form.DAY);
    public static final Member<List<IndicatorAssessment>, List<Found>> INDICATORS =
            Member.list("indicators", INDICATOR);
    public static final Member<List<String>, List<String>> DEPENDS_ON = Member.of("dependsOn", Form.IDS);
    public static final Member<List<Missing>, List<Found>> MISSING = Member.list("missing", MISSING_FIGURE);
    public static final Member<List<ClaimCheck>, List<Found>> CLAIMS = Member.list("claims", CLAIM);

    private static final ResultObject<GoalAssessment> GOAL_RESULT = new ResultObject<GoalAssessment>()
            .needed(ID, GoalAssessment::id)
            .needed(DUE, GoalAssessment::dueDay)
            .needed(STATUS, GoalAssessment::status)
            .optional(CONTRADICTORY, it -> onlyTrue(it.isContradictory()))
            .needed(RULE, GoalAssessment::rule)
            .always(INDICATORS, GoalAssessment::indicators)
            .always(DEPENDS_ON, GoalAssessment::dependsOn)
            .always(MISSING, GoalAssessment::missing)
            .optional(Member.object("unitCost", unitCost(RANGE)), GoalAssessment::unitCost)
            .always(CLAIMS, GoalAssessment::claims);

    public static final Member<String, String> NUMBER = Member.of("number", Form.ID);
    public static final Member<List<GoalAssessment>, List<Found>> GOALS = Member.list("goals", GOAL_RESULT);
    public static final Member<List<String>, List<String>> NOT_MEASURABLE = Member.of("notMeasurable", Form.IDS);

    private static final ResultObject<InitiativeAssessment> INITIATIVE = new ResultObject<InitiativeAssessment>()
            .needed(NUMBER, it -> it.initiative().number())
            .optional(STATUS, InitiativeAssessment::status)
            .optional(CONTRADICTORY, it -> onlyTrue(it.isContradictory()))
            .always(CLAIMS, InitiativeAssessment::claims)
            .always(GOALS, InitiativeAssessment::goals)
            .always(
                    NOT_MEASURABLE,
                    it -> it.notMeasurable().stream().map(Results::id).toList());

    private static final ResultObject<Problem> PROBLEM = new ResultObject<Problem>()
            .always(Member.of("severity", AssessmentWords.SEVERITY), Problem::severity)
            .always(Member.of("code", Form.TEXT), Problem::code)
            .optional(Member.of("pointer", Form.TEXT), it -> it.place().pointer())
            .always(Member.of("message", Form.TEXT), Problem::message);

    public static final Member<String, String> PROGRAMME = Member.of("programme", Form.TEXT);
    public static final Member<LocalDate, LocalDate> KNOWN_ON = Member.of("knownOn", Form.DAY);
    public static final Member<BigDecimal, BigDecimal> APPROXIMATION = Member.of("approximation", Form.NUMBER);
    public static final Member<List<InitiativeAssessment>, List<Found>> INITIATIVES =
            Member.list("initiatives", INITIATIVE);

    /** The whole assessment. */
    public static final ResultObject<ProgrammeAssessment> ASSESSMENT = new ResultObject<ProgrammeAssessment>()
            .always(Member.of("format", Form.TEXT).readElsewhere(), it -> FORMAT)
            .needed(PROGRAMME, it -> it.programme().title())
            .needed(DAY, ProgrammeAssessment::day)
            .optional(KNOWN_ON, ProgrammeAssessment::knownOn)
            .needed(APPROXIMATION, it -> it.programme().approximation().share())
            .always(INITIATIVES, ProgrammeAssessment::initiatives)
            .always(Member.list("problems", PROBLEM), ProgrammeAssessment::problems);

    private Results() {}

    /**
     * Writes an assessment as one object.
     *
     * @throws IllegalArgumentException if no codec writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public static void write(ProgrammeAssessment assessment, JsonGenerator json, HostRuleWriter hosts)
            throws IOException {
        ASSESSMENT.write(assessment, Out.to(json, hosts));
    }

    static ResultObject<UnitCost> unitCost(ResultObject<Range> range) {
        return new ResultObject<UnitCost>()
                .always(Member.of("currency", Form.TEXT), UnitCost::currency)
                .always(Member.object("amount", range), UnitCost::amount);
    }

    private static ResultObject<Share> share(ResultObject<Range> range) {
        return new ResultObject<Share>()
                .always(bounds("part"), Share::part)
                .always(bounds("whole"), Share::whole)
                .optional(Member.object("ratio", range), Share::range);
    }

    private static ResultObject<Pace> pace(ResultObject<Range> range) {
        return new ResultObject<Pace>()
                .always(Member.object("soFar", range), Pace::soFar)
                .always(Member.object("required", range), Pace::required)
                .optional(Member.object("ratio", range), Pace::ratio)
                .always(Member.object("projected", range), Pace::projected);
    }

    /** What is said of a rule and of each of its parts. */
    private static ResultObject<RuleAssessment> node() {
        ResultObject<RuleAssessment> node = ofNode(RANGE);
        return node.optional(AT_LEAST_OF, Results::count)
                .always(Member.list("rules", node), it -> parts(it, AtLeastOf.class))
                .always(Member.list("allOf", node), it -> parts(it, AllOf.class))
                .always(Member.list("anyOf", node), it -> parts(it, AnyOf.class));
    }

    /** The results of a rule or a part, without the parts of it. */
    static ResultObject<RuleAssessment> ofNode(ResultObject<Range> range) {
        return new ResultObject<RuleAssessment>()
                .optional(Member.of("label", Form.TEXT), RuleAssessment::label)
                .optional(
                        Member.rule("rule"),
                        it -> Optional.of(it.rule()).filter(rule -> !(rule instanceof CompositeRule)))
                .always(STATUS, RuleAssessment::status)
                .always(truth("seen"), RuleAssessment::seen)
                .always(truth("possible"), RuleAssessment::possible)
                .always(truth("planned"), RuleAssessment::planned)
                .optional(REMAINING, RuleAssessment::remaining)
                .optional(Member.object("share", share(range)), RuleAssessment::share)
                .optional(Member.object("pace", pace(range)), RuleAssessment::pace);
    }

    /** How many parts must hold. */
    static Optional<Integer> count(RuleAssessment node) {
        return node.rule() instanceof AtLeastOf some ? Optional.of(some.count()) : Optional.empty();
    }

    private static Member<Truth, Truth> truth(String name) {
        return Member.of(name, AssessmentWords.TRUTH);
    }

    static List<RuleAssessment> parts(RuleAssessment node, Class<? extends CompositeRule> type) {
        return type.isInstance(node.rule()) ? node.parts() : List.of();
    }

    static Optional<Boolean> onlyTrue(boolean flag) {
        return flag ? Optional.of(true) : Optional.empty();
    }

    private static String id(Goal goal) {
        return goal.id().orElseThrow();
    }

    static Member<Bounds, Bounds> bounds(String name) {
        return Member.object(name, BOUNDS, "invalid-bounds", Results::bounds);
    }

    private static Bounds bounds(Found found) {
        BigDecimal openLow = found.get(ABOVE);
        BigDecimal openHigh = found.get(BELOW);
        BigDecimal low = only(found.get(LOW), openLow);
        BigDecimal high = only(found.get(HIGH), openHigh);
        if (low == null) {
            throw new RefusedException(
                    "Bounds have a \"low\" or an \"above\"", "Et interval har et »low« eller et »above«");
        } else if (high == null) {
            return openLow == null ? Bounds.from(low) : Bounds.above(low);
        }
        return Bounds.of(low, openLow != null, high, openHigh != null);
    }

    private static @Nullable BigDecimal only(@Nullable BigDecimal closed, @Nullable BigDecimal open) {
        if (closed != null && open != null) {
            throw new RefusedException(
                    "Bounds have one low and at most one high end", "Et interval har én nedre og højst én øvre grænse");
        }
        return closed == null ? open : closed;
    }
}
