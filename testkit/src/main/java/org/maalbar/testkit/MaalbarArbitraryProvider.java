package org.maalbar.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/** Lets jqwik supply {@code @ForAll} parameters of Maalbar's types; found by itself, never called by hand. */
public final class MaalbarArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            Bounds.class, MaalbarArbitraries::bounds,
            Evidence.class, MaalbarArbitraries::evidence,
            Figure.class, MaalbarArbitraries::figures,
            FulfilmentRule.class, MaalbarArbitraries::rules,
            Funding.class, MaalbarArbitraries::fundings,
            Money.class, MaalbarArbitraries::money,
            Programme.class, MaalbarArbitraries::programmes,
            ProgrammeAssessment.class, () -> MaalbarArbitraries.programmes().assessed(),
            Span.class, MaalbarArbitraries::spans);

    /** For jqwik. */
    public MaalbarArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
