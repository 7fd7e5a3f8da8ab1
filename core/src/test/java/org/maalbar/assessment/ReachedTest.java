package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Notation.figure;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.average;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

/** What is reached of a target, in a phrase for a cell of a table. */
class ReachedTest {
    private static final Indicator CHILDREN = PEOPLE.unit("børn og unge");
    private static final Indicator STAFF = Indicator.fixed("staff", "Ansatte");
    private static final Indicator SMOKERS =
            Indicator.fluctuating("smokers", "Rygere").domain(Domain.PERCENT);
    private static final Indicator MEETINGS =
            Indicator.cumulative("meetings", "Møder").unit("møder");
    private static final Indicator GROUP = Indicator.cumulative("group", "Styregruppe");

    private static Observation seen(String indicator, String figure) {
        return Observation.total(indicator, figure(figure), "2018-08-31");
    }

    private static String danish(FulfilmentRule rule, Indicator indicator, Observation... observations) {
        return OneGoal.of(rule, indicator)
                .seen(observations)
                .on("2018-08-31")
                .reasons(Language.DANISH)
                .reached()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            980     | 980 af 2.000 børn og unge   | 980 of 2,000 børn og unge
            ~180    | 162-198 af 2.000 børn og unge | 162-198 of 2,000 børn og unge
            >=125   | mindst 125 af 2.000 børn og unge | at least 125 of 2,000 børn og unge
            <=240   | højst 240 af 2.000 børn og unge | at most 240 of 2,000 børn og unge
            2000    | 2.000 af 2.000 børn og unge | 2,000 of 2,000 børn og unge
            2100    | 2.100 børn og unge, mål 2.000 | 2,100 børn og unge, target 2,000
            unknown | ukendt, mål 2.000 børn og unge | unknown, target 2,000 børn og unge
            """)
    void ofANumberToReach(String figure, String danish, String english) {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(2000), CHILDREN)
                .seen(seen("people", figure))
                .on("2018-08-31");

        assertThat(goal.reasons(Language.DANISH).reached()).hasToString(danish);
        assertThat(goal.reasons(Language.ENGLISH).reached()).hasToString(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12      | 17      | 71 pct. (12 af 17), mål 80 pct.
            12      | 16-17   | 70-75 pct. (12 af 16-17), mål 80 pct.
            ~450    | 500     | 81-99 pct. (405-495 af 500), mål 80 pct.
            1999    | 2500    | 79,96 pct. (1.999 af 2.500), mål 80 pct.
            2001    | 2500    | 80,04 pct. (2.001 af 2.500), mål 80 pct.
            999     | 1000    | 99,9 pct. (999 af 1.000), mål 80 pct.
            1       | 1000    | 0,1 pct. (1 af 1.000), mål 80 pct.
            17      | 17      | 100 pct. (17 af 17), mål 80 pct.
            0       | 17      | 0 pct. (0 af 17), mål 80 pct.
            30      | <=77    | mindst 38 pct. (30 af højst 77), mål 80 pct.
            <=8     | 16      | højst 50 pct. (højst 8 af 16), mål 80 pct.
            30      | unknown | ukendt (30 af et ukendt antal), mål 80 pct.
            unknown | 17      | ukendt, mål 80 pct.
            20      | 17      | ukendt (20 af 17), mål 80 pct.
            0       | 0       | ukendt (0 af 0), mål 80 pct.
            """)
    void ofAShareWithItsParts(String part, String whole, String reached) {
        GoalAssessment goal = OneGoal.of(share("people").of("staff").atLeast("0.8"), PEOPLE, STAFF)
                .seen(seen("people", part), seen("staff", whole))
                .on("2018-08-31");

        assertThat(goal.reasons(Language.DANISH).reached().toString().replace('\u00a0', ' '))
                .isEqualTo(reached);
    }

