package org.maalbar.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.ActivityDocument;
import org.maalbar.json.Wire.CategoryDocument;
import org.maalbar.json.Wire.ClaimDocument;
import org.maalbar.json.Wire.ContributionDocument;
import org.maalbar.json.Wire.FigureDocument;
import org.maalbar.json.Wire.FigureObject;
import org.maalbar.json.Wire.GoalDocument;
import org.maalbar.json.Wire.IndicatorDocument;
import org.maalbar.json.Wire.InitiativeDocument;
import org.maalbar.json.Wire.ObservationDocument;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/**
 * Makes a programme of a bound document. Notes every member that cannot be what it should be; only a document without such
 * members becomes a programme, which then checks what its parts say of each other.
 */
final class ProgrammeConverter {
    static final String FORMAT = "maalbar/1";

    /** Takes the place of an id or a title that is refused, so that what else is wrong can be seen. */
    private static final String STAND_IN = "-";

    private final List<Problem> problems = new ArrayList<>();

    /** The programme, or empty after noting at least one error. */
    Optional<Programme> convert(ProgrammeDocument document) {
        Spot spot = new Spot("", problems);
        String format = spot.required("format", document.format());
        if (format != null && !format.equals(FORMAT)) {
            spot.member("format").error("unknown-format", "This reads \"" + FORMAT + "\", not \"" + format + "\"");
            return Optional.empty();
        }
        String title = spot.required("title", document.title());
        Programme.Builder builder = Programme.builder(orElse(spot.text("title", title), STAND_IN));
        ifThere(spot.span("span", document.span()), builder::span);
        ifThere(
                spot.read("approximation", document.approximation(), "invalid-number", Approximation::new),
                builder::approximation);
        spot.each("notes", document.notes(), (at, note) -> {
            if (isText(at, note)) {
                builder.notes(note);
            }
        });
        spot.each("organisations", document.organisations(), (at, each) -> {
            String id = at.id("id", at.required("id", each.id()));
            String name = at.text("name", at.required("name", each.name()));
            if (id != null && name != null) {
                builder.organisations(Organisation.of(id, name));
            }
        });
        spot.each("indicators", document.indicators(), (at, each) -> ifThere(indicator(at, each), builder::indicators));
        spot.each(
                "observations",
                document.observations(),
                (at, each) -> ifThere(observation(at, each), builder::observations));
        spot.each(
                "initiatives",
                document.initiatives(),
                (at, each) -> ifThere(initiative(at, each), builder::initiatives));
        return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : built(builder);
    }

