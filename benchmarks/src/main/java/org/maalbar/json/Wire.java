package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents as plain records, such as somebody would bind who does not use the library. */
final class Wire {
    private Wire() {}

    record ProgrammeDocument(
            @Nullable String format,
            @Nullable String title,
            @Nullable String span,
            @Nullable BigDecimal approximation,
            @Nullable List<String> notes,
            @Nullable List<OrganisationDocument> organisations,
            @Nullable List<IndicatorDocument> indicators,
            @Nullable List<ObservationDocument> observations,
            @Nullable List<InitiativeDocument> initiatives) {}

    record OrganisationDocument(
            @Nullable String id, @Nullable String name) {}

    record IndicatorDocument(
            @Nullable String id,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String behaviour,
            @Nullable String domain,
            @Nullable String overlap,
            @Nullable String growth,
            @Nullable BaselineDocument baseline,
            @Nullable CompleteDocument complete) {}

    record BaselineDocument(@Nullable String day, @Nullable FigureDocument figure) {}

    record CompleteDocument(
            @Nullable String dimension, @Nullable List<String> categories) {}

    record ObservationDocument(
            @Nullable String id,
            @Nullable String indicator,
            @Nullable FigureDocument total,
            @Nullable FigureDocument increment,
            @Nullable String period,
            @Nullable String counts,
            @JsonProperty("final") @Nullable Boolean isFinal,
            @Nullable String corrects,
            @Nullable CategoryDocument category,
            @Nullable String source,
            @Nullable String recorded) {}

    record CategoryDocument(
            @Nullable String dimension, @Nullable String name) {}

    record InitiativeDocument(
            @Nullable String number,
            @Nullable String title,
            @Nullable String purpose,
            @Nullable List<String> departments,
            @Nullable List<String> partners,
            @Nullable List<GoalDocument> goals,
            @Nullable List<ActivityDocument> activities,
            @Nullable List<FundingDocument> funding,
            @Nullable List<ClaimDocument> claims) {}

    record GoalDocument(
            @Nullable String id,
            @Nullable String statement,
            @Nullable RuleDocument rule,
            @Nullable String due) {}

    record ActivityDocument(
            @Nullable String id,
            @Nullable String title,
            @Nullable String period,
            @Nullable String state,
            @Nullable List<String> partners,
            @Nullable List<ContributionDocument> contributions) {}

    record ContributionDocument(
            @Nullable String indicator,
            @Nullable FigureDocument total,
            @Nullable FigureDocument increment,
            @Nullable String tally,
            @Nullable String counts,
            @Nullable String stated) {}

    record FundingDocument(
            @Nullable String id,
            @Nullable String kind,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable BigDecimal positions,
            @Nullable String source,
            @Nullable String years,
            @Nullable List<SpendingDocument> spent) {}

    record SpendingDocument(
            @Nullable Integer year,
            @Nullable BigDecimal amount,
            @Nullable String currency) {}

    record ClaimDocument(
            @Nullable String status,
            @Nullable String day,
            @Nullable String goal,
            @Nullable String part,
            @Nullable String recorded) {}

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

    /** All rules in one: which members are there says which rule it is. Only a rule of the host's has other members. */
    record RuleDocument(
            @Nullable String label,
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
            @Nullable String rule,
            @JsonAnySetter @Nullable Map<String, Object> others) {}
}
