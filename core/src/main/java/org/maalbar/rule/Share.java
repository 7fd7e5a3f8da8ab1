package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;

/**
 * One indicator is at least a share of another. A whole of zero decides nothing; nothing is divided.
 *
 * @param part the id of the indicator that counts the part
 * @param whole the id of the indicator that counts the whole
 * @param minimum the smallest share that will do, above 0 and at most 1
 */
public record Share(String part, String whole, BigDecimal minimum) implements FulfilmentRule {

    /**
     * Checks ids and share.
     *
     * @throws IllegalArgumentException if an id is malformed or the share is not above 0 and at most 1
     */
    public Share {
        part = Texts.id(part);
        whole = Texts.id(whole);
        minimum = Rules.target(minimum);
        if (minimum.signum() == 0 || minimum.compareTo(BigDecimal.ONE) > 0) {
            throw new RefusedException(
                    "A share is above 0 and at most 1 (0.8 is 80 %), not " + minimum,
                    "En andel er over 0 og højst 1 (0.8 er 80 pct.), ikke »" + minimum + "«");
        }
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return evaluate(evidence.level(part), evidence.level(whole));
    }

    private Truth evaluate(Bounds part, Bounds whole) {
        Optional<BigDecimal> most = whole.high().map(minimum::multiply);
        if (most.isPresent() && most.get().signum() == 0) {
            return Truth.UNDECIDED;
        }
        // A whole of zero is possible, and nothing of it would be no fault: only a part above 0 rules that out.
        boolean mayBeNothing =
                whole.low().signum() == 0 && !whole.lowOpen() && part.low().signum() == 0 && !part.lowOpen();
        if (mayBeNothing) {
            return Truth.UNDECIDED;
        }
        if (most.isPresent() && part.low().compareTo(most.get()) >= 0) {
            return Truth.HOLDS;
        }
        if (part.high().isEmpty()) {
            return Truth.UNDECIDED;
        }
        int order = part.high().get().compareTo(minimum.multiply(whole.low()));
        return order < 0 || (order == 0 && (part.highOpen() || whole.lowOpen())) ? Truth.FAILS : Truth.UNDECIDED;
    }

    @Override
    public Set<String> indicators() {
        return Rules.inOrder(part, whole);
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        Language language = names.language();
        String least = language.choose("at least ", "mindst ")
                + Wording.in(language).percent(minimum)
                + language.choose(" of ", " af ");
        return Sentence.of(least).and(names.name(whole));
    }
}
