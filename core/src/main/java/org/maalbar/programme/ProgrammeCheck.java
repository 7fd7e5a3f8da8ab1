package org.maalbar.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.Spending;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.programme.FigureCheck.Pointer;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Money;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** What the parts of a programme say of each other: finds every error, not only the first. */
final class ProgrammeCheck {
    private static final int DEEPEST_RULE = 32;
    private static final int MOST_ERRORS = 10_000;

    private final Programme programme;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final FigureCheck figures;
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> goalIds = new HashSet<>();
    private final Set<String> activityIds = new HashSet<>();
    private final Set<String> fundingIds = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * Checks.
     *
     * @param stated the indicators, even two of one id
     * @param observations those of the programme before any got an id by position, which is never another's
     * @param initiatives those of the programme before any of their parts got one
     */
    ProgrammeCheck(
            Programme programme, List<Indicator> stated, List<Observation> observations, List<Initiative> initiatives) {
        this.programme = programme;
        this.figures = new FigureCheck(indicators, programme.approximation(), this::noteError);
        for (int i = 0; i < programme.organisations().size(); i++) {
            String id = programme.organisations().get(i).id();
            unique(
                    organisations,
                    id,
                    "organisations",
                    "organisationer",
                    Pointer.of("/organisations", i).to("/id"));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            unique(
                    ids,
                    stated.get(i).id(),
                    "indicators",
                    "indikatorer",
                    Pointer.of("/indicators", i).to("/id"));
            indicators.putIfAbsent(stated.get(i).id(), stated.get(i));
            checkBaseline(stated.get(i), Pointer.of("/indicators", i));
        }
        checkObservations(observations);
        checkInitiatives(initiatives);
        for (int i = 0; i < stated.size(); i++) {
            if (!used.contains(stated.get(i).id())) {
                problems.add(Problem.warning(
                        "unused-indicator",
                        Place.pointer("/indicators/" + i),
                        "No goal asks for the indicator \"" + stated.get(i).id() + "\"",
                        "Intet mål bruger indikatoren »" + stated.get(i).id() + "«"));
            }
        }
    }

