package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.bounds;
import static org.maalbar.quantity.Notation.figure;

import com.google.common.testing.EqualsTester;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

class MissingTest {

    @Test
    void holdsTheThresholdsThatWereGiven() {
        Missing missing = Missing.figure("relevant").fulfilledBy(figure("<=37")).expectedBy(figure("<=75"));
        assertThat(missing.indicator()).isEqualTo("relevant");
        assertThat(missing.kind()).isEqualTo(Missing.Kind.LEVEL);
        assertThat(missing.fulfilledBy()).contains(figure("<=37"));
        assertThat(missing.expectedBy()).contains(figure("<=75"));
        assertThat(missing.toString()).contains("relevant", "fulfilled by <=37", "expected by <=75");
    }

    @Test
    void aThresholdIsNotNeeded() {
        Missing addition = Missing.addition("people");
        assertThat(addition.kind()).isEqualTo(Missing.Kind.ADDITION);
        assertThat(addition.fulfilledBy()).isEmpty();
        assertThat(addition.expectedBy()).isEmpty();
        assertThat(addition).hasToString("more people");
    }

    @Test
    void theOrderOfTheThresholdsDoesNotMatter() {
        new EqualsTester()
                .addEqualityGroup(
                        Missing.figure("x").fulfilledBy(figure("<=1")).expectedBy(figure("<=2")),
                        Missing.figure("x").expectedBy(figure("<=2")).fulfilledBy(figure("<=1")))
                .addEqualityGroup(Missing.figure("x").fulfilledBy(figure("<=2")).expectedBy(figure("<=1")))
                .addEqualityGroup(Missing.figure("x").expectedBy(figure("<=2")))
                .addEqualityGroup(Missing.figure("x").fulfilledBy(figure("<=2")))
                .addEqualityGroup(Missing.figure("x"))
                .addEqualityGroup(Missing.figure("y"))
                .addEqualityGroup(Missing.addition("x"))
                .testEquals();
    }

    @Test
    void theIndicatorIsAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> Missing.figure(""));
    }

    @Test
    void aCustomRuleNamesEveryIndicatorThatIsNotExactlyKnown() {
        Map<String, Bounds> levels = new LinkedHashMap<>();
        levels.put("b", bounds("[0, unbounded)"));
        levels.put("exact", bounds("[7, 7]"));
        levels.put("a", bounds("[1, 2]"));
        assertThat(new Undecided(levels.keySet()).missing(Evidence.of(levels)))
                .isEqualTo(List.of(Missing.figure("b"), Missing.figure("a")));
    }

    private record Undecided(Set<String> indicators) implements CustomRule {
        Undecided {
            indicators = new LinkedHashSet<>(indicators);
        }

        @Override
        public String name() {
            return "undecided";
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return Truth.UNDECIDED;
        }

        @Override
        public String describe(Language language) {
            return "?";
        }
    }
}
