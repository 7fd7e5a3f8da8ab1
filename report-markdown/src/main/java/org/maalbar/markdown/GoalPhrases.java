package org.maalbar.markdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.UnitCost;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What the section of a goal says in words of its own; user text belongs where {@code {}} is. */
final class GoalPhrases {
    private static final Fraction THIRTY = Fraction.of(30);

    private final Language language;
    private final Wording wording;

    GoalPhrases(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    private String say(String danish, String english) {
        return language.choose(danish, english);
    }

    // What stands before the colon.

    String goal() {
        return say("Mål {}", "Goal {}");
    }

    String due() {
        return say("Frist:", "Due:");
    }

    String remaining() {
        return say("Resterer:", "Remaining:");
    }

    String paceIs() {
        return say("Tempo:", "Pace:");
    }

    String unitCostIs() {
        return say("Udgift:", "Cost:");
    }

    String missing() {
        return say("Mangler:", "Missing:");
    }

    String dependsOn() {
        return say("Afhænger af:", "Depends on:");
    }

    // What a rule asks for.

    String atLeast(BigDecimal target) {
        return say("mindst ", "at least ") + wording.number(target);
    }

    String atMost(BigDecimal target) {
        return say("højst ", "at most ") + wording.number(target);
    }

    String between(BigDecimal low, BigDecimal high) {
        return say("mellem ", "between ") + wording.number(low) + say(" og ", " and ") + wording.number(high);
    }

    String sharePhrase(BigDecimal minimum) {
        return say("mindst ", "at least ") + wording.percent(minimum);
    }

    String share(BigDecimal minimum) {
        return say("”{}”: ", "“{}”: ") + sharePhrase(minimum) + say(" af ”{}”", " of “{}”");
    }

    String milestone() {
        return say("{}: nået", "{}: reached");
    }

    String composite(CompositeRule rule) {
        if (rule instanceof AllOf) {
            return say("alle dele", "all parts");
        }
        return rule instanceof AtLeastOf some
                ? say("mindst " + some.count() + " dele", "at least " + some.count() + " parts")
                : say("mindst én del", "at least one part");
    }

    // Why.

    String lowestOfTheParts() {
        return say(
                "Alle dele skal være opfyldt, så målet står som den del, der står dårligst.",
                "All parts must be fulfilled, so the goal stands as its worst part does.");
    }

    String highestOfTheParts() {
        return say(
                "Én del er nok, så målet står som den del, der står bedst.",
                "One part is enough, so the goal stands as its best part does.");
    }

    String rankOfTheParts(int count) {
        return say(
                "Mindst " + count + " dele skal være opfyldt, så målet står som den del, der er nummer " + count
                        + " bedst.",
                "At least " + count + " parts must be fulfilled, so the goal stands as the part that ranks " + count
                        + " from the best.");
    }

    String onTheDueDay(Status status, boolean planned) {
        return outlook(status, planned) + say("er tallet på fristen: ", "the number on the due day is: ");
    }

    String numbersOnTheDueDay(Status status, boolean planned) {
        return outlook(status, planned) + say("er tallene på fristen: ", "the numbers on the due day are: ");
    }

    private String outlook(Status status, boolean planned) {
        if (status == Status.FULFILLED || status == Status.NOT_FULFILLED) {
            return say("Uanset hvad der stadig kan ske, ", "Whatever can still happen, ");
        } else if (!planned) {
            return say("Efter det, der er set, ", "From what has been seen, ");
        }
        return status == Status.UNCERTAIN
                ? say("Efter det, der er set og planlagt, ", "From what has been seen and planned, ")
                : say("Sker det planlagte som oplyst, ", "If what is planned happens as stated, ");
    }

    String named() {
        return say("”{}”: ", "“{}”: ");
    }

    String required(String number) {
        return say(". Kravet er ", ". What is required is ") + number + (number.endsWith(".") ? "" : ".");
    }

    String milestone(Status status, boolean planned) {
        return switch (status) {
            case FULFILLED -> say("Milepælen er nået.", "The milestone is reached.");
            case NOT_FULFILLED -> say("Milepælen er ikke nået.", "The milestone is not reached.");
            case EXPECTED ->
                say(
                        "Milepælen nås, hvis det planlagte sker som oplyst.",
                        "The milestone is reached if what is planned happens as stated.");
            case NOT_EXPECTED ->
                say("Det planlagte når ikke milepælen.", "What is planned does not reach the milestone.");
            case UNCERTAIN ->
                planned
                        ? say(
                                "Det er ikke oplyst, om milepælen bliver nået.",
                                "Whether the milestone will be reached is not stated.")
                        : say(
                                "Det er ikke oplyst, om milepælen blev nået.",
                                "Whether the milestone was reached is not stated.");
        };
    }

    String without(int activities) {
        return activities == 1
                ? say(
                        ". Uden den kan målet ikke forventes opfyldt.",
                        ". Without it the goal cannot be expected to be fulfilled.")
                : say(
                        ". Mangler blot én af dem, kan målet ikke forventes opfyldt.",
                        ". Without any one of them the goal cannot be expected to be fulfilled.");
    }

    /** In thirty days; a rounded figure says no more than "so far" does. */
    String pace(Pace pace, Domain domain) {
        StringBuilder text = new StringBuilder()
                .append(say("hidtil ", "so far "))
                .append(range(pace.soFar().times(THIRTY), 1))
                .append(say(" pr. 30 dage; nødvendigt ", " in 30 days; required "))
                .append(range(pace.required().times(THIRTY), 1));
        pace.ratio()
                .ifPresent(ratio -> text.append(say(", det er ", ", which is "))
                        .append(range(ratio, 1))
                        .append(say(" gange det hidtidige tempo", " times the pace so far")));
        return text.append(say(
                        ". Fortsætter det hidtidige tempo, bliver tallet på fristen ",
                        ". At the pace so far, the number on the due day will be "))
                .append(projected(pace.projected(), domain == Domain.COUNT ? 0 : 1))
                .append(".")
                .toString();
    }

    /** Rounded to the nearest, a single number may look like more than it is. */
    private String projected(Range range, int decimals) {
        boolean whole = range.low()
                .filter(end -> end.equals(Fraction.of(end.rounded(decimals, RoundingMode.DOWN))))
                .isPresent();
        return (range.isExact() && !whole ? say("ca. ", "about ") : "") + range(range, decimals);
    }

    /** A single number is rounded to the nearest, ends away from each other. */
    private String range(Range range, int decimals) {
        if (range.isExact()) {
            return rounded(range.low().orElseThrow(), decimals, RoundingMode.HALF_UP);
        }
        String low = range.low()
                .map(end -> rounded(end, decimals, RoundingMode.FLOOR))
                .orElse("");
        String high = range.high()
                .map(end -> rounded(end, decimals, RoundingMode.CEILING))
                .orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return say("ukendt", "unknown");
        } else if (high.isEmpty()) {
            return say("mindst ", "at least ") + low;
        } else if (low.isEmpty()) {
            return say("højst ", "at most ") + high;
        }
        return low + say(" til ", " to ") + high;
    }

