package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.SentenceTree;

/**
 * An assessment as a document by itself, which is only written: what {@link Results} says of it, with the programme, titles,
 * statements and units, the sums of the money, and sentences where they are asked for.
 */
public final class AssessmentDocument {
    /** The format. */
    public static final String FORMAT = "maalbar-assessment/2";

    /** Its ends are exact quotients: two whole numbers each, the first divided by the second. */
    private static final ResultObject<Range> RANGE =
            new ResultObject<Range>().optional(quotient("low"), Range::low).optional(quotient("high"), Range::high);

    private static final ResultObject<SentenceTree> REASONS = reasons();

    /** The reasons of a goal in each language, made once: they keep what they have looked up in the whole rule. */
    private record Reasons(GoalAssessment goal, Map<Language, GoalReasons> made) {
        Reasons(GoalAssessment goal) {
            this(goal, new EnumMap<>(Language.class));
        }

        GoalReasons in(Language language) {
            return made.computeIfAbsent(language, goal::reasons);
        }
    }

    private record NodeOf(Reasons reasons, RuleAssessment part) {
        List<NodeOf> parts(Class<? extends CompositeRule> type) {
            return Results.parts(part, type).stream()
                    .map(each -> new NodeOf(reasons, each))
                    .toList();
        }
    }

    private record IndicatorOf(Reasons reasons, IndicatorAssessment indicator) {}

    private record InGoal<T>(GoalReasons reasons, T it) {}

    private record ClaimOf(ProgrammeAssessment assessment, ClaimCheck check) {}

    private record InitiativeOf(ProgrammeAssessment assessment, InitiativeAssessment initiative) {
        List<ClaimOf> claims(List<ClaimCheck> checks) {
            return checks.stream().map(each -> new ClaimOf(assessment, each)).toList();
        }

        List<GoalOf> goals() {
            return initiative.goals().stream()
                    .map(each -> new GoalOf(this, each, new Reasons(each)))
                    .toList();
        }
    }

    private record GoalOf(InitiativeOf initiative, GoalAssessment goal, Reasons reasons) {}

    private record InLanguage<T>(T it, Language language) {}

    private static final ResultObject<InGoal<RuleAssessment>> NODE_WORDS = new ResultObject<InGoal<RuleAssessment>>()
            .always(text("status"), it -> said(it.reasons().status(it.it())))
            .always(text("requirement"), it -> said(it.reasons().requirement(it.it())))
            .always(text("reached"), it -> said(it.reasons().reached(it.it())))
            .always(text("why"), it -> said(it.reasons().why(it.it())))
            .optional(text("remaining"), it -> said(it.reasons().remaining(it.it())))
            .optional(text("pace"), it -> said(it.reasons().pace(it.it())));

    private static final ResultObject<NodeOf> NODE = node();

    private static final ResultObject<InGoal<IndicatorAssessment>> INDICATOR_WORDS = new ResultObject<
                    InGoal<IndicatorAssessment>>()
            .always(text("seen"), it -> level(it, it.it().seen()))
            .always(text("possible"), it -> level(it, it.it().possible()))
            .always(text("planned"), it -> level(it, it.it().planned()));

    private static final ResultObject<IndicatorOf> INDICATOR = new ResultObject<IndicatorOf>()
            .always(Results.ID, it -> it.indicator().id())
            .always(text("name"), it -> it.indicator().indicator().name())
            .optional(text("unit"), it -> it.indicator().indicator().unit())
            .always(
                    Member.of("domain", Words.DOMAIN),
                    it -> it.indicator().indicator().domain())
            .with(Results.KNOWN, IndicatorOf::indicator)
            .inWords(
                    INDICATOR_WORDS, (it, language) -> new InGoal<>(it.reasons().in(language), it.indicator()));

    private static final ResultObject<InLanguage<ClaimOf>> CLAIM_WORDS = new ResultObject<InLanguage<ClaimOf>>()
            .always(
                    text("claim"),
                    it -> said(it.it()
                            .check()
                            .inWords(it.language(), it.it().assessment().day())))
            .always(
                    text("figuresSay"),
                    it -> said(it.it()
                            .check()
                            .figuresSay(it.language(), it.it().assessment().day())));

    private static final ResultObject<ClaimOf> CLAIM =
            new ResultObject<ClaimOf>().with(Results.CLAIM, ClaimOf::check).inWords(CLAIM_WORDS, InLanguage::new);

    private static final ResultObject<GoalReasons> GOAL_WORDS = new ResultObject<GoalReasons>()
            .always(text("status"), it -> said(it.status()))
            .optional(text("target"), it -> said(it.target()))
            .always(text("reached"), it -> said(it.reached()))
            .optional(text("remaining"), it -> said(it.remaining()))
            .always(
                    Member.of("missing", Form.TEXTS),
                    it -> it.missing().stream().map(AssessmentDocument::said).toList())
            .optional(text("dependsOn"), it -> said(it.dependsOn()))
            .optional(text("unitCost"), it -> said(it.unitCost()))
            .always(Member.object("reasons", REASONS), GoalReasons::tree);

