package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Spending;
import org.maalbar.rule.FulfilmentRule;

/** A programme as its tables draft it: rows of one table are gathered under those of another by their ids. */
final class TablesDraft implements Draft {
    static final Set<String> CONSEQUENCES = Set.of(
            "unknown-indicator",
            "unknown-organisation",
            "unknown-observation",
            "unknown-goal",
            "unknown-part",
            "unused-indicator",
            "no-due-day");

    private final Map<Table, TableReading> tables;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<Row> incompleteGoals = new HashSet<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Programme.Builder builder;

    /** Drafts the programme of the rows that are right so far; refuses those that it finds wrong. */
    TablesDraft(Map<Table, TableReading> tables) {
        this.tables = tables;
        new Links(tables).check();
        findGoalsWithoutAllConditions();
        Programme.Builder begun = programme();
        // A programme without a title shows what else is wrong.
        this.builder = begun == null ? Programme.builder("-") : begun;
        List<Organisation> organisations = all(ProgrammeColumns.ORGANISATIONS, ProgrammeColumns::organisation);
        List<Indicator> indicators = all(IndicatorColumns.TABLE, IndicatorColumns::read);
        List<Observation> observations = all(ObservationColumns.TABLE, ObservationColumns::read);
        builder.notes(all(ProgrammeColumns.NOTES, row -> row.value(ProgrammeColumns.NOTE))
                        .toArray(String[]::new))
                .organisations(organisations.toArray(Organisation[]::new))
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(initiatives().toArray(Initiative[]::new));
        tables.values().forEach(TableReading::refuseFaulty);
    }

    private TableReading table(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private Programme.@Nullable Builder programme() {
        TableReading table = table(ProgrammeColumns.PROGRAMME);
        Programme.Builder begun = null;
        for (Row row : table.rows()) {
            if (begun == null) {
                begun = ProgrammeColumns.read(row);
            } else {
                row.refuse(
                        ProgrammeColumns.TITLE,
                        "second-programme",
                        "There is one programme; a second row is one too many",
                        "Der er ét program; en række mere er en for meget");
            }
        }
        if (table.rows().isEmpty() && table.isComplete()) {
            table.tell(Problem.error(
                    "no-programme",
                    table.file(),
                    "The table has no row that says what the programme is called",
                    "Tabellen har ingen række, der siger, hvad programmet hedder"));
        }
        return begun;
    }

    /** That a condition was refused says enough of a goal that has lost it. */
    private void findGoalsWithoutAllConditions() {
        TableReading conditions = table(RuleColumns.CONDITIONS);
        conditions.rows().forEach(RuleColumns::read);
        conditions.refuseFaulty();
        Set<String> incomplete = new HashSet<>();
        conditions.refusedRows().forEach(row -> row.get(RuleColumns.GOAL).ifPresent(incomplete::add));
        boolean isAnyLost =
                !conditions.isWhole() || conditions.refusedRows().stream().anyMatch(row -> !row.has(RuleColumns.GOAL));
        TableReading goals = table(GoalColumns.TABLE);
        for (Row row : goals.rows()) {
            if (isAnyLost || incomplete.contains(row.value(GoalColumns.ID))) {
                incompleteGoals.add(row);
            }
        }
    }

    /** What the rows of a table mean, each at its place in a list of the programme. */
    private <T> List<T> all(Table table, Function<Row, @Nullable T> reading) {
        List<SheetInitiative.Part<T>> all = new ArrayList<>();
        for (Row row : table(table).rows()) {
            T value = reading.apply(row);
            if (value != null) {
                all.add(new SheetInitiative.Part<>(row, value));
            }
        }
        return at("/" + table.english(), table, all);
    }

    private <T> List<T> at(String pointer, Table table, List<SheetInitiative.Part<T>> parts) {
        Map<T, Row> first = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Row row = parts.get(i).row();
            from(pointer + "/" + i, table, row);
            Row before = first.putIfAbsent(parts.get(i).value(), row);
            if (before != null && !table.equals(ProgrammeColumns.NOTES)) {
                warnings.add(repeated(pointer + "/" + i, before.place().line().orElse(0)));
            }
        }
        return parts.stream().map(SheetInitiative.Part::value).toList();
    }

    /** Only what has no id can be there twice; both may be meant. */
    private static Problem repeated(String pointer, int line) {
        return Problem.warning(
                "duplicate-row",
                Place.pointer(pointer),
                "The same stands in line " + line + "; both are counted",
                "Det samme står i linje " + line + "; begge tæller med");
    }

    private void from(String pointer, Table table, Row row) {
        origins.put(pointer, new Origin(table(table), row, table.columnOf("")));
    }

    /** What the rows of a table mean, by what they belong to. */
    private <T> Parts<T> parts(Table table, Column<String> owner, Function<Row, @Nullable T> reading) {
        Map<String, List<SheetInitiative.Part<T>>> parts = new LinkedHashMap<>();
        for (Row row : table(table).rows()) {
            T value = reading.apply(row);
            if (value != null) {
                parts.computeIfAbsent(row.value(owner), id -> new ArrayList<>())
                        .add(new SheetInitiative.Part<>(row, value));
            }
        }
        return new Parts<>(table, parts);
    }

