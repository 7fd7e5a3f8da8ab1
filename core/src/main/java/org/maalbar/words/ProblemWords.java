package org.maalbar.words;

import java.util.Map;
import java.util.Optional;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words what is wrong with data, by the code of the problem. */
public final class ProblemWords extends Words {
    private final Map<String, String> problems;

    /** In a language. */
    public ProblemWords(Language language) {
        super(language);
        this.problems = Map.of(
                "contradictory-observations",
                language.choose(
                        "The observations of “{}” ({}) contradict each other.",
                        "Tallene for ”{}” ({}) modsiger hinanden."),
                "contradictory-plans",
                language.choose(
                        "The levels planned for “{}” ({}) contradict each other.",
                        "De niveauer, der er planlagt for ”{}” ({}), modsiger hinanden."),
                "plan-not-possible",
                language.choose(
                        "What is planned for “{}” ({}) lies outside what its observations allow.",
                        "Det, der er planlagt for ”{}” ({}), kan ikke lade sig gøre ifølge tallene."),
                "part-exceeds-whole",
                language.choose(
                        "“{}” ({}) exceeds what it is a part of.",
                        "”{}” ({}) er større end det, som det er en del af."),
                "parts-exceed-whole",
                language.choose(
                        "The categories of “{}” ({}) add up to more than the whole on one day.",
                        "Kategorierne af ”{}” ({}) er på én dag tilsammen større end det hele."),
                "whole-is-zero",
                language.choose(
                        "A figure of “{}” ({}) that a goal compares with is zero, so no share or multiple of it says anything.",
                        "Et tal for ”{}” ({}), som et mål sammenligner med, er nul, så en andel eller et multiplum af det siger"
                                + " intet."),
                "unused-indicator",
                language.choose("No goal asks for “{}” ({}).", "Intet mål bruger ”{}” ({})."),
                "overdue-activity",
                language.choose(
                        "The period of the activity “{}” ({}) is over, but it is not reported completed.",
                        "Perioden for aktiviteten ”{}” ({}) er slut, men den er ikke meldt gennemført."));
    }

    /** What a problem says of the thing in question; nothing of a problem that is not known here. */
    public Optional<Sentence> problem(String code, String name, String id) {
        return Optional.ofNullable(problems.get(code)).map(words -> Sentence.of(words, name, id));
    }
}
