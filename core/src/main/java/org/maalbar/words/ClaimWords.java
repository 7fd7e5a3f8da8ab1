package org.maalbar.words;

import java.time.LocalDate;
import org.maalbar.programme.Claim;
import org.maalbar.programme.StatusText;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words what is claimed and how it compares, and status texts. */
public final class ClaimWords extends Words {

    /** In a language. */
    public ClaimWords(Language language) {
        super(language);
    }

    /** "Opfyldt, delen ”80 pct.” (pr. 31. august 2018): Bekræftet"; the day only where it differs from that of the assessment. */
    public Sentence claim(Claim claim, String verdict, LocalDate assessed) {
        return claim(claim, assessed).and(": " + verdict);
    }

    /** The same without how it compares. */
    public Sentence claim(Claim claim, LocalDate assessed) {
        Sentence status = said(claim).and(part(claim));
        return claim.day().equals(assessed) ? status : status.and(day(claim.day()));
    }

    /** What is claimed and how it compares, where what it is of is shown beside it. */
    public Sentence compared(Claim claim, String verdict) {
        return said(claim).and(": " + verdict);
    }

    /** The status, or what was said instead, in quotation marks. */
    private Sentence said(Claim claim) {
        return claim.status()
                .map(status -> Sentence.of(status.word(language)))
                .orElseGet(() -> say("“{}”", "”{}”", claim.words().orElse("")));
    }

    /** What a claim is of: "Mål 5, delen ”80 pct.” (pr. 31. august 2018)". */
    public Sentence subject(Claim claim, String id) {
        return (claim.goal().isPresent() ? say("Goal {}", "Mål {}", id) : say("Initiative {}", "Indsats {}", id))
                .and(part(claim))
                .and(day(claim.day()));
    }

    /** What a status text is about: "Indsats 3 (pr. 31. august 2018)". */
    public Sentence subject(StatusText text, String id) {
        return (text.goal().isPresent() ? say("Goal {}", "Mål {}", id) : say("Initiative {}", "Indsats {}", id))
                .and(day(text.day()));
    }

    /** A status text in quotation marks. */
    public Sentence quoted(StatusText text) {
        return say("“{}”", "”{}”", text.text());
    }

    /** What the figures and the plans showed, where nothing else about a claim changed. */
    public Sentence shown(Status assessed) {
        return say(" (the figures and the plans showed: ", " (tallene og planerne viste: ")
                .and(assessed.word(language) + ")");
    }

    /** "statustekst (31. august 2018): ”Der er holdt to kurser.”", of the goal that it is shown with or of its initiative. */
    public Sentence statusText(StatusText text) {
        return text.goal()
                .map(goal -> say("status text (", "statustekst ("))
                .orElse(say("status text of the initiative (", "statustekst om indsatsen ("))
                .and(wording.day(text.day()))
                .and(say("): “{}”", "): ”{}”", text.text()));
    }

    private Sentence part(Claim claim) {
        return claim.part()
                .map(part -> say(", the part “{}”", ", delen ”{}”", part))
                .orElse(Sentence.of(""));
    }

    private Sentence day(LocalDate day) {
        return say(" (as of ", " (pr. ").and(wording.day(day) + ")");
    }
}
