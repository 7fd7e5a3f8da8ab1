package org.maalbar.annex.file;

import java.io.IOException;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Thrown where a document cannot be read any further. */
public final class BrokenSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BrokenSourceException(String code, String english, String danish) {
        super(english);
        this.problem = Problem.error(code, Place.unknown(), english, danish);
    }

    /** It is not as Word documents are. */
    public static BrokenSourceException broken(String english, String danish) {
        return new BrokenSourceException(
                "broken-document",
                english + "; open it in Word or LibreOffice, and save it again as .docx",
                danish + "; åbn det i Word eller LibreOffice, og gem det igen som .docx");
    }

    /** A part of it is damaged. */
    public static BrokenSourceException damaged() {
        return broken("The document is damaged or cut off", "Dokumentet er beskadiget eller ikke helt med");
    }

    /** It takes more than may be read. */
    public static BrokenSourceException tooLarge(String english, String danish) {
        return new BrokenSourceException(
                "too-large",
                english + "; save the part with the recommendations as a document of its own",
                danish + "; gem den del, der har anbefalingerne, som et dokument for sig");
    }

    /** It is something else. */
    public static BrokenSourceException other(String english, String danish) {
        return new BrokenSourceException("not-a-document", english, danish);
    }

    public static BrokenSourceException encrypted() {
        return new BrokenSourceException(
                "encrypted-document",
                "The document is protected with a password; open it, and save it without (Word: File > Info > Protect Document >"
                        + " Encrypt with Password)",
                "Dokumentet er beskyttet med en adgangskode; åbn det, og gem det uden (Word: Filer > Oplysninger > Beskyt"
                        + " dokument > Krypter med adgangskode)");
    }

    /** What is wrong, without the file. */
    public Problem problem() {
        return problem;
    }
}
