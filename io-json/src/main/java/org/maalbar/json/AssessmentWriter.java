package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.maalbar.assessment.CategoryAssessment;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.UnitCost;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Missing;

/** Writes assessments, member by member in one fixed order. */
final class AssessmentWriter {
    static final String FORMAT = "maalbar-assessment/1";

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
     * @throws IllegalArgumentException before anything is written, if no codec writes a rule of a goal; or if a day is in no
     *     year from 0000 to 9999
     */
    static void write(ProgrammeAssessment assessment, JsonGenerator json, JsonSettings settings) throws IOException {
        RuleWriter rules = new RuleWriter(json, settings);
        assessment.goals().forEach(each -> rules.check(each.goal()));
        new AssessmentWriter(json, rules).programme(assessment);
    }

    private void programme(ProgrammeAssessment assessment) throws IOException {
        json.writeStartObject();
        members.text("format", FORMAT);
        members.text("programme", assessment.programme().title());
        members.day("day", assessment.day());
        members.day("knownOn", assessment.knownOn());
        members.number("approximation", assessment.programme().approximation().share());
        members.each("initiatives", assessment.initiatives(), this::initiative);
        members.each("problems", assessment.problems(), this::problem);
        json.writeEndObject();
    }

    private void initiative(InitiativeAssessment initiative) throws IOException {
        json.writeStartObject();
        members.text("number", initiative.initiative().number());
        members.text("status", initiative.status().map(Words.STATUS::word));
        members.each("claims", initiative.claims(), this::claim);
        members.each("goals", initiative.goals(), this::goal);
        json.writeEndObject();
    }

    private void goal(GoalAssessment goal) throws IOException {
        json.writeStartObject();
        members.text("id", goal.id());
        members.day("due", goal.dueDay());
        members.text("status", Words.STATUS.word(goal.status()));
        json.writeFieldName("rule");
        nodes.write(goal.rule());
        members.each("indicators", goal.indicators(), this::indicator);
        members.texts("dependsOn", goal.dependsOn());
        members.each("missing", goal.missing(), this::missing);
        if (goal.unitCost().isPresent()) {
            UnitCost cost = goal.unitCost().get();
            json.writeObjectFieldStart("unitCost");
            members.text("currency", cost.currency());
            nodes.range("amount", cost.amount());
            json.writeEndObject();
        }
        members.each("claims", goal.claims(), this::claim);
        json.writeEndObject();
    }

    private void indicator(IndicatorAssessment indicator) throws IOException {
        json.writeStartObject();
        members.text("id", indicator.indicator().id());
        members.day("lastObserved", indicator.lastObserved());
        views(indicator.seen(), indicator.possible(), indicator.planned());
        members.each("categories", indicator.categories(), this::category);
        members.each("observations", indicator.observations(), this::observation);
        ContributionUses uses = new ContributionUses(json);
        members.each("contributions", indicator.contributions(), uses::write);
        json.writeEndObject();
    }

    private void category(CategoryAssessment part) throws IOException {
        json.writeStartObject();
        members.text("dimension", part.category().dimension());
        members.text("name", part.category().name());
        views(part.seen(), part.possible(), part.planned());
        json.writeEndObject();
    }

    private void views(Bounds seen, Bounds possible, Bounds planned) throws IOException {
        nodes.bounds("seen", seen);
        nodes.bounds("possible", possible);
        nodes.bounds("planned", planned);
    }

    private void observation(ObservationUse use) throws IOException {
        json.writeStartObject();
        members.text("id", use.observation().id().orElseThrow());
        members.text("counting", AssessmentWords.COUNTING.word(use.counting()));
        members.text("reason", AssessmentWords.OBSERVATION.word(use.reason()));
        json.writeEndObject();
    }

    private void missing(Missing figure) throws IOException {
        json.writeStartObject();
        members.text("indicator", figure.indicator());
        members.text("kind", AssessmentWords.MISSING.word(figure.kind()));
        members.text("part", figure.part());
        if (figure.fulfilledBy().isPresent()) {
            members.figure("fulfilledBy", figure.fulfilledBy().get());
        }
        if (figure.expectedBy().isPresent()) {
            members.figure("expectedBy", figure.expectedBy().get());
        }
        json.writeEndObject();
    }

    private void claim(ClaimCheck check) throws IOException {
        Claim claim = check.claim();
        json.writeStartObject();
        members.text("status", Words.STATUS.word(claim.status()));
        members.day("day", claim.day());
        members.text("goal", claim.goal());
        members.text("part", claim.part());
        members.day("recorded", claim.recorded());
        members.text("verdict", AssessmentWords.VERDICT.word(check.verdict()));
        members.text("assessed", check.assessed().map(Words.STATUS::word));
        json.writeEndObject();
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        members.text("severity", AssessmentWords.SEVERITY.word(problem.severity()));
        members.text("code", problem.code());
        members.text("pointer", problem.place().pointer());
        members.text("message", problem.message());
        json.writeEndObject();
    }
}