    private String rounded(Fraction number, int decimals, RoundingMode rounding) {
        return wording.number(Decimals.normal(number.rounded(decimals, rounding)));
    }

    /** In whole units of the currency: more would say more than anyone knows. */
    String unitCost(UnitCost cost) {
        Range amount = cost.amount();
        String text = amount.isExact()
                ? money(cost, amount.low().orElseThrow(), RoundingMode.HALF_UP)
                : amount.high()
                        .map(high -> money(cost, amount.low().orElseThrow(), RoundingMode.FLOOR)
                                + say(" til ", " to ")
                                + money(cost, high, RoundingMode.CEILING))
                        .orElseGet(() -> say("mindst ", "at least ")
                                + money(cost, amount.low().orElseThrow(), RoundingMode.FLOOR));
        return say("der er brugt ", "") + text + say(" for hver, der er talt med", " was spent for each one counted");
    }

    private String money(UnitCost cost, Fraction amount, RoundingMode rounding) {
        return wording.money(new Money(cost.currency(), amount.rounded(0, rounding)));
    }

    // Tables.

    String parts() {
        return say("Målets dele:", "The parts of the goal:");
    }

    List<String> partColumns() {
        return language.choose(
                List.of("Del", "Krav", "Status", "Hvorfor"), List.of("Part", "Requirement", "Status", "Why"));
    }

    String figures() {
        return say("Tallene:", "The figures:");
    }

    List<String> figureColumns() {
        return language.choose(
                List.of("Hvad der tælles", "Set", "Senest set", "Planlagt på fristen", "Muligt på fristen"),
                List.of("What is counted", "Seen", "Last seen", "Planned on the due day", "Possible on the due day"));
    }

    String observations() {
        return say("Hvad der er set:", "What has been seen:");
    }

    List<String> observationColumns() {
        return language.choose(
                List.of("Id", "Oplyst", "Periode", "Regnet med", "Kilde"),
                List.of("Id", "Stated", "Period", "How it counts", "Source"));
    }

    String nothingObserved() {
        return say("Der er ikke oplyst noget om, hvad der er set.", "Nothing is stated about what has been seen.");
    }

    String baseline() {
        return say("udgangspunkt ", "baseline ");
    }

    String startOfCounting() {
        return say("herfra tælles der", "counting starts here");
    }

    String plans() {
        return say("Hvad der er planlagt:", "What is planned:");
    }

    List<String> planColumns() {
        return language.choose(
                List.of("Id", "Aktivitet", "Tilstand og periode", "Ventes at give", "Regnet med"),
                List.of("Id", "Activity", "State and period", "Expected to give", "How it counts"));
    }

    String nothingPlanned() {
        return say(
                "Der er ikke oplyst nogen planer, der bidrager til målet.",
                "No plans are stated that contribute to the goal.");
    }

    /** Of what goes either way or never changes, a figure is all there is; what adds up has totals and what comes on top. */
    String stated(Tally tally, Figure figure, Indicator indicator) {
        String number = wording.figure(figure);
        String signed = indicator.domain() == Domain.PERCENT && !(figure instanceof Figure.Unknown)
                ? number + wording.percentSign()
                : number;
        if (indicator.behaviour() != Behaviour.CUMULATIVE) {
            return signed;
        }
        return tally == Tally.TOTAL
                ? say("i alt ", "in total ") + signed
                : say("yderligere " + signed, signed + " more");
    }

    String someOnly() {
        return say(", hvoraf kun nogle tæller med", ", of whom only some count");
    }

    String isFinal() {
        return say(" (endeligt tal)", " (final)");
    }

    String corrects() {
        return say(" (retter {})", " (corrects {})");
    }

    String sourceNotStated() {
        return say("ikke oplyst", "not stated");
    }

    String periodNotStated() {
        return say("tidspunkt ikke oplyst", "no time stated");
    }

    String notQuantified(boolean total) {
        return total ? say("niveau ikke oplyst", "level not stated") : say("antal ikke oplyst", "number not stated");
    }
}
