package dk.example.host;

import java.util.Locale;
import org.maalbar.text.Language;

/** The language of a request. */
final class Languages {
    private Languages() {}

    /** English where English is asked for, Danish elsewhere. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.ENGLISH : Language.DANISH;
    }
}
