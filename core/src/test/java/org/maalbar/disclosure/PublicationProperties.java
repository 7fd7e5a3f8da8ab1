package org.maalbar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;

/**
 * A town of persons, of whom some totals and increments are reported in any way, and published twice: whoever knows that the
 * totals only grow and that the categories make up the whole learns nothing of what is suppressed.
 */
class PublicationProperties {
    private static final LocalDate START = LocalDate.of(2025, 1, 31);
    private static final String WHOLE = "";
    private static final String ELSEWHERE = "elsewhere";

    /** What is true of the persons: how many of each category there are by each day. */
    private static final class Town {
        final Random random;
        final List<LocalDate> days = new ArrayList<>();
        final Map<String, int[]> levels = new HashMap<>();
        final List<String> genders;
        final List<String> districts;

        Town(long seed) {
            random = new Random(seed);
            int count = 2 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                days.add(START.plusDays(30L * i));
            }
            genders = List.of("gender=women", "gender=men", "gender=others").subList(0, 2 + random.nextInt(2));
            districts = List.of("district=a", "district=b", "district=c", "district=d")
                    .subList(0, 1 + random.nextInt(4));
            levels.put(WHOLE, new int[count]);
            genders.forEach(each -> levels.put(each, new int[count]));
            districts.forEach(each -> levels.put(each, new int[count]));
            for (int day = 0; day < count; day++) {
                int more = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(25);
                for (int person = 0; person < more; person++) {
                    // Most are of the first category.
                    come(WHOLE, day);
                    come(genders.get(random.nextInt(3) > 0 ? 0 : random.nextInt(genders.size())), day);
                    come(districts.get(random.nextInt(districts.size())), day);
                }
            }
        }

        private void come(String category, int day) {
            for (int later = day; later < days.size(); later++) {
                levels.get(category)[later]++;
            }
        }

        List<Observation> report(int from, int to) {
            List<Observation> all = new ArrayList<>();
            for (int day = from; day < to; day++) {
                for (String category : new TreeSet<>(levels.keySet())) {
                    boolean isTotal = random.nextInt(4) > 0;
                    boolean isIncrement = day > 0 && random.nextInt(4) == 0;
                    if (isTotal) {
                        all.add(of(
                                category,
                                Observation.total(
                                        "p",
                                        exactly(levels.get(category)[day]),
                                        days.get(day).toString())));
                    }
                    if (isIncrement) {
                        all.add(of(
                                category,
                                Observation.increment(
                                        "p",
                                        exactly(levels.get(category)[day] - levels.get(category)[day - 1]),
                                        period(day))));
                    }
                }
            }
            return all;
        }

        String period(int day) {
            return days.get(day - 1).plusDays(1) + "/" + days.get(day);
        }

        static Observation of(String category, Observation observation) {
            return category.equals(WHOLE)
                    ? observation
                    : observation.category(category.split("=")[0], category.split("=")[1]);
        }
    }

    private static Programme programme(Town town, List<Observation> observations) {
        Indicator indicator = Indicator.cumulative("p", "Personer").countsPersons(true);
        return Programme.builder("By")
                .indicators(indicator.complete(
                        "gender",
                        town.genders.stream().map(each -> each.split("=")[1]).toArray(String[]::new)))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mindst 50", level("p").atLeast(50)).due("2026-12-31")))
                .build();
    }

    @Property(tries = 60)
    void twoPublicationsGiveNobodyAway(@ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int k) {
        Town town = new Town(seed);
        int half = 1 + town.random.nextInt(town.days.size());
        List<Observation> first = town.report(0, half);
        List<Observation> more = town.report(half, town.days.size());
        List<Observation> all = new ArrayList<>(first);
        all.addAll(more);
        Assume.that(!first.isEmpty());
        Publication publication = Publication.suppressingBelow(k);
        Programme one = publication.of(programme(town, first));
        Programme two = publication.of(programme(town, all));
        // What was decided before stays.
        assertThat(two.observations().subList(0, first.size())).isEqualTo(one.observations());
        judge(town, List.of(one, two), k);
    }

    @Property(tries = 60)
    void aPublicationAfterAnotherGivesNobodyAway(@ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int k) {
        Town town = new Town(seed);
        List<Observation> all = town.report(0, town.days.size());
        List<Observation> first =
                all.stream().filter(each -> town.random.nextBoolean()).toList();
        Assume.that(!first.isEmpty());
        Publication publication = Publication.suppressingBelow(k);
        Programme one = publication.of(programme(town, first));
        judge(town, List.of(one, publication.after(one).of(programme(town, all))), k);
    }

    private static void judge(Town town, List<Programme> published, int k) {
        Judge judge = new Judge();
        for (int day = 0; day < town.days.size(); day++) {
            int today = day;
            judge.sum(
                    at(WHOLE, day),
                    town.genders.stream().map(each -> at(each, today)).toList());
            judge.sum(
                    at(WHOLE, day),
                    Stream.concat(town.districts.stream(), Stream.of(ELSEWHERE))
                            .map(each -> at(each, today))
                            .toList());
            for (String category : Iterables.concat(town.levels.keySet(), List.of(ELSEWHERE))) {
                if (day > 0) {
                    judge.sum(at(category, day), List.of(at(category, day - 1), "new " + at(category, day)));
                }
            }
        }
        Set<String> suppressed = new TreeSet<>();
        for (Programme each : published) {
            for (Observation observation : each.observations()) {
                String count = count(town, observation);
                if (observation.figure() instanceof Figure.Exact exact) {
                    judge.shown(count, exact.value().longValueExact());
                } else {
                    suppressed.add(count);
                }
            }
        }
        for (String count : suppressed) {
            assertThat(judge.values(count))
                    .as(
                            "%s of %s",
                            count,
                            published.stream().map(each -> shown(town, each)).toList())
                    .isGreaterThanOrEqualTo(k);
        }
    }

    private static List<String> shown(Town town, Programme programme) {
        return programme.observations().stream()
                .map(each -> count(town, each) + " " + each.figure())
                .toList();
    }

    private static String count(Town town, Observation observation) {
        String category = observation
                .category()
                .map(it -> it.dimension() + "=" + it.name())
                .orElse(WHOLE);
        String level = at(category, town.days.indexOf(observation.lastDay()));
        return observation.tally() == Tally.TOTAL ? level : "new " + level;
    }

    private static String at(String category, int day) {
        return category + " " + day;
    }
}