    private static final ResultObject<GoalOf> GOAL = new ResultObject<GoalOf>()
            .always(Results.ID, it -> it.goal().id())
            .always(text("statement"), it -> it.goal().goal().statement())
            .always(Results.DUE, it -> it.goal().dueDay())
            .always(Results.STATUS, it -> it.goal().status())
            .optional(Results.CONTRADICTORY, it -> Results.onlyTrue(it.goal().isContradictory()))
            .always(
                    Member.object("rule", NODE),
                    it -> new NodeOf(it.reasons(), it.goal().rule()))
            .always(
                    Member.list("indicators", INDICATOR),
                    it -> it.goal().indicators().stream()
                            .map(each -> new IndicatorOf(it.reasons(), each))
                            .toList())
            .always(Results.DEPENDS_ON, it -> it.goal().dependsOn())
            .always(Results.MISSING, it -> it.goal().missing())
            .optional(
                    Member.object("unitCost", Results.unitCost(RANGE)),
                    it -> it.goal().unitCost())
            .always(
                    Member.list("claims", CLAIM),
                    it -> it.initiative().claims(it.goal().claims()))
            .inWords(GOAL_WORDS, (it, language) -> it.reasons().in(language));

    private static final ResultObject<Goal> NOT_MEASURABLE = new ResultObject<Goal>()
            .always(Results.ID, it -> it.id().orElseThrow())
            .always(text("statement"), Goal::statement);

    private static final ResultObject<InLanguage<InitiativeAssessment>> INITIATIVE_WORDS = new ResultObject<
                    InLanguage<InitiativeAssessment>>()
            .optional(
                    text("status"),
                    it -> it.it().status().map(status -> status.symbol() + " " + status.word(it.language())));

    static final ResultObject<StatusText> STATUS_TEXT = new ResultObject<StatusText>()
            .always(text("text"), StatusText::text)
            .always(Results.DAY, StatusText::day)
            .optional(Results.GOAL, StatusText::goal);

    private static final ResultObject<InitiativeOf> INITIATIVE = new ResultObject<InitiativeOf>()
            .always(Results.NUMBER, it -> it.initiative().number())
            .always(text("title"), it -> it.initiative().initiative().title())
            .optional(Results.STATUS, it -> it.initiative().status())
            .optional(
                    Results.CONTRADICTORY,
                    it -> Results.onlyTrue(it.initiative().isContradictory()))
            .always(
                    Member.list("claims", CLAIM),
                    it -> it.claims(it.initiative().claims()))
            .always(
                    Member.list("statusTexts", STATUS_TEXT),
                    it -> it.initiative().statusTexts())
            .always(Member.list("goals", GOAL), InitiativeOf::goals)
            .always(
                    Member.list("notMeasurable", NOT_MEASURABLE),
                    it -> it.initiative().notMeasurable())
            .inWords(INITIATIVE_WORDS, (it, language) -> new InLanguage<>(it.initiative(), language));

    private static final Member<Programme, ?> PROGRAMME = Member.written(
            "programme", (programme, out) -> ProgrammeWriter.writeWithIds(programme, out.json(), out.hosts()));

    private static final ResultObject<ProgrammeAssessment> DOCUMENT = new ResultObject<ProgrammeAssessment>()
            .always(text("format"), it -> FORMAT)
            .always(Results.DAY, ProgrammeAssessment::day)
            .optional(Results.KNOWN_ON, ProgrammeAssessment::knownOn)
            .always(Results.APPROXIMATION, it -> it.programme().approximation().share())
            .always(
                    Member.list("initiatives", INITIATIVE),
                    it -> it.initiatives().stream()
                            .map(each -> new InitiativeOf(it, each))
                            .toList())
            .optional(Member.object("funding", FundingResult.SUMMARY), FundingResult::of)
            .always(Member.list("problems", ProblemResult.PROBLEM), ProgrammeAssessment::problems)
            .always(PROGRAMME, ProgrammeAssessment::programme);

    private AssessmentDocument() {}

    private static Member<String, String> text(String name) {
        return Member.of(name, Form.TEXT);
    }

    private static Member<Fraction, ?> quotient(String name) {
        return Member.written(name, (fraction, out) -> {
            out.json().writeStartArray();
            for (BigInteger each : List.of(fraction.numerator(), fraction.denominator())) {
                out.json().writeNumber(each);
            }
            out.json().writeEndArray();
        });
    }

    private static ResultObject<SentenceTree> reasons() {
        ResultObject<SentenceTree> tree = new ResultObject<>();
        return tree.always(text("sentence"), it -> said(it.sentence()))
                .always(Member.list("below", tree), SentenceTree::below);
    }

    private static ResultObject<NodeOf> node() {
        ResultObject<NodeOf> node = new ResultObject<>();
        return node.with(Results.ofNode(RANGE), NodeOf::part)
                .inWords(NODE_WORDS, (it, language) -> new InGoal<>(it.reasons().in(language), it.part()))
                .optional(Results.AT_LEAST_OF, it -> Results.count(it.part()))
                .always(Member.list("rules", node), it -> it.parts(AtLeastOf.class))
                .always(Member.list("allOf", node), it -> it.parts(AllOf.class))
                .always(Member.list("anyOf", node), it -> it.parts(AnyOf.class));
    }

    private static String level(InGoal<IndicatorAssessment> indicator, Bounds bounds) {
        return said(indicator.reasons().level(indicator.it(), bounds));
    }

    private static Optional<String> said(Optional<Sentence> sentence) {
        return sentence.map(AssessmentDocument::said);
    }

    /** As it is, for who reads JSON shows it in a way of their own. */
    static String said(Sentence sentence) {
        return sentence.parts().stream().map(Sentence.Part::text).collect(Collectors.joining());
    }

    /**
     * Writes an assessment as one object.
     *
     * @param languages those in which sentences are written
     * @throws IllegalArgumentException if no codec writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public static void write(
            ProgrammeAssessment assessment, JsonGenerator json, HostRuleWriter hosts, List<Language> languages)
            throws IOException {
        DOCUMENT.write(assessment, Out.to(json, hosts, languages));
    }
}
