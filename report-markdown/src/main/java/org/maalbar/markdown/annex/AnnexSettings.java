package org.maalbar.markdown.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/**
 * What an annex is to be like, whatever it reports.
 *
 * @param language the language of everything but the users' own text
 * @param design what it has and how it looks
 * @param extras what users add, in order
 * @param isShort whether the evidence is left out
 */
public record AnnexSettings(Language language, ReportDesign design, List<ExtraSection> extras, boolean isShort) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an extra section comes after a section that is left out
     */
    public AnnexSettings {
        extras = List.copyOf(extras);
        for (ExtraSection each : extras) {
            if (!design.sections().contains(each.place())) {
                String heading = Printable.brief(each.heading());
                throw new RefusedException(
                        "The section \"" + heading + "\" comes after " + each.place()
                                + ", which this report leaves out: let it come after another one",
                        "Afsnittet »" + heading + "« kommer efter " + each.place()
                                + ", som er udeladt her: lad det komme efter et andet");
            }
        }
    }

    /** {@return the standard annex in a language} */
    public static AnnexSettings standard(Language language) {
        return new AnnexSettings(language, ReportDesign.standard(), List.of(), false);
    }

    /** {@return the same in a language} */
    public AnnexSettings in(Language newLanguage) {
        return new AnnexSettings(Objects.requireNonNull(newLanguage, "language"), design, extras, isShort);
    }

    /** {@return the same in a design} */
    public AnnexSettings design(ReportDesign newDesign) {
        return new AnnexSettings(language, Objects.requireNonNull(newDesign, "design"), extras, isShort);
    }

    /** {@return the same with more sections of users} */
    public AnnexSettings with(List<ExtraSection> more) {
        List<ExtraSection> all = new ArrayList<>(extras);
        all.addAll(more);
        return new AnnexSettings(language, design, all, isShort);
    }

    /** {@return the same without the evidence} */
    public AnnexSettings shortForm() {
        return new AnnexSettings(language, design, extras, true);
    }

    /** The sections of the short form or of the evidence, in order. */
    List<Section> sections(boolean ofEvidence) {
        return design.sections().stream()
                .filter(each -> each.isEvidence() == ofEvidence)
                .toList();
    }
}
