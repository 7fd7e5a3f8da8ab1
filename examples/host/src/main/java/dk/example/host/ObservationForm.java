package dk.example.host;

import jakarta.validation.constraints.NotBlank;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.validation.FigureText;
import org.maalbar.validation.IdText;
import org.maalbar.validation.SpanText;

/** What a case officer has typed, as it was typed, so that it can be shown again; read in the language of the page. */
public abstract class ObservationForm {
    private String indicator = "";
    private String figure = "";
    private String period = "";

    /** An empty form. */
    static ObservationForm in(Language language) {
        return language.choose(new InEnglish(), new InDanish());
    }

    abstract Language language();

    /**
     * What was typed, once it is valid: the constraints have asked the same readers.
     *
     * @throws IllegalArgumentException if the period has no last day, as "since 2018", which is a span all the same
     */
    Observation observation() {
        Wording wording = Wording.in(language());
        return Observation.of(indicator, Tally.TOTAL, wording.parseFigure(figure), wording.parseSpan(period));
    }

    @NotBlank(message = "{required}")
    @IdText
    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    @NotBlank(message = "{required}")
    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    @NotBlank(message = "{required}")
    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    /** On a page in Danish. */
    static final class InDanish extends ObservationForm {
        @Override
        Language language() {
            return Language.DANISH;
        }

        @Override
        @FigureText
        public String getFigure() {
            return super.getFigure();
        }

        @Override
        @SpanText
        public String getPeriod() {
            return super.getPeriod();
        }
    }

    /** On a page in English. */
    static final class InEnglish extends ObservationForm {
        @Override
        Language language() {
            return Language.ENGLISH;
        }

        @Override
        @FigureText(language = Language.ENGLISH)
        public String getFigure() {
            return super.getFigure();
        }

        @Override
        @SpanText(language = Language.ENGLISH)
        public String getPeriod() {
            return super.getPeriod();
        }
    }
}
