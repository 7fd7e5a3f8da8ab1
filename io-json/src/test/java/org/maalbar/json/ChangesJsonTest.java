package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.text.Language;

class ChangesJsonTest {
    private static final ProgrammeAssessment AUGUST = Assessor.on("2018-08-31")
            .assess(Programme.builder("Handleplan")
                    .indicators(Indicator.cumulative("schools", "Friskoler").unit("friskoler"))
                    .observations(Observation.total("schools", exactly(3), "2018-08-31"))
                    .initiatives(Initiative.of("2", "Friskoler")
                            .goals(Goal.of(
                                            "Mindst 5 friskoler",
                                            level("schools").atLeast(5))
                                    .due("2018-12-31"))
                            .activities(Activity.planned("Besøg", "2018-10").expecting(exactly(2), "schools")))
                    .build());

    private static Changes ifSo(UnaryOperator<Programme> change) {
        return Changes.between(AUGUST, AUGUST.whatIf(change));
    }

    private static Json written(Changes changes) {
        return Json.of(ChangesJson.standard().format(changes));
    }

    @Test
    void whatIsNewHasOnlyAnAfterAndWhatDidNotChangeIsNotThere() {
        Programme more = AUGUST.programme().observing(Observation.total("schools", exactly(5), "2018-11-30"));

        assertThat(written(Changes.between(
                        AUGUST, Assessor.on("2018-11-30").knownOn("2018-12-05").assess(more))))
                .hasToString(Json.of("""
                {
                  "format": "maalbar-changes/1",
                  "from": "2018-08-31",
                  "to": "2018-11-30",
                  "knownTo": "2018-12-05",
                  "statuses": [{"goal": "2", "before": "expected", "after": "fulfilled"}],
                  "figures": [
                    {"goal": "2", "indicator": "schools", "view": "seen",
                      "before": {"low": 3, "high": 3}, "after": {"low": 5, "high": 5}, "by": 2},
                    {"goal": "2", "indicator": "schools", "view": "possible", "before": {"low": 3}, "after": {"low": 5}}
                  ],
                  "observations": [
                    {"id": "o2", "after": {"id": "o2", "indicator": "schools", "total": 5, "period": "2018-11-30"}}
                  ]
                }
                """).toString());
    }

    @Test
    void nothingHasChangedIfNothingIsSaidButTheDays() {
        assertThat(ChangesJson.standard().format(ifSo(same -> same))).isEqualTo("""
                {
                  "format": "maalbar-changes/1",
                  "from": "2018-08-31",
                  "to": "2018-08-31"
                }
                """);
    }

    @Test
    void aLoweredTargetIsCalledThatAndTheGoalIsThereAsItWasAndIs() {
        Json written = written(ifSo(p -> p.targeting("2", 4).due("2", "2019-03-31")));

        assertThat(written.at("/targets")).isEqualTo(Json.of("""
                [{"goal": "2", "direction": "lowered", "before": {"atLeast": 5, "of": "schools"},
                  "after": {"atLeast": 4, "of": "schools"}}]
                """).toString());
        assertThat(written.at("/dueDays")).isEqualTo(Json.of("""
                [{"goal": "2", "before": "2018-12-31", "after": "2019-03-31"}]
                """).toString());
        assertThat(written.at("/goals/0/after")).isEqualTo(Json.of("""
                {"id": "2", "statement": "Mindst 5 friskoler", "rule": {"atLeast": 4, "of": "schools"}, "due": "2019-03-31"}
                """).toString());
    }

    @Test
    void anActivityIsThereAsItWasAndIsWithWhatItContributes() {
        assertThat(written(ifSo(p -> p.cancelling("2.a1"))).at("/activities"))
                .isEqualTo(Json.of("""
                [{"id": "2.a1",
                  "before": {"id": "2.a1", "title": "Besøg", "period": "2018-10", "state": "planned",
                    "contributions": [{"indicator": "schools", "increment": 2}]},
                  "after": {"id": "2.a1", "title": "Besøg", "period": "2018-10", "state": "cancelled",
                    "contributions": [{"indicator": "schools", "increment": 2}]}}]
                """).toString());
    }

    @Test
    void aStatusTextIsThereAsItWasAndIs() {
        Programme written = withText("Der er holdt ét kursus.");
        Programme rewritten = withText("Der er holdt to kurser.");

        assertThat(written(Changes.between(
                                Assessor.on("2018-08-31").assess(written),
                                Assessor.on("2018-08-31").assess(rewritten)))
                        .at("/statusTexts"))
                .isEqualTo(Json.of("""
                [{"id": "2", "before": {"text": "Der er holdt ét kursus.", "day": "2018-08-31"},
                  "after": {"text": "Der er holdt to kurser.", "day": "2018-08-31"}}]
                """).toString());
    }

    private static Programme withText(String text) {
        return Programme.builder("Handleplan")
                .initiatives(Initiative.of("2", "Friskoler").statusTexts(StatusText.of(text, "2018-08-31")))
                .build();
    }

    @Test
    void fewerThanBeforeIsANegativeNumberAndWhatIsNotExactHasNone() {
        assertThat(written(ifSo(p -> p.quantifying("2.a1", about(20), "schools")))
                        .at("/figures/0"))
                .isEqualTo(Json.of("""
                {"goal": "2", "indicator": "schools", "view": "planned",
                  "before": {"low": 5, "high": 5}, "after": {"low": 21, "high": 25}}
                """).toString());
        assertThat(written(ifSo(p -> p.quantifying("2.a1", exactly(1), "schools")))
                        .at("/figures/0/by"))
                .isEqualTo("-1");
    }

    @Test
    void theSameIsSaidInTheWordsOfTheReportsOnRequest() {
        Json danish = Json.of(ChangesJson.standard().inWords(Language.DANISH).format(ifSo(p -> p.targeting("2", 4))));

        assertThat(danish.at("/inWords/da/goals")).isEqualTo(Json.of("""
                [{"id": "2", "statement": "Mindst 5 friskoler", "rows": [
                  {"of": ["Mål"], "before": "Friskoler: mindst 5 friskoler", "after": "Friskoler: mindst 4 friskoler",
                    "difference": "sænket", "standsOut": true}]}]
                """).toString());
        assertThat(written(ifSo(p -> p.targeting("2", 4))).toString()).doesNotContain("inWords");
    }

    @Test
    void aRuleOfOnesOwnIsWrittenByItsCodec() {
        Changes changes = ifSo(p -> p.targeting("2", new EveryDistrict("schools", List.of("Valby"), 3, false)));

        assertThatThrownBy(() -> ChangesJson.standard().format(changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every-district");
        assertThat(Json.of(ChangesJson.standard().rule(EveryDistrict.CODEC).format(changes))
                        .at("/targets/0/after/rule"))
                .isEqualTo("\"every-district\"");
    }

    @Test
    void aFileAStreamAndAValueHoldTheSame(@TempDir Path folder) throws IOException {
        Changes changes = ifSo(p -> p.cancelling("2.a1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ChangesJson.standard().write(changes, folder.resolve("c.json"));
        ChangesJson.standard().write(changes, out);

        assertThat(folder.resolve("c.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(ChangesJson.standard().format(changes))
                .isEqualTo(out.toString(StandardCharsets.UTF_8));
        assertThat(Json.of(ValueJson.standard().format(changes))).isEqualTo(written(changes));
    }
}
