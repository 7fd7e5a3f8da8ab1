package org.maalbar.markdown.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/**
 * What a report has and how it looks. A design is independent of what is reported, so that one serves all reports of a municipality.
 *
 * <pre>{@code
 * ReportDesign design = ReportDesign.standard().without(Section.FUNDING, Section.NOTES);
 * Report.of(a).design(design).writeTo(Path.of("annex.html"));
 * }</pre>
 *
 * <p>An object of this class never changes.
 */
public final class ReportDesign {
    private static final ReportDesign STANDARD = new ReportDesign(List.of(Section.values()), Map.of(), Map.of(), null);

    private final List<Section> sections;
    private final Map<Status, StatusWord> statusWords;
    private final Map<Status, StatusColour> colours;
    private final @Nullable Logo logo;

    private ReportDesign(
            List<Section> sections,
            Map<Status, StatusWord> statusWords,
            Map<Status, StatusColour> colours,
            @Nullable Logo logo) {
        this.sections = List.copyOf(sections);
        this.statusWords = Collections.unmodifiableMap(statusWords);
        this.colours = Collections.unmodifiableMap(colours);
        this.logo = logo;
    }

    /** {@return the design of a report for which nothing else is said: all sections in the standard order} */
    public static ReportDesign standard() {
        return STANDARD;
    }

    /**
     * The same with these sections alone, in this order.
     *
     * @param newSections at least one, none twice, those of the short form before those of the evidence
     * @return a copy
     * @throws IllegalArgumentException if there is none, one is there twice, or a section of the short form comes after one of the
     *     evidence
     */
    public ReportDesign only(Section... newSections) {
        List<Section> all = List.of(newSections);
        if (all.isEmpty()) {
            throw new RefusedException(
                    "A report has at least one section: name those that it has",
                    "En rapport har mindst ét afsnit: nævn dem, den har");
        }
        Set<Section> seen = EnumSet.noneOf(Section.class);
        for (Section each : all) {
            if (!seen.add(each)) {
                throw new RefusedException(
                        "The section " + each + " is named twice: name it once, where it belongs",
                        "Afsnittet " + each + " er nævnt to gange: nævn det én gang, hvor det hører til");
            }
        }
        checkOrder(all);
        return new ReportDesign(all, statusWords, colours, logo);
    }

    private static void checkOrder(List<Section> all) {
        for (int i = 1; i < all.size(); i++) {
            Section before = all.get(i - 1);
            Section each = all.get(i);
            if (before.isEvidence() && !each.isEvidence()) {
                throw new RefusedException(
                        each + " is a section of the short form and comes before those of the evidence: name it before "
                                + before,
                        each + " hører til den korte del og kommer før grundlaget: nævn det før " + before);
            }
        }
    }

    /**
     * The same without some sections.
     *
     * @param left the sections to leave out; one that is not there already may be among them
     * @return a copy
     * @throws IllegalArgumentException if no section would be left
     */
    public ReportDesign without(Section... left) {
        List<Section> rest = new ArrayList<>(sections);
        rest.removeAll(Arrays.asList(left));
        return only(rest.toArray(Section[]::new));
    }

    /**
     * The same with another word for a status, wherever the report shows it: in tables and lists, the descriptions of pictures, the
     * conclusion and how to read it. The conclusion counts the goals without verbs then: "Of 6 goals: 1 achieved, 5 uncertain."
     * Sentences that only say that a goal or a part of one is or must be fulfilled stay as they are.
     *
     * @param status the status
     * @param word what it is called, in the language that is read; it is not translated
     * @return a copy
     * @throws IllegalArgumentException if one of its forms is the word of another status, in this design or in the library
     */
    public ReportDesign statusWord(Status status, StatusWord word) {
        for (Status other : Status.values()) {
            if (other != status) {
                checkOthers(status, word, other);
            }
        }
        Map<Status, StatusWord> words = new EnumMap<>(Status.class);
        words.putAll(statusWords);
        words.put(status, word);
        return new ReportDesign(sections, words, colours, logo);
    }

    /**
     * Checks that no word for a status is what a translation calls another one.
     *
     * @param translation the translation of a report in this design
     * @throws IllegalArgumentException if one is
     */
    public void check(Translation translation) {
        statusWords.forEach((status, word) -> {
            for (Status other : Status.values()) {
                if (other != status && !statusWords.containsKey(other)) {
                    translation.word(other).ifPresent(name -> checkNames(status, word, other, Set.of(letters(name))));
                }
            }
        });
    }

    private void checkOthers(Status status, StatusWord word, Status other) {
        Set<String> names = new HashSet<>();
        for (Language language : Language.values()) {
            String name = letters(other.word(language));
            names.addAll(List.of(name, name + "e", name.replaceFirst("et$", "ede")));
        }
        Optional.ofNullable(statusWords.get(other))
                .ifPresent(own -> own.forms().forEach(form -> names.add(letters(form))));
        checkNames(status, word, other, names);
    }

    private static void checkNames(Status status, StatusWord word, Status other, Set<String> names) {
        word.forms().stream()
                .filter(form -> names.contains(letters(form)))
                .findFirst()
                .ifPresent(form -> {
                    throw new RefusedException(
                            "\"" + Printable.brief(form) + "\" is the word for " + other + ": give " + status
                                    + " a word of its own",
                            "»" + Printable.brief(form) + "« er ordet for " + other + ": giv " + status
                                    + " sit eget ord");
                });
    }

    /** What a reader sees at a glance: the words, without signs, numbers and "is". */
    private static String letters(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]+", " ")
                .strip()
                .replaceFirst("^(?:er|is|are) ", "");
    }

    /**
     * The same with another colour for a status, for its word and its bars. No colour says anything alone: the sign and the word are
     * always there.
     *
     * @param status the status
     * @param onWhite red, green and blue, a byte each, such as {@code 0x14663A}, on a light page and on paper
     * @param onDark the same on a dark page
     * @return a copy
     * @throws IllegalArgumentException if a number is no colour, or its contrast with its page is below 4.5 to 1 (WCAG 2.2, 1.4.3);
     *     the light page is {@code #FFFFFF}, the dark one {@code #15181C}
     */
    public ReportDesign colour(Status status, int onWhite, int onDark) {
        Map<Status, StatusColour> all = new EnumMap<>(Status.class);
        all.putAll(colours);
        all.put(status, new StatusColour(onWhite, onDark));
        return new ReportDesign(sections, statusWords, all, logo);
    }

    /**
     * The same with a logo above the title: in a web page and a Word document the picture, in Markdown its alternative text.
     *
     * @param newLogo the logo
     * @return a copy
     */
    public ReportDesign logo(Logo newLogo) {
        return new ReportDesign(sections, statusWords, colours, Objects.requireNonNull(newLogo, "logo"));
    }

    /** {@return the colours of statuses, where they are not the library's} */
    public Map<Status, StatusColour> colours() {
        return colours;
    }

    /** {@return the logo, if there is one} */
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /** {@return what statuses are called, where that is not the library's word} */
    public Map<Status, StatusWord> statusWords() {
        return statusWords;
    }

    /** {@return the sections in their order} */
    public List<Section> sections() {
        return sections;
    }

    @Override
    public String toString() {
        return "ReportDesign(" + sections + ")";
    }
}
