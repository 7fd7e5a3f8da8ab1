package org.maalbar.markdown.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.markdown.design.StatusWord;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What reports say of statuses, of how many goals have which, and of what the author says. */
public class CommonPhrases extends Bilingual {
    private final Map<Status, StatusWord> statusWords;

    /**
     * In a language.
     *
     * @param statusWords what statuses are called, where that is not our word
     */
    public CommonPhrases(Language language, Map<Status, StatusWord> statusWords) {
        super(language);
        this.statusWords = statusWords;
    }

    /** The day of assessment. */
    public String statusAsOf(LocalDate day) {
        return say("Status as of ", "Status pr. ") + wording().day(day) + ".";
    }

    /** What was known on which day. */
    public String knownOn(LocalDate day) {
        return say(
                        " Of figures, plans and the department's own views, only those known on ",
                        " Af tal, planer og forvaltningens egne vurderinger er kun dem, der var kendt den ")
                + wording().day(day)
                + say(" count.", ", regnet med.");
    }

    /** The conclusion of how many goals have which status; without verbs where users have words of their own. */
    public Sentence summary(Map<Status, Long> counts) {
        if (statusWords.isEmpty() || counts.isEmpty()) {
            return Sentence.of(sentence(counts));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (counts.size() == 1) {
            String number = wording().number(all);
            String goals = all == 1
                    ? say("The one goal: ", "Det ene mål: ")
                    : say("All " + number + " goals: ", "Alle " + number + " mål: ");
            return Sentence.of(goals)
                    .and(counted(counts.keySet().iterator().next(), all))
                    .ended();
        }
        List<Sentence> clauses = new ArrayList<>();
        counts.forEach((status, count) ->
                clauses.add(Sentence.of(wording().number(count) + " ").and(counted(status, count))));
        return Sentence.of(say(
                        "Of " + wording().number(all) + " goals: ",
                        "Af " + wording().number(all) + " mål: "))
                .and(Sentence.join(", ", clauses))
                .ended();
    }

    /** A status after a number. */
    private Sentence counted(Status status, long number) {
        StatusWord word = statusWords.get(status);
        return word == null ? Sentence.of(standard(status, number)) : Sentence.user(word.counted(number));
    }

    private String standard(Status status, long number) {
        boolean expectation = status == Status.EXPECTED || status == Status.NOT_EXPECTED;
        return say("", expectation ? "forventes " : "") + outcome(status, number);
    }

    /** "Af 6 mål er 1 opfyldt, 1 forventes opfyldt og 4 er uafklarede." */
    private String sentence(Map<Status, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return say("The programme has no measurable goal.", "Programmet har ingen målbare mål.");
        }
        if (all == 1) {
            Status only = counts.keySet().iterator().next();
            return say("The one goal ", "Det ene mål ") + verb(only, 1) + " " + outcome(only, 1) + ".";
        }
        if (counts.size() == 1) {
            Status only = counts.keySet().iterator().next();
            String number = wording().number(all);
            return say("All " + number + " goals ", "Alle " + number + " mål ") + verb(only, all) + " "
                    + outcome(only, all) + ".";
        }
        List<String> clauses = new ArrayList<>();
        counts.forEach((status, count) -> {
            String number = wording().number(count);
            String verb = verb(status, count);
            boolean inverted = clauses.isEmpty() && language() == Language.DANISH;
            clauses.add((inverted ? verb + " " + number : number + " " + verb) + " " + outcome(status, count));
        });
        return say("Of " + wording().number(all) + " goals, ", "Af " + wording().number(all) + " mål ") + list(clauses)
                + ".";
    }

    private String verb(Status status, long count) {
        boolean expectation = status == Status.EXPECTED || status == Status.NOT_EXPECTED;
        return say(count == 1 ? "is" : "are", expectation ? "forventes" : "er");
    }

