package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maalbar.base.field.OwnForm;
import org.maalbar.base.field.Words;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/** A status as it was claimed: {@code forventes opfyldt}, or words that are none of the statuses, such as {@code delvist opfyldt}. */
public final class ClaimedCell extends OwnForm<Claimed> implements Cell<Claimed> {
    private static final Pattern SPACES = Pattern.compile("\\h+");

    public ClaimedCell() {
        super("unknown-word");
    }

    /** The status that such words say, in either language and with or without a full stop; none if they say something else. */
    private static Optional<Status> status(String words) {
        return Words.STATUS.meaning(plain(words));
    }

    private static String plain(String words) {
        String plain = SPACES.matcher(Names.normal(words)).replaceAll(" ");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether words are read as they are, and for no status. */
    public static boolean isOtherWords(String words) {
        return status(words).isEmpty() && meant(words).isEmpty();
    }

    /** The status that was probably meant by a misspelt word. */
    private static Optional<String> meant(String words) {
        return new Misspelling(plain(words))
                .of(Stream.of(Language.values())
                        .flatMap(language -> Words.STATUS.words(language).stream())
                        .toList());
    }

    @Override
    public Claimed read(String text, Notation notation) {
        Optional<Status> status = status(text);
        Optional<String> meant = status.isPresent() ? Optional.empty() : meant(text);
        if (meant.isPresent()) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "\"" + shown + "\" is no status; did you mean \"" + meant.get() + "\"?",
                    "»" + shown + "« er ingen status; mente du »" + meant.get() + "«?");
        }
        return status.isPresent() ? new Claimed(status.get(), "") : new Claimed(null, Texts.text(text));
    }

    @Override
    public String write(Claimed claimed, Notation notation) {
        return claimed.status() == null ? claimed.words() : Words.STATUS.word(claimed.status(), notation.language());
    }

    @Override
    public boolean isMarked() {
        return true;
    }

    @Override
    public boolean keepsSpaces() {
        return true;
    }
}
