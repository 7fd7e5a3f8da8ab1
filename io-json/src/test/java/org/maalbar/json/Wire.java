package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents as plain records, such as somebody would bind who does not use the library. The published schemas are made from
 * them, and properties test that the schemas and the reader agree.
 */
final class Wire {
    private Wire() {}

    record ProgrammeDocument(
            @Required @Reads(As.FORMAT) @Nullable String format,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.SPAN) @Nullable String span,
            @Reads(As.APPROXIMATION) @Nullable BigDecimal approximation,
            @Nullable List<@Reads(As.TEXT) String> notes,
            @Nullable List<OrganisationDocument> organisations,
            @Nullable List<IndicatorDocument> indicators,
            @Nullable List<ObservationDocument> observations,
            @Nullable List<InitiativeDocument> initiatives) {}

    record OrganisationDocument(
            @Required @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String name) {}

    record IndicatorDocument(
            @Required @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String name,
            @Reads(As.TEXT) @Nullable String unit,
            @Required @Reads(As.BEHAVIOUR) @Nullable String behaviour,
            @Reads(As.DOMAIN) @Nullable String domain,
            @Reads(As.OVERLAP) @Nullable String overlap,
            @Reads(As.GROWTH) @Nullable String growth,
            @Nullable BaselineDocument baseline,
            @Nullable CompleteDocument complete) {}

    record BaselineDocument(
            @Required @Reads(As.DAY) @Nullable String day,
            @Required @Nullable FigureDocument figure) {}

    record CompleteDocument(
            @Required @Reads(As.ID) @Nullable String dimension,
            @Required @Nullable List<@Reads(As.ID) String> categories) {}

    record ObservationDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.ID) @Nullable String indicator,
            @Nullable FigureDocument total,
            @Nullable FigureDocument increment,
            @Required @Reads(As.SPAN) @Nullable String period,
            @Reads(As.COUNTS) @Nullable String counts,
            @JsonProperty("final") @Nullable Boolean isFinal,
            @Reads(As.ID) @Nullable String corrects,
            @Nullable CategoryDocument category,
            @Reads(As.TEXT) @Nullable String source,
            @Reads(As.DAY) @Nullable String recorded) {}

    record CategoryDocument(
            @Required @Reads(As.ID) @Nullable String dimension,
            @Required @Reads(As.ID) @Nullable String name) {}

    record InitiativeDocument(
            @Required @Reads(As.ID) @Nullable String number,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.TEXT) @Nullable String purpose,
            @Nullable List<@Reads(As.ID) String> departments,
            @Nullable List<@Reads(As.ID) String> partners,
            @Nullable List<GoalDocument> goals,
            @Nullable List<ActivityDocument> activities,
            @Nullable List<FundingDocument> funding,
            @Nullable List<ClaimDocument> claims) {}

    record GoalDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String statement,
            @Required @Nullable RuleDocument rule,
            @Reads(As.DAY) @Nullable String due) {}

    record ActivityDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.TEXT) @Nullable String title,
            @Reads(As.SPAN) @Nullable String period,
            @Required @Reads(As.STATE) @Nullable String state,
            @Nullable List<@Reads(As.ID) String> partners,
            @Nullable List<ContributionDocument> contributions) {}

    record ContributionDocument(
            @Required @Reads(As.ID) @Nullable String indicator,
            @Nullable FigureDocument total,
            @Nullable FigureDocument increment,
            @Reads(As.TALLY) @Nullable String tally,
            @Reads(As.COUNTS) @Nullable String counts,
            @Reads(As.DAY) @Nullable String stated) {}

    record FundingDocument(
            @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.FUNDING) @Nullable String kind,
            @Reads(As.AMOUNT) @Nullable BigDecimal amount,
            @Reads(As.CURRENCY) @Nullable String currency,
            @Reads(As.AMOUNT) @Nullable BigDecimal positions,
            @Reads(As.TEXT) @Nullable String source,
            @Reads(As.SPAN) @Nullable String years,
            @Nullable List<SpendingDocument> spent) {}

    record SpendingDocument(
            @Required @Nullable Integer year,
            @Reads(As.AMOUNT) @Nullable BigDecimal amount,
            @Reads(As.CURRENCY) @Nullable String currency) {}

    record ClaimDocument(
            @Required @Reads(As.STATUS) @Nullable String status,
            @Required @Reads(As.DAY) @Nullable String day,
            @Reads(As.ID) @Nullable String goal,
            @Reads(As.TEXT) @Nullable String part,
            @Reads(As.DAY) @Nullable String recorded) {}

    /** A number by itself, or an object with one member that says what kind of figure it is. */
    record FigureDocument(
            @Nullable BigDecimal exact, @Nullable FigureObject object) {}

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
            @Nullable List<RuleDocument> allOf,
            @Nullable List<RuleDocument> anyOf,
            @Nullable Integer atLeastOf,
            @Nullable List<RuleDocument> rules,
            @Reads(As.ID) @Nullable String rule,
            @JsonAnySetter @Nullable Map<String, Object> others) {}
}
