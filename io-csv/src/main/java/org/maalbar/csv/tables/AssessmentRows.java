package org.maalbar.csv.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.assessment.View;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.FigureBounds;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Lines;
import org.maalbar.programme.Goal;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.time.Span;

/**
 * What an assessment says of each goal, as a table for programs that compute and draw: a row for each thing that a goal or a part of
 * it measures, as it is seen, planned and possible. A goal that is not measurable has one row. It is written, never read.
 */
public final class AssessmentRows {
    private static final Field<String> INITIATIVE =
            Field.of("initiative", "Indsats", Form.ID).required().to(Reference.INITIATIVE);
    private static final Field<String> GOAL =
            Field.of("goal", "Mål nr.", Form.ID).required().to(Reference.GOAL);
    private static final Field<String> STATEMENT =
            Field.of("statement", "Mål", Form.TEXT).required();
    private static final Field<LocalDate> DUE = Field.of("due", "Frist", Form.DAY);
    private static final Field<Status> STATUS = Field.of("status", "Status", Words.STATUS);
    private static final Field<Boolean> CONTRADICTED = Field.of("contradicted", "Modstridende tal", Form.FLAG);
    private static final Field<String> PART = Field.of("part", "Delmål", Form.TEXT);
    private static final Field<Status> PART_STATUS = Field.of("part status", "Delmålets status", Words.STATUS);
    private static final Field<String> ASKED = Field.of("asked for", "Krav", Form.TEXT);
    private static final Field<BigDecimal> TARGET = Field.of("target", "Måltal", Form.NUMBER);
    private static final Field<String> INDICATOR =
            Field.of("indicator", "Indikator", Form.ID).to(Reference.INDICATOR);
    private static final Field<String> UNIT = Field.of("unit", "Enhed", Form.TEXT);
    private static final Field<String> DIMENSION = Field.of("dimension", "Opdelt efter", Form.ID);
    private static final Field<String> CATEGORY = Field.of("category", "Kategori", Form.ID);
    private static final Field<LocalDate> ON = Field.of("on", "Pr.", Form.DAY);
    private static final Field<Span> DURING = Field.of("during", "Periode", Form.SPAN);
    private static final Field<View> VIEW = Field.of("view", "Visning", words(View.values(), View::word));
    private static final Field<LocalDate> OBSERVED = Field.of("last observed", "Opgjort", Form.DAY);
    private static final Field<BigDecimal> REMAINING_LOW = Field.of("remaining low", "Mangler mindst", Form.NUMBER);
    private static final Field<BigDecimal> REMAINING_HIGH = Field.of("remaining high", "Mangler højst", Form.NUMBER);
    private static final Field<String> MISSING = Field.of("missing", "Oplysninger, der mangler", Form.TEXT);
    private static final Field<String> CLAIM = Field.of("claim", "Forvaltningens egen vurdering", Form.TEXT);
    private static final Field<LocalDate> CLAIM_DAY = Field.of("claim day", "Vurderet pr.", Form.DAY);
    private static final Field<Verdict> COMPARED =
            Field.of("claim compared", "Sammenholdt med tallene", words(Verdict.values(), Verdict::word));
    private static final Field<LocalDate> DAY = Field.of("day", "Status pr.", Form.DAY);
    private static final Field<LocalDate> KNOWN_ON = Field.of("known on", "Kendt pr.", Form.DAY);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
            "assessment",
            "Status",
            INITIATIVE,
            GOAL,
            STATEMENT,
            DUE,
            STATUS,
            CONTRADICTED,
            PART,
            PART_STATUS,
            ASKED,
            TARGET,
            INDICATOR,
            UNIT,
            DIMENSION,
            CATEGORY,
            ON,
            DURING,
            VIEW,
            FigureBounds.LOW,
            FigureBounds.HIGH,
            FigureBounds.OPEN,
            OBSERVED,
            REMAINING_LOW,
            REMAINING_HIGH,
            MISSING,
            CLAIM,
            CLAIM_DAY,
            COMPARED,
            DAY,
            KNOWN_ON,
            ProgrammeRecipe.SUPPRESSED_BELOW);

    private final ProgrammeAssessment assessment;
    private final Language language;
    private final Lines lines;

    private AssessmentRows(ProgrammeAssessment assessment, Notation notation) {
        this.assessment = assessment;
        this.language = notation.language();
        this.lines = new Lines(TYPE, notation);
    }

    /** The rows of the table. */
    public static Lines of(ProgrammeAssessment assessment, Notation notation) {
        AssessmentRows rows = new AssessmentRows(assessment, notation);
        assessment.initiatives().forEach(rows::initiative);
        return rows.lines;
    }

    private static <T> Words<T> words(T[] all, WordOf<T> word) {
        Words<T> words = new Words<>();
        for (T each : all) {
            words.word(each, small(word.in(each, Language.ENGLISH)), small(word.in(each, Language.DANISH)));
        }
        return words;
    }

    private interface WordOf<T> {
        String in(T value, Language language);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private void initiative(InitiativeAssessment initiative) {
        Map<String, GoalAssessment> measurable =
                initiative.goals().stream().collect(Collectors.toMap(GoalAssessment::id, Function.identity()));
        for (Goal goal : initiative.initiative().goals()) {
            GoalAssessment assessed = measurable.get(goal.id().orElseThrow());
            if (assessed == null) {
                line(initiative.number(), goal);
            } else {
                goal(initiative.number(), assessed);
            }
        }
    }

    private Lines.Line line(String initiative, Goal goal) {
        Lines.Line line = lines.line();
        line.put(INITIATIVE, initiative)
                .put(GOAL, goal.id().orElseThrow())
                .put(STATEMENT, goal.statement())
                .put(DAY, assessment.day())
                .put(KNOWN_ON, assessment.knownOn())
                .put(ProgrammeRecipe.SUPPRESSED_BELOW, assessment.programme().suppressedBelow());
        return line;
    }

    private void goal(String initiative, GoalAssessment goal) {
        GoalReasons reasons = goal.reasons(language);
        String missing = reasons.missing().stream().map(Sentence::toString).collect(Collectors.joining(" "));
        for (RuleAssessment part : leaves(goal.rule())) {
            boolean isFirst = true;
            for (Measure measure : part.rule().measures()) {
                MeasureAssessment measured = goal.measure(measure);
                for (View view : View.values()) {
                    Lines.Line line = line(initiative, goal.goal());
                    line.put(DUE, goal.dueDay())
                            .put(STATUS, goal.status())
                            .put(PART, part.label())
                            .put(ASKED, reasons.requirement(part).toString())
                            .put(TARGET, target(part))
                            .put(VIEW, view)
                            .put(MISSING, Optional.of(missing).filter(text -> !text.isEmpty()));
                    if (!goal.rule().parts().isEmpty()) {
                        line.put(PART_STATUS, part.status());
                    }
                    measure(measured, goal.indicator(measure.indicator()), line);
                    FigureBounds.write(bounds(measured, view), line);
                    claim(goal, part).ifPresent(check -> claim(check, line));
                    if (isFirst && view == View.SEEN) {
                        part.remaining()
                                .ifPresent(remaining -> line.put(REMAINING_LOW, FigureBounds.low(remaining))
                                        .put(REMAINING_HIGH, FigureBounds.high(remaining)));
                    }
                }
                isFirst = false;
            }
        }
    }

    /** The parts that measure something themselves. */
    private static List<RuleAssessment> leaves(RuleAssessment rule) {
        return rule.all().filter(part -> part.parts().isEmpty()).toList();
    }

    /** The number that the only thing measured is compared with: of a share, it would be no number of the same kind. */
    private static Optional<BigDecimal> target(RuleAssessment part) {
        List<Comparison> comparisons = part.rule().comparisons();
        return comparisons.size() == 1 && part.rule().measures().size() == 1
                ? comparisons.get(0).number()
                : Optional.empty();
    }

    private static void measure(MeasureAssessment measured, IndicatorAssessment indicator, Lines.Line line) {
        Measure measure = measured.measure();
        line.put(INDICATOR, measure.indicator())
                .put(UNIT, indicator.indicator().unit())
                .put(DIMENSION, measure.category().map(category -> category.dimension()))
                .put(CATEGORY, measure.category().map(category -> category.name()))
                .put(ON, measure.on())
                .put(DURING, measure.during())
                .put(OBSERVED, measured.lastObserved())
                .putUnless(false, CONTRADICTED, indicator.isContradictory());
    }

    private static Bounds bounds(MeasureAssessment measured, View view) {
        return switch (view) {
            case SEEN -> measured.seen();
            case PLANNED -> measured.planned();
            case POSSIBLE -> measured.possible();
        };
    }

    /** The latest claim of the part; where there is none, of the goal. */
    private static Optional<ClaimCheck> claim(GoalAssessment goal, RuleAssessment part) {
        return goal.claims().stream()
                .filter(check ->
                        check.claim().part().isEmpty() || check.claim().part().equals(part.label()))
                .max(Comparator.<ClaimCheck, Boolean>comparing(
                                check -> check.claim().part().isPresent())
                        .thenComparing(check -> check.claim().day()));
    }

    private void claim(ClaimCheck check, Lines.Line line) {
        line.put(
                        CLAIM,
                        check.claim()
                                .status()
                                .map(status -> Words.STATUS.word(status, language))
                                .or(() -> check.claim().words()))
                .put(CLAIM_DAY, check.claim().day())
                .put(COMPARED, check.verdict());
    }
}