    private record Parts<T>(Table table, Map<String, List<SheetInitiative.Part<T>>> byOwner) {
        List<SheetInitiative.Part<T>> of(String owner) {
            return byOwner.getOrDefault(owner, List.of());
        }

        List<T> valuesOf(String owner) {
            return of(owner).stream().map(SheetInitiative.Part::value).toList();
        }
    }

    private <T> List<T> at(String pointer, Parts<T> parts, String owner) {
        return at(pointer, parts.table(), parts.of(owner));
    }

    private List<Initiative> initiatives() {
        Parts<FulfilmentRule> conditions = parts(RuleColumns.CONDITIONS, RuleColumns.GOAL, RuleColumns::read);
        Parts<Contribution> contributions =
                parts(ActivityColumns.CONTRIBUTIONS, ActivityColumns.ACTIVITY, ActivityColumns::contribution);
        Parts<Spending> spending = parts(FundingColumns.SPENDING, FundingColumns.OF, FundingColumns::spending);
        Parts<Goal> goals = parts(
                GoalColumns.TABLE,
                GoalColumns.INITIATIVE,
                row -> incompleteGoals.contains(row)
                        ? null
                        : GoalColumns.read(row, conditions.valuesOf(row.value(GoalColumns.ID))));
        Parts<Activity> activities = parts(
                ActivityColumns.ACTIVITIES,
                ActivityColumns.INITIATIVE,
                row -> ActivityColumns.activity(row)
                        .contributing(contributions
                                .valuesOf(row.value(ActivityColumns.ID))
                                .toArray(Contribution[]::new)));
        Parts<Funding> funding = parts(FundingColumns.FUNDING, FundingColumns.INITIATIVE, row -> spent(row, spending));
        Parts<Claim> claims = parts(ClaimColumns.TABLE, ClaimColumns.INITIATIVE, ClaimColumns::read);
        List<Initiative> initiatives = new ArrayList<>();
        for (Row row : table(InitiativeColumns.TABLE).rows()) {
            String number = row.value(InitiativeColumns.NUMBER);
            String pointer = "/initiatives/" + initiatives.size();
            from(pointer, InitiativeColumns.TABLE, row);
            initiatives.add(InitiativeColumns.read(row)
                    .goals(at(pointer + "/goals", goals, number).toArray(Goal[]::new))
                    .activities(at(pointer + "/activities", activities, number).toArray(Activity[]::new))
                    .funding(at(pointer + "/funding", funding, number).toArray(Funding[]::new))
                    .claims(at(pointer + "/claims", claims, number).toArray(Claim[]::new)));
            List<SheetInitiative.Part<Goal>> asking = goals.of(number);
            for (int g = 0; g < asking.size(); g++) {
                conditionsFrom(pointer + "/goals/" + g + "/rule", asking.get(g).row(), conditions);
            }
            List<SheetInitiative.Part<Activity>> own = activities.of(number);
            for (int a = 0; a < own.size(); a++) {
                String id = own.get(a).row().value(ActivityColumns.ID);
                at(pointer + "/activities/" + a + "/contributions", contributions, id);
            }
        }
        return initiatives;
    }

    private void conditionsFrom(String pointer, Row goal, Parts<FulfilmentRule> conditions) {
        List<SheetInitiative.Part<FulfilmentRule>> own = conditions.of(goal.value(GoalColumns.ID));
        String list = goal.get(GoalColumns.COMPOSITION)
                .map(composition -> "/" + RuleColumns.member(composition) + "/")
                .orElse("");
        for (int i = 0; i < own.size(); i++) {
            from(
                    list.isEmpty() ? pointer : pointer + list + i,
                    RuleColumns.CONDITIONS,
                    own.get(i).row());
        }
    }

    private static @Nullable Funding spent(Row row, Parts<Spending> spending) {
        Funding funding = FundingColumns.funding(row);
        if (funding == null) {
            return null;
        }
        for (SheetInitiative.Part<Spending> each : spending.of(row.value(FundingColumns.ID))) {
            funding = each.row().madeOr(funding, FundingColumns.YEAR, "invalid-funding", it -> it.spent(each.value()));
        }
        return funding;
    }

    @Override
    public Programme.Builder builder() {
        return builder;
    }

    @Override
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public @Nullable Origin origin(String pointer) {
        int end = pointer.length();
        while (end > 0) {
            Origin origin = origins.get(pointer.substring(0, end));
            if (origin != null) {
                String member = end < pointer.length() ? pointer.substring(end + 1) : "";
                return new Origin(
                        origin.table(), origin.row(), column(origin.table().table(), member));
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return null;
    }

    private static Column<?> column(Table table, String member) {
        return table.equals(RuleColumns.CONDITIONS)
                ? RuleColumns.columnOf(member)
                : table.columnOf(member.split("/", -1)[0]);
    }

    @Override
    public boolean mayFollow(String code) {
        return CONSEQUENCES.contains(code);
    }
}
