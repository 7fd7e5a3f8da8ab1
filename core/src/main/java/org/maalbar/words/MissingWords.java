package org.maalbar.words;

import java.util.List;
import java.util.Optional;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words a figure that is not stated: what it could settle, and who can state it. */
public final class MissingWords extends Words {

    /** Why a level is not known. */
    public enum Known {
        /** It is not stated. */
        NEVER_STATED,
        /** What was stated is not precise enough. */
        NOT_PRECISELY,
        /** What was stated cannot all be right. */
        CONTRADICTED,
        /** It is stated, and suppressed. */
        SUPPRESSED
    }

    private final LevelWords levels;
    private final Missing missing;
    private final Indicator indicator;
    private final boolean isMilestone;

    /** Of one figure, which is of this indicator, and may be a milestone. */
    public MissingWords(Missing missing, Indicator indicator, boolean isMilestone, Language language) {
        super(language);
        this.isMilestone = isMilestone;
        this.levels = new LevelWords(language);
        this.missing = missing;
        this.indicator = indicator;
    }

    /**
     * What is missing, and what would settle the goal or the part of it that asks.
     *
     * @param known why it is not known
     * @param dueDayPast whether only what happened until the due day counts
     * @param silent the activities that state no number
     * @param hasParts whether a threshold settles a part of the goal rather than the goal
     */
    public Sentence sentence(Known known, boolean dueDayPast, List<String> silent, boolean hasParts) {
        Sentence all = missing.kind() == Missing.Kind.ADDITION
                ? additionNotStated(!silent.isEmpty())
                : levelNotStated(known, dueDayPast);
        Sentence subject = subject(hasParts);
        Optional<Figure> fulfilled = missing.fulfilledBy();
        if (fulfilled.isPresent()) {
            all = all.and(ifSo(fulfilled.get(), subject, "is ", "er "));
        }
        if (missing.expectedBy().isPresent()) {
            Figure figure = missing.expectedBy().get();
            all = all.and(
                    missing.kind() == Missing.Kind.ADDITION
                            ? more(figure, subject)
                            : ifSo(figure, subject, "is expected to be ", "forventes "));
        }
        all = all.and(".");
        if (silent.isEmpty()) {
            return all;
        }
        Sentence ids = Sentence.join(", ", silent.stream().map(Sentence::user).toList());
        return all.and(
                        silent.size() == 1
                                ? say(" Activity that states no number: ", " Aktivitet uden oplyst antal: ")
                                : say(" Activities that state no number: ", " Aktiviteter uden oplyst antal: "))
                .and(ids)
                .and(".");
    }

    /** Who can state it. */
    public Sentence toBeStatedBy(Sentence departments) {
        return say(" To be stated by: ", " Skal oplyses af: ").and(departments).and(".");
    }

    private Sentence additionNotStated(boolean isSilent) {
        if (!isSilent) {
            return say("how far ", "det er ikke oplyst præcist nok, hvor langt ")
                    .and(name())
                    .and(say(" will get by the due day is not stated precisely enough", " når inden fristen"));
        }
        if (isMilestone) {
            return say(
                            "it is not stated whether the planned activities reach ",
                            "det er ikke oplyst, om de planlagte aktiviteter når ")
                    .and(name());
        }
        boolean counted = indicator.domain() == Domain.COUNT;
        return say(
                        "the planned activities do not say how " + (counted ? "many" : "much") + " they will add to ",
                        "de planlagte aktiviteter oplyser ikke, hvor " + (counted ? "mange" : "meget")
                                + " de føjer til ")
                .and(name());
    }

    /** What the figure is of; of another measure than the level on the due day, which. */
    private Sentence name() {
        Sentence name = say("“{}”", "”{}”", indicator.name());
        return missing.measure().isPlain()
                ? name
                : name.and(" (")
                        .and(new RecordWords(language).measure(missing.measure()))
                        .and(")");
    }

    private Sentence levelNotStated(Known known, boolean dueDayPast) {
        if (known == Known.CONTRADICTED) {
            return say("the figures of ", "tallene for ")
                    .and(name())
                    .and(say(" contradict each other and must be corrected", " modsiger hinanden og skal rettes"));
        }
        if (known == Known.SUPPRESSED) {
            return say("figures of ", "tal for ").and(name()).and(say(" are suppressed", " er skjult"));
        }
        Sentence level = name();
        if (indicator.behaviour() != Behaviour.FIXED && isOnDueDay()) {
            level = dueDayPast
                    ? level.and(say(" on the due day", " ved fristens udløb"))
                    : say("the expected level of ", "det forventede niveau for ")
                            .and(level)
                            .and(say(" on the due day", " ved fristens udløb"));
        }
        return level.and(say(" is not stated", " er ikke oplyst"))
                .and(known == Known.NEVER_STATED ? Sentence.of("") : say(" precisely enough", " præcist nok"));
    }

    private boolean isOnDueDay() {
        return missing.measure().on().isEmpty() && missing.measure().during().isEmpty();
    }

    private Sentence subject(boolean hasParts) {
        if (!hasParts) {
            return say("the goal", "målet");
        }
        return missing.part()
                .map(label -> say("the part “{}”", "delen ”{}”", label))
                .orElse(say("a part of the goal", "en del af målet"));
    }

    private Sentence ifSo(Figure figure, Sentence subject, String english, String danish) {
        String number = levels.figure(figure, indicator);
        return say("; if the number is " + number + ", ", "; er tallet " + number + ", " + danish)
                .and(subject)
                .and(say(" " + english + "fulfilled", " opfyldt"));
    }

    /** Where the same ones may be counted twice, only a single activity can be sure to add so many. */
    private Sentence more(Figure figure, Sentence subject) {
        if (isMilestone) {
            return say("; if they do, ", "; gør de det, forventes ")
                    .and(subject)
                    .and(say(" is expected to be fulfilled", " opfyldt"));
        }
        String number = levels.figure(figure, indicator);
        Sentence condition = indicator.isOverlapPossible()
                ? say(
                        "; if a single activity reaches " + number + ", ",
                        "; når én aktivitet alene " + number + ", forventes ")
                : say("; with " + number + " more, ", "; med " + number + " mere forventes ");
        return condition.and(subject).and(say(" is expected to be fulfilled", " opfyldt"));
    }
}
