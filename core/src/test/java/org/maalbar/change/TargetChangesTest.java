package org.maalbar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

/** Whether a goal asks for less or for more than before. */
class TargetChangesTest {

    @ParameterizedTest
    @MethodSource("lowered")
    void lessIsAskedFor(String word, FulfilmentRule more, FulfilmentRule less) {
        assertThat(TargetChanges.between("1", more, less)).singleElement().satisfies(change -> {
            assertThat(change.direction()).isEqualTo(Direction.LOWERED);
            assertThat(change.word(Language.ENGLISH)).isEqualTo(word);
        });
        assertThat(TargetChanges.between("1", less, more))
                .singleElement()
                .satisfies(change -> assertThat(change.direction()).isEqualTo(Direction.RAISED));
    }

    static Stream<Arguments> lowered() {
        return Stream.of(
                arguments("lowered", level("x").atLeast(500), level("x").atLeast(400)),
                arguments(
                        "lowered",
                        level("x").atLeast(500).labelled("antal"),
                        level("x").atLeast(400)),
                arguments("relaxed", level("x").atMost(30), level("x").atMost(40)),
                arguments("relaxed", level("x").between(2, 5), level("x").between(1, 5)),
                arguments("relaxed", level("x").between(2, 5), level("x").between(2, 6)),
                arguments("relaxed", level("x").between(2, 5), level("x").between(1, 6)),
                arguments(
                        "lowered", share("x").of("y").all(), share("x").of("y").atLeast("0.8")),
                arguments(
                        "lowered", atLeastOf(2, reached("x"), reached("y")), atLeastOf(1, reached("x"), reached("y"))),
                arguments("lowered", allOf(reached("x"), reached("y")), allOf(reached("x"))),
                arguments("lowered", allOf(reached("x"), reached("y")), reached("x")),
                arguments("lowered", reached("x"), anyOf(reached("x"), reached("y"))),
                arguments(
                        "lowered",
                        allOf(level("x").atLeast(5), reached("y")),
                        allOf(level("x").atLeast(4))),
                arguments(
                        "lowered",
                        allOf(level("x").atLeast(5), level("y").atLeast(3)),
                        allOf(level("y").atLeast(3), level("x").atLeast(4))),
                arguments(
                        "lowered",
                        allOf(reached("x"), reached("x"), reached("y")),
                        atLeastOf(2, reached("x"), reached("x"))),
                arguments(
                        "lowered", allOf(reached("x"), reached("y").labelled("y")), anyOf(reached("y"), reached("x"))),
                arguments(
                        "lowered", anyOf(reached("x"), reached("y")), anyOf(reached("z"), reached("y"), reached("x"))),
                arguments(
                        "lowered",
                        anyOf(reached("x"), level("y").atLeast(2)),
                        anyOf(reached("x"), level("y").atLeast(1))));
    }

    @ParameterizedTest
    @MethodSource("other")
    void somethingElseIsAskedFor(FulfilmentRule before, FulfilmentRule after) {
        assertThat(TargetChanges.between("1", before, after))
                .containsExactly(new TargetChange("1", before, after, Direction.OTHER));
    }

    static Stream<Arguments> other() {
        return Stream.of(
                arguments(level("x").atLeast(5), level("y").atLeast(4)),
                arguments(level("x").atLeast(5), level("x").atMost(5)),
                arguments(level("x").atMost(5), level("y").atMost(6)),
                arguments(level("x").between(2, 5), level("x").between(3, 6)),
                arguments(level("x").between(2, 5), level("y").between(1, 6)),
                arguments(share("x").of("y").all(), share("x").of("z").atLeast("0.5")),
                arguments(share("x").of("y").all(), share("z").of("y").atLeast("0.5")),
                arguments(allOf(reached("x"), reached("y")), allOf(reached("z"))),
                arguments(allOf(reached("x"), reached("y")), level("z").atLeast(1)),
                arguments(
                        anyOf(reached("x"), reached("y")),
                        allOf(reached("z"), level("y").atLeast(2))),
                arguments(
                        atLeastOf(2, reached("x"), reached("y"), reached("v")),
                        atLeastOf(1, reached("x"), reached("z"))));
    }

    @Test
    void everyPartThatChangedIsTold() {
        assertThat(TargetChanges.between(
                        "1",
                        allOf(level("x").atLeast(5), level("y").atMost(3), reached("z")),
                        allOf(level("x").atLeast(4), level("y").atMost(2), reached("z"))))
                .extracting(TargetChange::direction)
                .containsExactly(Direction.LOWERED, Direction.RAISED);
    }

    @Test
    void anotherOrderOrAnotherWayToSayTheSameChangesNothing() {
        assertThat(TargetChanges.between(
                        "1", allOf(reached("x"), reached("y")), atLeastOf(2, reached("y"), reached("x"))))
                .isEmpty();
        assertThat(TargetChanges.between("1", allOf(reached("x")), reached("x")))
                .isEmpty();
    }

    @Test
    void aNameChangesNothing() {
        assertThat(TargetChanges.between(
                        "1", level("x").atLeast(5), level("x").atLeast(5).labelled("antal")))
                .isEmpty();
    }
}
