package org.maalbar.json.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.View;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.change.Change;
import org.maalbar.change.Changes;
import org.maalbar.change.ChangesInWords;
import org.maalbar.change.ChangesInWords.OfGoal;
import org.maalbar.change.ChangesInWords.Row;
import org.maalbar.change.FigureMove;
import org.maalbar.change.TargetChange;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What changed between two assessments as a document, which is only written. */
public final class ChangesDocument {
    /** The format. */
    public static final String FORMAT = "maalbar-changes/1";

    /** The views of an indicator. */
    public static final Words<View> VIEW = Words.names(View.values());

    /** Whether more or less is asked for. */
    public static final Words<TargetChange.Direction> DIRECTION = Words.names(TargetChange.Direction.values());

    private static final Member<String, String> GOAL = Member.of("goal", Form.ID);
    private static final Member<Boolean, Boolean> KNOWN_NOW = Member.of("knownNow", Form.FLAG);
    private static final Member<List<Row>, ?> ROWS = Member.list("rows", row());

    private record StatusOf(Changes changes, Change<Status> change) {}

    private static final ResultObject<StatusOf> STATUS = new ResultObject<StatusOf>()
            .with(change(GOAL, name -> Member.of(name, Words.STATUS)), StatusOf::change)
            .optional(
                    KNOWN_NOW,
                    it -> Results.onlyTrue(
                            it.changes().isLowerAsKnownNow(it.change().id())));

    private static final ResultObject<TargetChange> TARGET = new ResultObject<TargetChange>()
            .always(GOAL, TargetChange::goal)
            .always(Member.of("direction", DIRECTION), TargetChange::direction)
            .always(rule("before"), TargetChange::before)
            .always(rule("after"), TargetChange::after);

    private static final ResultObject<FigureMove> FIGURE = new ResultObject<FigureMove>()
            .always(GOAL, FigureMove::goal)
            .always(Member.of("indicator", Form.ID), FigureMove::indicator)
            .always(Member.of("view", VIEW), FigureMove::view)
            .always(bounds("before"), FigureMove::before)
            .always(bounds("after"), FigureMove::after)
            .optional(number("by"), FigureMove::by)
            .optional(KNOWN_NOW, it -> Results.onlyTrue(it.isKnownNow()));

    private static final ResultObject<ChangesInWords> IN_WORDS = new ResultObject<ChangesInWords>()
            .always(Member.list("goals", goal()), ChangesInWords::goals)
            .always(Member.list("claims", row()), ChangesInWords::claims)
            .always(Member.list("statusTexts", row()), ChangesInWords::statusTexts)
            .always(Member.list("observations", row()), ChangesInWords::observations)
            .always(Member.list("activities", row()), ChangesInWords::activities)
            .always(Member.list("indicators", row()), ChangesInWords::indicators)
            .always(
                    Member.of("approximations", Form.TEXTS),
                    it -> it.approximations().stream()
                            .map(AssessmentDocument::said)
                            .toList());

