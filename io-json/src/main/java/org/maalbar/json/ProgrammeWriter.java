package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Claim;
import org.maalbar.programme.CompleteDimension;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/**
 * Writes programmes in their one canonical way: members in the order of {@link Wire}, without what is absent, usual, or given
 * again by position. Equal programmes are written alike, and nothing that makes two programmes different is lost.
 */
final class ProgrammeWriter {
    private final JsonGenerator json;
    private final Members members;
    private final RuleWriter rules;
    private final FundingWriter funding;

    private ProgrammeWriter(JsonGenerator json, JsonSettings settings) {
        this.json = json;
        this.members = new Members(json);
        this.rules = new RuleWriter(json, members, settings);
        this.funding = new FundingWriter(json, members);
    }

    /**
     * Writes one object.
     *
     * @throws IllegalArgumentException somewhere within it, if no codec writes a rule of a goal, or a day is in no year from
     *     0000 to 9999
     */
    static void write(Programme programme, JsonGenerator json, JsonSettings settings) throws IOException {
        new ProgrammeWriter(json, settings).programme(programme);
    }

    private void programme(Programme programme) throws IOException {
        json.writeStartObject();
        members.text(Names.FORMAT, ProgrammeConverter.FORMAT);
        members.text(Names.TITLE, programme.title());
        members.span(Names.SPAN, programme.span());
        if (!programme.approximation().equals(Approximation.DEFAULT)) {
            members.number(Names.APPROXIMATION, programme.approximation().share());
        }
        members.texts(Names.NOTES, programme.notes());
        members.each(Names.ORGANISATIONS, programme.organisations(), this::organisation);
        members.each(Names.INDICATORS, programme.indicators(), this::indicator);
        observations(programme.observations());
        members.each(Names.INITIATIVES, programme.initiatives(), this::initiative);
        json.writeEndObject();
    }

    private void organisation(Organisation organisation) throws IOException {
        json.writeStartObject();
        members.text(Names.ID, organisation.id());
        members.text(Names.NAME, organisation.name());
        json.writeEndObject();
    }

