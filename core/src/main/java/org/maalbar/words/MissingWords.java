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
        CONTRADICTED
    }

    private final LevelWords levels;
    private final Missing missing;
    private final Indicator indicator;

    /** Of one figure, which is of this indicator. */
    public MissingWords(Missing missing, Indicator indicator, Language language) {
        super(language);
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
            all = all.and(ifSo(fulfilled.get(), subject, "er ", "is "));
        }
        if (missing.expectedBy().isPresent()) {
            Figure figure = missing.expectedBy().get();
            all = all.and(
                    missing.kind() == Missing.Kind.ADDITION
                            ? more(figure, subject)
                            : ifSo(figure, subject, "forventes ", "is expected to be "));
        }
        all = all.and(".");
        if (silent.isEmpty()) {
            return all;
        }
        Sentence ids = Sentence.join(", ", silent.stream().map(Sentence::user).toList());
        return all.and(
                        silent.size() == 1
                                ? say(" Aktivitet uden oplyst antal: ", " Activity that states no number: ")
                                : say(" Aktiviteter uden oplyst antal: ", " Activities that state no number: "))
                .and(ids)
                .and(".");
    }

    /** Who can state it. */
    public Sentence toBeStatedBy(Sentence departments) {
        return say(" Skal oplyses af: ", " To be stated by: ").and(departments).and(".");
    }

    private Sentence additionNotStated(boolean isSilent) {
        if (!isSilent) {
            return say(
                    "det er ikke oplyst præcist nok, hvor langt ”{}” når inden fristen",
                    "how far “{}” will get by the due day is not stated precisely enough",
                    indicator.name());
        }
        boolean counted = indicator.domain() == Domain.COUNT;
        return say(
                "de planlagte aktiviteter oplyser ikke, hvor " + (counted ? "mange" : "meget") + " de føjer til ”{}”",
                "the planned activities do not say how " + (counted ? "many" : "much") + " they will add to “{}”",
                indicator.name());
    }

    private Sentence levelNotStated(Known known, boolean dueDayPast) {
        if (known == Known.CONTRADICTED) {
            return say(
                    "tallene for ”{}” modsiger hinanden og skal rettes",
                    "the figures of “{}” contradict each other and must be corrected",
                    indicator.name());
        }
        Sentence level = say("”{}”", "“{}”", indicator.name());
        if (indicator.behaviour() != Behaviour.FIXED) {
            level = dueDayPast
                    ? level.and(say(" ved fristens udløb", " on the due day"))
                    : say("det forventede niveau for ", "the expected level of ")
                            .and(level)
                            .and(say(" ved fristens udløb", " on the due day"));
        }
        return level.and(say(" er ikke oplyst", " is not stated"))
                .and(known == Known.NEVER_STATED ? Sentence.of("") : say(" præcist nok", " precisely enough"));
    }

    private Sentence subject(boolean hasParts) {
        if (!hasParts) {
            return say("målet", "the goal");
        }
        return missing.part()
                .map(label -> say("delen ”{}”", "the part “{}”", label))
                .orElse(say("en del af målet", "a part of the goal"));
    }

    private Sentence ifSo(Figure figure, Sentence subject, String danish, String english) {
        String number = levels.figure(figure, indicator);
        return say("; er tallet " + number + ", " + danish, "; if the number is " + number + ", ")
                .and(subject)
                .and(say(" opfyldt", " " + english + "fulfilled"));
    }

    /** Where the same ones may be counted twice, only a single activity can be sure to add so many. */
    private Sentence more(Figure figure, Sentence subject) {
        String number = levels.figure(figure, indicator);
        Sentence condition = indicator.isOverlapPossible()
                ? say(
                        "; når én aktivitet alene " + number + ", forventes ",
                        "; if a single activity reaches " + number + ", ")
                : say("; med " + number + " mere forventes ", "; with " + number + " more, ");
        return condition.and(subject).and(say(" opfyldt", " is expected to be fulfilled"));
    }
}