    private static final ResultObject<Changes> DOCUMENT = new ResultObject<Changes>()
            .always(Member.of("format", Form.TEXT), it -> FORMAT)
            .always(Member.of("from", Form.DAY), Changes::from)
            .optional(Member.of("knownFrom", Form.DAY), Changes::knownFrom)
            .always(Member.of("to", Form.DAY), Changes::to)
            .optional(Member.of("knownTo", Form.DAY), Changes::knownTo)
            .always(
                    Member.list(
                            "goals",
                            ChangesDocument.<Goal>part(
                                    (goal, out) -> ProgrammeWriter.write(goal, out.json(), out.hosts()))),
                    Changes::goals)
            .always(
                    Member.list("statuses", STATUS),
                    it -> it.statuses().stream()
                            .map(each -> new StatusOf(it, each))
                            .toList())
            .always(Member.list("dueDays", change(GOAL, name -> Member.of(name, Form.DAY))), Changes::dueDays)
            .always(Member.list("targets", TARGET), Changes::targets)
            .always(Member.list("figures", FIGURE), Changes::figures)
            .always(
                    Member.list("claims", change(Results.ID, name -> Member.<ClaimCheck>object(name, Results.CLAIM))),
                    Changes::claims)
            .always(
                    Member.list(
                            "statusTexts",
                            change(
                                    Results.ID,
                                    name -> Member.<StatusText>object(name, AssessmentDocument.STATUS_TEXT))),
                    Changes::statusTexts)
            .always(
                    Member.list(
                            "activities",
                            ChangesDocument.<Activity>part(
                                    (activity, out) -> ProgrammeWriter.write(activity, out.json(), out.hosts()))),
                    Changes::activities)
            .always(
                    Member.list(
                            "observations",
                            ChangesDocument.<Observation>part(
                                    (observation, out) -> ProgrammeWriter.write(observation, out.json(), out.hosts()))),
                    Changes::observations)
            .always(
                    Member.list(
                            "indicators",
                            ChangesDocument.<Indicator>part(
                                    (indicator, out) -> ProgrammeWriter.write(indicator, out.json(), out.hosts()))),
                    Changes::indicators)
            .optional(
                    Member.object("approximation", approximation()),
                    it -> it.approximations().stream().findFirst())
            .inWords(IN_WORDS, Changes::rows);

    private ChangesDocument() {}

    /**
     * Writes what changed as one object.
     *
     * @param languages those in which sentences are written
     * @throws IllegalArgumentException if no codec writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public static void write(Changes changes, JsonGenerator json, HostRuleWriter hosts, List<Language> languages)
            throws IOException {
        DOCUMENT.write(changes, Out.to(json, hosts, languages));
    }

    /** What something was and is, by its id; what was not there before, or is no longer, is left out. */
    private static <T> ResultObject<Change<T>> change(Member<String, ?> id, Function<String, Member<T, ?>> member) {
        return new ResultObject<Change<T>>()
                .always(id, Change::id)
                .optional(member.apply("before"), Change::before)
                .optional(member.apply("after"), Change::after);
    }

    private static <T> ResultObject<Change<T>> part(Member.Content<T> content) {
        return change(Results.ID, name -> Member.written(name, content));
    }

    private static ResultObject<Change<Approximation>> approximation() {
        return new ResultObject<Change<Approximation>>()
                .optional(number("before"), it -> it.before().map(Approximation::share))
                .optional(number("after"), it -> it.after().map(Approximation::share));
    }

    private static ResultObject<OfGoal> goal() {
        return new ResultObject<OfGoal>()
                .always(Results.ID, OfGoal::id)
                .always(Member.of("statement", Form.TEXT), OfGoal::statement)
                .always(ROWS, OfGoal::rows);
    }

    private static ResultObject<Row> row() {
        return new ResultObject<Row>()
                .always(
                        Member.of("of", Form.TEXTS),
                        it -> it.of().stream().map(AssessmentDocument::said).toList())
                .optional(Member.of("before", Form.TEXT), it -> it.before().map(AssessmentDocument::said))
                .optional(Member.of("after", Form.TEXT), it -> it.after().map(AssessmentDocument::said))
                .optional(
                        Member.of("difference", Form.TEXT),
                        it -> Optional.of(AssessmentDocument.said(it.difference()))
                                .filter(text -> !text.isEmpty()))
                .optional(Member.of("standsOut", Form.FLAG), it -> Results.onlyTrue(it.standsOut()));
    }

    private static Member<FulfilmentRule, ?> rule(String name) {
        return Member.rule(name);
    }

    private static Member<Bounds, ?> bounds(String name) {
        return Results.bounds(name);
    }

    private static Member<BigDecimal, ?> number(String name) {
        return Member.of(name, Form.NUMBER);
    }
}
