package org.maalbar.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;

/** What became of a snapshot: whether it was altered, and whether assessing its programme again gives the same result. */
public final class Verification {
    private final boolean intact;
    private final List<Difference> differences;

    Verification(boolean intact, List<Difference> differences) {
        this.intact = intact;
        this.differences = List.copyOf(differences);
    }

    /**
     * Whether the content is the one that the digest was made of.
     *
     * @return true unless it was altered
     */
    public boolean isIntact() {
        return intact;
    }

    /**
     * Whether assessing the programme again gives the stored result.
     *
     * @return true if there is no difference
     */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /**
     * Where the stored result and the one that assessing gives now are not the same; how problems are worded does not matter.
     *
     * @return each place, in the order of the stored result
     */
    public List<Difference> differences() {
        return differences;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verification that && intact == that.intact && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(intact, differences);
    }

    /** What was found, in English. */
    @Override
    public String toString() {
        return toString(Language.ENGLISH);
    }

    /**
     * What was found, for people.
     *
     * @param language the language
     * @return two lines, and one for each difference, without a line break at the end
     */
    public String toString(Language language) {
        StringBuilder text = new StringBuilder()
                .append(
                        intact
                                ? language.choose("The content is unaltered.", "Indholdet er uændret.")
                                : language.choose(
                                        "The content was altered: its SHA-256 is not the one beside it.",
                                        "Indholdet er ændret: dets SHA-256 er ikke den, der står ved siden af."))
                .append('\n')
                .append(
                        isSame()
                                ? language.choose(
                                        "Assessing it again gives the same result.",
                                        "En ny vurdering giver det samme resultat.")
                                : language.choose(
                                        "Assessing it again gives another result:",
                                        "En ny vurdering giver et andet resultat:"));
        differences.forEach(each -> text.append("\n  ").append(each.toString(language)));
        return text.toString();
    }
}
