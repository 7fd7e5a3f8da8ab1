package dk.example.host;

/** What a case officer has typed, as it was typed, so that it can be shown again. */
public class ObservationForm {
    private String indicator = "";
    private String figure = "";
    private String period = "";

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
