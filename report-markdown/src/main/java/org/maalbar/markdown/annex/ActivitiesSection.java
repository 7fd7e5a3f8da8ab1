package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Initiative;
import org.maalbar.text.Sentence;
import org.maalbar.time.Span;
import org.maalbar.words.RecordWords;

/** Lists all activities, with a bar for when each takes place, and a line where the goals of its initiative are due. */
final class ActivitiesSection {
    /** What takes a day is seen, too. */
    private static final int THINNEST = 8;

    /** Of more days nothing could be seen. */
    private static final int MOST_LINES = 12;

    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final RecordWords records;
    private final Organisations organisations;
    private final Page page;

    ActivitiesSection(ProgrammeAssessment assessment, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.records = new RecordWords(phrases.language());
        this.organisations = new Organisations(assessment.programme());
        this.page = page;
    }

    void write() {
        Scale scale = scale();
        Table table = new Table(phrases.activityColumns(phrases.wording().span(scale.years())));
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            write(initiative, scale, table);
        }
        if (table.hasRows()) {
            page.heading(3).say(phrases.say(Label.ACTIVITIES));
            page.table(table);
            page.paragraph().small(Sentence.of(phrases.say(Label.HOW_TO_READ_TIMELINE)));
        }
    }

    /** The years of the programme or, where they are not stated, of its activities; those of due days and of the assessment. */
    private Scale scale() {
        Stream<Span> spans = assessment
                .programme()
                .span()
                .map(Stream::of)
                .orElseGet(() -> assessment.programme().initiatives().stream()
                        .flatMap(initiative -> initiative.activities().stream())
                        .flatMap(activity -> activity.period().stream()));
        Stream<LocalDate> days =
                spans.flatMap(span -> Stream.of(span.first(), span.last())).flatMap(Optional::stream);
        List<LocalDate> all = Stream.concat(
                        Stream.concat(days, Stream.of(assessment.day())),
                        assessment.goals().stream().map(GoalAssessment::dueDay))
                .sorted()
                .toList();
        LocalDate last = all.get(all.size() - 1);
        return new Scale(all.get(0).withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()));
    }

    private void write(InitiativeAssessment initiative, Scale scale, Table table) {
        if (initiative.initiative().activities().isEmpty()) {
            return;
        }
        List<LocalDate> due = initiative.goals().stream()
                .map(GoalAssessment::dueDay)
                .distinct()
                .sorted()
                .toList();
        if (due.size() > MOST_LINES) {
            due = List.of();
        }
        write(initiative.initiative(), due, scale, table);
    }

    private void write(Initiative initiative, List<LocalDate> due, Scale scale, Table table) {
        String dueDays = due.isEmpty()
                ? ""
                : phrases.due(String.join(
                        ", ", due.stream().map(phrases.wording()::day).toList()));
        table.group().say("{}. {}", initiative.number(), initiative.title()).say(dueDays);
        for (Activity each : initiative.activities()) {
            table.row();
            table.cell().say("{}", each.id().orElseThrow());
            Words title = table.cell().say("{}", each.title());
            if (!each.partners().isEmpty()) {
                title.say(" (");
                organisations.say(each.partners(), title);
                title.say(")");
            }
            table.cell().say(records.stateAndPeriod(each));
            Words cell = table.cell();
            Optional<Span> period = each.period().filter(scale::shows);
            if (period.isPresent() && each.state() != ActivityState.CANCELLED) {
                cell.picture(drawing(each, period.get(), due, scale)
                        .described(Sentence.of("{}: ", each.title())
                                .and(records.stateAndPeriod(each))
                                .and(dueDays)));
            }
            cell.orNothing();
        }
    }

    private static Picture.Drawing drawing(Activity activity, Span period, List<LocalDate> due, Scale scale) {
        long from = period.first().map(scale::at).orElse(0L);
        long to = period.last().map(day -> scale.at(day.plusDays(1))).orElse((long) Picture.WIDTH);
        Picture.Drawing drawing = new Picture.Drawing();
        drawing.part(fill(activity.state()), Tone.PLAIN, from, Math.max(to, from + THINNEST));
        due.forEach(day -> drawing.line(scale.at(day.plusDays(1))));
        return drawing;
    }

    private static Fill fill(ActivityState state) {
        return switch (state) {
            case COMPLETED -> Fill.SOLID;
            case ONGOING -> Fill.HATCHED;
            case PLANNED, CANCELLED -> Fill.OUTLINED;
        };
    }

    /** Where a day is between two others. */
    private record Scale(LocalDate first, LocalDate last) {
        long at(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last) + 1;
            return ChronoUnit.DAYS.between(first, day) * Picture.WIDTH / all;
        }

        /** Not what begins or ends on a day that is not known, or is not within the years at all. */
        boolean shows(Span span) {
            boolean isKnown = (span.first().isPresent() || span.isStartOpen())
                    && (span.last().isPresent() || span.isEndOpen());
            return isKnown
                    && span.first().filter(last::isBefore).isEmpty()
                    && span.last().filter(first::isAfter).isEmpty();
        }

        Span years() {
            return Span.between(first, last);
        }
    }
}
