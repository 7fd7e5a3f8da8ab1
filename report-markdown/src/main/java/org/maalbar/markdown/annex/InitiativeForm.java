package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.text.Sentence;
import org.maalbar.time.Span;
import org.maalbar.words.ClaimWords;
import org.maalbar.words.RecordWords;

/**
 * Writes an initiative in the form that municipalities use: on the left what it is for, what it promised and what pays for it;
 * on the right its status, what was done, and what is planned.
 */
final class InitiativeForm {
    private final Programme programme;
    private final Shared shared;
    private final Phrases phrases;
    private final FundingPhrases funding;
    private final RecordWords records;
    private final ClaimWords claims;
    private final Organisations organisations;
    private final Page page;
    private final LocalDate day;
    private final int until;

    InitiativeForm(ProgrammeAssessment assessment, Shared shared, Phrases phrases, Page page) {
        this.shared = shared;
        this.programme = assessment.programme();
        this.phrases = phrases;
        this.funding = new FundingPhrases(phrases.language());
        this.records = new RecordWords(phrases.language());
        this.claims = new ClaimWords(phrases.language());
        this.organisations = new Organisations(programme);
        this.page = page;
        this.day = assessment.day();
        this.until = day.getYear();
    }

    void write(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        page.heading(2).say("{}. {}", initiative.number(), initiative.title());
        page.columns(left -> promised(initiative, left), right -> done(assessed, right));
    }

    /** What promised nothing needs only a few lines. */
    void writeWithoutGoals(InitiativeAssessment assessed, Words words) {
        Initiative initiative = assessed.initiative();
        words.strong(Sentence.of("{}. {}", initiative.number(), initiative.title()));
        if (!initiative.departments().isEmpty()) {
            words.say(" (");
            organisations.say(initiative.departments(), words);
            words.say(")");
        }
        words.say(": ");
        initiative.purpose().ifPresent(purpose -> words.say("{} ", purpose));
        words.say(phrases.say(Label.FUNDING_IS) + " ");
        money(initiative, words);
        assessed.statusTexts().forEach(text -> statusText(text, true, words.line()));
        if (!assessed.claims().isEmpty()) {
            claims(assessed, words.line());
        }
    }

    /** What is claimed of an initiative of which nothing can be said; else the first page has it beside the goals. */
    private void claims(InitiativeAssessment assessed, Words words) {
        words.strong(phrases.say(Label.CLAIM)).say(" ");
        for (ClaimCheck check : assessed.claims()) {
            words.next().say(claims.claim(check.claim(), check.verdict().word(phrases.language()), day));
        }
        words.say(".");
    }

    private void promised(Initiative initiative, Page left) {
        initiative.purpose().ifPresent(purpose -> fact(Label.PURPOSE, left).say("{}", purpose));
        for (Goal goal : initiative.goals()) {
            boolean isOnly = initiative.goals().size() == 1;
            Words words = isOnly
                    ? fact(Label.GOAL_IS, left)
                    : fact(Label.OF_GOAL, left, goal.id().orElseThrow());
            words.say("{}", goal.statement());
            if (shared.dueDay().isEmpty()) {
                words.line().say(phrases.dueDay(programme.dueDay(goal)));
            }
        }
        money(initiative, fact(Label.FUNDING_IS, left));
        if (!initiative.departments().isEmpty() && shared.departments().isEmpty()) {
            Words words = fact(Label.RESPONSIBLE, left);
            organisations.say(initiative.departments(), words);
            words.say(".");
        }
        initiative.contact().ifPresent(contact -> fact(Label.CONTACT, left).say("{}", contact));
    }

    private void money(Initiative initiative, Words words) {
        if (initiative.funding().isEmpty()) {
            words.say(phrases.say(Label.NOTHING_RECORDED));
        }
        boolean isFirst = true;
        for (Funding each : initiative.funding()) {
            if (!isFirst) {
                words.line();
            }
            words.say(funding.sentence(each, until));
            isFirst = false;
        }
    }

    private void done(InitiativeAssessment assessed, Page right) {
        boolean isOnly = assessed.initiative().goals().size() == 1;
        for (GoalAssessment goal : assessed.goals()) {
            GoalReasons reasons = goal.reasons(phrases.language());
            Words words = isOnly ? fact(Label.STATUS, right) : fact(Label.STATUS_OF, right, goal.id());
            words.status(goal.status(), reasons.status()).say(".");
        }
        if (assessed.goals().isEmpty()) {
            fact(Label.STATUS, right).say(phrases.say(Label.NO_MEASURABLE_GOAL) + ".");
            if (assessed.claims().stream()
                    .anyMatch(check -> check.claim().goal().isEmpty())) {
                claims(assessed, right.paragraph());
            }
        }
        Optional<LocalDate> reported = assessed.statusTexts().stream()
                .filter(text -> isOnly || text.goal().isEmpty())
                .map(StatusText::day)
                .max(LocalDate::compareTo);
        assessed.statusTexts().forEach(text -> statusText(text, isOnly, right.paragraph()));
        activities(assessed.initiative(), reported, right);
    }

    /** In the author's words. */
    private void statusText(StatusText text, boolean isOnly, Words words) {
        Sentence label = phrases.statusText(
                text.goal().filter(goal -> !isOnly),
                text.day().equals(day) ? Optional.empty() : Optional.of(text.day()));
        words.strong(label).say(" ").say("{}", text.text());
    }

    private Words fact(Label label, Page page, String... ids) {
        return page.paragraph().strong(Sentence.of(phrases.say(label), ids)).say(" ");
    }

    /** What is done first, what is planned last; what was done when the author reported is not repeated. */
    private void activities(Initiative initiative, Optional<LocalDate> reported, Page right) {
        Map<ActivityState, Page.Items> lists = new EnumMap<>(ActivityState.class);
        for (Activity each : initiative.activities()) {
            if (reported.filter(of -> isReported(each, of)).isEmpty()) {
                activity(
                        each,
                        lists.computeIfAbsent(each.state(), state -> right.items())
                                .add());
            }
        }
        for (ActivityState state : List.of(
                ActivityState.COMPLETED, ActivityState.ONGOING, ActivityState.PLANNED, ActivityState.CANCELLED)) {
            Page.Items items = lists.get(state);
            if (items != null) {
                items.under(Sentence.of(phrases.activities(state)));
            }
        }
    }

    private boolean isReported(Activity activity, LocalDate reported) {
        LocalDate end = activity.period().flatMap(Span::last).orElse(day);
        return activity.state() == ActivityState.COMPLETED && !reported.isBefore(end);
    }

    private void activity(Activity activity, Words words) {
        words.say("{}", activity.title());
        activity.period().ifPresent(period -> words.say(" (" + phrases.wording().span(period) + ")"));
        boolean isToCome = activity.state() == ActivityState.PLANNED || activity.state() == ActivityState.ONGOING;
        for (Contribution each : isToCome ? activity.contributions() : List.<Contribution>of()) {
            Indicator indicator = programme.indicator(each.indicator());
            words.say(activity.contributions().size() > 1 ? "; {}: " : ": ", names(activity, indicator))
                    .say(records.figure(each, indicator));
        }
        words.say(".");
    }

    /** An indicator is named where there are several. */
    private static String[] names(Activity activity, Indicator indicator) {
        return activity.contributions().size() > 1 ? new String[] {indicator.name()} : new String[0];
    }
}
