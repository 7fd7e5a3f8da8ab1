package org.maalbar.words;

import java.util.List;
import java.util.Optional;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words a status and why a goal or a part of one has it. */
public final class StatusWords extends Words {

    /** What the level of the due day follows from. */
    public enum Outlook {
        /** From anything that can still happen. */
        SETTLED,
        /** From what has been seen, as the due day is past. */
        SEEN,
        /** From what has been seen, as there are no plans. */
        NOTHING_MORE,
        /** From what is planned. */
        AS_PLANNED,
        /** From what has been seen and planned, which does not decide. */
        UNCERTAIN
    }

    /** In a language. */
    public StatusWords(Language language) {
        super(language);
    }

    /** "◑ Uafklaret", with a mark where some figures behind it contradict each other. */
    public Sentence status(Status status, boolean contradictory) {
        return Sentence.of(status.symbol() + " ").and(word(status, contradictory));
    }

    /** The same without the sign of the status. */
    public Sentence word(Status status, boolean contradictory) {
        Sentence plain = Sentence.of(status.word(language));
        return contradictory ? plain.and(", ").and(contradictoryFigures()) : plain;
    }

    /** The mark. */
    public Sentence contradictoryFigures() {
        return say("⚠ contradictory figures", "⚠ tallene modsiger hinanden");
    }

    /** Why a composite has its status: it is that of one of its parts. */
    public Sentence composite(CompositeRule rule, boolean isGoal) {
        String ofGoal = language.choose(
                isGoal ? " decides the status of the goal." : " decides the status of this part.",
                isGoal ? " bestemmer målets status." : " bestemmer delens status.");
        if (rule instanceof AllOf) {
            return say("All parts must be fulfilled; the weakest part", "Alle dele skal være opfyldt; den svageste del")
                    .and(ofGoal);
        } else if (rule instanceof AtLeastOf some && some.count() > 1) {
            int count = some.count();
            return say(
                            "At least " + count + " parts must be fulfilled; the part that is number " + count
                                    + " from the top",
                            "Mindst " + count + " dele skal være opfyldt; den del, der er nummer " + count
                                    + " fra toppen,")
                    .and(ofGoal);
        }
        return say("One part is enough; the best part", "Én del er nok; den bedste del")
                .and(ofGoal);
    }

    /** That a custom rule decided. */
    public Sentence ownRule() {
        return say(
                "The rule is one of its own; the figures stand below.",
                "Reglen er skrevet til dette mål; se tallene nedenfor.");
    }

    /** That a share or a multiple is of nothing, which decides nothing. */
    public Sentence ofNothing(Sentence base) {
        return base.and(say(
                " is 0, and of nothing there is no share or multiple.",
                " er 0, og af 0 er der hverken en andel eller et multiplum."));
    }

    /** Why a milestone has its status. */
    public Sentence milestone(Status status, boolean planned) {
        return switch (status) {
            case FULFILLED -> say("The milestone is reached.", "Milepælen er nået.");
            case NOT_FULFILLED -> say("The milestone is not reached.", "Milepælen er ikke nået.");
            case EXPECTED ->
                say(
                        "The milestone is reached if what is planned happens as stated.",
                        "Milepælen nås, hvis det planlagte sker som oplyst.");
            case NOT_EXPECTED ->
                say("What is planned does not reach the milestone.", "Det planlagte når ikke milepælen.");
            case UNCERTAIN ->
                planned
                        ? say(
                                "Whether the milestone will be reached is not stated.",
                                "Det er ikke oplyst, om milepælen bliver nået.")
                        : say(
                                "Whether the milestone was reached is not stated.",
                                "Det er ikke oplyst, om milepælen blev nået.");
        };
    }

    /**
     * Why a level has its status: "Sker det planlagte som oplyst, ender tallet på mindst 500 forældre."
     *
     * @param level the level on the due day, if anything is known of it
     */
    public Sentence outlook(Outlook outlook, Optional<Sentence> level) {
        return words(outlook)
                .and(level.map(number -> say("the number on the due day is ", "ender tallet på ")
                                .and(number))
                        .orElse(say("the number on the due day is unknown", "er tallet ved fristens udløb ukendt")))
                .ended();
    }

    /**
     * Why what compares several numbers has its status.
     *
     * @param onDueDay whether all of them are levels of the due day
     */
    public Sentence outlook(Outlook outlook, List<Sentence> levels, boolean onDueDay) {
        return words(outlook)
                .and(
                        onDueDay
                                ? say("the numbers on the due day are: ", "er tallene ved fristens udløb: ")
                                : say("the numbers are: ", "er tallene: "))
                .and(Sentence.join("; ", levels))
                .ended();
    }

    /**
     * Why a share has its status: "Sker det planlagte som oplyst, er andelen ved fristens udløb 75 pct. (30 af 40)."
     *
     * @param share the share with its parts
     * @param onDueDay whether it is the share of the due day
     */
    public Sentence share(Outlook outlook, String share, boolean onDueDay) {
        return words(outlook)
                .and(
                        onDueDay
                                ? say("the share on the due day is ", "er andelen ved fristens udløb ")
                                : say("the share is ", "er andelen "))
                .and(Sentence.of(share))
                .ended();
    }

    private Sentence words(Outlook outlook) {
        return switch (outlook) {
            case SETTLED -> say("Whatever still happens, ", "Uanset hvad der stadig sker, ");
            case SEEN -> say("From what has been seen, ", "Efter det, der er opgjort, ");
            case NOTHING_MORE -> say("If nothing comes on top of what has been seen, ", "Kommer der ikke mere til, ");
            case AS_PLANNED -> say("If what is planned happens as stated, ", "Sker det planlagte som oplyst, ");
            case UNCERTAIN -> say("With what has been seen and planned, ", "Med det opnåede og planlagte ");
        };
    }

    /** What a goal asks for: "Målet er mindst 500 forældre." */
    public Sentence target(Sentence asked) {
        return say("The target is ", "Målet er ").and(asked).ended();
    }

    /** What remains of an expected goal without some activities. */
    public Sentence without(int activities) {
        return activities == 1
                ? say(
                        ". Without it the goal cannot be expected to be fulfilled.",
                        ". Uden den kan målet ikke forventes opfyldt.")
                : say(
                        ". If even one of them is missing, the goal cannot be expected to be fulfilled.",
                        ". Mangler blot én af dem, kan målet ikke forventes opfyldt.");
    }
}