    private String outcome(Status status, long count) {
        return switch (status) {
            case FULFILLED -> say("fulfilled", "opfyldt");
            case EXPECTED -> say("expected to be fulfilled", "opfyldt");
            case UNCERTAIN -> say("uncertain", count == 1 ? "uafklaret" : "uafklarede");
            case NOT_EXPECTED -> say("not expected to be fulfilled", "ikke opfyldt");
            case NOT_FULFILLED -> say("not fulfilled", "ikke opfyldt");
        };
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last)) + say(" and ", " og ") + items.get(last);
    }

    /** "● 1 opfyldt": a status and how many goals have it. */
    public Sentence count(Status status, int goals) {
        return Sentence.of(status.symbol() + " " + wording().number(goals) + " ")
                .and(counted(status, goals));
    }

    /** "Ved 2 mål modsiger tallene hinanden (⚠)." */
    public String contradictory(long goals, long all) {
        if (all == 1) {
            return say(
                    "The figures behind the goal contradict each other (⚠).",
                    "Tallene bag målet modsiger hinanden (⚠).");
        }
        String number = wording().number(goals);
        return say(
                "The figures of " + number + (goals == 1 ? " goal" : " goals") + " contradict each other (⚠).",
                "Ved " + number + " mål modsiger tallene hinanden (⚠).");
    }

    /** Beside others that are measurable, or alone. */
    public String notMeasurable(long goals, boolean hasOthers) {
        String number = wording().number(goals);
        return (hasOthers
                        ? say(
                                goals == 1 ? "One more goal" : number + " more goals",
                                goals == 1 ? "Ét mål mere" : number + " mål mere")
                        : say(number + (goals == 1 ? " goal" : " goals"), number + " mål"))
                + say(
                        goals == 1 ? " is not measurable." : " are not measurable.",
                        goals == 1 ? " er ikke målbart." : " er ikke målbare.");
    }

    /** How one view of the department compares. */
    public String comparison(Verdict verdict) {
        return comparison(verdict, true);
    }

    /** How one or several of them compare. */
    public String comparison(Verdict verdict, boolean isOne) {
        return switch (verdict) {
            case SUPPORTED -> say("confirmed by the figures", isOne ? "bekræftet af tallene" : "bekræftede af tallene");
            case UNSUPPORTED -> say("cannot be decided", "kan ikke afgøres");
            case OVERSTATED -> say("too positive", isOne ? "for positiv" : "for positive");
            case UNDERSTATED -> say("too cautious", isOne ? "for forsigtig" : "for forsigtige");
            case NOT_COMPARABLE -> say("cannot be compared", "kan ikke sammenlignes");
        };
    }

    /** What the mark of contradictory figures means. */
    public String meaningOfContradictoryFigures() {
        return say(
                ": the figures behind the status cannot all be right, and the status may change once they are corrected",
                ": tallene bag status kan ikke alle være rigtige, og status kan ændre sig, når de er rettet");
    }

    /** What a status means. */
    public String meaning(Status status) {
        return switch (status) {
            case FULFILLED ->
                say(
                        "the goal is reached, and nothing that can still happen undoes it",
                        "målet er nået, og intet, der stadig kan ske, ændrer det");
            case EXPECTED ->
                say(
                        "the goal will be reached if what is planned happens as stated",
                        "målet bliver nået, hvis det planlagte sker som oplyst");
            case UNCERTAIN ->
                say(
                        "the figures and the plans do not decide whether the goal will be reached",
                        "tallene og planerne afgør ikke, om målet bliver nået");
            case NOT_EXPECTED ->
                say("what is planned does not reach the goal", "det planlagte rækker ikke til at nå målet");
            case NOT_FULFILLED ->
                say(
                        "the goal is not reached, and nothing that can still happen changes that",
                        "målet er ikke nået, og intet, der stadig kan ske, ændrer det");
        };
    }

    /** What the author says is. */
    public String claims() {
        return say(
                "The department's own view is what the source says. It does not affect the status, but is compared with what the figures "
                        + "and the plans showed on its day:",
                "Forvaltningens egen vurdering er den, der står i kilden. Den påvirker ikke status, men sammenlignes med, hvad tallene og "
                        + "planerne viste den dag, den gælder for:");
    }

    /** A verdict and what it means. */
    public String verdict(Verdict verdict) {
        return verdict.word(language()) + ": " + meaning(verdict);
    }

    /** What a verdict means. */
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> say("the figures show the same", "tallene viser det samme");
            case UNSUPPORTED ->
                say("the figures neither confirm nor refute it", "tallene hverken be- eller afkræfter det");
            case OVERSTATED -> say("the figures show something worse", "tallene viser noget dårligere");
            case UNDERSTATED -> say("the figures show something better", "tallene viser noget bedre");
            case NOT_COMPARABLE -> say("there is nothing to compare with", "der er intet at sammenligne med");
        };
    }
}