    /** Whether nothing is wrong with observations by themselves. */
    static boolean isSound(
            List<Observation> observations, Map<String, Indicator> indicators, Approximation approximation) {
        List<Problem> found = new ArrayList<>(0);
        FigureCheck figures = new FigureCheck(indicators, approximation, found::add);
        for (Observation each : observations) {
            figures.observation(each, Pointer.of("/observations"));
        }
        return found.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    /** More than so many are not worth the memory. */
    private void noteError(Problem problem) {
        if (errors < MOST_ERRORS) {
            errors++;
            problems.add(problem);
        }
    }

    private void checkBaseline(Indicator indicator, Pointer pointer) {
        if (indicator.baseline().isPresent()) {
            figures.figure(indicator, indicator.baseline().get().figure(), pointer, "/baseline/figure");
        }
    }

    private void checkObservations(List<Observation> stated) {
        boolean isAnyCorrecting = false;
        boolean isRunning = true;
        String last = "";
        for (Observation each : stated) {
            if (isRunning && each.id().isPresent()) {
                isRunning = Texts.isAfter(each.id().get(), last);
                last = each.id().get();
            }
            isAnyCorrecting |= each.corrects().isPresent();
        }
        if (!isRunning) {
            Set<String> ids = new HashSet<>(2 * stated.size());
            unique(ids, stated, Observation::id, "observations", "observationer", Pointer.of("/observations"));
        }
        List<Observation> all = programme.observations();
        Map<String, Observation> byId = new HashMap<>();
        if (isAnyCorrecting) {
            for (Observation each : all) {
                byId.putIfAbsent(each.id().orElseThrow(), each);
            }
        }
        Set<String> circular = circular(byId);
        for (int i = 0; i < all.size(); i++) {
            Observation observation = all.get(i);
            Pointer pointer = Pointer.of("/observations", i);
            figures.observation(observation, pointer);
            if (observation.corrects().isPresent()) {
                checkCorrection(observation, observation.corrects().get(), byId, circular, pointer.to("/corrects"));
            }
        }
    }

    private void checkCorrection(
            Observation observation,
            String correctedId,
            Map<String, Observation> byId,
            Set<String> circular,
            Pointer pointer) {
        Observation corrected = byId.get(correctedId);
        if (corrected == null) {
            error(
                    "unknown-observation",
                    pointer,
                    "No observation \"" + correctedId + "\"",
                    "Observationen »" + correctedId + "« findes ikke");
        } else if (!corrected.indicator().equals(observation.indicator())) {
            error(
                    "correction-of-another-indicator",
                    pointer,
                    "An observation of \"" + observation.indicator() + "\" cannot correct one of \""
                            + corrected.indicator() + "\"",
                    "En observation af »" + observation.indicator() + "« kan ikke rette en af »" + corrected.indicator()
                            + "«");
        } else if (circular.contains(observation.id().orElseThrow())) {
            error(
                    "circular-correction",
                    pointer,
                    "The observation corrects itself, directly or through others",
                    "Observationen retter sig selv, direkte eller gennem andre");
        }
    }

    /** The observations that correct themselves through others; each is followed once, however long the chains. */
    private static Set<String> circular(Map<String, Observation> byId) {
        Set<String> circular = new HashSet<>();
        Set<String> followed = new HashSet<>();
        for (Observation start : byId.values()) {
            if (start.corrects().isEmpty()) {
                continue;
            }
            Set<String> chain = new LinkedHashSet<>();
            String at = start.id().orElseThrow();
            for (Observation here = byId.get(at); here != null && followed.add(at); here = byId.get(at)) {
                chain.add(at);
                at = here.corrects().orElse("");
            }
            if (chain.contains(at)) {
                chain.stream().dropWhile(Predicate.isEqual(at).negate()).forEach(circular::add);
            }
        }
        return circular;
    }

    private void checkInitiatives(List<Initiative> stated) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < programme.initiatives().size(); i++) {
            Initiative initiative = programme.initiatives().get(i);
            Pointer pointer = Pointer.of("/initiatives", i);
            unique(numbers, initiative.number(), "initiatives", "indsatser", pointer.to("/number"));
            Initiative own = stated.get(i);
            unique(goalIds, own.goals(), Goal::id, "goals", "mål", pointer.to("/goals"));
            unique(activityIds, own.activities(), Activity::id, "activities", "aktiviteter", pointer.to("/activities"));
            unique(fundingIds, own.funding(), Funding::id, "fundings", "bevillinger", pointer.to("/funding"));
            checkOrganisations(initiative.departments(), pointer.to("/departments"));
            checkOrganisations(initiative.partners(), pointer.to("/partners"));
            for (int g = 0; g < initiative.goals().size(); g++) {
                checkGoal(initiative.goals().get(g), pointer.to("/goals", g));
            }
            for (int a = 0; a < initiative.activities().size(); a++) {
                checkActivity(initiative.activities().get(a), pointer.to("/activities", a));
            }
            for (int f = 0; f < initiative.funding().size(); f++) {
                checkSpending(initiative, initiative.funding().get(f), pointer.to("/funding", f));
            }
            Map<String, Set<String>> parts = initiative.claims().isEmpty() ? Map.of() : partsOfGoals(initiative);
            for (int c = 0; c < initiative.claims().size(); c++) {
                checkClaim(initiative.claims().get(c), initiative, parts, pointer.to("/claims", c));
            }
            for (int t = 0; t < initiative.statusTexts().size(); t++) {
                checkStatusText(initiative.statusTexts().get(t), initiative, pointer.to("/statusTexts", t));
            }
        }
    }

    private void checkOrganisations(List<String> ids, Pointer pointer) {
        for (int i = 0; i < ids.size(); i++) {
            if (!organisations.contains(ids.get(i))) {
                error(
                        "unknown-organisation",
                        pointer.to("", i),
                        "No organisation \"" + ids.get(i) + "\"",
                        "Organisationen »" + ids.get(i) + "« findes ikke");
            }
        }
    }

    private void checkGoal(Goal goal, Pointer pointer) {
        Optional<Span> span = programme.span();
        Optional<LocalDate> due = goal.due().isPresent() || span.isEmpty()
                ? goal.due()
                : span.get().last();
        if (due.isEmpty()) {
            error(
                    "no-due-day",
                    pointer,
                    "The goal has no due day, and the programme no last day to be due on",
                    "Målet har ingen frist, og programmet ingen sidste dag, der kan være frist");
        }
        FulfilmentRule rule = goal.rule().orElse(null);
        if (rule == null) {
            return;
        }
        if (isTooDeep(rule, 1)) {
            error(
                    "rule-too-deep",
                    pointer.to("/rule"),
                    "Rules may be nested " + DEEPEST_RULE + " deep at most",
                    "Regler må højst stå inden i hinanden i " + DEEPEST_RULE + " lag");
            return;
        }
        Pointer at = pointer.to("/rule");
        for (String id : rule.indicators()) {
            used.add(id);
            figures.indicator(id, at, "");
        }
        new TargetCheck(indicators, due.orElse(null), figures).rule(rule, at);
        checkLabels(labels(rule), at);
    }

    private void checkLabels(List<String> all, Pointer at) {
        Set<String> labels = all.isEmpty() ? Set.of() : new HashSet<>();
        for (String label : all) {
            if (!labels.add(label)) {
                error(
                        "duplicate-label",
                        at,
                        "Two parts of the goal are labelled \"" + Printable.brief(label) + "\"",
                        "To dele af målet har betegnelsen »" + Printable.brief(label) + "«");
            }
        }
    }

    private static boolean isTooDeep(FulfilmentRule rule, int depth) {
        if (rule instanceof Labelled labelled) {
            return isTooDeep(labelled.rule(), depth);
        }
        if (rule instanceof CompositeRule composite) {
            if (depth >= DEEPEST_RULE) {
                return true;
            }
            for (FulfilmentRule part : composite.rules()) {
                if (isTooDeep(part, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> labels(FulfilmentRule rule) {
        if (!(rule instanceof Labelled) && !(rule instanceof CompositeRule)) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        if (rule instanceof Labelled labelled) {
            labels.add(labelled.label());
            labels.addAll(labels(labelled.rule()));
        } else if (rule instanceof CompositeRule composite) {
            for (FulfilmentRule part : composite.rules()) {
                labels.addAll(labels(part));
            }
        }
        return labels;
    }

    private void checkSpending(Initiative initiative, Funding funding, Pointer pointer) {
        if (!(funding.terms() instanceof FundingTerms.YearlyAmount given)) {
            return;
        }
        Money granted = given.amount();
        for (Spending each : funding.spending()) {
            each.amount()
                    .filter(spent -> spent.currency().equals(granted.currency())
                            && spent.amount().compareTo(granted.amount()) > 0)
                    .ifPresent(spent -> problems.add(Problem.warning(
                            "overspent",
                            Place.pointer(pointer.toString()),
                            "Initiative \"" + initiative.number() + "\" spent more in " + each.year()
                                    + " than it was granted: " + spent(Language.ENGLISH, spent, funding, granted),
                            "Indsatsen »" + initiative.number() + "« har i " + each.year()
                                    + " brugt mere, end den har fået bevilget: "
                                    + spent(Language.DANISH, spent, funding, granted))));
        }
    }

    /** "0,6 mio. kr. af 0,5 mio. kr. fra Budget 2018". */
    private static String spent(Language language, Money spent, Funding funding, Money granted) {
        Wording wording = Wording.in(language);
        return wording.money(spent)
                + language.choose(" of ", " af ")
                + wording.money(granted)
                + funding.source()
                        .map(source -> language.choose(" from ", " fra ") + Printable.brief(source))
                        .orElse("");
    }

    private void checkActivity(Activity activity, Pointer pointer) {
        checkOrganisations(activity.partners(), pointer.to("/partners"));
        for (int c = 0; c < activity.contributions().size(); c++) {
            Contribution contribution = activity.contributions().get(c);
            Pointer at = pointer.to("/contributions", c);
            Indicator indicator = figures.indicator(contribution.indicator(), at, "/indicator");
            if (indicator == null) {
                continue;
            }
            if (indicator.behaviour() == Behaviour.FIXED) {
                error(
                        "contribution-to-fixed",
                        at,
                        "Nothing adds to \"" + indicator.id() + "\": it never changes",
                        "Intet føjer noget til »" + indicator.id() + "«: tallet ændrer sig aldrig");
            } else {
                figures.increment(indicator, contribution.tally(), at, "");
            }
            String member = contribution.tally().member();
            if (contribution.figure().isPresent()) {
                figures.figure(indicator, contribution.figure().get(), at, member);
            }
        }
    }

    /** The labels in each goal, by its id. */
    private static Map<String, Set<String>> partsOfGoals(Initiative initiative) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (Goal goal : initiative.goals()) {
            FulfilmentRule rule = goal.rule().orElse(null);
            List<String> labels = rule == null || isTooDeep(rule, 1) ? List.of() : labels(rule);
            parts.putIfAbsent(goal.id().orElseThrow(), labels.isEmpty() ? Set.of() : Set.copyOf(labels));
        }
        return parts;
    }

    private void checkClaim(Claim claim, Initiative initiative, Map<String, Set<String>> parts, Pointer pointer) {
        if (claim.goal().isEmpty()) {
            return;
        }
        String goal = claim.goal().get();
        Set<String> labels = parts.get(goal);
        if (labels == null) {
            unknownGoal(initiative, goal, pointer);
        } else if (claim.part().isPresent() && !labels.contains(claim.part().get())) {
            error(
                    "unknown-part",
                    pointer.to("/part"),
                    "Goal \"" + goal + "\" has no part labelled \""
                            + Printable.brief(claim.part().get()) + "\"",
                    "Målet »" + goal + "« har ingen del med betegnelsen »"
                            + Printable.brief(claim.part().get()) + "«");
        }
    }

    private void checkStatusText(StatusText text, Initiative initiative, Pointer pointer) {
        if (text.goal().isPresent()
                && initiative.goals().stream().noneMatch(goal -> goal.id().equals(text.goal()))) {
            unknownGoal(initiative, text.goal().get(), pointer);
        }
    }

    private void unknownGoal(Initiative initiative, String goal, Pointer pointer) {
        error(
                "unknown-goal",
                pointer.to("/goal"),
                "Initiative \"" + initiative.number() + "\" has no goal \"" + goal + "\"",
                "Indsatsen »" + initiative.number() + "« har ikke målet »" + goal + "«");
    }

    /** Checks the ids that were chosen. */
    private <T> void unique(
            Set<String> taken,
            List<T> stated,
            Function<T, Optional<String>> id,
            String english,
            String danish,
            Pointer list) {
        for (int i = 0; i < stated.size(); i++) {
            unique(taken, id.apply(stated.get(i)), english, danish, list, i);
        }
    }

    private void unique(
            Set<String> taken, Optional<String> chosen, String english, String danish, Pointer list, int item) {
        if (chosen.isPresent() && !taken.add(chosen.get())) {
            repeated(chosen.get(), english, danish, list.to("", item).to("/id"));
        }
    }

    private void unique(Set<String> taken, String id, String english, String danish, Pointer pointer) {
        if (!taken.add(id)) {
            repeated(id, english, danish, pointer);
        }
    }

    private void repeated(String id, String english, String danish, Pointer pointer) {
        error(
                "duplicate-id",
                pointer,
                "Two " + english + " have the id \"" + id + "\"",
                "To " + danish + " har id'et »" + id + "«");
    }

    private void error(String code, Pointer pointer, String english, String danish) {
        figures.error(code, pointer, english, danish);
    }
}
