package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.PlanBase;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.field.Words;
import org.maalbar.funding.UnitCost;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Missing;

/** Writes assessments, member by member in one fixed order. */
public final class AssessmentWriter {
    public static final String FORMAT = "maalbar-assessment/1";

    private final JsonGenerator json;
    private final Members members;
    private final NodeWriter nodes;

    private AssessmentWriter(JsonGenerator json, RuleWriter rules) {
        this.json = json;
        this.members = new Members(json);
        this.nodes = new NodeWriter(json, rules);
    }

    /**
     * Writes one object.
     *
     * @throws IllegalArgumentException if no codec writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public static void write(ProgrammeAssessment assessment, JsonGenerator json, HostRuleWriter hosts)
            throws IOException {
        RuleWriter rules = new RuleWriter(json, new Members(json), hosts);
        new AssessmentWriter(json, rules).programme(assessment);
    }

    private void programme(ProgrammeAssessment assessment) throws IOException {
        json.writeStartObject();
        members.text(Names.FORMAT, FORMAT);
        members.text(Names.PROGRAMME, assessment.programme().title());
        members.day(Names.DAY, assessment.day());
        members.day(Names.KNOWN_ON, assessment.knownOn());
        members.number(
                Names.APPROXIMATION, assessment.programme().approximation().share());
        members.each(Names.INITIATIVES, assessment.initiatives(), this::initiative);
        members.each(Names.PROBLEMS, assessment.problems(), this::problem);
        json.writeEndObject();
    }

    private void initiative(InitiativeAssessment initiative) throws IOException {
        json.writeStartObject();
        members.text(Names.NUMBER, initiative.initiative().number());
        members.text(Names.STATUS, initiative.status().map(Words.STATUS::token));
        contradictory(initiative.isContradictory());
        members.each(Names.CLAIMS, initiative.claims(), this::claim);
        members.each(Names.GOALS, initiative.goals(), this::goal);
        members.texts(
                Names.NOT_MEASURABLE,
                initiative.notMeasurable().stream()
                        .map(goal -> goal.id().orElseThrow())
                        .toList());
        json.writeEndObject();
    }

    private void goal(GoalAssessment goal) throws IOException {
        json.writeStartObject();
        members.text(Names.ID, goal.id());
        members.day(Names.DUE, goal.dueDay());
        members.text(Names.STATUS, Words.STATUS.token(goal.status()));
        contradictory(goal.isContradictory());
        json.writeFieldName(Names.RULE);
        nodes.write(goal.rule());
        members.each(Names.INDICATORS, goal.indicators(), this::indicator);
        members.texts(Names.DEPENDS_ON, goal.dependsOn());
        members.each(Names.MISSING, goal.missing(), this::missing);
        if (goal.unitCost().isPresent()) {
            UnitCost cost = goal.unitCost().get();
            members.startObject(Names.UNIT_COST);
            members.text(Names.CURRENCY, cost.currency());
            nodes.range(Names.AMOUNT, cost.amount());
            json.writeEndObject();
        }
        members.each(Names.CLAIMS, goal.claims(), this::claim);
        json.writeEndObject();
    }

    private void indicator(IndicatorAssessment indicator) throws IOException {
        json.writeStartObject();
        members.text(Names.ID, indicator.indicator().id());
        members.day(Names.LAST_OBSERVED, indicator.lastObserved());
        contradictory(indicator.isContradictory());
        views(indicator.seen(), indicator.possible(), indicator.planned());
        if (indicator.planBase().isPresent()) {
            PlanBase base = indicator.planBase().get();
            members.startObject(Names.PLAN_BASE);
            members.day(Names.DAY, base.day());
            nodes.bounds(Names.LEVEL, base.level());
            json.writeEndObject();
        }
        members.each(Names.MEASURES, indicator.measures(), this::measure);
        members.each(Names.OBSERVATIONS, indicator.observations(), this::observation);
        ContributionUses uses = new ContributionUses(json);
        members.each(Names.CONTRIBUTIONS, indicator.contributions(), uses::write);
        json.writeEndObject();
    }

    private void contradictory(boolean isContradictory) throws IOException {
        if (isContradictory) {
            members.flag(Names.CONTRADICTORY, true);
        }
    }

    private void measure(MeasureAssessment part) throws IOException {
        json.writeStartObject();
        members.measured(part.measure());
        members.day(Names.LAST_OBSERVED, part.lastObserved());
        views(part.seen(), part.possible(), part.planned());
        json.writeEndObject();
    }

    private void views(Bounds seen, Bounds possible, Bounds planned) throws IOException {
        nodes.bounds(Names.SEEN, seen);
        nodes.bounds(Names.POSSIBLE, possible);
        nodes.bounds(Names.PLANNED, planned);
    }

    private void observation(ObservationUse use) throws IOException {
        json.writeStartObject();
        members.text(Names.ID, use.observation().id().orElseThrow());
        members.text(Names.COUNTING, AssessmentWords.COUNTING.token(use.counting()));
        members.text(Names.REASON, AssessmentWords.OBSERVATION.token(use.reason()));
        json.writeEndObject();
    }

    private void missing(Missing figure) throws IOException {
        json.writeStartObject();
        members.text(Names.INDICATOR, figure.indicator());
        members.measured(figure.measure());
        members.text(Names.KIND, AssessmentWords.MISSING.token(figure.kind()));
        members.text(Names.PART, figure.part());
        if (figure.fulfilledBy().isPresent()) {
            members.figure(Names.FULFILLED_BY, figure.fulfilledBy().get());
        }
        if (figure.expectedBy().isPresent()) {
            members.figure(Names.EXPECTED_BY, figure.expectedBy().get());
        }
        json.writeEndObject();
    }

    private void claim(ClaimCheck check) throws IOException {
        Claim claim = check.claim();
        json.writeStartObject();
        members.text(Names.STATUS, claim.status().map(Words.STATUS::token));
        members.text(Names.WORDS, claim.words());
        members.day(Names.DAY, claim.day());
        members.text(Names.GOAL, claim.goal());
        members.text(Names.PART, claim.part());
        members.day(Names.RECORDED, claim.recorded());
        members.text(Names.VERDICT, AssessmentWords.VERDICT.token(check.verdict()));
        members.text(Names.ASSESSED, check.assessed().map(Words.STATUS::token));
        json.writeEndObject();
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        members.text(Names.SEVERITY, AssessmentWords.SEVERITY.token(problem.severity()));
        members.text(Names.CODE, problem.code());
        members.text(Names.POINTER, problem.place().pointer());
        members.text(Names.MESSAGE, problem.message());
        json.writeEndObject();
    }
}
