package org.maalbar.markdown.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.rewording.Rewording;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/**
 * What an annex is to be like, whatever it reports.
 *
 * @param language the language of our words
 * @param translation what they are translated by, or null
 * @param design what it has and how it looks
 * @param extras what users add, in order
 * @param isShort whether the evidence is left out
 */
public record AnnexSettings(
        Language language,
        @Nullable Translation translation,
        ReportDesign design,
        List<ExtraSection> extras,
        boolean isShort) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an extra section comes after a section that is left out, or a word for a status is what
     *     the translation calls another one
     */
    public AnnexSettings {
        extras = List.copyOf(extras);
        if (translation != null) {
            design.check(translation);
        }
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
        return new AnnexSettings(language, null, ReportDesign.standard(), List.of(), false);
    }

    /** {@return the same in a language} */
    public AnnexSettings in(Language newLanguage) {
        return new AnnexSettings(Objects.requireNonNull(newLanguage, "language"), null, design, extras, isShort);
    }

    /** {@return the same translated} */
    public AnnexSettings in(Translation newTranslation) {
        return new AnnexSettings(newTranslation.from(), newTranslation, design, extras, isShort);
    }

    /** {@return the code of the language that is read} */
    public String code() {
        return translation == null ? language.code() : translation.code();
    }

    /** {@return the colours of all tones} */
    public Palette palette() {
        return Palette.of(design.colours());
    }

    /** What puts other words in the place of ours; null if ours are those that are read. */
    @Nullable
    Rewording rewording() {
        boolean isOurs = translation == null && design.statusWords().isEmpty();
        return isOurs ? null : new Rewording(language, translation, design.statusWords());
    }

    /** {@return what is before the number of a page} */
    public String pageNumber() {
        return reworded(Label.PAGE);
    }

    /** {@return what is between the number of a page and how many there are} */
    public String ofPages() {
        return reworded(Label.OF_PAGES);
    }

    private String reworded(Label label) {
        Sentence words = Sentence.of(label.in(language));
        Rewording rewording = rewording();
        return (rewording == null ? words : rewording.reword(words)).toString();
    }

    /** {@return the same in a design} */
    public AnnexSettings design(ReportDesign newDesign) {
        return new AnnexSettings(language, translation, Objects.requireNonNull(newDesign, "design"), extras, isShort);
    }

    /** {@return the same with more sections of users} */
    public AnnexSettings with(List<ExtraSection> more) {
        List<ExtraSection> all = new ArrayList<>(extras);
        all.addAll(more);
        return new AnnexSettings(language, translation, design, all, isShort);
    }

    /** {@return the same without the evidence} */
    public AnnexSettings shortForm() {
        return new AnnexSettings(language, translation, design, extras, true);
    }

    /** The sections of the short form or of the evidence, in order. */
    List<Section> sections(boolean ofEvidence) {
        return design.sections().stream()
                .filter(each -> each.isEvidence() == ofEvidence)
                .toList();
    }
}
