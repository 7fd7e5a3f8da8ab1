package org.maalbar.csv.sheet.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;

/**
 * What the goals of a sheet ask of one indicator, and what it is by that where no row says so.
 *
 * @param targets what they ask, in the order of the sheet; of a share, the target of its part is a number
 */
public record TargetsOfIndicator(List<Target> targets) {
    /** What a unit of percentages contains, as do {@code pct. af borgerne} and {@code %-andel}, but not {@code procentpoint}. */
    private static final Pattern PERCENT = Pattern.compile(
            "%|\\b(?:pct|procent|per ?cent)\\b", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** The domain that is meant where no row says so. */
    public Domain usualDomain() {
        return targets.stream().anyMatch(Target::isPercent) ? Domain.PERCENT : Domain.COUNT;
    }

    /** Whether nothing is asked but that it is reached. */
    public boolean isMilestone() {
        return !targets.isEmpty() && targets.stream().allMatch(target -> target.kind() == ConditionRecipe.Kind.REACHED);
    }

    /** Whether no target is so low that a figure of at most 1 per cent is likely. */
    public boolean isOfMoreThanOnePercent() {
        return targets.stream()
                .filter(target -> target.base() == null)
                .noneMatch(target -> target.low().compareTo(BigDecimal.ONE) <= 0);
    }

    /** The behaviour that is meant where no row says so. */
    public Behaviour usualBehaviour(Domain domain, boolean isWhole) {
        if (domain == Domain.PERCENT) {
            return Behaviour.FLUCTUATING;
        }
        return targets.isEmpty() && isWhole ? Behaviour.FIXED : Behaviour.CUMULATIVE;
    }

    /** How a figure that is expected is meant where no row says so: what cannot be added up is expected as a whole. */
    public static Tally usualTally(Behaviour behaviour, Domain domain) {
        return behaviour == Behaviour.CUMULATIVE && domain != Domain.PERCENT ? Tally.INCREMENT : Tally.TOTAL;
    }

    /** Whether a row must say the behaviour: of what is to stay low, it is not known whether it only grows. */
    public boolean needsBehaviour() {
        return targets.stream().anyMatch(Target::needsBehaviour);
    }

    /** Whether some ask for a percentage and others for a number. */
    public boolean isMixed() {
        return targets.stream()
                        .filter(target -> target.base() == null)
                        .map(Target::isPercent)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a row must say the domain: of numbers of per cent, it is not known whether they are percentages. */
    public boolean needsDomain(Optional<String> unit) {
        return isMixed() || isPercentByUnitOnly(unit);
    }

    /** Whether the unit speaks of percentages, and no target does. */
    public boolean isPercentByUnitOnly(Optional<String> unit) {
        return usualDomain() != Domain.PERCENT
                && unit.filter(text -> PERCENT.matcher(text).find()).isPresent();
    }
}
