package org.maalbar.markdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.UnitCost;
import org.maalbar.assessment.View;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Bounds;
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
                ? say(
                        "mindst " + some.count() + (some.count() == 1 ? " del" : " dele"),
                        "at least " + some.count() + (some.count() == 1 ? " part" : " parts"))
                : say("mindst én del", "at least one part");
    }

    // Why.

    String lowestOfTheParts(boolean goal) {
        return say(
                "Alle dele skal være opfyldt, så " + subject(goal) + " står som den del, der står dårligst.",
                "All parts must be fulfilled, so " + subject(goal) + " stands as its worst part does.");
    }

    String highestOfTheParts(boolean goal) {
        return say(
                "Én del er nok, så " + subject(goal) + " står som den del, der står bedst.",
                "One part is enough, so " + subject(goal) + " stands as its best part does.");
    }

    String rankOfTheParts(int count, boolean goal) {
        return say(
                "Mindst " + count + " dele skal være opfyldt, så " + subject(goal) + " står som den del, der er nummer "
                        + count + " fra toppen.",
                "At least " + count + " parts must be fulfilled, so " + subject(goal)
                        + " stands as the part that is number " + count + " from the top.");
    }

    private String subject(boolean goal) {
        return goal ? say("målet", "the goal") : say("delen", "this part");
    }

    String ownRule() {
        return say(
                "Reglen er skrevet til dette mål; tallene står nedenfor.",
                "The rule is one of its own; the figures stand below.");
    }

    String mayOverlap() {
        return say("; de samme kan være talt med flere gange", "; the same may be counted several times");
    }

    String onTheDueDay(Status status, boolean planned, boolean plans) {
        return outlook(status, planned, plans)
                + say("er tallet ved fristens udløb: ", "the number on the due day is: ");
    }

    String numbersOnTheDueDay(Status status, boolean planned, boolean plans) {
        return outlook(status, planned, plans)
                + say("er tallene ved fristens udløb: ", "the numbers on the due day are: ");
    }

    private String outlook(Status status, boolean planned, boolean plans) {
        if (status == Status.FULFILLED || status == Status.NOT_FULFILLED) {
            return say("Uanset hvad der stadig kan ske, ", "Whatever can still happen, ");
        } else if (!planned) {
            return say("Efter det, der er set, ", "From what has been seen, ");
        }
        if (!plans && status != Status.UNCERTAIN) {
            return say("Kommer der ikke mere end det, der er set, ", "If nothing comes on top of what has been seen, ");
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
                        ". If even one of them is missing, the goal cannot be expected to be fulfilled.");
    }

    /** Rates are for thirty days. */
    String pace(Pace pace, Bounds seen, Domain domain) {
        String points = domain == Domain.PERCENT ? say(" procentpoint", " percentage points") : "";
        StringBuilder text = new StringBuilder()
                .append(say("hidtil ", "so far "))
                .append(range(pace.soFar().times(THIRTY), 1))
                .append(points)
                .append(say(" pr. 30 dage; nødvendigt ", " in 30 days; required "))
                .append(range(pace.required().times(THIRTY), 1))
                .append(points);
        pace.ratio()
                .ifPresent(ratio -> text.append(say(", det er ", ", which is "))
                        .append(range(ratio, 1))
                        .append(say(" gange det hidtidige tempo", " times the pace so far")));
        return text.append(say(
                        ". Fortsætter det hidtidige tempo, bliver tallet ved fristens udløb ",
                        ". At the pace so far, the number on the due day will be "))
                .append(range(possible(pace.projected(), seen, domain), domain == Domain.COUNT ? 0 : 1))
                .append(domain == Domain.PERCENT ? wording.percentSign() : "")
                .append(".")
                .toString();
    }

    /** What is reached stays reached, and a percentage ends at 100. */
    private static Range possible(Range projected, Bounds seen, Domain domain) {
        Fraction least = Fraction.of(seen.low());
        Fraction most = domain.whole().high().map(Fraction::of).orElse(null);
        return Range.of(
                within(projected.low().orElse(least), least, most),
                projected.high().map(high -> within(high, least, most)).orElse(most));
    }

    private static Fraction within(Fraction number, Fraction least, @Nullable Fraction most) {
        Fraction raised = number.compareTo(least) < 0 ? least : number;
        return most != null && raised.compareTo(most) > 0 ? most : raised;
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
        return wording.number(Decimals.normal(number.rounded(decimals(number, decimals), rounding)));
    }

    /** At least two digits that say something: a small number is not rounded to nothing. */
    private static int decimals(Fraction number, int usual) {
        BigDecimal close = number.rounded(30, RoundingMode.HALF_UP);
        return close.signum() == 0 ? usual : Math.max(usual, 2 - (close.precision() - close.scale()));
    }

    String unitCost(UnitCost cost) {
        Range amount = cost.amount();
        Fraction low = amount.low().orElseThrow();
        String text = amount.isExact()
                ? money(cost, low, RoundingMode.HALF_UP)
                : amount.high()
                        .map(high -> say("mellem ", "between ")
                                + money(cost, low, RoundingMode.FLOOR)
                                + say(" og ", " and ")
                                + money(cost, high, RoundingMode.CEILING))
                        .orElseGet(() -> say("mindst ", "at least ") + money(cost, low, RoundingMode.FLOOR));
        return text + say(" pr. optalt", " for each one counted");
    }

    private String money(UnitCost cost, Fraction amount, RoundingMode rounding) {
        return wording.money(new Money(cost.currency(), amount.rounded(Math.min(12, decimals(amount, 0)), rounding)));
    }

    // Tables.

    String parts() {
        return say("Målets dele:", "The parts of the goal:");
    }

    List<String> partColumns() {
        return language.choose(
                List.of("Nr.", "Del", "Krav", "Status", "Hvorfor"),
                List.of("No.", "Part", "Requirement", "Status", "Why"));
    }

    String figures() {
        return say("Tallene:", "The figures:");
    }

    List<String> figureColumns() {
        return List.of(
                whatIsCounted(),
                view(View.SEEN),
                say("Senest set", "Last seen"),
                view(View.PLANNED),
                view(View.POSSIBLE));
    }

    String whatIsCounted() {
        return say("Hvad der tælles", "What is counted");
    }

    String view(View view) {
        return switch (view) {
            case SEEN -> say("Set", "Seen");
            case PLANNED -> say("Planlagt ved fristens udløb", "Planned on the due day");
            case POSSIBLE -> say("Muligt ved fristens udløb", "Possible on the due day");
        };
    }

    String observations() {
        return say("Hvad der er set:", "What has been seen:");
    }

    List<String> observationColumns() {
        return language.choose(
                List.of("Id", "Oplyst", "Periode", "Hvordan det tæller", "Kilde"),
                List.of("Id", "Stated", "Period", "How it counts", "Source"));
    }

    String nothingObserved() {
        return say("Der er ikke oplyst noget om, hvad der er set.", "Nothing is stated about what has been seen.");
    }

    String baseline() {
        return say("udgangspunkt ", "baseline ");
    }

    String startOfCounting() {
        return say("der tælles fra dagens begyndelse", "counting starts at the start of that day");
    }

    String plans() {
        return say("Hvad der er planlagt:", "What is planned:");
    }

    List<String> planColumns() {
        return language.choose(
                List.of("Id", "Aktivitet", "Tilstand og periode", "Ventes at give", "Hvordan det tæller"),
                List.of("Id", "Activity", "State and period", "Expected to give", "How it counts"));
    }

    String plansCountedFrom(String level, LocalDate day, boolean named) {
        return say(named ? "planerne" : "Planerne", named ? "plans" : "Plans")
                + say(" regnes fra ", " counted from ")
                + level
                + say(" den ", " on ")
                + wording.day(day)
                + ".";
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
        if (indicator.behaviour() != Behaviour.CUMULATIVE || figure instanceof Figure.Unknown) {
            return signed;
        }
        return tally == Tally.TOTAL
                ? say("i alt ", "in total ") + signed
                : say("yderligere " + signed, signed + " more");
    }

    String someOnly() {
        return say(", hvoraf kun nogle tæller med", ", of which only some count");
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
        return total ? say("niveau ikke oplyst", "level not stated") : say("ikke oplyst", "not stated");
    }
}
