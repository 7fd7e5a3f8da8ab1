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
                        "Tallene for ”{}” ({}) modsiger hinanden.",
                        "The observations of “{}” ({}) contradict each other."),
                "contradictory-plans",
                language.choose(
                        "De niveauer, der er planlagt for ”{}” ({}), modsiger hinanden.",
                        "The levels planned for “{}” ({}) contradict each other."),
                "plan-not-possible",
                language.choose(
                        "Det, der er planlagt for ”{}” ({}), kan ikke lade sig gøre ifølge tallene.",
                        "What is planned for “{}” ({}) lies outside what its observations allow."),
                "part-exceeds-whole",
                language.choose(
                        "”{}” ({}) er større end det, som det er en del af.",
                        "“{}” ({}) exceeds what it is a part of."),
                "parts-exceed-whole",
                language.choose(
                        "Kategorierne af ”{}” ({}) er på én dag tilsammen større end det hele.",
                        "The categories of “{}” ({}) add up to more than the whole on one day."),
                "whole-is-zero",
                language.choose(
                        "”{}” ({}) er nul, så intet kan være en andel af det.",
                        "“{}” ({}) is zero, so nothing can be a share of it."),
                "overspent",
                language.choose(
                        "Der er brugt mere på ét år, end der er bevilget: ”{}” ({}).",
                        "More was spent in one year than was granted: “{}” ({})."),
                "unused-indicator",
                language.choose("Intet mål bruger ”{}” ({}).", "No goal asks for “{}” ({})."),
                "overdue-activity",
                language.choose(
                        "Perioden for aktiviteten ”{}” ({}) er slut, men den er ikke meldt gennemført.",
                        "The period of the activity “{}” ({}) is over, but it is not reported completed."));
    }

    /** What a problem says of the thing in question; nothing of a problem that is not known here. */
    public Optional<Sentence> problem(String code, String name, String id) {
        return Optional.ofNullable(problems.get(code)).map(words -> Sentence.of(words, name, id));
    }
}