    private void indicator(Indicator indicator) throws IOException {
        json.writeStartObject();
        members.text(Names.ID, indicator.id());
        members.text(Names.NAME, indicator.name());
        members.text(Names.UNIT, indicator.unit());
        members.text(Names.BEHAVIOUR, Words.BEHAVIOUR.word(indicator.behaviour()));
        if (indicator.domain() != Domain.COUNT) {
            members.text(Names.DOMAIN, Words.DOMAIN.word(indicator.domain()));
        }
        members.unusual(Names.OVERLAP, indicator.isOverlapPossible(), Words.OVERLAP);
        members.text(Names.GROWTH, indicator.growth().map(Words.GROWTH::word));
        if (indicator.baseline().isPresent()) {
            Baseline baseline = indicator.baseline().get();
            members.startObject(Names.BASELINE);
            members.day(Names.DAY, baseline.day());
            members.figure(Names.FIGURE, baseline.figure());
            json.writeEndObject();
        }
        if (indicator.complete().isPresent()) {
            CompleteDimension complete = indicator.complete().get();
            members.startObject(Names.COMPLETE);
            members.text(Names.DIMENSION, complete.dimension());
            members.texts(Names.CATEGORIES, complete.categories());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void observations(List<Observation> observations) throws IOException {
        Positions positions = new Positions("o");
        members.each(Names.OBSERVATIONS, observations, each -> observation(each, positions.gives(each.id())));
    }

    private void observation(Observation observation, boolean isGiven) throws IOException {
        json.writeStartObject();
        members.id(observation.id(), isGiven);
        members.text(Names.INDICATOR, observation.indicator());
        members.figure(name(observation.tally()), observation.figure());
        members.text(Names.PERIOD, observation.period().toString());
        members.unusual(Names.COUNTS, observation.isSomeOnly(), Words.COUNTS);
        if (observation.isFinal()) {
            members.flag(Names.FINAL, true);
        }
        members.text(Names.CORRECTS, observation.corrects());
        if (observation.category().isPresent()) {
            Category category = observation.category().get();
            members.startObject(Names.CATEGORY);
            members.text(Names.DIMENSION, category.dimension());
            members.text(Names.NAME, category.name());
            json.writeEndObject();
        }
        members.text(Names.SOURCE, observation.source());
        members.day(Names.RECORDED, observation.recorded());
        json.writeEndObject();
    }

    private void initiative(Initiative initiative) throws IOException {
        String number = initiative.number();
        json.writeStartObject();
        members.text(Names.NUMBER, number);
        members.text(Names.TITLE, initiative.title());
        members.text(Names.PURPOSE, initiative.purpose());
        members.texts(Names.DEPARTMENTS, initiative.departments());
        members.texts(Names.PARTNERS, initiative.partners());
        goals(number, initiative.goals());
        Positions activities = new Positions(number + ".a");
        members.each(Names.ACTIVITIES, initiative.activities(), each -> activity(each, activities.gives(each.id())));
        Positions fundings = new Positions(number + ".f");
        members.each(Names.FUNDING, initiative.funding(), each -> funding.write(each, fundings.gives(each.id())));
        members.each(Names.CLAIMS, initiative.claims(), this::claim);
        json.writeEndObject();
    }

    private void goals(String initiative, List<Goal> goals) throws IOException {
        Positions positions = new Positions(initiative + ".");
        boolean only = goals.size() == 1;
        members.each(
                Names.GOALS,
                goals,
                each -> goal(each, only ? each.id().equals(Optional.of(initiative)) : positions.gives(each.id())));
    }

    private void goal(Goal goal, boolean isGiven) throws IOException {
        json.writeStartObject();
        members.id(goal.id(), isGiven);
        members.text(Names.STATEMENT, goal.statement());
        json.writeFieldName(Names.RULE);
        rules.write(goal);
        members.day(Names.DUE, goal.due());
        json.writeEndObject();
    }

    private void activity(Activity activity, boolean isGiven) throws IOException {
        json.writeStartObject();
        members.id(activity.id(), isGiven);
        members.text(Names.TITLE, activity.title());
        members.span(Names.PERIOD, activity.period());
        members.text(Names.STATE, Words.STATE.word(activity.state()));
        members.texts(Names.PARTNERS, activity.partners());
        members.each(Names.CONTRIBUTIONS, activity.contributions(), this::contribution);
        json.writeEndObject();
    }

    private void contribution(Contribution contribution) throws IOException {
        json.writeStartObject();
        members.text(Names.INDICATOR, contribution.indicator());
        if (contribution.figure().isPresent()) {
            members.figure(name(contribution.tally()), contribution.figure().get());
        } else if (contribution.tally() != Tally.INCREMENT) {
            members.text(Names.TALLY, Words.TALLY.word(contribution.tally()));
        }
        members.unusual(Names.COUNTS, contribution.isSomeOnly(), Words.COUNTS);
        members.day(Names.STATED, contribution.stated());
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        json.writeStartObject();
        members.text(Names.STATUS, Words.STATUS.word(claim.status()));
        members.day(Names.DAY, claim.day());
        members.text(Names.GOAL, claim.goal());
        members.text(Names.PART, claim.part());
        members.day(Names.RECORDED, claim.recorded());
        json.writeEndObject();
    }

    private static SerializableString name(Tally tally) {
        return tally == Tally.TOTAL ? Names.TOTAL : Names.INCREMENT;
    }

    /**
     * Counts the ids that a programme gives by position. One that was taken gets a number behind it, and counts as the user's
     * own.
     */
    private static final class Positions {
        private final int start;

        /** The id of the next item, counted up as a mileometer does, so that no text is made for each. */
        private final StringBuilder next;

        Positions(String before) {
            start = before.length();
            next = new StringBuilder(before).append('0');
        }

        /** Whether reading gives the next item the id that it has. */
        boolean gives(Optional<String> id) {
            countUp();
            return id.isPresent() && id.get().contentEquals(next);
        }

        private void countUp() {
            int at = next.length() - 1;
            while (at >= start && next.charAt(at) == '9') {
                next.setCharAt(at, '0');
                at--;
            }
            if (at < start) {
                next.insert(start, '1');
            } else {
                next.setCharAt(at, (char) (next.charAt(at) + 1));
            }
        }
    }
}
