package org.maalbar.examples;

import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.maalbar.funding.Funding;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Status;

/** The programmes of an invented municipality, always the same: 40, of 10 initiatives each, for the years 2024 to 2026. */
public final class InventedProgrammes {
    /** The day on which they are looked at. */
    public static final String DAY = "2025-08-31";

    private static final int INITIATIVES = 10;

    private static final List<String> KINDS =
            List.of("Handleplan for", "Politik for", "Strategi for", "Indsatsplan for");

    private static final List<String> THEMES = List.of(
            "sundhed i skolen",
            "ensomme ældre",
            "grønne byrum",
            "unge uden job",
            "tryg trafik",
            "frivillige fællesskaber",
            "læsning fra start",
            "ren luft",
            "boliger til alle",
            "kultur på landet");

    private static final List<String> DEPARTMENTS = List.of(
            "Børne- og Ungdomsforvaltningen",
            "Beskæftigelses- og Integrationsforvaltningen",
            "Kultur- og Fritidsforvaltningen",
            "Socialforvaltningen",
            "Sundheds- og Omsorgsforvaltningen",
            "Teknik- og Miljøforvaltningen",
            "Økonomiforvaltningen");

    private static final List<String> ACTIONS = List.of(
            "Åbne værksteder",
            "Mentorer",
            "Kurser for personale",
            "Besøg i hjemmet",
            "Pulje til foreninger",
            "Vejledning",
            "Netværk",
            "Oplysning",
            "Nye faciliteter",
            "Samarbejde på tværs");

    /** How often a goal has which status. */
    private static final List<Status> STATUSES = statuses();

    private InventedProgrammes() {}

    private static List<Status> statuses() {
        List<Status> statuses = new ArrayList<>();
        statuses.addAll(Collections.nCopies(5, Status.FULFILLED));
        statuses.addAll(Collections.nCopies(7, Status.EXPECTED));
        statuses.addAll(Collections.nCopies(5, Status.UNCERTAIN));
        statuses.addAll(Collections.nCopies(2, Status.NOT_EXPECTED));
        statuses.add(Status.NOT_FULFILLED);
        return statuses;
    }

    /** All of them. */
    public static List<Programme> all() {
        return some(KINDS.size() * THEMES.size());
    }

    /** As many as asked for; titles come again after 40. */
    public static List<Programme> some(int count) {
        List<Programme> programmes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            programmes.add(programme(number));
        }
        return programmes;
    }

    /** Writes all of them into a folder, as {@code plan-01.json} and so on. */
    public static void write(Path folder) throws IOException {
        int number = 1;
        for (Programme programme : all()) {
            String name = "plan-" + (number < 10 ? "0" : "") + number + ".json";
            ProgrammeJson.standard()
                    .write(programme, Files.createDirectories(folder).resolve(name));
            number++;
        }
    }

    private static Programme programme(int number) {
        Random random = new Random(number);
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 1; i <= INITIATIVES; i++) {
            String id = String.valueOf(i);
            Initiative initiative = Initiative.of(id, pick(ACTIONS, random))
                    .funding(funding(random))
                    .departments(departments(random));
            initiatives.add(
                    random.nextInt(8) == 0
                            ? withoutRule(initiative)
                            : measured(initiative, random, indicators, observations));
        }
        return Programme.builder(
                        KINDS.get(number / THEMES.size() % KINDS.size()) + " " + THEMES.get(number % THEMES.size()))
                .span("2024/2026")
                .organisations(organisations(number))
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(initiatives.toArray(Initiative[]::new))
                .build();
    }

    /** Each programme has ids of its own, as they are made by different people. */
    private static Organisation[] organisations(int number) {
        Organisation[] organisations = new Organisation[DEPARTMENTS.size()];
        for (int i = 0; i < organisations.length; i++) {
            organisations[i] = Organisation.of("f" + (i + number) % organisations.length, DEPARTMENTS.get(i));
        }
        return organisations;
    }

    private static String[] departments(Random random) {
        int first = random.nextInt(9);
        if (first >= DEPARTMENTS.size()) {
            return first == DEPARTMENTS.size() ? new String[0] : new String[] {"f0", "f1"};
        }
        return new String[] {"f" + first};
    }

    private static Initiative withoutRule(Initiative initiative) {
        return initiative.goals(Goal.of("Et bedre samarbejde mellem alle, der er med"));
    }

    private static Initiative measured(
            Initiative initiative, Random random, List<Indicator> indicators, List<Observation> observations) {
        Status status = pick(STATUSES, random);
        String id = "deltagere" + initiative.number();
        int target = 100 * (1 + random.nextInt(20));
        int seen = status == Status.FULFILLED ? target + random.nextInt(50) : target * (2 + random.nextInt(5)) / 10;
        indicators.add(Indicator.cumulative(id, "Deltagere").unit("deltagere").growsByActivitiesAlone());
        observations.add(Observation.total(id, exactly(seen), DAY));
        if (random.nextInt(60) == 0) {
            observations.add(Observation.total(id, exactly(seen + 3), DAY));
        }
        Goal goal = Goal.of("Mindst " + target + " deltagere", level(id).atLeast(target));
        boolean isOver = status == Status.NOT_FULFILLED;
        Initiative planned = initiative
                .goals(isOver ? goal.due("2025-06-30") : goal)
                .activities(activity(status, id, target - seen));
        return random.nextInt(3) == 0 ? planned : planned.claims(claim(random));
    }

    private static Activity activity(Status status, String indicator, int missing) {
        Activity activity = Activity.planned("Efterårets hold", "2025-10/2026-05");
        return (switch (status) {
                    case FULFILLED, NOT_FULFILLED -> activity;
                    case EXPECTED -> activity.expecting(exactly(missing), indicator);
                    case UNCERTAIN -> activity.expectingUnquantified(indicator);
                    case NOT_EXPECTED -> activity.expecting(exactly(missing / 2), indicator);
                })
                .stated(DAY);
    }

    private static Claim claim(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Claim.fulfilled(DAY);
            case 1 -> Claim.said("Følger planen", DAY);
            default -> Claim.expected(DAY);
        };
    }

    private static Funding[] funding(Random random) {
        Money amount = Money.of("DKK", 50_000L * (1 + random.nextInt(30)));
        return switch (random.nextInt(10)) {
            case 0 -> new Funding[0];
            case 1 -> new Funding[] {Funding.existingBudget()};
            case 2 -> new Funding[] {Funding.amountNotStated("Statens pulje", "/2026")};
            case 3 -> new Funding[] {Funding.positions("1.5", "2025/2026")};
            case 4 ->
                new Funding[] {
                    Funding.yearly(amount, "2024/2026").source("Budget 2024").spent(2024, amount)
                };
            default -> new Funding[] {Funding.yearly(amount, "2025/2026").source("Budget 2025")};
        };
    }

    private static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
