package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Status;
import org.maalbar.testkit.sample.SampleFunding;
import org.maalbar.time.Span;

/**
 * What is around the evidence of a programme: texts, organisations, funding, claims, status texts, the policy for "about".
 *
 * @param texts what is used wherever there is text
 * @param spanned whether the programme has a span, so that its last goal needs no due day
 * @param involved whether organisations take part
 * @param split whether the last goal belongs to an initiative of its own
 * @param funding what the initiatives are paid by
 * @param policy what "about" means
 * @param claimed what is claimed of the first goal, if anything
 * @param claimedOn the day of the claim
 * @param named whether goals, activities and fundings have ids of their own, and not those of their positions
 */
record SampleSettings(
        List<String> texts,
        boolean spanned,
        boolean involved,
        boolean split,
        List<Funding> funding,
        String policy,
        Optional<Status> claimed,
        int claimedOn,
        boolean named) {
    private static final int TEXTS = 3;

    /** Before it is known whether things have ids of their own. */
    private interface Unnamed {
        SampleSettings named(boolean named);
    }

    static Arbitrary<SampleSettings> any(Arbitrary<String> texts) {
        Arbitrary<Boolean> seldom = Arbitraries.of(false, false, false, true);
        Arbitrary<Unnamed> settings = Combinators.combine(
                        texts.list().ofSize(TEXTS),
                        seldom,
                        seldom,
                        seldom,
                        SampleFunding.any(texts).list().ofMaxSize(2),
                        Arbitraries.of("0.1", "0.1", "0.1", "0", "0.25"),
                        Arbitraries.of(Status.class).optional(0.5),
                        Arbitraries.integers().between(0, 16))
                .as((all, spanned, involved, split, funding, policy, claimed, claimedOn) -> named ->
                        new SampleSettings(all, spanned, involved, split, funding, policy, claimed, claimedOn, named));
        return Combinators.combine(settings, Arbitraries.of(false, true, true, true))
                .as(Unnamed::named);
    }

    Programme programme(
            List<Indicator> indicators,
            List<Observation> observations,
            List<Activity> activities,
            List<FulfilmentRule> rules,
            LocalDate due) {
        Programme.Builder programme = Programme.builder(texts.get(0))
                .approximation(Approximation.of(policy))
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new));
        if (spanned) {
            programme.span(Span.between(SampleRecords.day(0), due.plusDays(rules.size())));
            programme.notes(texts.get(1));
        }
        if (involved) {
            programme.caseTitle(texts.get(2)).annex(texts.get(1)).contact(texts.get(0));
            programme.organisations(
                    Organisation.of("org 0", texts.get(0)), Organisation.of("forvaltning-å", texts.get(2)));
        }
        return programme.initiatives(initiatives(activities, rules, due)).build();
    }

    private Initiative[] initiatives(List<Activity> activities, List<FulfilmentRule> rules, LocalDate due) {
        List<Goal> goals = new ArrayList<>();
        for (FulfilmentRule rule : rules) {
            Goal unnamed = Goal.of(texts.get(1), rule);
            Goal goal = named ? unnamed.id("g" + goals.size()) : unnamed;
            boolean last = goals.size() == rules.size() - 1;
            goals.add(last && spanned ? goal : goal.due(due.plusDays(goals.size())));
        }
        Initiative first = Initiative.of("1", texts.get(1));
        for (Activity activity : activities) {
            Activity given = named ? activity.id("a" + first.activities().size()) : activity;
            first = first.activities(involved ? given.partners("org 0") : given);
        }
        first = involved ? first.departments("forvaltning-å").partners("org 0").purpose(texts.get(2)) : first;
        List<Funding> paying = named ? withIds(funding) : funding;
        int shared = split ? Math.min(1, paying.size()) : paying.size();
        first = first.funding(paying.subList(0, shared).toArray(Funding[]::new));
        int own = split ? goals.size() - 1 : goals.size();
        first = first.goals(goals.subList(0, own).toArray(Goal[]::new));
        if (involved) {
            Goal vague = Goal.of(texts.get(1)).due(due);
            first = first.goals(named ? vague.id("vague") : vague);
        }
        if (claimed.isPresent() && own > 0) {
            String goal = named ? "g0" : first.goals().size() == 1 ? "1" : "1.1";
            first = first.claims(claims(claimed.get(), goal, goals.get(0).rule().orElseThrow()));
        }
        if (involved) {
            StatusText text = StatusText.of(texts.get(1), SampleRecords.day(claimedOn));
            String goal = first.goals().size() == 1 ? "1" : "1." + first.goals().size();
            first = first.contact(texts.get(0)).statusTexts(text, text.ofGoal(named ? "vague" : goal));
        }
        if (!split) {
            return new Initiative[] {first};
        }
        Initiative second = Initiative.of("1.b", texts.get(2)).goals(goals.get(own));
        return new Initiative[] {
            first, second.funding(paying.subList(shared, paying.size()).toArray(Funding[]::new))
        };
    }

    private static List<Funding> withIds(List<Funding> funding) {
        return IntStream.range(0, funding.size())
                .mapToObj(number -> funding.get(number).id("f" + number))
                .toList();
    }

    /** Of the initiative, of a goal, and of a part of it that has a label. */
    private Claim[] claims(Status status, String goal, FulfilmentRule rule) {
        Claim claim = Claim.of(status, SampleRecords.day(claimedOn));
        Claim ofGoal = claim.ofGoal(goal);
        List<Claim> claims = new ArrayList<>(List.of(claim, ofGoal.recorded(SampleRecords.day(claimedOn + 1))));
        if (involved) {
            claims.add(Claim.said(texts.get(0), SampleRecords.day(claimedOn)));
        }
        labels(rule).stream().limit(1).map(ofGoal::ofPart).forEach(claims::add);
        return claims.toArray(Claim[]::new);
    }

    private static List<String> labels(FulfilmentRule rule) {
        List<String> labels = new ArrayList<>();
        if (rule instanceof Labelled labelled) {
            labels.add(labelled.label());
        } else if (rule instanceof CompositeRule composite) {
            composite.rules().forEach(part -> labels.addAll(labels(part)));
        }
        return labels;
    }
}