    @Test
    void ofWhatMayNotBeExceeded() {
        assertThat(danish(level("smokers").atMost(20), SMOKERS, seen("smokers", "24")))
                .isEqualTo("24\u00a0pct., mål højst 20\u00a0pct.");
        assertThat(danish(level("people").lessThan(50), CHILDREN, seen("people", "45")))
                .isEqualTo("45 børn og unge, mål under 50 børn og unge");
        assertThat(danish(level("smokers").atMost(20), SMOKERS)).isEqualTo("ukendt, mål højst 20\u00a0pct.");
        assertThat(danish(level("smokers").atLeast(80), SMOKERS, seen("smokers", "71.5")))
                .isEqualTo("71,5\u00a0pct., mål 80\u00a0pct.");
        assertThat(danish(level("smokers").between(10, 20), SMOKERS, seen("smokers", "15")))
                .isEqualTo("15\u00a0pct., mål mellem 10 og 20\u00a0pct.");
        assertThat(OneGoal.of(share("people").of("staff").atMost("0.25"), PEOPLE, STAFF)
                        .seen(seen("people", "1"), seen("staff", "3"))
                        .on("2018-08-31")
                        .reasons(Language.ENGLISH)
                        .reached())
                .hasToString("33% (1 of 3), target at most 25%");
    }

    @Test
    void ofAMilestone() {
        assertThat(danish(reached("group"), GROUP, seen("group", "1"))).isEqualTo("nået");
        assertThat(danish(reached("group"), GROUP, seen("group", "0"))).isEqualTo("ikke nået");
        assertThat(danish(reached("group"), GROUP)).isEqualTo("ikke oplyst");
    }

    @Test
    void ofWhatIsComparedWithSomethingElse() {
        Observation before = Observation.total("smokers", figure("30"), "2017-12-31");

        assertThat(danish(
                        level("smokers").atMost(times("0.5").of("smokers").on("2017")),
                        SMOKERS,
                        before,
                        seen("smokers", "24")))
                .isEqualTo("24\u00a0pct., mål højst halvdelen af niveauet ved udgangen af 2017 (15\u00a0pct.)");
        assertThat(OneGoal.of(sum(level("people"), level("staff")).atLeast(300), CHILDREN, STAFF)
                        .seen(seen("people", "200"), seen("staff", "62"))
                        .on("2018-08-31")
                        .reasons(Language.DANISH)
                        .reached())
                .hasToString("262 af 300 børn og unge");
        assertThat(danish(times("2").of("people").atLeast(300), CHILDREN, seen("people", "140")))
                .isEqualTo("280 af 300 børn og unge");
        assertThat(danish(
                        level("smokers")
                                .atMost(average(
                                        level("smokers").on("2016"),
                                        level("smokers").on("2017"))),
                        SMOKERS,
                        seen("smokers", "24")))
                .startsWith("24\u00a0pct., mål højst gennemsnittet af niveauet");
    }

    @Test
    void ofSeveralPartsNamesThoseThatNothingElseTellsApart() {
        FulfilmentRule both = allOf(
                reached("group").labelled("Etableret"),
                level("meetings").atLeast(3).labelled("Møder"));
        FulfilmentRule alike = allOf(
                level("meetings").atLeast(3).labelled("Møder"),
                allOf(level("visits").atLeast(4), reached("group")));

        assertThat(OneGoal.of(both, GROUP, MEETINGS)
                        .seen(seen("group", "1"), seen("meetings", "2"))
                        .on("2018-08-31")
                        .reasons(Language.DANISH)
                        .reached())
                .hasToString("nået; 2 af 3 møder");
        assertThat(OneGoal.of(
                                alike,
                                GROUP,
                                MEETINGS,
                                Indicator.cumulative("visits", "Besøg").unit("møder"))
                        .seen(seen("visits", "1"))
                        .on("2018-08-31")
                        .reasons(Language.DANISH)
                        .reached())
                .hasToString("”Møder”: ukendt, mål 3 møder; Besøg: 1 af 4 møder; ikke oplyst");
    }

    @Test
    void ofARuleOfOnesOwnSaysWhatItLooksAt() {
        CustomRule rule = new CustomRule() {
            @Override
            public String name() {
                return "own";
            }

            @Override
            public Set<String> indicators() {
                return Set.of("people");
            }

            @Override
            public String describe(Language language) {
                return "own";
            }

            @Override
            public Truth evaluate(Evidence evidence) {
                return Truth.UNDECIDED;
            }
        };

        assertThat(danish(rule, CHILDREN, seen("people", "12"))).isEqualTo("12 børn og unge");
    }
}
