package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;

/**
 * The documents as they are written. Every member may be absent here; its constraints say what it must be, for the validator,
 * which tells of everything that is wrong with a refused document, and for the published schema. What becomes of a document is
 * said by the converters, which know nothing of the constraints; that the two agree is a property that is tested.
 */
final class Wire {
    private Wire() {}

    record ProgrammeDocument(
            @Required @Reads(As.FORMAT) @Nullable String format,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.SPAN) @Nullable String span,
            @Reads(As.APPROXIMATION) @Nullable BigDecimal approximation,
            @Nullable List<@Reads(As.TEXT) String> notes,
            @Nullable List<@Valid OrganisationDocument> organisations,
            @Nullable List<@Valid IndicatorDocument> indicators,
            @Nullable List<@Valid ObservationDocument> observations,
            @Nullable List<@Valid InitiativeDocument> initiatives) {}

    record OrganisationDocument(
            @Required @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String name) {}

    @Makeable
    record IndicatorDocument(
            @Required @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String name,
            @Reads(As.TEXT) @Nullable String unit,
            @Required @Reads(As.BEHAVIOUR) @Nullable String behaviour,
            @Reads(As.DOMAIN) @Nullable String domain,
            @Reads(As.OVERLAP) @Nullable String overlap,
            @Reads(As.GROWTH) @Nullable String growth,
            @Valid @Nullable BaselineDocument baseline,
            @Valid @Nullable CompleteDocument complete)
            implements Makes<Indicator> {
        @Override
        public Indicator make(JsonSettings settings) {
            return ProgrammeConverter.indicator(this);
        }
    }

    record BaselineDocument(
            @Required @Reads(As.DAY) @Nullable String day,
            @Required @Valid @Nullable FigureDocument figure) {}

    record CompleteDocument(
            @Required @Reads(As.ID) @Nullable String dimension,
            @Required @Nullable List<@Reads(As.ID) String> categories) {}

    @Makeable
    record ObservationDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.ID) @Nullable String indicator,
            @Valid @Nullable FigureDocument total,
            @Valid @Nullable FigureDocument increment,
            @Required @Reads(As.SPAN) @Nullable String period,
            @Reads(As.COUNTS) @Nullable String counts,
            @JsonProperty("final") @Nullable Boolean isFinal,
            @Reads(As.ID) @Nullable String corrects,
            @Valid @Nullable CategoryDocument category,
            @Reads(As.TEXT) @Nullable String source,
            @Reads(As.DAY) @Nullable String recorded)
            implements Makes<Observation> {
        @Override
        public Observation make(JsonSettings settings) {
            return ProgrammeConverter.observation(this);
        }
    }

    @Makeable
    record CategoryDocument(
            @Required @Reads(As.ID) @Nullable String dimension,
            @Required @Reads(As.ID) @Nullable String name) implements Makes<Category> {
        @Override
        public Category make(JsonSettings settings) {
            return ProgrammeConverter.category(this);
        }
    }

    record InitiativeDocument(
            @Required @Reads(As.ID) @Nullable String number,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.TEXT) @Nullable String purpose,
            @Nullable List<@Reads(As.ID) String> departments,
            @Nullable List<@Reads(As.ID) String> partners,
            @Nullable List<@Valid GoalDocument> goals,
            @Nullable List<@Valid ActivityDocument> activities,
            @Nullable List<@Valid FundingDocument> funding,
            @Nullable List<@Valid ClaimDocument> claims) {}

    record GoalDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String statement,
            @Required @Valid @Nullable RuleDocument rule,
            @Reads(As.DAY) @Nullable String due) {}

    record ActivityDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.SPAN) @Nullable String period,
            @Required @Reads(As.STATE) @Nullable String state,
            @Nullable List<@Reads(As.ID) String> partners,
            @Nullable List<@Valid ContributionDocument> contributions) {}

    @Makeable
    record ContributionDocument(
            @Required @Reads(As.ID) @Nullable String indicator,
            @Valid @Nullable FigureDocument total,
            @Valid @Nullable FigureDocument increment,
            @Reads(As.TALLY) @Nullable String tally,
            @Reads(As.COUNTS) @Nullable String counts,
            @Reads(As.DAY) @Nullable String stated)
            implements Makes<Contribution> {
        @Override
        public Contribution make(JsonSettings settings) {
            return ProgrammeConverter.contribution(this);
        }
    }

    @Makeable
    record FundingDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.FUNDING) @Nullable String kind,
            @Reads(As.AMOUNT) @Nullable BigDecimal amount,
            @Reads(As.CURRENCY) @Nullable String currency,
            @Reads(As.AMOUNT) @Nullable BigDecimal positions,
            @Reads(As.TEXT) @Nullable String source,
            @Reads(As.SPAN) @Nullable String years,
            @Nullable List<@Valid SpendingDocument> spent)
            implements Makes<Funding> {
        @Override
        public Funding make(JsonSettings settings) {
            return FundingConverter.funding(this);
        }
    }

    @Makeable
    record SpendingDocument(
            @Required @Nullable Integer year,
            @Reads(As.AMOUNT) @Nullable BigDecimal amount,
            @Reads(As.CURRENCY) @Nullable String currency)
            implements Makes<Spending> {
        @Override
        public Spending make(JsonSettings settings) {
            return FundingConverter.spending(this);
        }
    }

    @Makeable
    record ClaimDocument(
            @Required @Reads(As.STATUS) @Nullable String status,
            @Required @Reads(As.DAY) @Nullable String day,
            @Reads(As.ID) @Nullable String goal,
            @Reads(As.TEXT) @Nullable String part,
            @Reads(As.DAY) @Nullable String recorded)
            implements Makes<Claim> {
        @Override
        public Claim make(JsonSettings settings) {
            return ProgrammeConverter.claim(this);
        }
    }

    /** A number by itself, or an object with one member that says what kind of figure it is. */
    @Makeable
    record FigureDocument(
            @Nullable BigDecimal exact, @Nullable FigureObject object) implements Makes<Figure> {
        @Override
        public Figure make(JsonSettings settings) {
            return FigureConverter.figure(this);
        }
    }

    record FigureObject(
            @Nullable BigDecimal about,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal moreThan,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal lessThan,
            @Nullable List<BigDecimal> between,
            @Nullable Boolean unknown) {}

    /**
     * All rules in one: which members are there says which rule it is. Only a rule of the host's has other members, and to it any
     * may mean something else.
     */
    @Makeable
    record RuleDocument(
            @Reads(As.TEXT) @Nullable String label,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable List<BigDecimal> between,
            @Nullable String of,
            @Nullable BigDecimal share,
            @Nullable String part,
            @Nullable String whole,
            @Nullable String reached,
            @Nullable List<@Valid RuleDocument> allOf,
            @Nullable List<@Valid RuleDocument> anyOf,
            @Nullable Integer atLeastOf,
            @Nullable List<@Valid RuleDocument> rules,
            @Reads(As.ID) @Nullable String rule,
            @JsonAnySetter @Nullable Map<String, Object> others)
            implements Makes<FulfilmentRule> {
        @Override
        public FulfilmentRule make(JsonSettings settings) {
            return RuleConverter.rule(this, settings);
        }
    }
}
