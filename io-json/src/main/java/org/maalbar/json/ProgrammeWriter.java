package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Claim;
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

    private ProgrammeWriter(JsonGenerator json, RuleWriter rules) {
        this.json = json;
        this.members = new Members(json);
        this.rules = rules;
    }

    /**
     * Writes one object.
     *
     * @throws IllegalArgumentException before anything is written, if no codec writes a rule of a goal; or if a day is in no
     *     year from 0000 to 9999
     */
    static void write(Programme programme, JsonGenerator json, JsonSettings settings) throws IOException {
        RuleWriter rules = new RuleWriter(json, settings);
        programme.initiatives().forEach(each -> each.goals().forEach(rules::check));
        new ProgrammeWriter(json, rules).programme(programme);
    }

    private void programme(Programme programme) throws IOException {
        json.writeStartObject();
        members.text("format", ProgrammeConverter.FORMAT);
        members.text("title", programme.title());
        members.span("span", programme.span());
        if (!programme.approximation().equals(Approximation.DEFAULT)) {
            members.number("approximation", programme.approximation().share());
        }
        members.texts("notes", programme.notes());
        members.each("organisations", programme.organisations(), this::organisation);
        members.each("indicators", programme.indicators(), this::indicator);
        observations(programme.observations());
        members.each("initiatives", programme.initiatives(), this::initiative);
        json.writeEndObject();
    }

    private void organisation(Organisation organisation) throws IOException {
        json.writeStartObject();
        members.text("id", organisation.id());
        members.text("name", organisation.name());
        json.writeEndObject();
    }

    private void indicator(Indicator indicator) throws IOException {
        json.writeStartObject();
        members.text("id", indicator.id());
        members.text("name", indicator.name());
        members.text("unit", indicator.unit());
        members.text("behaviour", Words.BEHAVIOUR.word(indicator.behaviour()));
        if (indicator.domain() != Domain.COUNT) {
            members.text("domain", Words.DOMAIN.word(indicator.domain()));
        }
        unusual("overlap", Words.OVERLAP, indicator.isOverlapPossible());
        unusual("growth", Words.GROWTH, indicator.isGrowthOpen());
        if (indicator.baseline().isPresent()) {
            Baseline baseline = indicator.baseline().get();
            json.writeObjectFieldStart("baseline");
            members.day("day", baseline.day());
            members.figure("figure", baseline.figure());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void observations(List<Observation> observations) throws IOException {
        Numbers numbers = new Numbers("o");
        members.each("observations", observations, each -> observation(each, numbers.next()));
    }

    private void observation(Observation observation, String byPosition) throws IOException {
        json.writeStartObject();
        members.id(observation.id(), byPosition);
        members.text("indicator", observation.indicator());
        members.figure(Words.TALLY.word(observation.tally()), observation.figure());
        members.text("period", observation.period().toString());
        unusual("counts", Words.COUNTS, observation.isSomeOnly());
        if (observation.isFinal()) {
            json.writeBooleanField("final", true);
        }
        members.text("corrects", observation.corrects());
        if (observation.category().isPresent()) {
            Category category = observation.category().get();
            json.writeObjectFieldStart("category");
            members.text("dimension", category.dimension());
            members.text("name", category.name());
            json.writeEndObject();
        }
        members.text("source", observation.source());
        members.day("recorded", observation.recorded());
        json.writeEndObject();
    }

    private void initiative(Initiative initiative) throws IOException {
        String number = initiative.number();
        json.writeStartObject();
        members.text("number", number);
        members.text("title", initiative.title());
        members.text("purpose", initiative.purpose());
        members.texts("departments", initiative.departments());
        members.texts("partners", initiative.partners());
        boolean only = initiative.goals().size() == 1;
        Numbers goals = new Numbers(number + ".");
        members.each("goals", initiative.goals(), each -> goal(each, only ? number : goals.next()));
        Numbers activities = new Numbers(number + ".a");
        members.each("activities", initiative.activities(), each -> activity(each, activities.next()));
        Numbers fundings = new Numbers(number + ".f");
        FundingWriter funding = new FundingWriter(json);
        members.each("funding", initiative.funding(), each -> funding.write(each, fundings.next()));
        members.each("claims", initiative.claims(), this::claim);
        json.writeEndObject();
    }

    private void goal(Goal goal, String byPosition) throws IOException {
        json.writeStartObject();
        members.id(goal.id(), byPosition);
        members.text("statement", goal.statement());
        json.writeFieldName("rule");
        rules.write(goal.rule());
        members.day("due", goal.due());
        json.writeEndObject();
    }

    private void activity(Activity activity, String byPosition) throws IOException {
        json.writeStartObject();
        members.id(activity.id(), byPosition);
        members.text("title", activity.title());
        members.span("period", activity.period());
        members.text("state", Words.STATE.word(activity.state()));
        members.texts("partners", activity.partners());
        members.each("contributions", activity.contributions(), this::contribution);
        json.writeEndObject();
    }

    private void contribution(Contribution contribution) throws IOException {
        json.writeStartObject();
        members.text("indicator", contribution.indicator());
        String tally = Words.TALLY.word(contribution.tally());
        if (contribution.figure().isPresent()) {
            members.figure(tally, contribution.figure().get());
        } else if (contribution.tally() != Tally.INCREMENT) {
            members.text("tally", tally);
        }
        unusual("counts", Words.COUNTS, contribution.isSomeOnly());
        members.day("stated", contribution.stated());
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        json.writeStartObject();
        members.text("status", Words.STATUS.word(claim.status()));
        members.day("day", claim.day());
        members.text("goal", claim.goal());
        members.text("part", claim.part());
        members.day("recorded", claim.recorded());
        json.writeEndObject();
    }

    private void unusual(String name, Words<Boolean> words, boolean isSo) throws IOException {
        if (isSo) {
            members.text(name, words.word(true));
        }
    }

    /** The ids that a programme gives by position. One that was taken gets a number behind it, and that one is written. */
    private static final class Numbers {
        private final String before;
        private int last;

        Numbers(String before) {
            this.before = before;
        }

        String next() {
            last++;
            return before + last;
        }
    }
}
