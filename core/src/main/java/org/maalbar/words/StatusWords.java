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
        return say("⚠ tallene modsiger hinanden", "⚠ contradictory figures");
    }

    /** Why a composite has its status: it is that of one of its parts. */
    public Sentence composite(CompositeRule rule, boolean isGoal) {
        String ofGoal = language.choose(
                isGoal ? " bestemmer målets status." : " bestemmer delens status.",
                isGoal ? " decides the status of the goal." : " decides the status of this part.");
        if (rule instanceof AllOf) {
            return say("Alle dele skal være opfyldt; den svageste del", "All parts must be fulfilled; the weakest part")
                    .and(ofGoal);
        } else if (rule instanceof AtLeastOf some && some.count() > 1) {
            int count = some.count();
            return say(
                            "Mindst " + count + " dele skal være opfyldt; den del, der er nummer " + count
                                    + " fra toppen,",
                            "At least " + count + " parts must be fulfilled; the part that is number " + count
                                    + " from the top")
                    .and(ofGoal);
        }
        return say("Én del er nok; den bedste del", "One part is enough; the best part")
                .and(ofGoal);
    }

    /** That a custom rule decided. */
    public Sentence ownRule() {
        return say(
                "Reglen er skrevet til dette mål; tallene står nedenfor.",
                "The rule is one of its own; the figures stand below.");
    }

    /** Why a milestone has its status. */
    public Sentence milestone(Status status, boolean planned) {
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

    /**
     * Why a level has its status: "Sker det planlagte som oplyst, ender tallet på mindst 500 forældre."
     *
     * @param level the level on the due day, if anything is known of it
     */
    public Sentence outlook(Outlook outlook, Optional<Sentence> level) {
        return words(outlook)
                .and(level.map(number -> say("ender tallet på ", "the number on the due day is ")
                                .and(number))
                        .orElse(say("er tallet ved fristens udløb ukendt", "the number on the due day is unknown")))
                .ended();
    }

    /** Why a share has its status, which follows from several levels. */
    public Sentence outlook(Outlook outlook, List<Sentence> levels) {
        return words(outlook)
                .and(say("er tallene ved fristens udløb: ", "the numbers on the due day are: "))
                .and(Sentence.join("; ", levels))
                .ended();
    }

    private Sentence words(Outlook outlook) {
        return switch (outlook) {
            case SETTLED -> say("Uanset hvad der stadig sker, ", "Whatever still happens, ");
            case SEEN -> say("Efter det, der er opgjort, ", "From what has been seen, ");
            case NOTHING_MORE -> say("Kommer der ikke mere til, ", "If nothing comes on top of what has been seen, ");
            case AS_PLANNED -> say("Sker det planlagte som oplyst, ", "If what is planned happens as stated, ");
            case UNCERTAIN -> say("Med det opnåede og planlagte ", "With what has been seen and planned, ");
        };
    }

    /** What a goal asks for: "Målet er mindst 500 forældre." */
    public Sentence target(Sentence asked) {
        return say("Målet er ", "The target is ").and(asked).ended();
    }

    /** What remains of an expected goal without some activities. */
    public Sentence without(int activities) {
        return activities == 1
                ? say(
                        ". Uden den kan målet ikke forventes opfyldt.",
                        ". Without it the goal cannot be expected to be fulfilled.")
                : say(
                        ". Mangler blot én af dem, kan målet ikke forventes opfyldt.",
                        ". If even one of them is missing, the goal cannot be expected to be fulfilled.");
    }
}
