package org.maalbar.words;

import java.math.BigDecimal;
import org.maalbar.programme.Programme;
import org.maalbar.rule.IndicatorNames;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** The names and units that a programme gives its indicators. */
public record ProgrammeNames(Programme programme, Language language) implements IndicatorNames {

    @Override
    public Sentence name(String indicator) {
        return Sentence.user(programme.indicator(indicator).name());
    }

    @Override
    public Sentence amount(String words, BigDecimal number, String indicator) {
        return new LevelWords(language).target(words, number, programme.indicator(indicator));
    }
}