    /** Everything noted so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Optional<Programme> built(Programme.Builder builder) {
        try {
            Programme programme = builder.build();
            problems.addAll(programme.warnings());
            return Optional.of(programme);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static @Nullable Indicator indicator(Spot spot, IndicatorDocument document) {
        String id = spot.id("id", spot.required("id", document.id()));
        String name = spot.text("name", spot.required("name", document.name()));
        Behaviour behaviour = spot.word("behaviour", spot.required("behaviour", document.behaviour()), Words.BEHAVIOUR);
        Indicator indicator =
                Indicator.of(orElse(id, STAND_IN), orElse(name, STAND_IN), orElse(behaviour, Behaviour.CUMULATIVE));
        indicator = changed(indicator, spot.text("unit", document.unit()), Indicator::unit);
        indicator = changed(indicator, spot.word("domain", document.domain(), Words.DOMAIN), Indicator::domain);
        indicator = finished(spot, indicator, document);
        return id == null || name == null || behaviour == null ? null : indicator;
    }

    private static Indicator finished(Spot spot, Indicator plain, IndicatorDocument document) {
        Indicator indicator = plain;
        Boolean overlap = spot.word("overlap", document.overlap(), Words.OVERLAP);
        if (isTrue(overlap)) {
            indicator = orElse(spot.read("overlap", indicator, "invalid-indicator", Indicator::mayOverlap), indicator);
        }
        Boolean growth = spot.word("growth", document.growth(), Words.GROWTH);
        if (isTrue(growth)) {
            indicator =
                    orElse(spot.read("growth", indicator, "invalid-indicator", Indicator::growsByItself), indicator);
        }
        if (document.baseline() != null) {
            Spot at = spot.member("baseline");
            LocalDate day = at.day("day", at.required("day", document.baseline().day()));
            Figure figure = figure(
                    at, "figure", at.required("figure", document.baseline().figure()));
            if (day != null && figure != null) {
                indicator = orElse(
                        spot.read("baseline", indicator, "invalid-indicator", each -> each.baseline(day, figure)),
                        indicator);
            }
        }
        return indicator;
    }

    private static @Nullable Observation observation(Spot spot, ObservationDocument document) {
        String indicator = spot.id("indicator", spot.required("indicator", document.indicator()));
        Span period = spot.span("period", spot.required("period", document.period()));
        String id = spot.id("id", document.id());
        String corrects = spot.id("corrects", document.corrects());
        String source = spot.text("source", document.source());
        LocalDate recorded = spot.day("recorded", document.recorded());
        Boolean some = spot.word("counts", document.counts(), Words.COUNTS);
        Category category = category(spot.member("category"), document.category());
        Figure total = figure(spot, "total", document.total());
        Figure increment = figure(spot, "increment", document.increment());
        if ((document.total() == null) == (document.increment() == null)) {
            spot.error("total-or-increment", "An observation has either a \"total\" or an \"increment\"");
            return null;
        }
        Tally tally = document.total() != null ? Tally.TOTAL : Tally.INCREMENT;
        Figure figure = total != null ? total : increment;
        Observation observation = spot.read(
                "period",
                period,
                "invalid-observation",
                when -> Observation.of(orElse(indicator, STAND_IN), tally, orElse(figure, Figure.unknown()), when));
        if (observation != null && isTrue(document.isFinal())) {
            observation = spot.read("final", observation, "invalid-observation", Observation::asFinal);
        }
        if (indicator == null || figure == null || observation == null) {
            return null;
        }
        observation = changed(observation, id, Observation::id);
        observation = changed(observation, corrects, Observation::correcting);
        observation = changed(observation, source, Observation::source);
        observation = changed(observation, recorded, Observation::recorded);
        observation = changed(observation, category, (it, only) -> it.category(only.dimension(), only.name()));
        return isTrue(some) ? observation.someOfThem() : observation;
    }

    private static @Nullable Category category(Spot spot, @Nullable CategoryDocument document) {
        if (document == null) {
            return null;
        }
        String dimension = spot.id("dimension", spot.required("dimension", document.dimension()));
        String name = spot.id("name", spot.required("name", document.name()));
        return dimension == null || name == null ? null : new Category(dimension, name);
    }

    private static @Nullable Initiative initiative(Spot spot, InitiativeDocument document) {
        String number = spot.id("number", spot.required("number", document.number()));
        String title = spot.text("title", spot.required("title", document.title()));
        String purpose = spot.text("purpose", document.purpose());
        String[] departments = ids(spot, "departments", document.departments());
        String[] partners = ids(spot, "partners", document.partners());
        List<Goal> goals = new ArrayList<>();
        spot.each("goals", document.goals(), (at, each) -> ifThere(goal(at, each), goals::add));
        List<Activity> activities = new ArrayList<>();
        spot.each("activities", document.activities(), (at, each) -> ifThere(activity(at, each), activities::add));
        List<Funding> funding = new ArrayList<>();
        spot.each(
                "funding", document.funding(), (at, each) -> ifThere(FundingConverter.funding(at, each), funding::add));
        List<Claim> claims = new ArrayList<>();
        spot.each("claims", document.claims(), (at, each) -> ifThere(claim(at, each), claims::add));
        if (number == null || title == null) {
            return null;
        }
        Initiative initiative = changed(Initiative.of(number, title), purpose, Initiative::purpose);
        return initiative
                .departments(departments)
                .partners(partners)
                .goals(goals.toArray(Goal[]::new))
                .activities(activities.toArray(Activity[]::new))
                .funding(funding.toArray(Funding[]::new))
                .claims(claims.toArray(Claim[]::new));
    }

    private static @Nullable Goal goal(Spot spot, GoalDocument document) {
        String statement = spot.text("statement", spot.required("statement", document.statement()));
        FulfilmentRule rule = spot.required("rule", document.rule()) == null || document.rule() == null
                ? null
                : RuleConverter.rule(spot.member("rule"), document.rule());
        String id = spot.id("id", document.id());
        LocalDate due = spot.day("due", document.due());
        if (statement == null || rule == null) {
            return null;
        }
        return changed(changed(Goal.of(statement, rule), id, Goal::id), due, Goal::due);
    }

    private static @Nullable Activity activity(Spot spot, ActivityDocument document) {
        String title = spot.text("title", spot.required("title", document.title()));
        ActivityState state = spot.word("state", spot.required("state", document.state()), Words.STATE);
        String id = spot.id("id", document.id());
        Span period = spot.span("period", document.period());
        String[] partners = ids(spot, "partners", document.partners());
        List<Contribution> contributions = new ArrayList<>();
        spot.each(
                "contributions",
                document.contributions(),
                (at, each) -> ifThere(contribution(at, each), contributions::add));
        if (title == null || state == null) {
            return null;
        }
        Activity activity = Activity.of(title, state).partners(partners);
        activity = changed(changed(activity, id, Activity::id), period, Activity::during);
        return activity.contributing(contributions.toArray(Contribution[]::new));
    }

    private static @Nullable Contribution contribution(Spot spot, ContributionDocument document) {
        String indicator = spot.id("indicator", spot.required("indicator", document.indicator()));
        if (document.total() != null && document.increment() != null) {
            spot.error(
                    "total-or-increment",
                    "A contribution has a \"total\", an \"increment\", or neither where nobody says how many");
        }
        Figure total = figure(spot, "total", document.total());
        Figure increment = figure(spot, "increment", document.increment());
        Boolean some = spot.word("counts", document.counts(), Words.COUNTS);
        LocalDate stated = spot.day("stated", document.stated());
        if (indicator == null) {
            return null;
        }
        Contribution contribution;
        if (total != null) {
            contribution = Contribution.total(indicator, total);
        } else if (increment != null) {
            contribution = Contribution.increment(indicator, increment);
        } else {
            contribution = Contribution.notQuantified(indicator, Tally.INCREMENT);
        }
        contribution = isTrue(some) ? contribution.someOfThem() : contribution;
        return changed(contribution, stated, Contribution::stated);
    }

    private static @Nullable Claim claim(Spot spot, ClaimDocument document) {
        Status status = spot.word("status", spot.required("status", document.status()), Words.STATUS);
        LocalDate day = spot.day("day", spot.required("day", document.day()));
        String goal = spot.id("goal", document.goal());
        String part = spot.text("part", document.part());
        LocalDate recorded = spot.day("recorded", document.recorded());
        if (status == null || day == null) {
            return null;
        }
        Claim claim = changed(changed(Claim.of(status, day), goal, Claim::ofGoal), recorded, Claim::recorded);
        boolean isGoalRefused = goal == null && document.goal() != null;
        return part == null || isGoalRefused ? claim : spot.read("part", part, "invalid-claim", claim::ofPart);
    }

    private static @Nullable Figure figure(Spot spot, String name, @Nullable FigureDocument document) {
        if (document == null) {
            return null;
        }
        if (document.exact() != null) {
            return spot.read(name, document.exact(), "invalid-figure", Figure::exactly);
        }
        return spot.read(name, document.object(), "invalid-figure", ProgrammeConverter::figure);
    }

    private static Figure figure(FigureObject object) {
        List<Optional<Figure>> stated = List.of(
                kind(object.about(), Figure::about),
                kind(object.atLeast(), Figure::atLeast),
                kind(object.moreThan(), Figure::moreThan),
                kind(object.atMost(), Figure::atMost),
                kind(object.lessThan(), Figure::lessThan),
                kind(object.between(), ProgrammeConverter::between),
                kind(object.unknown(), ProgrammeConverter::unknown));
        List<Figure> figures = stated.stream().flatMap(Optional::stream).toList();
        if (figures.size() != 1) {
            throw new IllegalArgumentException(
                    "A figure is a number, or an object with one of about, atLeast, moreThan, atMost, lessThan, between,"
                            + " unknown; here are " + figures.size());
        }
        return figures.get(0);
    }

    private static <T> Optional<Figure> kind(@Nullable T value, Function<T, Figure> kind) {
        return Optional.ofNullable(value).map(kind);
    }

    private static Figure between(List<BigDecimal> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("\"between\" has two numbers, not " + ends.size());
        }
        return Figure.between(ends.get(0), ends.get(1));
    }

    private static Figure unknown(boolean unknown) {
        if (!unknown) {
            throw new IllegalArgumentException("\"unknown\" can only be true");
        }
        return Figure.unknown();
    }

    private static String[] ids(Spot spot, String name, @Nullable List<String> ids) {
        Stream.Builder<String> good = Stream.builder();
        spot.each(name, ids, (at, id) -> {
            try {
                good.add(Texts.id(id));
            } catch (IllegalArgumentException e) {
                at.error("invalid-id", String.valueOf(e.getMessage()));
            }
        });
        return good.build().toArray(String[]::new);
    }

    private static boolean isText(Spot at, String text) {
        try {
            Texts.text(text);
            return true;
        } catch (IllegalArgumentException e) {
            at.error("invalid-text", String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static <T, V> T changed(T same, @Nullable V value, BiFunction<T, V, T> change) {
        return value == null ? same : change.apply(same, value);
    }
}
