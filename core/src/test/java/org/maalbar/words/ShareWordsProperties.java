package org.maalbar.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Share;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What is shown of a share, compared with its target as a reader compares them. */
class ShareWordsProperties {
    private final Wording english = Wording.in(Language.ENGLISH);

    @Property
    void aPercentageIsBelowAtOrAboveItsTargetAsItIs(
            @ForAll @IntRange(max = 3000) int part,
            @ForAll @IntRange(max = 3000) int more,
            @ForAll @IntRange(min = 1, max = 1000) int perMille) {
        BigDecimal target = BigDecimal.valueOf(perMille).movePointLeft(3);
        int whole = part + more + 1;
        Fraction exact = Fraction.of(part).dividedBy(Fraction.of(whole));

        BigDecimal shown = shown(new Share(Bounds.exactly(part), Bounds.exactly(whole)), target);

        assertThat(shown.compareTo(target)).isEqualTo(exact.compareTo(Fraction.of(target)));
        assertThat(shown.signum()).isEqualTo(part == 0 ? 0 : 1);
        assertThat(shown).isLessThan(BigDecimal.ONE);
    }

    @Property
    void theEndsOfSeveralContainThemAll(
            @ForAll @IntRange(min = 1, max = 300) int part,
            @ForAll @IntRange(min = 1, max = 300) int more,
            @ForAll @IntRange(min = 1, max = 300) int unknown) {
        BigDecimal target = new BigDecimal("0.8");
        Share share = new Share(Bounds.exactly(part), Bounds.closed(part + more, part + more + unknown));

        String words = new ShareWords(Language.ENGLISH).share(share, target);
        String[] ends = words.substring(0, words.indexOf('%')).split("-", -1);
        Fraction low = Fraction.of(english.parsePercent(ends[0] + "%"));
        Fraction high = Fraction.of(english.parsePercent(ends[1] + "%"));

        assertThat(low).isLessThanOrEqualTo(share.range().orElseThrow().low().orElseThrow());
        assertThat(high)
                .isGreaterThanOrEqualTo(share.range().orElseThrow().high().orElseThrow());
    }

    @Property
    void whatIsTooCloseToItsTargetToBeShownStaysOnItsSide(@ForAll @IntRange(min = 1, max = 9) int digits) {
        BigDecimal whole = BigDecimal.TEN.pow(20 + digits).multiply(BigDecimal.valueOf(3));
        BigDecimal target = new BigDecimal("0.8");
        BigDecimal part = whole.multiply(target);

        assertThat(shown(new Share(Bounds.exactly(part.subtract(BigDecimal.ONE)), Bounds.exactly(whole)), target))
                .isLessThan(target);
        assertThat(shown(new Share(Bounds.exactly(part.add(BigDecimal.ONE)), Bounds.exactly(whole)), target))
                .isGreaterThan(target);
    }

    private BigDecimal shown(Share share, BigDecimal target) {
        String words = new ShareWords(Language.ENGLISH).share(share, target);
        return english.parsePercent(words.substring(0, words.indexOf('%') + 1));
    }
}
