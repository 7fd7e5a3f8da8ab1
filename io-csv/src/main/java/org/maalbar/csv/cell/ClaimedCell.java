package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maalbar.base.field.OwnForm;
import org.maalbar.base.field.Words;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;

/** A status as it was claimed: {@code forventes opfyldt}, or words that are none of the statuses, such as {@code delvist opfyldt}. */
public final class ClaimedCell extends OwnForm<Claimed> implements Cell<Claimed> {
    private static final Pattern SPACES = Pattern.compile("\\h+");

    public ClaimedCell() {
        super("invalid-text");
    }

    /** The status that such words say, in either language; none if they say something else. */
    public static Optional<Status> status(String words) {
        return Words.STATUS.meaning(SPACES.matcher(Names.normal(words)).replaceAll(" "));
    }

    @Override
    public Claimed read(String text, Notation notation) {
        return status(text)
                .map(status -> new Claimed(status, null))
                .orElseGet(() -> new Claimed(null, Texts.text(text)));
    }

    @Override
    public String write(Claimed claimed, Notation notation) {
        return claimed.status() == null
                ? String.valueOf(claimed.words())
                : Words.STATUS.word(claimed.status(), notation.language());
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
