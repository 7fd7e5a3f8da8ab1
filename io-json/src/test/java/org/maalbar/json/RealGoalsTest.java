package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** The goals of public plans as rules: those of the first initiative say exactly what the plan says. */
class RealGoalsTest {
    private static final Path FILE = Path.of("../examples/data/real-goals.json");
    private static final Path PAGE = Path.of("../docs/real-goals.md");
    private static final Loaded<Programme> LOADED = read();
    private static final Programme GOALS = LOADED.orElseThrow();

    private static final Pattern OBSERVATION = Pattern.compile("(\\S+)(?: \\[(.+)=(.+)])? (\\S+): (\\S+)");

    private static Loaded<Programme> read() {
        try {
            return ProgrammeJson.standard().read(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(int initiative) {
        return GOALS.initiatives().get(initiative).goals().stream()
                .map(goal -> goal.id().orElseThrow())
                .toList();
    }

    @Test
    void nothingIsWrongWithTheFile() {
        assertThat(LOADED.problems()).isEmpty();
    }

    @Test
    void mostGoalsAreSaidExactly() {
        assertThat(ids(0)).hasSize(42).doesNotHaveDuplicates();
        assertThat(ids(1)).hasSize(4).doesNotContainAnyElementsOf(ids(0));
    }

    @Test
    void everyGoalHasARuleAndADay() {
        assertThat(GOALS.initiatives().stream().flatMap(each -> each.goals().stream()))
                .allMatch(goal -> goal.rule().isPresent() && goal.due().isPresent());
    }

    @Test
    void noLevelIsComparedWithOneThatItCannotFallBelow() {
        assertThat(Assessor.on("2024-12-31").assess(GOALS).problems())
                .extracting(Problem::code)
                .doesNotContain("level-never-falls");
    }

    @Test
    void thePageListsTheGoalsAndSaysWhichAreExact() throws IOException {
        TreeMap<Integer, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split(" *\\| *");
            if (cells.length > 4 && cells[1].matches("\\d+")) {
                rows.put(Integer.parseInt(cells[1]), cells[4]);
            }
        }
        TreeMap<Integer, String> expected = new TreeMap<>();
        ids(0).forEach(id -> expected.put(Integer.parseInt(id), "yes"));
        ids(1).forEach(id -> expected.put(Integer.parseInt(id), "no"));

        assertThat(rows).isEqualTo(expected);
    }

    /** What just reaches a goal, and what just misses it. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2  | FULFILLED     | best-pupils 2014: 5; best-pupils 2015: 5.1; best-pupils 2016: 5.2; best-pupils 2017: 5.3
            2  | NOT_FULFILLED | best-pupils 2014: 5; best-pupils 2015: 5.1; best-pupils 2016: 5.1; best-pupils 2017: 5.3
            4  | FULFILLED     | wellbeing 2014: 3.7; wellbeing 2017: 3.71
            4  | NOT_FULFILLED | wellbeing 2014: 3.7; wellbeing 2017: 3.7
            5  | FULFILLED     | killed-or-injured 2009: 210; killed-or-injured 2010: 220; killed-or-injured 2011: 230; killed-or-injured 2020: 110
            5  | NOT_FULFILLED | killed-or-injured 2009: 210; killed-or-injured 2010: 220; killed-or-injured 2011: 230; killed-or-injured 2020: 111
            5  | NOT_FULFILLED | killed-or-injured 2009: 210; killed-or-injured 2010: 220; killed-or-injured 2011: 229; killed-or-injured 2020: 110
            8  | FULFILLED     | injuries 2010: 90; injuries 2015: 90; injuries 2020: 72
            8  | NOT_FULFILLED | injuries 2010: 90; injuries 2015: 90; injuries 2020: 73
            8  | NOT_FULFILLED | injuries 2010: 90; injuries 2015: 91; injuries 2020: 70
            10 | NOT_FULFILLED | adult-smokers 2030: 5
            11 | FULFILLED     | young-smokers 2017: 400; young-smokers 2021: 300
            11 | NOT_FULFILLED | young-smokers 2017: 400; young-smokers 2021: 301
            17 | FULFILLED     | closed 2024: 200; closed-in-time 2024: 170
            17 | NOT_FULFILLED | closed 2024: 200; closed-in-time 2024: 169
            19 | FULFILLED     | waiting 2024-33: 4; waiting 2024-34: 3.5; waiting 2024-35: 4; waiting 2024-36: 2
            19 | NOT_FULFILLED | waiting 2024-33: 4.1
            20 | FULFILLED     | posts 2024: 100; sick-days 2024: 1030
            20 | NOT_FULFILLED | posts 2024: 100; sick-days 2024: 1030.5
            22 | FULFILLED     | minority-staff 2023: 5.4; minority-staff 2024: 6.3
            22 | NOT_FULFILLED | minority-staff 2023: 5.3; minority-staff 2024: 6.3
            23 | FULFILLED     | tax 2024: 97; tax-a 2024: 98; tax-b 2024: 97; tax-c 2024: 96; tax-d 2024: 96; tax-e 2024: 96; tax-f 2024: 96; tax-g 2024: 96
            23 | NOT_FULFILLED | tax 2024: 97; tax-a 2024: 98; tax-b 2024: 98; tax-c 2024: 96; tax-d 2024: 96; tax-e 2024: 96; tax-f 2024: 96; tax-g 2024: 96
            29 | FULFILLED     | income 2019: 1020; costs 2019: 1000; taxes 2019: 1000
            29 | NOT_FULFILLED | income 2019: 1019.9; costs 2019: 1000; taxes 2019: 1000
            29 | NOT_FULFILLED | income 2019: 990; costs 2019: 1000; taxes 2019: 1000
            31 | FULFILLED     | solidity 2018: 45.2; solidity 2019: 45.2
            31 | NOT_FULFILLED | solidity 2018: 45.2; solidity 2019: 45.3
            34 | FULFILLED     | purchases 2030: 1000; eco-purchases 2030: 751
            34 | NOT_FULFILLED | purchases 2030: 1000; eco-purchases 2030: 750
            35 | FULFILLED     | co2 2006: 207000; co2 2015: 155000
            35 | NOT_FULFILLED | co2 2006: 206000; co2 2015: 155000
            37 | FULFILLED     | emissions 1990: 1000; emissions 2030: 300; emissions 2050: 0
            37 | NOT_FULFILLED | emissions 1990: 1000; emissions 2030: 301; emissions 2050: 0
            37 | NOT_FULFILLED | emissions 1990: 1000; emissions 2030: 300; emissions 2050: 1
            38 | FULFILLED     | trips 2025: 400; trips [transport=bil] 2025: 100; trips [transport=gang] 2025: 100; trips [transport=cykel] 2025: 100; trips [transport=bus og tog] 2025: 100
            38 | NOT_FULFILLED | trips 2025: 400; trips [transport=bil] 2025: 101
            38 | NOT_FULFILLED | trips 2025: 400; trips [transport=gang] 2025: 99
            40 | FULFILLED     | work-trips 2025: 400; work-trips [transport=cykel] 2025: 200
            41 | FULFILLED     | walks 2017: 0.5; walks 2025: 0.6
            41 | NOT_FULFILLED | walks 2017: 0.5; walks 2025: 0.59
            43 | NOT_FULFILLED | injured-cyclists 2018: 101; injured-cyclists 2025: 51
            46 | NOT_FULFILLED | in-work 2018: 500; in-work 2022: 500
            47 | FULFILLED     | dwellings 2016: +50; dwellings 2017: +50; dwellings 2018: +80; dwellings 2019: +50
            47 | NOT_FULFILLED | dwellings 2015: 0; dwellings 2016: 90; dwellings 2017: 139
            50 | NOT_FULFILLED | large-buildings 2025: 12; certified-buildings 2025: 11
            52 | NOT_FULFILLED | help-in-time [frist=15 dage] 2025: 89.9
            53 | FULFILLED     | long-term-housing 2019: 0.9; long-term-housing 2023: 0.8
            56 | NOT_FULFILLED | readmitted-children 2019: 40; readmitted-children 2023: 39; readmitted-old 2019: 70; readmitted-old 2023: 70
            58 | NOT_FULFILLED | young-on-benefits 2023-03: 7.4; young-on-benefits 2023-06: 7.5
            59 | FULFILLED     | satisfied-firms 2019: 4; satisfied-firms 2023: 4.1; on-benefits 2019: 900; on-benefits 2023: 899; sheltered-jobs 2019: 50; sheltered-jobs 2023: 51
            61 | FULFILLED     | trees 2026: +60000; trees 2027/2034: +40000
            62 | NOT_FULFILLED | canopy 2030: 27.9; canopy 2035: 35
            65 | FULFILLED     | habitats 2019: 50; habitats 2025: 60
            67 | FULFILLED     | leaders 2025: 10; leaders [køn=kvinder] 2025: 6; leaders [køn=mænd] 2025: 4
            67 | NOT_FULFILLED | leaders 2025: 10; leaders [køn=kvinder] 2025: 7; leaders [køn=mænd] 2025: 3
            """)
    void isReachedAndMissedWhereThePlanSays(String goal, Status expected, String observations) {
        Programme seen = GOALS.observing(Stream.of(observations.split("; "))
                .map(RealGoalsTest::observation)
                .toArray(Observation[]::new));

        assertThat(Assessor.on("2060-01-01").assess(seen).goal(goal).status()).isEqualTo(expected);
    }

    /** A total at the end of a period, or with a plus sign what was new in it. */
    private static Observation observation(String text) {
        Matcher parts = OBSERVATION.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        String number = parts.group(5);
        Observation observation = Observation.of(
                parts.group(1),
                number.startsWith("+") ? Tally.INCREMENT : Tally.TOTAL,
                exactly(number.replace("+", "")),
                Span.of(parts.group(4)));
        return parts.group(2) == null ? observation : observation.category(parts.group(2), parts.group(3));
    }
}
